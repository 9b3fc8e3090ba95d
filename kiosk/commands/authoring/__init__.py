"""Commands of authors that open a window, and the one that makes speech ahead."""
