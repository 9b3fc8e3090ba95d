"""Tests of what kiosks tell about themselves, and of the page about many of them."""
