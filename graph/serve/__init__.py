"""The corpus over HTTP: SPARQL 1.1 Protocol, Graph Store reads, and a page for every IRI."""
