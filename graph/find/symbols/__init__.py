"""Which documents are named by symbol, also by the address that holds it."""
