"""Touch, keys and what tells that somebody is there."""
