"""Finds what a text mentions: one engine, and one declarative grammar per language."""
