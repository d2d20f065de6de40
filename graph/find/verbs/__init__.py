"""The verbs that govern clauses."""
