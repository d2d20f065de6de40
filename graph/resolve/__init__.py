"""Mentions → citations: whose number, which antecedent, under which verb."""
