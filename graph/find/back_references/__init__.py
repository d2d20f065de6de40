"""Words that point back: anaphors, short forms, nouns of bodies, terms that a text defines."""
