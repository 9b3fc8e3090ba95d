"""How a run begins: which library is opened, what is built beside it, which services accompany the window."""
