"""What a kiosk tells about itself, and the page that shows the state of many kiosks. A running kiosk never loads it."""
