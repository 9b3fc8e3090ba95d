"""One visit: where the visitor is, their preferences, and when they have left."""
