"""Tests of `kiosk.content`."""
