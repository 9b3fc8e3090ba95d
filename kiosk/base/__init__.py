"""What every layer may use: files, limits, days, texts and the log; nothing of Qt, and no other layer."""
