"""Features for staff, such as the PIN, usage counts and health checks; without Qt."""
