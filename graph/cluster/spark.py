"""The same steps on a cluster: Apache Spark reads the files, does with each document what one machine does, and writes tables
and quads. What it writes is equal to what one machine writes; see docs/scale.md for how much it takes.

Paths are Hadoop paths: folders here, `hdfs://…`, `s3a://…`.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.cache.readings import CachedReading, CacheKeys
from graph.cluster import citation_tables as tables
from graph.cluster.claimed import claimed
from graph.cluster.kept_by_workers import reading_of, settler_of
from graph.cluster.spark_series import series_of
from graph.cluster.spark_tallies import SparkTallies
from graph.cluster.spark_works import works
from graph.model import OnProblem, Problem
from graph.output import NothingRead
from graph.parallel.cached_steps import Keyed
from graph.rdf.authority_statements import authority_evidence, authority_quads
from graph.rdf.tally_statements import tally_quads
from graph.rdf.terms import Quad
from graph.rdf.things import Things, unpacked_things
from graph.rdf.writers import lines_of
from graph.resolve.council_years import known_years
from graph.serialize import decoded, identity
from graph.settle.facts import Settled
from graph.sources.formats import read_file
from graph.sources.places import labels, place_below
from ontology.authority import Authority

if TYPE_CHECKING:
    from pyarrow import RecordBatch
    from pyspark.sql import DataFrame, SparkSession

_Batches = Iterator["RecordBatch"]

_DOCUMENTS: tables.Columns = {"document": "binary", "problem": "string"}
_ENTRIES: tables.Columns = {
    "key": "binary", "id": "string", "lang": "string", "source": "string", "years": "string", "waits": "boolean",
    "reading": "binary", "problem": "string",
}  # fmt: skip
_LINES: tables.Columns = {"value": "string"}
_TRIPLE = ["subject", "predicate", "value"]
_STATEMENTS: tables.Columns = {"place": "int", **dict.fromkeys(_TRIPLE, "string")}
_BATCH = 64  # rows that go between Spark and Python at once: a row may be a whole file


@dataclass(frozen=True, slots=True)
class ClusterOutput:
    """What a build on a cluster has written below its output: the folders, and how much they hold."""

    documents: int
    versions: int
    mentions: int
    folders: tuple[str, ...]


def build(
    paths: Iterable[str], output: str, authority: Authority, base: str, master: str | None, on_problem: OnProblem
) -> ClusterOutput:
    """Read the files of `paths` on the cluster of `master`, and write tables and quads below `output`.

    Without `master` it is the one that spark-submit says. Raises what Spark raises where a path cannot be read or written,
    and what `graph.folders` raises: NotOurs, Busy. Raises NothingRead, which leaves all but `_readings/` as it was.
    """
    spark = _session(master)
    given = [str(path) for path in paths]
    try:
        with claimed(spark, output, given):
            return _build(spark, given, output, authority, base, on_problem)
    finally:
        spark.stop()


def _build(
    spark: SparkSession, given: list[str], output: str, authority: Authority, base: str, on_problem: OnProblem
) -> ClusterOutput:
    from pyspark import StorageLevel

    labelled = dict(zip(given, labels(given) if len(given) > 1 else [""], strict=True))
    kept = f"{output}/_readings"
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(given).select("path", "content")
    documents = files.mapInArrow(_reading_files(labelled), tables.ddl(_DOCUMENTS))
    spread = documents.repartition(spark.sparkContext.defaultParallelism * 4)
    shared = spark.sparkContext.broadcast((authority, base))
    spread.mapInArrow(_entries(shared), tables.ddl(_ENTRIES)).write.mode("overwrite").parquet(kept)
    entries = spark.read.parquet(kept)
    for row in entries.where("problem IS NOT NULL").select("problem").distinct().sort("problem").toLocalIterator():
        on_problem(Problem(**json.loads(row.problem)))
    if entries.where("problem IS NULL").isEmpty():
        raise NothingRead("nothing could be read: no document was found in what was given.")
    # What follows goes over them five times.
    ordered = _each_once(entries, on_problem).persist(StorageLevel.DISK_ONLY)
    return _write(spark, ordered, output, authority, base)


def _session(master: str | None) -> SparkSession:
    warnings.simplefilter("ignore", FutureWarning)  # pyspark warns of a pandas that is newer than it
    from pyspark.sql import SparkSession

    builder: Any = SparkSession.builder.appName("resograph")
    if master:
        builder = builder.master(master)
    here = _of_this_machine() if master and master.startswith("local") else {}
    settings = {
        "spark.sql.execution.arrow.maxRecordsPerBatch": _BATCH,
        "spark.ui.showConsoleProgress": "false", "spark.sql.sources.commitProtocolClass":
        "org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol", **here,
    }  # fmt: skip
    for name, value in settings.items():
        builder = builder.config(name, value)
    session: SparkSession = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _of_this_machine() -> dict[str, str]:
    """What a cluster within this machine needs: no name or network of it, the Python and the modules that run here.

    Two of them Spark takes from the environment alone: of the address, before its Java process starts; of Python, in
    spite of its setting `spark.pyspark.python`, which only spark-submit heeds.
    """
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # Spark's own 200 parts are for many machines: here most of the time would go into starting tasks.
    return {"spark.executorEnv.PYTHONPATH": str(Path(__file__).parents[2]), "spark.sql.shuffle.partitions": "8"}


def _reading_files(labelled: Mapping[str, str]) -> Callable[[_Batches], _Batches]:
    """Makes what turns files with their contents into the documents in them, and what could not be read.

    `labelled` are the paths that were given, with what the sources below each begin with.
    """

    def step(batches: _Batches) -> _Batches:
        for batch in batches:
            for row in batch.to_pylist():
                problems: list[Problem] = []
                place = place_below(row["path"].removeprefix("file:"), labelled)
                for document in read_file(BytesIO(row["content"]), place.source, place.telling(problems.append)):
                    yield tables.batch(_DOCUMENTS, [(identity(document), None)])
                yield tables.batch(_DOCUMENTS, [(None, _told(problem)) for problem in problems])

    return step


def _entries(shared: Any) -> Callable[[_Batches], _Batches]:
    """Makes what turns documents into entries; `shared` are the authority and the base, sent once to each machine."""

    def step(batches: _Batches) -> _Batches:
        read, keys = reading_of(shared), CacheKeys(*shared.value)
        for batch in batches:
            yield tables.batch(_ENTRIES, [_entry(row, read, keys) for row in batch.to_pylist()])

    return step


def _entry(
    row: Mapping[str, Any], read: Callable[[Keyed], CachedReading | Problem], keys: CacheKeys
) -> tuple[Any, ...]:
    empty = (None,) * 7
    if row["problem"]:
        return (*empty, row["problem"])
    document = decoded(row["document"]).document
    entry = read((keys.key(document), document))
    return (*empty, _told(entry)) if isinstance(entry, Problem) else (*entry.row(), None)


def _told(problem: Problem) -> str:
    names = ("path", "reason", "remedy", "read_all_the_same")
    return json.dumps({name: getattr(problem, name) for name in names})


def _each_once(entries: DataFrame, on_problem: OnProblem) -> DataFrame:
    """Each version of a document once, in order; the others are told."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    version = Window.partitionBy("id", "lang").orderBy("source", "key")
    ranked = entries.where("problem IS NULL").withColumn("place", f.row_number().over(version))
    ranked = ranked.withColumn("first", f.first("source").over(version))
    for row in (
        ranked.where("place > 1").select("id", "lang", "source", "first").sort("id", "lang", "place").toLocalIterator()
    ):
        said = f"is {row.id} ({row.lang}), which {row['first']} holds already."
        on_problem(Problem(row.source, said, "Only the first is kept; remove one."))
    kept = ranked.where("place = 1").drop("place", "first", "problem")
    return kept.repartitionByRange("id").sortWithinPartitions("id", "lang")  # the versions of a work are never parted


def _write(spark: SparkSession, entries: DataFrame, output: str, authority: Authority, base: str) -> ClusterOutput:
    years = known_years(
        symbol for row in entries.select("years").distinct().toLocalIterator() for symbol in json.loads(row.years)
    )
    shared = spark.sparkContext.broadcast((authority, base, years))
    for name, (columns, rows_of) in _TABLES.items():
        entries.mapInArrow(_rows(shared, columns, rows_of), tables.ddl(columns)).write.mode("overwrite").parquet(
            f"{output}/{name}"
        )
    tallies = SparkTallies(spark, *(spark.read.parquet(f"{output}/{name}") for name in _TABLES))
    known = authority_quads(authority, tallies.used(authority), base)
    of_things, evidence_of_things = _things(entries, shared, base, known).quads()
    common = {
        _COMMON[0]: (known, tally_quads(tallies.tallies(), base), series_of(entries, shared, base), of_things),
        _COMMON[1]: (evidence_of_things,),
    }
    for name, graphs in common.items():
        lines = [(lines_of(quads).rstrip("\n"),) for quads in graphs if quads]
        spark.createDataFrame(lines, tables.ddl(_LINES)).coalesce(1).write.mode("overwrite").text(f"{output}/{name}")
    for place, name in enumerate(_LAYERS):
        of_layer = entries.mapInArrow(_quads(shared, place), tables.ddl(_LINES))
        of_layer.write.mode("overwrite").text(f"{output}/{name}")
    return ClusterOutput(*tallies.extent(), (*_TABLES, *_COMMON, *_LAYERS))


_LAYERS = ("nquads/documents", "nquads/evidence")
_COMMON = ("nquads/common", "nquads/common-evidence")


_TABLES: Mapping[str, tuple[tables.Columns, Callable[[Settled], tables.TableRows]]] = {
    "documents": (tables.DOCUMENTS, tables.document_rows),
    "mentions": (tables.MENTIONS, tables.mention_rows),
    "citations": (tables.CITATIONS, tables.citation_rows),
}


def _rows(
    shared: Any, columns: tables.Columns, rows_of: Callable[[Settled], tables.TableRows]
) -> Callable[[_Batches], _Batches]:
    """Makes what turns entries into the rows of a table."""

    def step(batches: _Batches) -> _Batches:
        settler = settler_of(shared)
        for versions in works(batches):
            yield tables.batch(columns, list(rows_of(settler.work(versions))))

    return step


def _quads(shared: Any, layer: int) -> Callable[[_Batches], _Batches]:
    """Makes what turns entries into lines of N-Quads, those of the graph (0) or of the evidence (1)."""

    def step(batches: _Batches) -> _Batches:
        settler = settler_of(shared)
        for versions in works(batches):
            lines = settler.nquads(versions)[layer].rstrip("\n")
            if lines:
                yield tables.batch(_LINES, [(lines,)])

    return step


def _things(entries: DataFrame, shared: Any, base: str, known: Collection[Quad]) -> Things:
    """What the works say of others, but for what these, or the authority in `known` quads, say of themselves."""
    told = entries.mapInArrow(_told_of_others(shared), tables.ddl(_STATEMENTS)).distinct().persist()
    of_others = told.where(f"place < {_AS_OTHERS}")
    as_others = told.where(f"place = {_AS_OTHERS}").select(*_TRIPLE)
    things = Things(base)
    for place, *triple in of_others.join(as_others, _TRIPLE, "left_anti").select("place", *_TRIPLE).toLocalIterator():
        things.tell(place, (triple[0], triple[1], triple[2]))
    things.leave_out(known)
    for said in authority_evidence(known):
        things.tell(1, said)
    return things


_AS_OTHERS = 2  # the place of what a work says of itself as others do; before it, the layers of what it says of others


def _told_of_others(shared: Any) -> Callable[[_Batches], _Batches]:
    """Makes what turns entries into what works say of others, and as others do, by its place among these."""

    def step(batches: _Batches) -> _Batches:
        settler = settler_of(shared)
        for versions in works(batches):
            said = unpacked_things(settler.things(versions))
            yield tables.batch(_STATEMENTS, [(at, *triple) for at, some in enumerate(said) for triple in some])

    return step
