"""Usage counts, stored on disk."""
