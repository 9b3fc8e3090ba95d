"""Tests and calibration of the screen."""
