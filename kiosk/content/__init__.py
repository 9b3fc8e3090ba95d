"""What the kiosk tells: authored files, the library built of them, and its reader."""
