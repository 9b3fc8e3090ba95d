"""The authored files: reading, shapes, checks, and messages about mistakes."""
