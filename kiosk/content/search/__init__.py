"""Full-text search: keys, passages and queries."""
