"""Finds the structure of a document: title, sections, and the kinds of block that their parts become."""
