"""The staff panel: the gesture that opens it, the PIN pad, and its pages."""
