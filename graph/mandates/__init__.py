"""Who is asked what, by when, and what the state of that is."""
