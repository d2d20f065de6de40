"""Languages as data: what a schema shows of each field is so, and what a language declares is checked as it is loaded."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import reduce
from pathlib import Path

import pytest

from graph.languages import AVAILABLE, load, load_act_names, load_mandates, load_roles, load_script, schema
from graph.languages.act_names import ActNames
from graph.languages.grammar import Grammar
from graph.languages.layout import Layout
from graph.languages.mandates import MandateGrammar
from graph.languages.names import Names, Shape
from graph.languages.past import Past
from graph.languages.roles import RoleGrammar
from graph.languages.script import Script
from graph.official_languages import DRAFTED, OFFICIAL
from graph.patterns.scan import one_of
from graph.text.clean_view import clean

ROOT = Path(__file__).parents[1]
# What stands in examples where the engine puts what it knows.
PLACES = {
    "list": r"\d\w*(?: \(\d+\))?(?: and \d\w*(?: \(\d+\))?)*",
    "organ": "(?:General Assembly|Security Council|Tea Commission|Economic and Social Council|Assemblée générale|大会)",
    "year": r"\d{4}",
    "number": r"\d+/\d+",
    "ordinal": r"[\w-]+",
    "item": r"\d+",
    "mark": r"\.",
    "body": "(?:(?:the )?General Assembly|大会)",
    "named": "大会",
}


# Each schema with what a language declares in it.
SCHEMAS = {
    Grammar: load,
    Layout: lambda lang: load(lang).layout,
    Past: lambda lang: load(lang).layout.past,
    Names: lambda lang: load(lang).names,
    RoleGrammar: load_roles,
    MandateGrammar: load_mandates,
    ActNames: load_act_names,
    Script: load_script,
}


def examples():
    return [
        (kind, name, lang, text)
        for kind in SCHEMAS
        for name, told in schema.described(kind)
        for lang, text in told.examples.items()
    ]


def patterns_of(content):
    """What a field declares, as patterns."""
    if isinstance(content, Mapping):
        return list(content)
    return [re.escape(word) for word in content] if isinstance(content, tuple) else [content]


def fits(content, text, grammar):
    """Whether a field fits what ‹is marked› in `text`."""
    before, marked, after = re.split("[‹›]", text)
    plain = before + marked + after
    view = clean(plain, grammar.layout.joins_words)
    span = view.index(len(before)), view.index(len(before) + len(marked))
    places = PLACES | {"nouns": one_of(grammar.body_nouns), "date": r"\d+ \w+ \d{4}"}
    for pattern in patterns_of(content):
        whole = reduce(lambda text, place: text.replace(f"{{{place[0]}}}", place[1]), places.items(), pattern)
        found = re.compile(whole, re.IGNORECASE if "\\b" not in whole else 0)
        if any(
            match and match.span() == span for match in (found.match(view.text, at) for at in range(len(view.text) + 1))
        ):
            return True
    return False


@pytest.mark.parametrize(("kind", "name", "lang", "text"), examples())
def test_what_an_example_marks_is_what_the_field_fits(kind, name, lang, text):
    grammar = load(lang)
    assert fits(getattr(SCHEMAS[kind](lang), name), text, grammar)


@pytest.mark.parametrize("lang", AVAILABLE)
def test_every_language_is_as_its_schema_has_it(lang):
    for part in SCHEMAS.values():
        schema.check(part(lang), lang)


@pytest.mark.parametrize("kind", [*SCHEMAS, Shape])
def test_every_field_says_what_it_means(kind):
    told = dict(schema.described(kind))
    assert set(told) == set(kind.__dataclass_fields__)
    assert all(of_field.means.endswith((".", ")")) for of_field in told.values())


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"date": r"(?P<day>\d+) (?P<month>\w+)"}, "`date` lacks the group year"),
        (
            {"date": r"(?P<day>\d+) (?P<month>\w+) (?P<jear>\d+)"},
            "`date` has the group jear, and may have day, month, year",
        ),
        ({"own": r"(?P<own>its)"}, "`own` has the group own, and may have none"),
        ({"body_noun": r"\bCouncil"}, "`body_noun` lacks the placeholder nouns"),
        ({"meetings": r"{lists} meetings"}, "`meetings` has the placeholder lists, and may have list"),
        ({"pinpoint_units": {"line": "verse"}}, "`pinpoint_units` has verse, and may have"),
        ({"resolution_nouns": {"motion": "motion"}}, "`resolution_nouns` has motion, and may have decision"),
        ({"instrument_nouns": {"Treaty": "pact"}}, "`instrument_nouns` has pact"),
    ],
)
def test_what_is_declared_otherwise_is_told(changed, said):
    with pytest.raises(schema.GrammarError, match=re.escape(f"here: {said}")) as told:
        schema.check(replace(load("en"), **changed), "here")
    assert "It is: " in str(told.value)


@pytest.mark.parametrize(
    ("declared", "changed", "said"),
    [
        (load_roles, {"changes": {"widens": "widen"}}, "`changes` has widen, and may have amend"),
        (load_roles, {"link": "(?P<of>of)"}, "`link` has the group of, and may have none"),
        (load_mandates, {"recipient": "to {body}"}, "`recipient` lacks the group to"),
        (load_mandates, {"recipient": "to (?P<to>it)"}, "`recipient` lacks the placeholder body"),
        (load_mandates, {"extended": "the mandate"}, "`extended` lacks the group what"),
        (load_mandates, {"units": {"fortnight": "fortnights"}}, "`units` has fortnights, and may have days"),
    ],
)
def test_roles_and_mandates_that_are_declared_otherwise_are_told(declared, changed, said):
    with pytest.raises(schema.GrammarError, match=re.escape(f"here: {said}")):
        schema.check(replace(declared("en"), **changed), "here")


def test_a_relation_that_no_vocabulary_has_is_told():
    with pytest.raises(schema.GrammarError, match="`verbs` has sing, and may have"):
        schema.check(replace(load("en"), verbs={"Sings": "sing"}), "here", ("verbs", frozenset({"recall"})))


BLOCK = re.compile(r"^```(?:python|turtle|text)\n(?:# (\S+)\n)?(.*?)^```", re.M | re.S)
READ = [
    ("pp1", "recall", "S/RES/1325(2000)", None),
    ("pp1", "recall", "S/RES/1820(2008)", None),
    ("pp2", "reaffirm", "A/RES/66/102", None),
    ("op1", "take-note", "S/RES/1325(2000)", "paragraph 3"),
    ("op2", "request", "GA/68", None),
]


@pytest.fixture(scope="module")
def german(tmp_path_factory):
    """Runs a command in a copy of the program to which German has been added by what docs/adding-a-language.md lists."""
    home = tmp_path_factory.mktemp("german")
    guide = ROOT.joinpath("docs", "adding-a-language.md").read_text(encoding="utf-8")
    for package in ("graph", "ontology"):
        shutil.copytree(ROOT / package, home / package, ignore=shutil.ignore_patterns("__pycache__", "samples"))
    for path, content in BLOCK.findall(guide):
        file = home / (path or "resolution.txt")
        file.parent.mkdir(exist_ok=True)
        with file.open("a", encoding="utf-8") as added:
            added.write(content)

    def run(*arguments):
        command = [sys.executable, "-m", "graph", *arguments]
        env = {"PYTHONPATH": str(home), "RESOGRAPH_CACHE": ""}
        return subprocess.run(command, cwd=home, env=env, capture_output=True, text=True, check=True).stdout

    run.home = home
    return run


@pytest.mark.slow
def test_a_language_is_added_without_touching_the_engine(german):
    found = [json.loads(line) for line in german("extract", "resolution.txt").splitlines()]
    assert {citation["lang"] for citation in found} == {"de"}
    told = [tuple(citation[name] for name in ("part", "relation", "id", "pinpoint")) for citation in found]
    assert [citation for citation in told if not citation[2].islower()] == READ


@pytest.mark.slow
def test_a_text_in_an_added_language_is_built_shown_and_found(german):
    german("build", "resolution.txt", "-o", "out", "--quiet")
    (page,) = (german.home / "out" / "pages").glob("document_resolution*.html")
    assert 'lang="de"' in page.read_text(encoding="utf-8")
    for question in ("Resolution 66/102 der Generalversammlung", "Sicherheitsrat Resolution 1325 (2000)"):
        assert re.search(r"66/102|1325", german("search", "-o", "out", question).splitlines()[0]), question


# Ranges of letters in patterns, with the one letter that stands beside its range, and the first and last of a script.
RANGE = re.compile(r"[^\W\d_]-[^\W\d_][Ёё]?|\A[\u3400\u9fffАЯ]\Z")
# No words: letters folded as marks of print are, whatever the language.
FOLDED = frozenset("ᵉʳᵒᵈʰⁿˢᵗıʼ\u0640")
# All that is told of the languages themselves, and texts to try the program with.
OF_LANGUAGES = ("graph/languages/", "graph/samples/", "graph/official_languages.py")


def texts_of(tree):
    """The strings of a module, without its documentation."""
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node


def test_the_engine_knows_no_word_of_one_language():
    """No letter beyond ASCII stands outside the folder of a language, but for ranges; nor does the engine name any of the languages
    it reads, but for English, which is the default."""
    found = []
    for path in sorted(ROOT.joinpath("graph").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(OF_LANGUAGES):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [
            (name, node.lineno, node.value)
            for node in texts_of(tree)
            if any(c.isalpha() and not c.isascii() and c not in FOLDED for c in RANGE.sub("", node.value))
            or node.value in set(AVAILABLE) - {"en"}
        ]
    assert found == []


@pytest.mark.parametrize("folder", ["view/scripts", "view/templates", "serve/static", "serve/templates"])
def test_pages_know_no_language_but_by_what_is_handed_to_them(folder):
    """Scripts and templates hold no comparison with a language but English, and no letter of one beyond its examples."""
    named = re.compile(rf"""["'](?:{"|".join(sorted(set(AVAILABLE) - {"en"}))})["']|\^\((?:fr|es)""")
    found = [
        (path.name, line)
        for path in sorted(ROOT.joinpath("graph", folder).rglob("*"))
        if path.suffix in (".js", ".html", ".svg") and "bundle" not in path.name and path.stat().st_size < 100_000
        for line in path.read_text(encoding="utf-8").splitlines()
        if named.search(line) and "hreflang" not in line
    ]
    assert found == []


def test_there_is_one_list_of_the_languages():
    """`graph.official_languages` has all that is known of them, and `ontology`, which knows nothing of the program, their codes."""
    codes, found = set(OFFICIAL), []
    for path in sorted((*ROOT.joinpath("graph").rglob("*.py"), *ROOT.joinpath("ontology").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Tuple | ast.List | ast.Set):
                told = {each.value for each in node.elts if isinstance(each, ast.Constant)}
                found += [path.relative_to(ROOT).as_posix()] if len(told & codes) > 2 else []
    assert found == ["ontology/__init__.py"]
    assert {*DRAFTED} == codes


@pytest.mark.parametrize(
    ("lang", "from_right", "joins_words"),
    [("ar", True, False), ("zh", False, True), ("ru", False, False), ("en", False, False), ("nowhere", False, False)],
)
def test_how_a_language_is_written(lang, from_right, joins_words):
    script = load_script(lang)
    assert (script.from_right, script.joins_words) == (from_right, joins_words)
    assert lang == "nowhere" or load(lang).layout.joins_words == joins_words
