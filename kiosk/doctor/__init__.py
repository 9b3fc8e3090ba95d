"""Checks of this machine for staff and technicians: `main.py doctor` and the health page."""
