"""Views of blocks."""
