"""The health checks shown to staff."""
