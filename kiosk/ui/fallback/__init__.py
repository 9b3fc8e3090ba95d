"""The page that is shown when there is nothing else to show."""
