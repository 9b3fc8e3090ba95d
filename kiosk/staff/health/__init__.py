"""What staff are told about the machine's health."""
