"""Codes and paper to take home."""
