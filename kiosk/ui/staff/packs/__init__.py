"""The page of the staff panel about signed content."""
