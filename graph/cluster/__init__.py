"""The same steps over many documents at once, on a cluster."""
