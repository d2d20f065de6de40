"""The same steps over many documents at once, in processes of one machine."""
