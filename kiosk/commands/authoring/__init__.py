"""The commands of authors that open a window."""
