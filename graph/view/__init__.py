"""HTML for people. Every page opens by double click and asks nothing of the network."""
