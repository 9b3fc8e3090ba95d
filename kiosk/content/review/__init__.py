"""Reviews: signatures of words, and whether they are still valid."""
