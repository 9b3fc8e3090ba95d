"""Pictures and videos on the screen."""
