"""Pictures and films on the screen."""
