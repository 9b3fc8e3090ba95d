"""The page about the machine's health."""
