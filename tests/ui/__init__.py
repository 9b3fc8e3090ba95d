"""Tests of `kiosk.ui`."""
