"""The exported website, and texts to take home."""
