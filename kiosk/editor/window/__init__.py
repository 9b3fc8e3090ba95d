"""The editor's window: tree, form, page, and the commands."""
