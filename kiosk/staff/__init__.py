"""What staff see and do: counts of use, and what they need to know of the kiosk."""
