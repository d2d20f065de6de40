"""The authority data: enough of it, well formed, and what it says of time."""

import ast
import csv
import re
from pathlib import Path

import pytest
from conftest import shared

from graph.model import Document
from graph.reader import Reader
from graph.resolve.targets import Targets
from graph.view.other_languages import OtherLanguages
from ontology import LANGUAGES
from ontology.authority import FILES, Authority, AuthorityError
from ontology.gaps import EDITORS, report, shared_names
from ontology.properties import Ref, Text

ROOT = Path(__file__).parents[1]
YEAR = "http://www.w3.org/2001/XMLSchema#gYear"


def of_kind(authority, kind):
    return [entry for entry in authority if entry.kind == kind]


def test_there_is_enough(authority):
    assert len(of_kind(authority, "entity")) >= 900
    assert len(of_kind(authority, "instrument")) >= 700
    assert len(of_kind(authority, "topic")) >= 50


def test_no_two_entries_share_a_name(authority):
    assert shared_names(authority) == []


def test_every_entry_says_where_its_names_come_from(authority):
    for entry in authority:
        sources = {value.value for value in entry.values("source")}
        assert sources, entry.key
        if sources == {EDITORS}:
            assert {value.value for value in entry.values("namesUnconfirmedIn")} >= set(entry.names), entry.key


def test_the_report_counts_gaps(authority):
    lines = list(report(authority))
    assert lines[0] == f"entity: {len(of_kind(authority, 'entity'))} entries"
    assert any(line.startswith("  unconfirmed in: ar") for line in lines)


def test_names_in_english_and_chinese():
    # of States that are no more, neither ISO 3166 nor CLDR has other names than English ones; of bodies that nobody has read up,
    # the names are those of their source alone
    read = Authority.load(leaving_out=[path for path in FILES if path.name == "organizations.ttl"])
    named = [entry for entry in read if entry.kind != "topic" and "former-state" not in entry.classes]
    assert [entry.key for entry in named if not {"en", "zh"} <= set(entry.names)] == []


@pytest.mark.parametrize("kind", ["entity", "instrument", "programme", "topic"])
def test_names_in_six_languages(authority, kind):
    assert [
        (entry.key, lang) for entry in of_kind(authority, kind) for lang in LANGUAGES if not entry.names.get(lang)
    ] == []


# The script in which the names of a language are written, but for those of a few that are written alike everywhere.
@pytest.mark.parametrize(
    ("lang", "letters"), [("ar", "[ء-ي]"), ("ru", "[а-яё]"), ("zh", "[一-鿿]"), ("fr", "[a-z]"), ("es", "[a-z]")]
)
def test_names_are_in_the_script_of_their_language(authority, lang, letters):
    others = {
        "fr": "[ء-يа-яё一-鿿]",
        "es": "[ء-يа-яё一-鿿]",
        "ar": "[а-яё一-鿿]",
        "ru": "[ء-ي一-鿿]",
        "zh": "[ء-يа-яё]",
    }[lang]
    for kind in ("entity", "instrument", "programme"):
        for entry in of_kind(authority, kind):
            name = entry.names[lang][0]
            assert re.search(letters, name, re.I), (entry.key, name)
            assert not re.search(others, name, re.I), (entry.key, name)


def test_a_file_may_give_names_in_more_languages(tmp_path):
    path = tmp_path / "more.ttl"
    path.write_text(
        "@base <https://w3id.org/resograph/id/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . "
        '<entity/ga> skos:prefLabel "Y Cynulliad Cyffredinol"@cy .',
        encoding="utf-8",
    )
    read = Authority.load([path]).body("ga")
    assert (read.name("cy"), read.label) == ("Y Cynulliad Cyffredinol", "General Assembly")


def test_preferred_names_name_one_thing(authority):
    seen = {}
    for entry in authority:
        for lang in ("en", "zh"):
            for name in entry.names.get(lang, ())[:1]:
                assert seen.setdefault((entry.kind, lang, name.casefold()), entry.key) == entry.key


def test_no_two_bodies_share_an_acronym(authority):
    acronyms = [entry.notation for entry in of_kind(authority, "entity") if entry.notation]
    assert len(acronyms) == len(set(acronyms))


@pytest.mark.parametrize(
    ("key", "predicate", "value"),
    [
        ("dpko", "dissolvedIn", Text("2018", "", YEAR)), ("dpo", "establishedIn", Text("2019", "", YEAR)),
        ("dpo", "replaces", Ref("entity", "dpko")), ("unodc", "establishedIn", Text("2002", "", YEAR)),
        ("unodc", "replaces", Ref("entity", "odccp")), ("hrc", "replaces", Ref("entity", "chr")),
    ],
)  # fmt: skip
def test_history(authority, key, predicate, value):
    assert value in authority.body(key).values(predicate)


def test_references_lead_to_entries(authority):
    for entry in authority:
        for _, value in entry.properties:
            if isinstance(value, Ref) and value.kind in ("entity", "instrument"):
                assert authority.get(*value), (entry.key, value)


def test_topics_are_those_of_the_thesaurus(authority):
    path = shared("vocabularies", "unbis-terms.tsv")
    with path.open(encoding="utf-8") as file:
        terms = {row["iri"]: row["en"] for row in csv.DictReader(file, delimiter="\t")}
    for entry in of_kind(authority, "topic"):
        (match,) = entry.values("exactMatch")
        assert terms[match.value] == entry.label


def test_a_table_of_terms_can_be_added(tmp_path):
    path = tmp_path / "terms.tsv"
    path.write_text("iri\ten\tzh\talt_en\nhttps://example.org/1\tTEA\t茶\tCAMELLIA\n", encoding="utf-8")
    assert Authority.load([path]).topics_by_name["CAMELLIA"] == "tea"


# Terms of a thesaurus, one of which the authority has as a topic of its own ('children'), as a table and as SKOS.
THESAURUS = {
    "terms.tsv": (
        "iri\ten\tfr\tar\talt_fr\n"
        "http://metadata.un.org/thesaurus/9900001\tTEA\tthé\tشاي\tthéier\n"
        "http://metadata.un.org/thesaurus/1000952\tCHILDREN\tenfants\t\tmineurs|enfance\n"
    ),
    "terms.ttl": (
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix unbis: <http://metadata.un.org/thesaurus/> .\n"
        "unbis:9900001 a skos:Concept ; skos:prefLabel 'TEA'@en, 'thé'@fr, 'شاي'@ar, 'Tee'@de ; skos:altLabel 'théier'@fr .\n"
        "unbis:1000952 a skos:Concept ; skos:prefLabel 'CHILDREN'@en, 'enfants'@fr ; skos:altLabel 'enfance'@fr, 'mineurs'@fr .\n"
        "unbis:9900002 a skos:Concept ; skos:prefLabel 'Maté'@fr .\n"
    ),
}


@pytest.mark.parametrize("name", THESAURUS)
def test_a_thesaurus_names_topics_in_its_languages(tmp_path, authority, name):
    (tmp_path / name).write_text(THESAURUS[name], encoding="utf-8")
    more = Authority.load([tmp_path / name])
    tea, children = more.get("topic", "tea"), more.get("topic", "children")
    assert tea.names == {"en": ("TEA",), "fr": ("thé", "théier"), "ar": ("شاي",)}
    assert tea.value("exactMatch") == "http://metadata.un.org/thesaurus/9900001"
    assert children.names["ru"] == authority.get("topic", "children").names["ru"]
    assert set(children.names["fr"]) == {"enfants", "enfance", "mineurs"}
    assert len(of_kind(more, "topic")) == len(of_kind(authority, "topic")) + 1
    others = OtherLanguages(more)
    assert 'data-named="topic/TEA"' in others.topic("TEA")
    assert others.names()["topic/TEA"]["ar"] == "شاي"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("x.ttl", "<a> <b", "cannot be read"),
        ("x.tsv", "a\tb\n", "needs the columns"),
        ("x.ttl", "\udcff", "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(AuthorityError, match=words):
        Authority.load([path])


def test_an_own_file_replaces_an_entry(tmp_path):
    path = tmp_path / "own.ttl"
    path.write_text(
        "@base <https://w3id.org/resograph/id/> . @prefix org: <http://www.w3.org/ns/org#> . "
        '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <entity/ga> a org:Organization ; skos:prefLabel "The Assembly"@en .',
        encoding="utf-8",
    )
    assert Authority.load([path]).body("ga").label == "The Assembly"
    assert len(FILES) == 8


def test_every_term_of_the_data_is_in_the_vocabulary():
    vocabulary = (FILES[0].parents[1] / "resograph.ttl").read_text("utf-8")
    defined = set(re.findall(r"^rg:([\w-]+) a ", vocabulary, re.M))
    for path in FILES:
        said = re.sub(r'"(?:[^"\\]|\\.)*"|<[^>]*>|#.*', "", path.read_text("utf-8"))
        assert set(re.findall(r"\brg:([\w-]+)", said)) <= defined, path.name


TEA_COUNCIL = """
@base <https://w3id.org/resograph/id/> .
@prefix rg: <https://w3id.org/resograph/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<entity/wtc> a <http://www.w3.org/ns/org#Organization> ; skos:notation "WTC" ; skos:prefLabel "World Tea Council"@en .
<series/wtc> a rg:Series ; rg:adoptedBy <entity/wtc> ; rg:numberShape "annual" ; rg:mostResolutions 20 ;
  rg:firstSession 2010 ; rg:firstYear 2010 .
"""


def test_a_body_that_adopts_acts_is_added_by_data_alone(tmp_path):
    """Its numbers are its own, and one that its series cannot hold is left open."""
    (tmp_path / "tea.ttl").write_text(TEA_COUNCIL, encoding="utf-8")
    reader = Reader(Authority.load([tmp_path / "tea.ttl"]))
    text = "The General Assembly,\n\nRecalling World Tea Council resolutions 2015/7 and 2015/77,"
    acts = [c for c in reader.read(Document("any", text, lang="en")).citations if c.kind == "resolution"]
    assert [(act.id, bool(act.problem)) for act in acts] == [("WTC/RES/2015/7", False), (None, True)]


# Words that are keys or acronyms by chance, or are names of what they name, each with where it may stand and why.
NAMED_BY_THE_PROGRAM = {
    "graph/languages/": "a language's words for an organ that stand only beside a number lead to its key",
    "graph/sources/un_collection.py": "whose acts a repository of the UN's files holds, as its name has it",
    "graph/cli/fetch_commands.py": "the same, to choose from; and the Digital Library as a source",
    "graph/sources/official_servers.py": "the Digital Library as a source",
    "graph/sources/stated_values.py": "the scheme of a topic, as the library's records name it",
    "graph/metadata.py": "the same",
    "graph/annotate/marked_akoma_ntoso.py": "the source of a file, as Akoma Ntoso asks for one",
    "graph/rdf/metadata_statements.py": "whose an item of the agenda of a body that is not known is",
}
ORDINARY_WORDS = {"start", "cites"}  # of programs, which are acronyms too


def test_no_body_and_no_instrument_is_named_by_the_program(authority):
    """What is known of one is a property in the authority: no key and no acronym stands in the program as a constant."""
    named = [entry for entry in authority if entry.kind in ("entity", "instrument", "programme")]
    known = {entry.key for entry in named} | {
        entry.notation for entry in named if entry.notation and len(entry.notation) > 1
    }
    found = []
    for path in sorted((ROOT / "graph").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(tuple(NAMED_BY_THE_PROGRAM)):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in told)
        found += [(place, c.lineno, c.value) for c in constants if c.value in known - ORDINARY_WORDS]
    assert found == []


@pytest.mark.parametrize(
    ("instrument", "body"),
    [("icj-statute", "icj"), ("ga-rules", "ga"), ("who-constitution", "who"), ("un-charter", None), ("nowhere", None)],
)
def test_an_instrument_names_the_body_that_it_is_of(authority, instrument, body):
    assert Targets(authority).body_in(instrument) == body


@pytest.mark.parametrize(
    ("body", "instrument"), [("cop-cbd", "cbd"), ("asp-icc", "rome-statute"), ("ga", None), ("nowhere", None)]
)
def test_a_body_names_the_instrument_that_it_is_of(authority, body, instrument):
    found = Targets(authority).instrument_in(body)
    assert (found.id if found else None) == instrument


def test_a_series_of_symbols_of_a_users_own_file_is_read(tmp_path):
    """'TEA/25' is a symbol where a body is said to issue such, and nothing otherwise."""
    own = tmp_path / "own.ttl"
    own.write_text(
        "@base <https://w3id.org/resograph/id/> .\n"
        "@prefix rg: <https://w3id.org/resograph/ontology#> .\n@prefix org: <http://www.w3.org/ns/org#> .\n"
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        '<entity/tea> a org:Organization ; skos:prefLabel "Tea Commission"@en ; rg:symbolSeries "TEA" .\n',
        encoding="utf-8",
    )
    document = Document("a.txt", "The General Assembly,\n\nRecalling document TEA/25 and A/66/25,\n", lang="en")
    read = [
        [c.id for c in Reader(known).read(document).citations if c.kind == "document"]
        for known in (Authority.load(), Authority.load([own]))
    ]
    assert read == [["A/66/25"], ["TEA/25", "A/66/25"]]
