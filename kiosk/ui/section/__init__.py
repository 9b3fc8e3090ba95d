"""The page of a section."""
