"""Files of any format → documents: `open_documents` is the one door."""

from graph.sources.formats import open_documents

__all__ = ["open_documents"]
