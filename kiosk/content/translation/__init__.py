"""Translations: how far they have come, and what is shown in their place."""
