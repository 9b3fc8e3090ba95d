"""Reports of use."""
