"""The same steps over many documents at once."""
