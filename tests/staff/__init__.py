"""Tests of `kiosk.staff`."""
