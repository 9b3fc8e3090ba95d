"""Shows content in the real kiosk while it is being written."""
