"""Displays: size, power, brightness, what the display server can do."""
