"""Testing and calibrating the screen."""
