"""Faults, the heartbeat and housekeeping of the running kiosk."""
