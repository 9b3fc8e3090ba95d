"""What visitors see and touch: the QML module `kiosk.ui` and the bridges it talks to."""
