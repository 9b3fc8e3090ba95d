"""How a run begins: which library is opened, what is built in the background, which services accompany the window."""
