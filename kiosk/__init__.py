"""A touchscreen kiosk that informs visitors of a clinic about health topics."""

__version__ = "0.1.0"
