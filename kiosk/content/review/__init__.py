"""Reviews: signatures of words, and whether they still hold."""
