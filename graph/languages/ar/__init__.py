"""Arabic: all that differs from other languages, as data."""
