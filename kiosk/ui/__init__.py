"""The user interface: the QML module `kiosk.ui` and the Python objects behind it."""
