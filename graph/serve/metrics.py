"""What the site counts of itself, for Prometheus."""

from __future__ import annotations


class QueryCounts:
    """Counts of queries by status, and how long they took."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Histogram

        self._registry = CollectorRegistry()
        self._queries = Counter(
            "resograph_queries", "SPARQL queries by HTTP status.", ("status",), registry=self._registry
        )
        self._seconds = Histogram("resograph_query_seconds", "Seconds a query took.", registry=self._registry)

    def query(self, status: int, seconds: float) -> None:
        """Count a query that was answered with `status` after `seconds`."""
        self._queries.labels(str(status)).inc()
        self._seconds.observe(seconds)

    def exposed(self) -> tuple[bytes, str]:
        """All counts in Prometheus's text format, and its content type."""
        from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

        return generate_latest(self._registry), CONTENT_TYPE_LATEST
