"""The exported web site, and texts to take home."""
