"""The series of a corpus, told by Spark: an act follows one of its own organ and kind, so those of one organ are looked at together."""

from __future__ import annotations

import pickle
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from graph.cluster.citation_tables import Columns, batch, ddl
from graph.cluster.kept_by_workers import settler_of
from graph.cluster.spark_works import works
from graph.rdf.series_statements import series_quads
from graph.rdf.terms import Quad
from graph.series.acts import Act, acts_of
from graph.series.succession import succession

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from pyspark.sql import DataFrame

_Batches = Iterator["RecordBatch"]
_ACTS: Columns = {"organ": "string", "act": "binary"}
_QUADS: Columns = dict.fromkeys(("subject", "predicate", "value", "graph"), "string")


def series_of(entries: DataFrame, shared: Any, base: str) -> tuple[Quad, ...]:
    """The quads of all series, as one machine makes them; `shared` is what settles works."""
    acts = entries.mapInArrow(_acts(shared), ddl(_ACTS)).repartition("organ")
    told = acts.mapInArrow(_told(base), ddl(_QUADS))
    return tuple(sorted((row.subject, row.predicate, row.value, row.graph) for row in told.toLocalIterator()))


def _acts(shared: Any) -> Callable[[_Batches], _Batches]:
    """Makes what turns entries into acts, each beside its organ and kind."""

    def step(batches: _Batches) -> _Batches:
        settler = settler_of(shared)
        for versions in works(batches):
            acts = acts_of([settler.work(versions)]).values()
            yield batch(_ACTS, [(f"{act.kind} {act.body}", pickle.dumps(act)) for act in acts])

    return step


def _told(base: str) -> Callable[[_Batches], _Batches]:
    """Makes what turns acts, all of an organ in one part, into the quads of their series."""

    def step(batches: _Batches) -> _Batches:
        of_organ = defaultdict[str, list[Act]](list)
        for some in batches:
            for row in some.to_pylist():
                of_organ[row["organ"]].append(pickle.loads(row["act"]))
        for acts in of_organ.values():
            ordered = sorted(acts, key=lambda act: act.id)
            yield batch(_QUADS, series_quads(succession({act.id: act for act in ordered}), base))

    return step
