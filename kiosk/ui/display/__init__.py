"""Text size, contrast, fonts and languages of the screen."""
