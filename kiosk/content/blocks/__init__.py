"""The records of pages and blocks, and how they are compiled from authored files."""
