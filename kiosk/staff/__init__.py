"""What concerns staff and no visitor, such as the PIN and what the machine remembers; without Qt."""
