"""The page about many kiosks, made of their bundles."""
