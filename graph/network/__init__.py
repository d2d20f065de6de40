"""Records → networkx: the graph of works, instruments and bodies, its measures, its exports."""
