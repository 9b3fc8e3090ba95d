"""The window, the visit and the QML context that connects them."""
