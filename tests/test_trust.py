"""Nothing lost, nothing let in: no document ends a run, and a build takes nothing that is not its own."""

import gzip
import io
import json
import os
import pkgutil
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import zipfile
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree
from outputs import files

from bench.inputs import pdf, zipped
from graph.build import BASE_IRI
from graph.cli import SAMPLES, main
from graph.cli.options import Problems, fail, shown
from graph.extraction import extract
from graph.failures import SourceError
from graph.folders import LOCK
from graph.model import Document, Problem
from graph.network.graph_files import GRAPHML, read_graphml
from graph.output import MANIFEST
from graph.parallel.cached_steps import entry_step
from graph.parallel.workers import in_order
from graph.rdf.quads import QuadMaker
from graph.rdf.writers import lines_in, lines_of
from graph.reader import Reader
from graph.resolve.council_years import complete, known_years
from graph.resolve.targets import Targets
from graph.settle.work import settle
from graph.sources import open_documents
from graph.sources.places import labels
from graph.view import site

GOOD = "大会，\n\n回顾其第66/102号决议，\n"


def run(*args, **kwargs):
    result = CliRunner().invoke(main, [str(arg) for arg in args], **kwargs)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def command(*args, **kwargs):
    given = {"capture_output": True, "text": True, **kwargs}
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run([sys.executable, "-m", "graph", *map(str, args)], env=environment, check=False, **given)


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """A build of two texts, not to be written into."""
    folder = tmp_path_factory.mktemp("once")
    (folder / "texts").mkdir()
    for name in ("A_RES_119_12.zh.txt", "A_RES_120_7.en.txt"):
        shutil.copy(SAMPLES / name, folder / "texts" / name)
    assert run("build", folder / "texts", "-o", folder / "out", "--quiet").exit_code == 0
    return folder / "out"


@pytest.fixture
def built(output, tmp_path):
    """A copy of it that may be damaged."""
    shutil.copytree(output, tmp_path / "out")
    return tmp_path / "out"


# One document never ends a run.


RAISED = [
    ("zh", "安全理事会，回顾其第1540²号决议，"), ("zh", "回顾第1540²(2004)号决议和第65/2²1号决议，"),
    ("zh", "大会，回顾第６５/²号决议第³段，"),
    ("en", "The Security Council,\n\nRecalling resolution¹ 1540,"), ("en", "The General Assembly,\n\nRecalling resolution 65²1,"),
    ("en", "Recalling resolutions 65/², 66/¹ and paragraph ² of resolution ³/4,"),
    ("fr", "Rappelant sa résolution 65²1 et la résolution² 1540,"),
    ("es", "Recordando la resolución² 1540 y la resolución 65²1,"), ("ru", "ссылаясь на резолюцию² 1540 и на резолюцию 65²1,"),
    ("ar", "إذ تشير إلى القرار² 1540 والقرار 65²1،"), ("en", "at its ²nd session, 3²nd plenary meeting, A/66/¹0 and Add.² to ⁴"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text"), RAISED)
def test_digits_that_are_no_numbers_are_read(authority, lang, text):
    made = entry_step(authority)((b"", Document("raised.txt", text, lang=lang)))
    assert hasattr(made, "read"), made
    settled = complete(made.read(), known_years(["S/RES/1540(2004)", "S/RES/651(1990)"]), Targets(authority))
    assert {c.id for c in settled.citations if "1540" in c.text and c.kind == "resolution"} <= {"S/RES/1540(2004)"}
    assert "S/RES/651(1990)" not in {c.id for c in settled.citations}


def cut_pdf():
    """A PDF whose second page leads nowhere."""
    data = pdf()[1]
    at = data.index(b"/Kids [ ") + len(b"/Kids [ ")
    return data[:at] + b"4 0 R 999 0 R 998 0 R " + data[data.index(b"]", at) :]


def zip_of_the_future():
    data = bytearray(zipped({"word/document.xml": b"<x/>", "a.txt": b"x"}))
    for mark, place in ((b"PK\x01\x02", 6), (b"PK\x03\x04", 4)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] = 65
            at = data.find(mark, at + 1)
    return bytes(data)


def word_without_a_body():
    types = (
        b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType='
        b'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
        b'"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    rels = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type='
        b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    return zipped({"[Content_Types].xml": types, "_rels/.rels": rels, "word/document.xml": b"<x/>"})


def tar_of(member, data=b"x"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
        archive.addfile(plain := tarfile.TarInfo("plain.txt"), io.BytesIO(b""))
        assert plain
    return out.getvalue()


def link_in_tar():
    link = tarfile.TarInfo("link.txt")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    return tar_of(link, b"")


def link_in_zip():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return out.getvalue()


def stored_with_a_wrong_sum():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "resolution 3/4")
    return out.getvalue().replace(b"resolution 3/4", b"resolution 3/5")


BAD = [
    ("pages.pdf", cut_pdf(), "damaged page"),
    ("future.docx", zip_of_the_future(), "damaged or locked"),
    ("headless.docx", word_without_a_body(), "damaged Word document"),
    ("seek.zip", zipped({"a.txt": b"x"})[:-6] + b"\xff\xff\xff\x7f\x00\x00", "damaged or locked"),
    ("crc.zip", stored_with_a_wrong_sum(), "damaged or locked"),
    ("short.gz", gzip.compress(b"abc" * 900)[:-9], "damaged or locked"),
    ("up.zip", zipped({"../up.txt": b"x", "/abs.txt": b"x", "C:\\win.txt": b"x"}), "leads out of the archive"),
    ("nameless.zip", zipped({"": b"resolution 3/4", "a/": b"", "b.txt": b"resolution 3/5"}), "holds a member without a name"),
    ("up.tar", tar_of(tarfile.TarInfo("a/../../up.txt")), "leads out of the archive"),
    ("link.tar", link_in_tar(), "it is not followed"),
    ("link.zip", link_in_zip(), "it is not followed"),
    ("head.csv", b"symbol,text\r\n", "has no rows"),
    ("deep.html", b"<!doctype html><html><body>" + b"<div>" * 100_000 + b"x", "holds no text"),
    ("deep.xml", b"<?xml version='1.0'?>" + b"<a>" * 100_000, "no well-formed markup"),
    ("half.xml", b"<?xml version='1.0'?><TEI><text><body><p>resolution 3/4 &#xD800; &#55296;</p></body></text></TEI>", "well-formed"),
    ("half.jsonl", b'{"id": "A/RES/70/9\\ud800", "title": "\\udfff", "topics": ["\\ud801"], "text": "resolution 66/102 \\ud800"}\n', ""),
    ("odd.jsonl", b'{"id": "\\u0000\\uffff\\u007f\\ue000", "lang": "en", "date": "tomorrow", "text": "resolution 66/102"}\n', ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "said"), BAD, ids=[case[0] for case in BAD])
def test_a_bad_file_is_told_and_the_rest_goes_on(texts, name, content, said):
    (texts / name).write_bytes(content)
    result = run("extract", texts)
    assert "A/RES/66/102" in result.stdout
    assert said in result.stderr
    assert result.exit_code == (bool(said) and name != "half.xml"), result.stderr  # that is read as well as it can be
    assert not said or f"{texts}/{name}" in result.stderr
    assert "fault of resograph" not in result.stderr
    assert "/etc/passwd:" not in result.stdout + result.stderr
    assert all(json.loads(line) for line in result.stdout_bytes.decode("utf-8").splitlines())


def test_a_page_that_cannot_be_loaded_costs_no_other_page(tmp_path):
    (tmp_path / "pages.pdf").write_bytes(cut_pdf())
    problems = []
    (document,) = open_documents(tmp_path / "pages.pdf", problems.append)
    assert "Resolution 70/1" in document.text
    assert "has a damaged page 2" in problems[0].reason


def test_whatever_a_reader_of_a_format_raises_is_told(texts, monkeypatch):
    def failing(*_):
        raise LookupError("no such thing")
        yield

    (texts / "a.html").write_bytes(b"<!doctype html><html><p>x")
    monkeypatch.setattr("graph.sources.markup.read", failing)
    result = run("extract", texts)
    assert "texts/a.html: could not be read: LookupError: no such thing. This is a fault of resograph" in result.stderr
    assert (result.exit_code, "A/RES/66/102" in result.stdout) == (1, True)
    with pytest.raises(SourceError, match="LookupError"):
        list(open_documents(texts))


def test_whatever_fails_after_reading_is_told(texts, tmp_path, monkeypatch):
    (texts / "bad.txt").write_text("The General Assembly, recalling resolution 3/4", encoding="utf-8")
    whole = QuadMaker.lines

    def failing(self, settled, *mandates):
        if any("3/4" in reading.document.text for reading in settled.readings):
            raise ZeroDivisionError("by zero")
        return whole(self, settled, *mandates)

    monkeypatch.setattr("graph.rdf.quads.QuadMaker.lines", failing)
    result = run("build", texts, "-o", tmp_path / "out", "--quiet")
    assert "bad.txt: could not be read: ZeroDivisionError: by zero." in result.stderr
    assert result.exit_code == 1
    assert json.loads((tmp_path / "out" / MANIFEST).read_text())["documents"] == 1


@pytest.mark.parametrize(
    ("arguments", "step"),
    [(("check",), "graph.check.faults"), (("mandates",), "graph.mandates.mandate_reader.MandateReader.read"),
     (("compare",), "graph.cache.corpus.settle"), (("extract",), "graph.parallel.steps.line")],
)  # fmt: skip
def test_a_step_that_fails_for_one_text_is_told_and_the_rest_goes_on(texts, monkeypatch, arguments, step):
    (texts / "bad.txt").write_text("The General Assembly, recalling resolution 3/4", encoding="utf-8")
    seen = []

    def failing(*given, **_):
        seen.append(given)
        if "3/4" in repr(given):
            raise ZeroDivisionError("by zero")
        return whole(*given)

    whole = pkgutil.resolve_name(step)
    monkeypatch.setattr(step, failing)
    result = run(*arguments, texts)
    assert "bad.txt: could not be read: ZeroDivisionError: by zero." in result.stderr
    assert result.exit_code == 1
    assert len(seen) >= 2


def test_a_page_that_fails_costs_no_other(texts, tmp_path, monkeypatch):
    (texts / "bad.txt").write_text("The General Assembly, recalling resolution 3/4 & <b>", encoding="utf-8")
    whole = site.WorkPages.page

    def failing(self, node, versions, text=None):
        if text and "3/4" in text:
            raise ZeroDivisionError("by zero")
        return whole(self, node, versions, text)

    monkeypatch.setattr(site.WorkPages, "page", failing)
    out = tmp_path / "out"
    result = run("build", texts, "-o", out, "--quiet")
    assert "the page of bad: could not be read: ZeroDivisionError: by zero." in result.stderr
    assert (result.exit_code, json.loads((out / MANIFEST).read_text())["documents"]) == (1, 2)
    pages = {node: out / site.PAGES / site.file_of(node) for node in read_graphml(out / GRAPHML)}
    assert all(page.exists() for page in pages.values())
    assert ["This page could not be made" in page.read_text() for page in pages.values()].count(True) == 1


@pytest.fixture
def dying(texts, monkeypatch):
    """Texts of which one ends the process that reads it, and one that which writes its quads, as the kernel does where memory is full."""
    for number in range(18):
        (texts / f"{number}.txt").write_text(
            f"The General Assembly, recalling resolution 70/{number + 1}", encoding="utf-8"
        )
    here, read, quads = os.getpid(), Reader.read, QuadMaker.lines

    def killed(text):
        if text and os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)

    def reading(self, document):
        killed("70/17" in document.text)
        return read(self, document)

    def writing(self, settled, *mandates):
        killed(any("70/5" in reading.document.text for reading in settled.readings))
        return quads(self, settled, *mandates)

    monkeypatch.setattr(Reader, "read", reading)
    monkeypatch.setattr(QuadMaker, "lines", writing)
    return texts


@pytest.mark.parametrize("arguments", [("extract",), ("compare",), ("build", "--quiet", "--base-iri", BASE_IRI)])
def test_a_process_that_dies_costs_only_what_it_died_of(dying, tmp_path, arguments):
    building = arguments[0] == "build"
    result = run(*arguments, dying, "--workers", 2, *(("-o", tmp_path / "out") if building else ()))
    lost = ["16.txt", *(["4.txt"] if building else [])]
    told = [line for line in result.stderr.splitlines() if "the process that read it was ended" in line]
    assert [line.split(": ")[1] for line in told] == lost
    assert result.exit_code == 1
    if arguments[0] == "extract":
        cited = [json.loads(line)["id"] for line in result.stdout.splitlines()]
        assert [id_ for id_ in cited if id_.startswith("A/RES/70/")] == [
            f"A/RES/70/{n + 1}" for n in sorted(range(18), key=str) if n != 16
        ]
    if building:
        assert json.loads((tmp_path / "out" / MANIFEST).read_text())["documents"] == 19 - len(lost)


def test_processes_that_cannot_even_start_end_the_run():
    with pytest.raises(BrokenProcessPool):
        list(in_order(range(40), _failing, 2))


def _failing():
    raise LookupError


@pytest.mark.parametrize("error", [BrokenProcessPool("x"), MemoryError()])
def test_a_run_that_ends_for_want_of_memory_says_so(built, texts, monkeypatch, error):
    def failing(*_, **__):
        raise error

    before = files(built)
    monkeypatch.setattr("graph.build.write_pages", failing)
    result = run("build", texts, "-o", built, "--quiet")
    assert (result.exit_code, "memory" in result.stderr) == (1, True)
    assert files(built) == before


def test_where_no_work_can_be_written_all_stays_as_it_was(built, texts, monkeypatch):
    before = files(built)

    def failing(self, *_):
        raise ZeroDivisionError

    monkeypatch.setattr("graph.rdf.quads.QuadMaker.lines", failing)
    result = run("build", texts, "-o", built, "--quiet")
    assert (result.exit_code, "nothing could be written" in result.stderr) == (1, True)
    assert files(built) == before


@pytest.mark.parametrize("name", [b"caf\xe9\xff.txt", b"a\nb.txt", "ß\u202e.txt".encode(), b"dir\xff/x.txt"])
def test_any_file_name(texts, tmp_path, name):
    path = os.path.join(os.fsencode(texts), name)  # noqa: PTH118
    os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
    shutil.copy(texts / "good.txt", path)
    for args in (("extract", texts), ("build", texts, "-o", tmp_path / "out", "--json")):
        result = command(*args, text=False)
        assert (result.returncode, result.stderr) == (0, b"")
        assert result.stdout.decode("utf-8")
    sources = {json.loads(line)["source"] for line in lines_in(tmp_path / "out" / "citations.jsonl.gz")}
    assert len(sources) == 2
    assert run("query", "-o", tmp_path / "out", "most-cited").exit_code == 0


def test_output_is_utf_8_whatever_a_caller_gives(authority):
    lines = b"".join(extract([Document("a\udcff", GOOD, id="A/RES/70/9\ud800")], authority, 1, print))
    assert [json.loads(line)["doc"] for line in lines.decode("utf-8").splitlines()] == ["A/RES/70/9\ud800"]


IRIS = [
    "A/RES/70/9\ufffd",
    "\x7f",
    "\x85",
    "\ue000",
    "\ufdd0",
    "\uffff",
    "\U0001ffff",
    "\U000f0000",
    "\U0010ffff",
    "\ud800",
    "a b<>[]%",
]


ACTING = {  # what comes from outside → what a terminal is given
    "a\x1b[2J\x07.txt": "a\\x1b[2J\\x07.txt", "a\u202egnp.txt": "a\\u202egnp.txt", "zz\0": "zz\\x00", "a\udcff": "a\\udcff",
    "决议 é\tb\nc": "决议 é\tb\nc",
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), ACTING.items())
def test_nothing_from_outside_acts_on_a_terminal(words, expected, capsys):
    assert shown(words) == expected
    with pytest.raises(SystemExit):
        fail(words)
    Problems()(Problem(words, words, words))
    told = capsys.readouterr().err
    assert not {"\x1b", "\x07", "\u202e", "\0"} & set(told) and expected in told


def test_brackets_in_a_text_are_no_markup_of_a_table(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "The General Assembly,\n1. Requests the Secretary-General [/bold] to report [red] on it;\n", encoding="utf-8"
    )
    result = run("mandates", path, env={"COLUMNS": "300"})
    assert result.exit_code == 0 and "[/bold" in result.stdout and "[red]" in result.stdout


@pytest.mark.parametrize("identifier", IRIS)
def test_every_id_gives_an_iri(reader, authority, identifier):
    import pyoxigraph as ox

    reading = reader.read(Document("x", GOOD, id=identifier, lang="zh"))
    written = lines_of(QuadMaker(authority, BASE_IRI).quads(settle([reading])))
    assert len(list(ox.parse(written.encode("utf-8"), format=ox.RdfFormat.N_QUADS))) > 20


@pytest.mark.parametrize("command_", ["stats", "view", "timeline", "query", "serve", "dump", "search", "publish"])
@pytest.mark.parametrize(
    ("name", "damage"),
    [
        (MANIFEST, lambda data: data[: len(data) // 2]), (MANIFEST, lambda _: b"[1]"), (MANIFEST, lambda _: b'{"name": "app"}'),
        (MANIFEST, lambda _: b"\xff\xfe\x00"), (GRAPHML, lambda data: data[: len(data) // 2]), (GRAPHML, lambda _: b""),
        (GRAPHML, lambda _: b"<graphml/>"), ("store/CURRENT", lambda _: b"x"), ("store/CURRENT", None), (GRAPHML, None),
        ("citations.nq.gz", None), ("citations.nq.gz", lambda data: data[: len(data) // 2]), ("citations.nq.gz", lambda _: b"junk"),
        ("citations.nq.gz", lambda _: gzip.compress(b"no quads\n")), ("search.sqlite", lambda data: data[: len(data) // 2]),
        ("search.sqlite", lambda _: b"junk" * 5000),
    ],
)  # fmt: skip
def test_a_damaged_build_is_told(built, tmp_path, command_, name, damage):
    path = built / name
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage(path.read_bytes()))
    uses = {
        "stats": MANIFEST + GRAPHML, "view": MANIFEST + GRAPHML, "timeline": MANIFEST + GRAPHML,
        "query": "store/CURRENT", "serve": MANIFEST + "store/CURRENT", "dump": MANIFEST + "citations.nq.gz",
        "search": MANIFEST + "search.sqlite", "publish": MANIFEST + "citations.nq.gz",
    }  # fmt: skip
    if name not in uses[command_]:
        return
    args = {"query": ["SELECT * WHERE { ?s ?p ?o } LIMIT 1"], "timeline": ["--node", "A/RES/66/102"], "dump": ["--to", tmp_path / "d"],
            "serve": ["--port", "0"], "search": ["convention"],
            "publish": ["--endpoint", "http://127.0.0.1:9/sparql"]}.get(command_, [])  # fmt: skip
    result = run(command_, *args, "-o", built)
    assert result.exit_code == 1
    assert str(built) in result.stderr
    assert "Traceback" not in result.output
    assert any(
        word in result.stderr for word in ("damaged", "no manifest of this program", "holds no store", "No such file")
    )


# Several documents in one file.


@pytest.fixture
def several(tmp_path):
    path = tmp_path / "several.jsonl"
    records = [{"id": f"A/RES/90/{n}", "text": GOOD} for n in (1, 2)] + [{"id": "A/RES/90/1", "text": GOOD}]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_text_of_several_documents_is_one_array(several):
    assert [record["id"] for record in json.loads(run("text", several, "--json").stdout)] == [
        "A/RES/90/1",
        "A/RES/90/2",
        "A/RES/90/1",
    ]


def test_annotations_of_several_documents_are_one_array(several):
    assert len(json.loads(run("annotate", several, "--format", "jsonld").stdout)) == 3


@pytest.mark.parametrize("form", ["html", "akn", "brat", "conll"])
def test_several_documents_are_never_one_file_with_several_roots(several, form):
    result = run("annotate", several, "--format", form)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "--to FOLDER" in result.stderr


@pytest.mark.parametrize(("form", "count"), [("html", 3), ("akn", 3), ("jsonld", 3), ("brat", 6), ("conll", 3)])
def test_annotate_into_a_folder(several, tmp_path, form, count):
    result = run("annotate", several, "--format", form, "--to", tmp_path / "to")
    written = sorted((tmp_path / "to").iterdir())
    assert (result.exit_code, len(written)) == (0, count)
    for path in written:
        if form == "akn":
            etree.parse(path)
        if form == "jsonld":
            json.loads(path.read_text(encoding="utf-8"))
    assert any(path.name.startswith("A_RES_90_1.zh.") for path in written)
    again = run("annotate", several, "--format", form, "--to", tmp_path / "to")
    assert (again.exit_code, "is there already; it is not written over" in again.stderr) == (1, True)


def test_a_bad_line_of_gold_is_told_and_the_rest_is_judged(tmp_path):
    good = {
        "id": "x",
        "lang": "zh",
        "text": GOOD,
        "citations": [{"start": 7, "end": 16, "kind": "resolution", "id": "A/RES/66/102"}],
    }
    lines = [
        json.dumps(good),
        "{",
        json.dumps({**good, "citations": [{**good["citations"][0], "start": "x"}]}),
        json.dumps({**good, "lang": "xx"}),
    ]
    (tmp_path / "gold.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run("evaluate", tmp_path / "gold.jsonl", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["scores"]["all"]["right"] == 1
    assert all(f"gold.jsonl:{line}: " in result.stderr for line in (2, 3))


# A build takes nothing that is not its own.


def test_a_folder_of_somebody_else_is_refused(texts, tmp_path):
    user = tmp_path / "user"
    for name in ("pages/mine.html", "store/keep.txt", "index.html"):
        (user / name).parent.mkdir(parents=True, exist_ok=True)
        (user / name).write_text("mine")
    for args in (("build", texts, "-o", user), ("build", texts, "-o", user / "index.html")):
        before = files(user)
        result = run(*args)
        assert result.exit_code in (1, 2)
        assert "nothing in it is touched" in result.stderr or "is a file" in result.stderr
        assert files(user) == before
    assert (user / "store/keep.txt").read_text() == "mine"


def test_a_rebuild_touches_only_what_its_manifest_names(built, texts):
    foreign = ("pages/mine.html", "store/keep.txt", "data/deep/mine.js", "notes.txt", "pages/sub/x", ".hidden")
    for name in foreign:
        (built / name).parent.mkdir(parents=True, exist_ok=True)
        (built / name).write_text("mine")
    (built / "assets" / "link").symlink_to("/etc")
    old = {path.name for path in (built / "pages").iterdir()}
    assert run("build", texts, "-o", built, "--quiet").exit_code == 0
    assert [(built / name).read_text() for name in foreign] == ["mine"] * len(foreign)
    assert (built / "assets" / "link").is_symlink()
    assert not {name for name in old if "A_RES_120_7" in name} & {path.name for path in (built / "pages").iterdir()}
    assert run("query", "-o", built, "most-cited").exit_code == 0
    assert Path("/etc/passwd").exists()


def test_a_file_in_the_way_is_not_replaced(texts, tmp_path):
    out = tmp_path / "out"
    (out / ".kept").mkdir(parents=True)
    assert run("build", texts, "-o", out, "--quiet").exit_code == 0
    manifest = json.loads((out / MANIFEST).read_text())
    manifest["own"].remove("index.html")
    manifest["contents"]["pages"].pop()
    (out / MANIFEST).write_text(json.dumps(manifest))
    before = files(out)
    result = run("build", texts, "-o", out, "--quiet")
    assert (result.exit_code, "has a name that is needed" in result.stderr) == (1, True)
    assert files(out) == before


@pytest.mark.parametrize("given", [["nosuch"], ["empty.txt"], ["nosuch", "empty.txt"], ["hollow"]])
def test_with_nothing_read_nothing_is_written(built, tmp_path, monkeypatch, given):
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "hollow").mkdir()
    monkeypatch.chdir(tmp_path)
    before = files(built)
    for output in (built, tmp_path / "new"):
        result = run("build", *given, "-o", output)
        assert (result.exit_code, "Nothing is written" in result.stderr) == (1, True)
    assert files(built) == before
    assert not (tmp_path / "new").exists()


HOLD = """
import sys, time
from pathlib import Path
from graph.folders import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_the_second_build_says_who_holds_the_folder(built, texts, tmp_path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(built)], stdout=subprocess.PIPE, env=environment)
    try:
        assert process.stdout.readline() == b"held\n"
        before = files(built)
        result = run("build", texts, "-o", built)
        assert result.exit_code == 1
        assert f"is being written by process {process.pid} on {socket.gethostname()}, since " in result.stderr
        assert files(built) == before
    finally:
        process.kill()
        process.wait()
    assert (built / LOCK).exists()
    assert run("build", texts, "-o", built).exit_code == 0, "the lock of a dead process holds nobody up"
    assert not (built / LOCK).exists()


def test_files_of_one_name_in_different_folders(tmp_path):
    for name in ("a/tea.txt", "b/tea.txt", "tea.txt", "zh/cup.txt", "en/cup.txt"):
        (tmp_path / "texts" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "texts" / name).write_text("resolution 66/102" if name[:2] == "en" else GOOD, encoding="utf-8")
    result = run("build", tmp_path / "texts", "-o", tmp_path / "out", "--json")
    assert (result.exit_code, json.loads(result.stdout)["documents"]) == (0, 4)
    lines = [json.loads(line) for line in lines_in(tmp_path / "out" / "citations.jsonl.gz")]
    assert {line["doc"] for line in lines} == {"a/tea", "b/tea", "tea", "cup"}
    assert {line["source"] for line in lines} == {"a/tea.txt", "b/tea.txt", "tea.txt", "zh/cup.txt", "en/cup.txt"}
    two = run("extract", tmp_path / "texts/a", tmp_path / "texts/b").stdout
    assert {json.loads(line)["source"] for line in two.splitlines()} == {"a/tea.txt", "b/tea.txt"}


def test_the_output_is_no_input(texts):
    for _ in range(2):
        result = run("build", texts, "-o", texts / "out", "--json")
        assert (result.exit_code, json.loads(result.stdout)["versions"]) == (0, 1), result.stderr
    result = run("build", texts, "-o", texts / "other", "--json")
    assert json.loads(result.stdout)["versions"] == 1
    assert "out: is what a build has written, which is no input" in result.stderr


TYPED = ["texts", "./texts", "texts/", "../{parent}/texts", "{whole}", "{whole}/", "texts/../texts/."]


def test_how_a_path_is_typed_changes_no_byte(texts, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (texts / "sub").mkdir()
    (texts / "sub" / "more.jsonl").write_text(json.dumps({"text": GOOD}) + "\n", encoding="utf-8")
    typed = [way.format(parent=tmp_path.name, whole=texts) for way in TYPED]
    said = {run("extract", way).stdout for way in typed}
    assert len(said) == 1
    assert {json.loads(line)["source"] for line in said.pop().splitlines()} == {"good.txt", "sub/more.jsonl:1"}
    for number, way in enumerate(typed[:5:4]):
        run("build", way, "-o", tmp_path / f"out{number}", "--quiet")
    assert files(tmp_path / "out0") == files(tmp_path / "out1")
    assert str(tmp_path).encode() not in b"".join(files(tmp_path / "out0").values())


LABELS = [
    (["texts/a.txt"], ["a.txt"]), (["texts/a.txt", "more/a.txt"], ["texts/a.txt", "more/a.txt"]), (["x/a", "y/b"], ["a", "b"]),
    (["x/z/a", "y/z/a", "q"], ["x/z/a", "y/z/a", "q"]), (["a", "x/a"], None), (["-"], ["stdin"]), (["-", "q/a"], ["stdin", "a"]),
    (["a", "a"], ["a", "a"]), (["./a/", "a"], ["a", "a"]),
]  # fmt: skip


@pytest.mark.parametrize(("paths", "expected"), LABELS)
def test_labels_tell_arguments_apart(paths, expected, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    told = labels(paths)
    assert told == expected if expected else len(set(told)) == len(paths)


def test_what_is_no_file_is_said_and_never_opened(texts, tmp_path):
    (tmp_path / "secret.txt").write_text("General Assembly resolution 1/1 is secret", encoding="utf-8")
    (tmp_path / "beyond").mkdir()
    (tmp_path / "beyond" / "b.txt").write_text("General Assembly resolution 1/2 is secret", encoding="utf-8")
    (texts / "link.txt").symlink_to(tmp_path / "secret.txt")
    (texts / "folder").symlink_to(tmp_path / "beyond")
    (texts / "nowhere.txt").symlink_to("no such thing")
    (texts / "zero.txt").symlink_to("/dev/zero")
    (texts / "again.txt").symlink_to("good.txt")
    os.mkfifo(texts / "pipe.txt")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(texts / "socket.txt"))
    result = command("extract", texts, timeout=60)
    listening.close()
    assert result.returncode == 1
    for name, said in (("link.txt", "leads out of the folder"), ("folder", "leads out of the folder"), ("zero.txt", "leads out"),
                       ("nowhere.txt", "leads nowhere"), ("pipe.txt", "a named pipe"), ("socket.txt", "a socket")):  # fmt: skip
        assert any(f"texts/{name}: " in line and said in line for line in result.stderr.splitlines()), name
    assert "A/RES/1/" not in result.stdout
    assert {json.loads(line)["source"] for line in result.stdout.splitlines()} == {"again.txt", "good.txt"}
    for path in (texts / "pipe.txt", "/dev/zero"):
        assert "which is not opened" in command("extract", path, timeout=60).stderr


def test_what_a_shell_pipes_is_read(texts):
    told = subprocess.run(["bash", "-c", f"{sys.executable} -m graph extract <(cat {texts}/good.txt)"], capture_output=True, text=True,
                          check=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, timeout=60)  # fmt: skip
    assert "A/RES/66/102" in told.stdout


def _no_large_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


FULL = [
    ("build", lambda built, to: (["build", str(SAMPLES), "-o", str(built), "--quiet"], built)),
    ("dump", lambda built, to: (["dump", "-o", str(built), "--to", str(to), "--format", "nt"], to)),
    ("view", lambda built, to: (["view", "-o", str(built), "--to", str(to / "page.html")], to)),
]


@pytest.mark.parametrize("make", [case[1] for case in FULL], ids=[case[0] for case in FULL])
def test_a_full_disk_is_told_and_leaves_all_as_it_was(built, tmp_path, make):
    to = tmp_path / "to"
    to.mkdir()
    args, folder = make(built, to)
    before = files(folder)
    result = command(*args, preexec_fn=_no_large_files)
    assert (result.returncode, "Traceback" not in result.stderr) == (1, True), result.stderr
    assert "cannot be " in result.stderr
    assert "File too large" in result.stderr or "No space" in result.stderr or "disk" in result.stderr
    assert files(folder) == before


def test_a_full_standard_output_is_told(texts):
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("wb") as full:
        result = command("extract", texts, stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert result.returncode == 1
    assert result.stderr == "resograph: standard output: cannot be used: No space left on device.\n"


def test_a_dump_takes_only_its_own(built, tmp_path):
    to = tmp_path / "to"
    assert run("dump", "-o", built, "--to", to, "--format", "nq", "--format", "nt").exit_code == 0
    (to / "mine.txt").write_text("mine")
    assert run("dump", "-o", built, "--to", to, "--format", "nq").exit_code == 0
    assert sorted(path.name for path in to.iterdir()) == ["SHA256SUMS", "citations-001.nq.gz", "mine.txt", "void.ttl"]
    for content in ("", "0  mine.txt\n", "x"):
        other = tmp_path / "other"
        other.mkdir(exist_ok=True)
        (other / "SHA256SUMS").write_text(content)
        result = run("dump", "-o", built, "--to", other)
        assert (result.exit_code, "nothing in it is touched" in result.stderr) == (1, True)
        assert (other / "SHA256SUMS").read_text() == content
