"""Forms: the fields of a block, built from the shapes that validate it."""
