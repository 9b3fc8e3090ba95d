"""The world outside the program: clock, screen, paths."""
