"""Touch, keys and idle detection."""
