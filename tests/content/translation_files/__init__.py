"""Tests of `kiosk.content.translation_files`."""
