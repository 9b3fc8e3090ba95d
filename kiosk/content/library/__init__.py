"""The library: one SQLite file, its builder, its reader, and which one is opened."""
