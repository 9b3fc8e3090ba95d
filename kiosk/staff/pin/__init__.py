"""The PIN of the staff panel, and its lock-out."""
