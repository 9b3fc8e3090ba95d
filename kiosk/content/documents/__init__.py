"""Imports documents of a clinic, such as Word files, as topics."""
