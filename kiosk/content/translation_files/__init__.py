"""Workbooks and XLIFF files in which translators work: written from the content, and read back into it."""
