"""The commands that publish signed content, and that install it."""
