"""Readers of the file formats: each makes a `SourceDocument` of a file."""
