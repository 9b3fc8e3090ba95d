"""Helpers that every layer may use: files, limits, dates, texts and the log; without Qt or any other layer."""
