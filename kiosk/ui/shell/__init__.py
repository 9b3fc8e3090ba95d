"""The window, the visit, and what holds the parts together."""
