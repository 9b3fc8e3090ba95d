"""The search: keys, index and query."""
