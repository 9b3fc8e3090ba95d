"""The PIN of the staff panel, and the lock-out after wrong ones."""
