"""The UN's own collection, from a server on this machine that answers as GitHub does, and from a local copy."""

import io
import json
import zipfile
from collections import Counter
from urllib.parse import unquote, urlsplit

import pytest
from answering import Answering, answering
from click.testing import CliRunner

from graph.cli import main
from graph.sources.polite_fetching import USER_AGENT, Polite
from graph.sources.un_collection import Copied, PublishedRepositories, Wanted, digest_of, fetch_collection

FILES = {
    "GAresolutions": {
        "README.md": "of no use",
        "120session/English/A_RES_120_7 (1).xml": "<a>tea</a>",
        "120session/Arabic/A_RES_120_7A.xml": "<a>شاي</a>",
        "119session/English/A_RES_119_1.xml": "<a>cups</a>",
        "data_extract/120.json": "{}",
        "data_extract/ES-11.json": "{}",
        "118session/GA resolutions_118session_French.zip": "PK",
    },
    "GAdecisions": {"120 session/English/GA decision 120_5 B_E.xml": "<a>decided</a>"},
    "SCresolutions": {"2065/English/S_RES_1.xml": "<a>council</a>", "2065/German/S_RES_1-G.xml": "<a>Rat</a>"},
}


class Handler(Answering):
    def respond(self):
        parts, state = unquote(urlsplit(self.path).path).strip("/").split("/"), self.server.state
        state["asked"].append((unquote(self.path), dict(self.headers)))
        if parts[0] == "repos":  # /repos/UNxml/GAresolutions/git/trees/HEAD
            return self.tree(state["files"].get(parts[2]))
        files = state["files"][parts[1]]
        if parts[2:4] == ["zip", "HEAD"]:
            content = io.BytesIO()
            with zipfile.ZipFile(content, "w") as archive:
                for path, text in files.items():
                    archive.writestr(f"{parts[1]}-abc/{path}", text)
            return self.answer(200, content.getvalue())
        path = "/".join(parts[3:])
        state["count"][path] += 1
        if path in state["busy"] and state["count"][path] == 1:
            return self.answer(429, b"", **{"retry-after": "9"})
        if path in state["gone"]:
            return self.answer(404, b"")
        return self.answer(200, files[path].encode())

    def tree(self, files):
        if files is None:
            return self.answer(404, b"{}")
        etag = f'W/"{digest_of(json.dumps(files).encode())}"'
        if self.headers.get("if-none-match") == etag:
            return self.answer(304, b"", etag=etag)
        tree = [{"path": p, "type": "blob", "sha": digest_of(text.encode())} for p, text in files.items()]
        tree.append({"path": "120session", "type": "tree", "sha": "0" * 40})
        return self.answer(200, json.dumps({"sha": "1", "tree": tree, "truncated": False}).encode(), etag=etag)


@pytest.fixture
def server():
    files = {repository: dict(files) for repository, files in FILES.items()}
    with answering(Handler, {"asked": [], "count": Counter(), "busy": set(), "gone": set(), "files": files}) as httpd:
        yield httpd


@pytest.fixture
def fetch(server, tmp_path):
    """What came of a run, the problems, and for how long it waited."""

    def run(session=None, langs=("en", "ar", "fr"), repositories=("GAresolutions",)):
        problems, slept = [], []
        with Polite(problems.append, 1.0, 3, slept.append) as polite:
            place = PublishedRepositories(polite, problems.append, server.base)
            found = fetch_collection(place, repositories, Wanted(session, langs), tmp_path / "texts", problems.append)
            return {name: dict(counts) for name, counts in found}, problems, slept

    return run


WANTED = [
    ("120session/English/x.xml", "120", ("en",), True),
    ("120session/English/x.xml", None, ("en",), True),
    ("120session/English/x.xml", "119", ("en",), False),
    ("120session/English/x.xml", "12", ("en",), False),
    ("120session/Arabic/x.xml", "120", ("en",), False),
    ("76 session/French/GA decision 76_4_F.xml", "76", ("fr",), True),
    ("ES-11 session/English/x.xml", "es-11", ("en",), True),
    ("PRST/2004/x.xml", "2004", ("en",), True),
    ("data_extract/58session.json", "58", ("ar",), True),
    ("data_extract/ES-11.json", "ES-11", ("ar",), True),
    ("data_extract/120.json", "12", ("en",), False),
    ("74session/GA resolutions_74session_Arabic.zip", "74", ("ar",), True),
    ("74session/GA resolutions_74session_Arabic.zip", "74", ("en",), False),
    ("2065/German/x.xml", None, ("en", "fr"), False),
    ("README.md", None, ("en",), False),
    ("../../x.xml", None, ("en",), False),
    ("/etc/x.xml", None, ("en",), False),
]


@pytest.mark.parametrize(("path", "session", "langs", "wanted"), WANTED)
def test_what_is_wanted(path, session, langs, wanted):
    assert Wanted(session, langs)(path) == wanted


def test_new_kept_changed(fetch, server, tmp_path):
    found, problems, _ = fetch("120")
    assert (found, problems) == ({"GAresolutions": {"new": 3}}, [])
    here = tmp_path / "texts" / "GAresolutions" / "120session" / "English" / "A_RES_120_7 (1).xml"
    assert here.read_text(encoding="utf-8") == "<a>tea</a>"
    assert server.state["asked"][0][1]["User-Agent"] == USER_AGENT
    asked = len(server.state["asked"])
    assert fetch("120")[0] == {"GAresolutions": {"kept": 3}}
    assert [headers.get("If-None-Match") is not None for _, headers in server.state["asked"][asked:]] == [True]
    server.state["files"]["GAresolutions"]["120session/English/A_RES_120_7 (1).xml"] = "<a>more tea</a>"
    assert fetch("120")[0] == {"GAresolutions": {"changed": 1, "kept": 2}}
    assert here.read_text(encoding="utf-8") == "<a>more tea</a>"


def test_what_somebody_has_changed_is_left_alone(fetch, server, tmp_path):
    fetch("120")
    here = tmp_path / "texts" / "GAresolutions" / "data_extract" / "120.json"
    here.write_text("mine", encoding="utf-8")
    found, (problem,), _ = fetch("120")
    assert found == {"GAresolutions": {"kept": 2, "left as changed here": 1}}
    assert problem.path == str(here) and here.read_text(encoding="utf-8") == "mine"


def test_waits_as_long_as_the_server_asks_and_goes_on_where_it_broke_off(fetch, server):
    busy, gone = "120session/Arabic/A_RES_120_7A.xml", "data_extract/120.json"
    server.state["busy"], server.state["gone"] = {busy}, {gone}
    found, (problem,), slept = fetch("120")
    assert found == {"GAresolutions": {"new": 2}}
    assert problem.path == f"GAresolutions/{gone}" and 9.0 in slept
    server.state["gone"] = set()
    assert fetch("120")[0] == {"GAresolutions": {"kept": 2, "new": 1}}


def test_many_files_come_in_one_archive(fetch, server):
    more = {f"120session/English/A_RES_120_{n}.xml": f"<a>{n}</a>" for n in range(60)}
    server.state["files"]["GAresolutions"] |= more
    assert fetch("120")[0] == {"GAresolutions": {"new": 63}}
    assert [path for path, _ in server.state["asked"] if "/HEAD" in path and "trees" not in path] == [
        "/UNxml/GAresolutions/zip/HEAD"
    ]


def test_a_repository_that_is_not_there(fetch):
    found, (problem,), _ = fetch(repositories=("HRCresolutions", "SCresolutions"))
    assert found == {"SCresolutions": {"new": 1}}
    assert problem.path == "HRCresolutions" and "answers 404" in problem.reason


def test_a_local_copy(tmp_path):
    for path, text in FILES["GAresolutions"].items():
        file = tmp_path / "copy" / "GAresolutions" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    problems = []
    place = Copied(tmp_path / "copy", problems.append)
    for counts in ({"new": 3}, {"kept": 3}):
        (found,) = fetch_collection(
            place, ("GAresolutions",), Wanted("120", ("en", "ar")), tmp_path / "x", problems.append
        )
        assert (found, problems) == (("GAresolutions", counts), [])


COMMANDS = [
    (("--collection", "un-akn", "--session", "120", "--organ", "GA"), 0, "GAdecisions: 1 new"),
    (("--collection", "un-akn", "--organ", "SC", "--lang", "en"), 0, "SCresolutions: 1 new"),
    (("--collection", "un-akn", "--session", "7", "--organ", "SC"), 2, "nothing is of 7"),
    (("--collection", "un-akn", "A/RES/1/1"), 2, "Give SYMBOL..., or --collection"),
    ((), 2, "Give SYMBOL..., or --collection"),
    (("A/RES/1/1", "--session", "7"), 2, "are for a --collection"),
]


@pytest.mark.parametrize(("arguments", "code", "said"), COMMANDS)
def test_the_command(server, tmp_path, arguments, code, said):
    common = ("--base-url", server.base, "--pause", "0", "-o", str(tmp_path / "texts"))
    done = CliRunner().invoke(main, ("fetch", *arguments, *common))
    assert (done.exit_code, said in done.output) == (code, True)
