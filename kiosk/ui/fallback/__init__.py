"""The screen shown when there is nothing else to show."""
