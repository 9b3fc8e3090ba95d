"""The PIN pad and changing the PIN."""
