"""Reading aloud and announcements."""
