"""How hard a text is to read, and its sentences."""
