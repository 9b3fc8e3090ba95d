"""Cards over a page, and covers over everything."""
