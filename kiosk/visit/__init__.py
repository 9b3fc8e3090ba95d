"""One visit: where the visitor is, how they read, when they have left."""
