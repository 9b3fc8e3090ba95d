"""Translations: their states, and the fallback to the source language."""
