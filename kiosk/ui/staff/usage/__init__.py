"""The page about the use of the kiosk."""
