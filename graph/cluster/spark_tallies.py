"""What has to be counted over all documents, counted by Spark from its tables: the same as on one machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.network.tallies import PAIRS, Tallies, WorkKey
from graph.numbering import Numbering
from graph.rdf.citations import adopters
from ontology.authority import Authority

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_CITED = "SELECT DISTINCT doc, kind, id FROM citations"
_CITING = "SELECT kind, id, COUNT(*) AS n FROM cited GROUP BY kind, id"
_VERBS = "SELECT relation, COUNT(*) AS n FROM citations GROUP BY relation"
_TOGETHER = """
SELECT a.kind AS kind_1, a.id AS id_1, b.kind AS kind_2, b.id AS id_2, COUNT(*) AS n
FROM cited a JOIN cited b ON a.doc = b.doc AND (a.kind < b.kind OR (a.kind = b.kind AND a.id < b.id))
GROUP BY a.kind, a.id, b.kind, b.id HAVING COUNT(*) > 1 ORDER BY n DESC, a.kind, a.id, b.kind, b.id LIMIT {most}
"""
# The body of a document is that of its first version which names one.
_RELYING = """
SELECT d.body AS body, c.id AS id, COUNT(*) AS n
FROM cited c JOIN (SELECT id, MIN_BY(body, lang) AS body FROM documents WHERE body IS NOT NULL GROUP BY id) d ON c.doc = d.id
WHERE c.kind = 'instrument' GROUP BY d.body, c.id
"""
_EXTENT = "SELECT COUNT(DISTINCT id) AS documents, COUNT(*) AS versions FROM documents"
_ORGANS = """
SELECT body AS key FROM documents UNION SELECT recommended_by FROM documents UNION SELECT drafts_for FROM documents
UNION SELECT EXPLODE(voices) FROM documents
"""


class SparkTallies:
    """Counts over the tables `documents`, `mentions` and `citations`."""

    def __init__(self, spark: SparkSession, documents: DataFrame, mentions: DataFrame, citations: DataFrame):
        self._spark = spark
        for name, table in (("documents", documents), ("mentions", mentions), ("citations", citations)):
            table.createOrReplaceTempView(name)
        spark.sql(_CITED).createOrReplaceTempView("cited")

    def extent(self) -> tuple[int, int, int]:
        """Documents, their versions, and mentions."""
        documents, versions = self._rows(_EXTENT)[0]
        return documents, versions, self._rows("SELECT COUNT(*) FROM mentions")[0][0]

    def used(self, authority: Authority) -> set[tuple[str, str]]:
        """The entries of the authority that are named, as kind and key."""
        places = {
            (kind, key) for kind, key in self._rows("SELECT DISTINCT kind, id FROM mentions WHERE id IS NOT NULL")
        }
        places |= adopters(places, Numbering(authority.series).symbols)
        places |= {("entity", key) for (key,) in self._rows(_ORGANS) if key}
        topics = (topic.upper() for (topic,) in self._rows("SELECT DISTINCT EXPLODE(topics) FROM documents"))
        places |= {("topic", authority.topics_by_name[topic]) for topic in topics if topic in authority.topics_by_name}
        return {place for place in places if authority.get(*place)}

    def tallies(self) -> Tallies:
        """The counts that one machine makes."""
        citing: dict[WorkKey, int] = {(kind, key): n for kind, key, n in self._rows(_CITING)}
        together = {((k1, i1), (k2, i2)): n for k1, i1, k2, i2, n in self._rows(_TOGETHER.format(most=PAIRS))}
        relying = {(body, key): n for body, key, n in self._rows(_RELYING)}
        verbs = dict(self._rows(_VERBS))
        return Tallies(*(dict(sorted(counts.items())) for counts in (citing, together, relying, verbs)))

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self._spark.sql(query).toLocalIterator()]
