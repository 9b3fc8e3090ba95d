"""Tests of `kiosk.visit`."""
