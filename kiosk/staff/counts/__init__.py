"""Counts of use, kept on disk."""
