"""The records of pages and blocks, and their compilation from authored files."""
