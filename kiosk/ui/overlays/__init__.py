"""Overlays on a page, and covers over the whole screen."""
