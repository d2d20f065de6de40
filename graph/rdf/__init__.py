"""Records → quads, in one place; writers, store, queries, validation, dataset description."""
