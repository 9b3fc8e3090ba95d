"""The staff panel: the corner that leads to it, the PIN pad before it, and what it offers."""
