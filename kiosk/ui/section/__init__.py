"""Pages of sections."""
