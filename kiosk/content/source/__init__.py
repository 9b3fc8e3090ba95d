"""The authored files: reading, data shapes, checks, and reports of mistakes."""
