"""Tests of `kiosk.devices`."""
