"""The authors' tools with a window: the preview, and the editor. The kiosk never loads them."""
