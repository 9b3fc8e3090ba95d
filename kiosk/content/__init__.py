"""The kiosk's content: authored files, the library built from them, and its reader."""
