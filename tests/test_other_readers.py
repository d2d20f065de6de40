"""Programs of others read all syntaxes that are written, and find as many statements in each as stand there."""

import gzip
import subprocess
from pathlib import Path

import owlready2
import pyoxigraph as ox
import pytest
from serving import client_file, command

from graph.build import BASE_IRI
from graph.rdf.dumps import write_dumps

SYNTAXES = {
    "nt": ox.RdfFormat.N_TRIPLES, "ttl": ox.RdfFormat.TURTLE, "nq": ox.RdfFormat.N_QUADS, "trig": ox.RdfFormat.TRIG,
    "rdf": ox.RdfFormat.RDF_XML, "jsonld": ox.RdfFormat.JSON_LD,
}  # fmt: skip
PELLET = Path(owlready2.__file__).parent / "pellet"  # brings Jena


@pytest.fixture(scope="module")
def written(voted, tmp_path_factory):
    """The data in every syntax, unpacked, with its evidence."""
    folder = tmp_path_factory.mktemp("written")
    write_dumps(voted, folder, BASE_IRI, 20, tuple(SYNTAXES), 1 << 30, evidence=True)
    for path in folder.glob("*.gz"):
        path.with_suffix("").write_bytes(gzip.decompress(path.read_bytes()))
    return folder


def _files(folder, ending):
    return sorted(map(str, folder.glob(f"[ce]*.{ending}")))


@pytest.fixture(scope="module")
def statements(written):
    """How many statements stand in the files: as many as lines of N-Quads."""
    return sum(len(Path(file).read_text("utf-8").splitlines()) for file in _files(written, "nq"))


def _lines(*arguments):
    done = subprocess.run(list(map(str, arguments)), check=False, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode()[-500:]
    return len(done.stdout.splitlines())


def _rapper(folder, ending, syntax):
    program = command("rapper", "apt-get install raptor2-utils")
    return sum(_lines(program, "-q", "-i", syntax, "-o", "ntriples", file) for file in _files(folder, ending))


def _serdi(folder, ending, syntax):
    program = command("serdi", "apt-get install serdi")
    return sum(_lines(program, "-i", syntax, "-o", "nquads", file) for file in _files(folder, ending))


def _jena(folder, ending, program):
    java = command("java", "apt-get install openjdk-17-jdk-headless")
    of_one_run = [[file] for file in _files(folder, ending)] if ending == "rdf" else [_files(folder, ending)]
    return sum(_lines(java, "-cp", f"{PELLET}/*", program, *files) for files in of_one_run)


def _node(folder, ending, syntax):
    client_file("jsonld")
    script = Path(__file__).parent / "clients" / "count.mjs"
    arguments = ["node", script, syntax, *_files(folder, ending)]
    return int(subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=120).stdout)


def _oxigraph(folder, ending, _):
    return sum(sum(1 for _ in ox.parse(path=file, format=SYNTAXES[ending])) for file in _files(folder, ending))


# Who reads, which files, and by which name of the syntax or which program.
READERS = [
    *((_rapper, *case) for case in (("nt", "ntriples"), ("ttl", "turtle"), ("nq", "nquads"), ("trig", "trig"), ("rdf", "rdfxml"))),
    *((_serdi, *case) for case in (("nt", "ntriples"), ("ttl", "turtle"), ("nq", "nquads"), ("trig", "trig"))),
    *((_jena, ending, "riotcmd.riot") for ending in ("nt", "ttl", "nq", "trig")),
    (_jena, "rdf", "jena.rdfparse"),
    *((_node, *case) for case in (("nt", "N-Triples"), ("ttl", "Turtle"), ("nq", "N-Quads"), ("trig", "TriG"), ("jsonld", "jsonld"))),
    *((_oxigraph, ending, "") for ending in SYNTAXES),
]  # fmt: skip


@pytest.mark.parametrize(("read", "ending", "syntax"), READERS, ids=[f"{r.__name__[1:]}-{e}" for r, e, _ in READERS])
def test_what_is_written_is_read(written, statements, read, ending, syntax):
    assert read(written, ending, syntax) == statements > 1000
