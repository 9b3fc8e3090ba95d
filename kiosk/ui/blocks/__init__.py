"""Views of content blocks."""
