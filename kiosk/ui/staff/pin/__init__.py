"""The PIN pad and the change of the PIN."""
