"""Menus of topics and sections."""
