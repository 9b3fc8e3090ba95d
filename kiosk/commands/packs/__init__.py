"""The commands for many kiosks: those that publish and install signed content, and those that show their state."""
