"""Acts that return: which follows which, what changed between them, and what the state of an act is."""
