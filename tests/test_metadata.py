"""What official sources state beside the text: Akoma Ntoso as the UN writes it, the yearly tables, records of the library."""

import json
import re
from dataclasses import replace

import pytest
from click.testing import CliRunner
from conftest import shared

from graph.cli import main
from graph.metadata import AgendaItem, Ballot, Draft, Metadata, Sponsor, Topic, Vote
from graph.metadata_check import metadata_faults
from graph.model import Document, Reading
from graph.rdf.quads import QuadMaker
from graph.rdf.vocabulary import term
from graph.resolve.state_names import States
from graph.serialize import decoded, encoded
from graph.settle.facts import Settled
from graph.settle.stated_metadata import stated_of_work
from graph.settle.work import settle
from graph.sources import open_documents
from graph.sources import stated_values as stated

KEYWORDS = """
<classification source="http://metadata.un.org/sdg">
 <keyword value="3" href="http://metadata.un.org/sdg/3" showAs="sdg_3" dictionary="SDGO"/>
 <keyword value="tea_growers&amp;#39;_rights" href="http://eurovoc.europa.eu/99" showAs="tea" dictionary="EuroVoc"/>
 <keyword value="tea_growing" href="http://metadata.un.org/thesaurus/100" showAs="tea_growing" dictionary="UNBIS"/>
 <keyword value="TEA GROWING" showAs="TEA GROWING" dictionary="UNBIS Thesaurus"/>
 <keyword value="UN. Tea Board" showAs="UN. Tea Board" dictionary="DHLAUTH"/>
 <keyword refersTo="agenda" value="71b" showAs="Tea questions." shortForm="TEA" dictionary="A/120/251"/>
</classification>"""
STEPS = """
<step date="2065-11-20" outcome="draftResolution" as="A/C.3/120/L.9" by="Chad, Côte d’Ivoire and Chile"/>
<step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Cuba (on behalf of the Group of 77 and China) and Peru"/>
<step date="2065-12-01" outcome="recommendedForAdoption" as="A/120/300" refersTo="12"/>
<step date="2065-12-09" outcome="adopted" as="A/120/PV.46" by=""/>"""
VOTING = """<voting outcome="adoptedRecordedVote">
<count value="02" refersTo="inFavour"><voters><organization refersTo="memberState">CHAD</organization>
<organization refersTo="memberState">CÔTE D'IVOIRE</organization></voters></count>
<count value="1" refersTo="against"><voters><organization>PERU</organization></voters></count></voting>"""


def akn(language="eng", symbol="A/RES/120/7", title="Tea for all", body="", conclusions="", steps=STEPS, voting=VOTING):
    """A resolution about tea, in the form of the UN's files."""
    return f"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta>
<identification source="#DGACM"><FRBRWork><FRBRdate date="2065-12-09" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="2065-12-20" name="publication"/><FRBRlanguage language="{language}"/></FRBRExpression>
</identification>{KEYWORDS}<workflow source="#un">{steps}</workflow>
<analysis><parliamentary>{voting}</parliamentary></analysis></meta>
<coverPage><p><docNumber refersTo="#symbol">{symbol}</docNumber></p>
<p><docDate date="2065-12-20" refersTo="#dateOfIssuance">20 December 2065</docDate></p>
<p><session refersTo="#generalAssembly" value="120">One hundred and twentieth session</session></p>
<p><inline name="agenda item" title="71 (b)">Agenda item 71 (b)</inline></p>
<p><inline name="agenda item name">Tea questions: growing</inline></p>
<p><docProponent refersTo="#thirdCommittee">[on the report of the Third Committee (A/120/300, para. 12)]</docProponent></p>
</coverPage><preface><p><docNumber>120/7.</docNumber><docTitle refersTo="#resolutionTitle">{title}</docTitle></p></preface>
<preamble><p>The General Assembly,</p>{body}</preamble>
<mainBody><paragraph><num>1.</num><content><p>Decides to drink tea.</p></content></paragraph></mainBody>
<conclusions>{conclusions}</conclusions></statement></akomaNtoso>"""


@pytest.fixture
def read(tmp_path):
    """The documents of a file of this content, and what was reported."""

    def run(content, name="x.xml"):
        (tmp_path / name).write_text(content, encoding="utf-8")
        problems = []
        return list(open_documents(tmp_path / name, problems.append)), problems

    return run


def test_all_that_akoma_ntoso_states(read):
    (document,), problems = read(akn())
    assert problems == []
    assert (document.id, document.lang, document.title, document.date, document.session, document.meeting, document.body) == (
        "A/RES/120/7", "en", "Tea for all", "2065-12-09", 120, 46, "ga",
    )  # fmt: skip
    assert (document.agenda_items, document.topics) == (("71 (b)",), ("TEA GROWING",))
    assert document.metadata == Metadata(
        source="akoma-ntoso",
        titles=(("en", "Tea for all"),),
        date="2065-12-09",
        published="2065-12-20",
        session="120",
        meeting=46,
        record="A/120/PV.46",
        agenda_items=(AgendaItem("71 (b)", "Tea questions: growing", "A/120/251"),),
        drafts=(Draft("A/C.3/120/L.9", "2065-11-20"),),
        committee="Third Committee",
        report="A/120/300",
        report_paragraph="12",
        sponsors=(
            Sponsor("Chad"), Sponsor("Côte d’Ivoire and Chile"),
            Sponsor("Cuba", "the Group of 77 and China", True), Sponsor("Peru", "", True),
        ),
        vote=Vote("recorded", 2, 1, 0, None, (
            Ballot("CHAD", "in-favour"), Ballot("CÔTE D'IVOIRE", "in-favour"), Ballot("PERU", "against"))),
        outcome="adopted",
        topics=(
            Topic("Sustainable Development Goal 3", "sdg", "http://metadata.un.org/sdg/3"),
            Topic("tea growers' rights", "eurovoc", "http://eurovoc.europa.eu/99"),
            Topic("TEA GROWING", "unbis", "http://metadata.un.org/thesaurus/100"),
        ),
        names=("UN. Tea Board",),
    )  # fmt: skip


LANGUAGES = [
    (
        "fra",
        "L'Assemblée générale décide de boire du thé et de le dire aux États et à tous les autres dans les jours",
        "fr",
        0,
    ),
    ("eng", "大会决定饮茶，并请各会员国和联合国系统各机构饮茶，强调饮茶对各国人民的重要性，鼓励各方饮茶" * 8, "zh", 1),
    ("deu", "Die Generalversammlung", "de", 1),
]


@pytest.mark.parametrize(("stated_language", "words", "lang", "told"), LANGUAGES)
def test_a_file_is_in_the_language_that_its_text_tells(read, stated_language, words, lang, told):
    content = akn(stated_language, title=words)
    content = content if lang != "fr" else content.replace("The General Assembly,", words)
    documents, problems = read(content if lang != "zh" else content.replace("Agenda item", words))
    assert [d.lang for d in documents] == ([lang] if lang else [])
    assert len(problems) == told


SYMBOLS = [
    ("A/RES/120/7", "", "A/RES/120/7"),
    ("S/RES/2990 (2065)", "", "S/RES/2990(2065)"),
    ("A/DEC/120/538 B", "", "A/DEC/120/538B"),
    ("A/DEC/120/402", '<docNumber refersTo="#letter"><span>B</span></docNumber>', "A/DEC/120/402B"),
    (
        "A/DEC/120/402",
        '<docNumber refersTo="#letter">A</docNumber><docNumber refersTo="#letter">B</docNumber>',
        "A/DEC/120/402",
    ),
]


@pytest.mark.parametrize(("printed", "letter", "identifier"), SYMBOLS)
def test_symbols_are_one_however_they_are_printed(read, printed, letter, identifier):
    (document,), _ = read(akn(symbol=printed).replace("<preface>", f"<preface><p>{letter}</p>"))
    assert document.id == identifier


def test_the_letter_of_a_part_in_arabic(read):
    letter = '<docNumber refersTo="#letter">باء</docNumber>'
    content = akn("ara", "A/DEC/120/402", title="الشاي للجميع في جميع أنحاء العالم وفي جميع الدول الأعضاء")
    (document,), _ = read(content.replace("<preface>", f"<preface><p>{letter}</p>"))
    assert document.id == "A/DEC/120/402B"


BROKEN = [
    ("a paragraph that the tag of the title closes", "<p>Tea is good.</docTitle></p>"),
    ("an attribute said twice", '<p a="1" a="2">Tea is good.</p>'),
    ("what nothing closes", "<p><inline>Tea is good.</p>"),
]


@pytest.mark.parametrize("content", [content for _, content in BROKEN], ids=[name for name, _ in BROKEN])
def test_what_is_no_well_formed_xml_is_read_and_reported(read, content):
    (document,), (problem,) = read(akn(body=content))
    assert document.id == "A/RES/120/7"
    assert "Tea is good." in document.text and "Decides to drink tea." in document.text
    assert problem.read_all_the_same and "is no well-formed markup" in problem.reason


def test_an_empty_file_is_none(read):
    documents, (problem,) = read("")
    assert documents == [] and not problem.read_all_the_same


LINKS = [
    ('<a href="https://undocs.org/en/A/RES/119/3">119/3</a>', "A/RES/119/3", True),
    ('<a href="https://undocs.org/fr/S/RES/2990 (2065)">2990 (2065)</a>', "S/RES/2990(2065)", True),
    ('<a href="https://undocs.org/en/A/RES/119/3">119/4</a>', "A/RES/119/3", False),  # misleads
    ('<a href="https://undocs.org/en/A/RES/119/3">3</a>', "A/RES/119/3", False),  # a piece of a number
    ('<a href="https://undocs.org/en/A/RES/119/537">119/537</a>', "A/RES/119/537", False),  # decisions are numbered so
]


@pytest.mark.parametrize(("link", "target", "followed"), LINKS)
def test_links_are_followed_where_nothing_is_found_in_their_words(read, reader, link, target, followed):
    (document,), _ = read(akn(body=f"<p>Recalling what was said in the matter of tea {link},</p>"))
    found = [
        (c.id, c.via, c.text) for c in reader.read(document).citations if c.part == "pp1" and c.kind == "resolution"
    ]
    assert ((target, "link") in [(identifier, via) for identifier, via, _ in found]) == followed
    assert all(document.text[link.start : link.end] in document.text for link in document.metadata.links)


def test_a_link_whose_words_are_read_adds_nothing(read, reader):
    link = '<a href="https://undocs.org/en/A/RES/119/3">119/3</a>'
    (document,), _ = read(akn(body=f"<p>Recalling its resolution {link} of 9 December 2064,</p>"))
    found = [(c.id, c.via) for c in reader.read(document).citations if c.kind == "resolution"]
    assert found == [("A/RES/119/3", "explicit")]


TABLE = {
    "symbol": "A/RES/120/9", "resolution_number": "120/9.", "title": "Tea and peace", "session": "One hundred and twentieth session",
    "adoption_meeting": "50th plenary meeting", "adoption_date": "19\u00a0December 2065", "originating_document": "A/120/481, para. 23",
    "report_paragraph": "23", "committee": "#thirdCommittee", "agenda_item": "Agenda item 71 (b)", "agenda_item_name": "Tea",
    "adoption_type": "By a recorded vote", "MS_in_favour_count": "2", "MS_against_count": "0", "MS_abstaining_count": "1",
    "pv": "A/120/PV.50 (Resumption 1)", "MS_in_favour": ["CHAD", "PERU\u00a0"], "MS_against": [], "MS_abstaining": ["TÜRKİYE"],
    "sponsors": ["CHAD"], "additional_sponsors": [], "SDGs": ["16"],
    "subjects": [["TEA", "UNBIS Thesaurus"], ["UN. Tea Board", "DHLAUTH"], ["71b", "A/120/251"]],
}  # fmt: skip


def test_a_yearly_table(read):
    lines = f'{json.dumps(TABLE)}"\n"{json.dumps(TABLE | {"symbol": "S/RES/2991 (2065)"})}"\n'
    documents, problems = read(lines, "120.json")
    assert problems == [] and [d.id for d in documents] == ["A/RES/120/9", "S/RES/2991(2065)"]
    document = documents[0]
    assert (document.text, document.lang, document.title, document.date, document.meeting) == (
        "", "", "Tea and peace", "2065-12-19", 50,
    )  # fmt: skip
    metadata = document.metadata
    assert (metadata.record, metadata.report, metadata.report_paragraph, metadata.committee) == (
        "A/120/PV.50(Resumption1)", "A/120/481", "23", "Third Committee",
    )  # fmt: skip
    assert metadata.agenda_items == (AgendaItem("71 (b)", "Tea", "A/120/251"),)
    assert metadata.vote == Vote(
        "recorded", 2, 0, 1, None,
        (Ballot("CHAD", "in-favour"), Ballot("PERU", "in-favour"), Ballot("TÜRKİYE", "abstaining")),
    )  # fmt: skip
    assert [topic.name for topic in metadata.topics] == ["TEA", "Sustainable Development Goal 16"]


TABLES = [
    (json.dumps([TABLE, TABLE], indent=1), 2, 0),  # a list
    (json.dumps(TABLE, indent=1), 1, 0),  # one record over many lines
    (f"{json.dumps(TABLE)}\n{{broken\n{json.dumps(TABLE)}\n", 2, 1),
    (f'{json.dumps(TABLE)}\n{{"title": "no symbol", "adoption_date": ""}}\n', 1, 1),
]


@pytest.mark.parametrize(("content", "documents", "told"), TABLES)
def test_tables_of_every_form_lose_nothing_but_what_is_broken(read, content, documents, told):
    found, problems = read(content, "x.json")
    assert (len(found), len(problems)) == (documents, told)


COUNCIL = [
    ("Security Council resolution 2991 (2065) [on the tea situation]", "The tea situation"),
    ("Security Council resolution 2991 [2065) [Tea][More]", "2065) [Tea"),
    ("Draft resolution [on renewal of tea for 6 months]", "Renewal of tea for 6 months"),
    ("Tea", None),
]


@pytest.mark.parametrize(("catalogued", "title"), COUNCIL[:1] + COUNCIL[2:])
def test_titles_of_acts_that_have_none(catalogued, title):
    assert stated.title_of_council(catalogued) == title


def field(tag, **subfields):
    inner = "".join(f'<subfield code="{code}">{text}</subfield>' for code, text in subfields.items())
    return f'<datafield tag="{tag}" ind1=" " ind2=" ">{inner}</datafield>'


def test_a_record_of_the_library(read):
    fields = (
        field("191", a="A/RES/120/8"), field("245", a="Tea :", b="resolution /"), field("269", a="2065-12-09"),
        field("650", a="TEA"), field("651", a="CHAD"), field("952", a="A/120/PV.46"), field("993", a="A/120/L.3"),
        field("993", a="A/120/481"), field("991", a="A/120/251", b="71b", c="Tea.", d="TEA"),
        field("996", b="2", c="1", d="0", e="3"), field("967", c="TCD", d="Y", e="CHAD"), field("967", c="PER", d="N", e="PERU"),
        field("967", c="CUB", e="CUBA"),
    )  # fmt: skip
    (document,), _ = read(
        f'<collection xmlns="http://www.loc.gov/MARC21/slim"><record>{"".join(fields)}</record></collection>'
    )
    metadata = document.metadata
    assert (document.id, document.title, document.date, document.topics) == (
        "A/RES/120/8", "Tea", "2065-12-09", ("TEA", "CHAD"),
    )  # fmt: skip
    assert (metadata.drafts, metadata.report, metadata.record, metadata.meeting) == (
        (Draft("A/120/L.3"),), "A/120/481", "A/120/PV.46", 46,
    )  # fmt: skip
    assert metadata.agenda_items == (AgendaItem("71 (b)", "Tea", "A/120/251"),)
    assert metadata.vote == Vote("recorded", 2, 1, 0, 3, (
        Ballot("CHAD", "in-favour", "TCD"), Ballot("PERU", "against", "PER"), Ballot("CUBA", "not-voting", "CUB"),
    ))  # fmt: skip


VOTES = [
    ("Adopted without vote, 8th plenary meeting", (None, None, None), Vote("without-vote")),
    ("Without a vote", (0, 0, 0), Vote("without-vote")),
    ("Adopted unanimously; voting by mail", (15, 0, 0), Vote("unanimous", 15, 0, 0, by_mail=True)),
    ("Adopted 13-0-2, 9860th meeting", (None, None, None), Vote("recorded", 13, 0, 2)),
    ("Adopted non-unanimously", (14, 0, 1), Vote("recorded", 14, 0, 1)),
    ("", (None, None, None), None),
    ("Adopted, 62nd plenary meeting", (None, None, None), None),
]


@pytest.mark.parametrize(("outcome", "counts", "vote"), VOTES)
def test_how_votes_are_told(outcome, counts, vote):
    assert stated.vote(outcome, counts, ()) == vote


ITEMS = [
    ("Agenda items 13 and 117", ["13", "117"]),
    ("71 (b)", ["71 (b)"]),
    ("12c", ["12 (c)"]),
    ("Point 18 c) de l’ordre du jour", ["18 (c)"]),
    ("116(d)", ["116 (d)"]),
    ("البند 19 (ج)", []),  # its letter is for the reader of the language
    ("议程项目16", ["16"]),
    ("X", []),
]


@pytest.mark.parametrize(("written", "numbers"), ITEMS)
def test_numbers_of_agenda_items(written, numbers):
    assert stated.item_numbers(written) == numbers


DATES = [
    ("28\u00a0June 2024", "2024-06-28"), ("2024-06-28", "2024-06-28"), ("0001-01-01", None), ("31 February 2024", None),
    ("", None), ("on13 January 2000", "2000-01-13"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "date"), DATES)
def test_dates(written, date):
    assert stated.iso(written) == date


STATES = [
    ("IRAN (ISLAMIC REPUBLIC OF)", ["IRN"]),
    ("COTE D'IVOIRE", ["CIV"]),
    ("Côte d’Ivoire", ["CIV"]),
    ("TÜRKİYE", ["TUR"]),
    ("TURKEY", ["TUR"]),
    ("NETHERLANDS (KINGDOM OF THE)", ["NLD"]),
    ("the Philippines", ["PHL"]),
    ("Bahamas (The)", ["BHS"]),
    ("Bosnia and Herzegovina", ["BIH"]),
    ("Antigua and Barbuda and Chad", ["ATG", "TCD"]),
    ("Chile and Peru", ["CHL", "PER"]),
    ("DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA", ["PRK"]),
    ("CONGO", ["COG"]),
    ("DEMOCRATIC REPUBLIC OF THE CONGO", ["COD"]),
    ("YUGOSLAVIA", ["YUG"]),
    ("中国", ["CHN"]),
    ("submitted by the President of the Council", []),
    ("Chile and the tea board", []),
]


@pytest.mark.parametrize(("name", "codes"), STATES)
def test_states_by_the_names_in_votes(authority, name, codes):
    assert [state.key for state in States(authority).named(name)] == codes


def test_states_are_no_citations(reader):
    text = "The General Assembly,\n\nWelcoming the tea of France, Chad and the Russian Federation,\n\n1. Thanks Peru."
    assert [c.kind for c in reader.read(Document("x", text, lang="en")).citations if c.kind == "state"] == []


DISAGREE = [
    ("<p>46th plenary meeting<br/>9 December 2065</p>", {}, []),
    ("<p>47th plenary meeting<br/>9 December 2065</p>", {}, ["the meeting 46"]),
    ("<p>46th plenary meeting<br/>8 December 2065</p>", {}, ["the date 2065-12-09"]),
    ("", {"voting": VOTING.replace('value="02"', 'value="3"')}, ["states 3 votes in favour, and lists 2"]),
    (
        "",
        {"body": '<p>Recalling its resolution <a href="https://undocs.org/A/RES/1/9">119/3</a>,</p>'},
        ["leads to A/RES/1/9"],
    ),
    (
        "",
        {"body": '<p>Recalling its resolution <a href="https://undocs.org/A/RES/119/31">119/3</a>,</p>'},
        ["leads to A/RES/119/31"],
    ),
]


@pytest.mark.parametrize(("conclusions", "changes", "told"), DISAGREE)
def test_what_source_and_text_tell_differently(read, reader, conclusions, changes, told):
    (document,), _ = read(akn(conclusions=conclusions, **changes))
    problems = [fault.reason for fault in metadata_faults(reader.read(document), reader)]
    assert len(problems) == len(told)
    assert all(any(part in reason for reason in problems) for part in told)


def test_check_tells_it(tmp_path):
    conclusions = "<p>47th plenary meeting<br/>9 December 2065</p>"
    (tmp_path / "x.xml").write_text(akn(conclusions=conclusions), encoding="utf-8")
    run = CliRunner().invoke(main, ["check", str(tmp_path), "--format", "json"])
    reasons = [json.loads(line)["reason"] for line in run.stdout.splitlines()]
    assert "the source states the meeting 46, the text says 47" in reasons
    assert run.exit_code == 1


@pytest.mark.parametrize(
    ("symbol", "body", "session"),
    [
        ("A/RES/S-20/2", "ga", "session/GA/S-20"),
        ("A/RES/ES-10/14", "ga", "session/GA/ES-10"),
        ("A/HRC/RES/S-9/1", "hrc", "session/HRC/S-9"),
    ],
)
def test_special_sessions(authority, reader, symbol, body, session):
    document = Document("x", "Decides to meet.", symbol, "en", body=body)
    quads = QuadMaker(authority, "x:").quads(settle([reader.read(document)]))
    adopted = [value for _, predicate, value, _ in quads if predicate.endswith("#adoptedAt>")]
    assert adopted == [f"<x:{session}>"]


def test_metadata_outlives_the_shelf(read):
    (document,), _ = read(akn())
    assert decoded(encoded(Reading(document, ()))).document == document
    assert decoded(encoded(Reading(replace(document, metadata=None), ()))).document.metadata is None


OF_WORK = [
    ((Metadata("akoma-ntoso", date="2065-12-09"), Metadata("table", date="2065-12-09"), Metadata("x", date="2065-12-08")),
     {"date": "2065-12-09"}),
    ((Metadata("akoma-ntoso", titles=(("en", "Tea"),)), Metadata("akoma-ntoso", titles=(("fr", "Thé"),))),
     {"titles": (("en", "Tea"), ("fr", "Thé"))}),
    ((Metadata("akoma-ntoso", vote=Vote("recorded", 1, 0, 0)), Metadata("table", vote=Vote("recorded", 1, 0, 0, None, (
        Ballot("CHAD", "in-favour"),)))), {"vote": Vote("recorded", 1, 0, 0, None, (Ballot("CHAD", "in-favour"),))}),
    ((Metadata("akoma-ntoso", meeting=None), Metadata("table", meeting=4)), {"meeting": 4}),
]  # fmt: skip


@pytest.mark.parametrize(("known", "of_work"), OF_WORK)
def test_what_is_stated_of_a_work_by_all_its_documents(known, of_work):
    documents = [Document("x", "", metadata=metadata) for metadata in known]
    stated_of = stated_of_work([Document("y", ""), *documents])
    assert {name: getattr(stated_of, name) for name in of_work} == of_work
    assert stated_of_work([Document("y", "")]) is None


STATEMENTS = [
    ("resolution/A/RES/120/7", "rg:date", '"2065-12-09"'),
    ("resolution/A/RES/120/7", "dcterms:title", '"Tea for all"@en'),
    ("resolution/A/RES/120/7", "rg:draft", "document/A/C.3/120/L.9>"),
    ("resolution/A/RES/120/7", "rg:report", "document/A/120/300>"),
    ("resolution/A/RES/120/7", "rg:meetingRecord", "document/A/120/PV.46>"),
    ("resolution/A/RES/120/7", "rg:sponsor", "state/TCD>"),
    ("resolution/A/RES/120/7", "rg:sponsor", "state/CHL>"),
    ("resolution/A/RES/120/7", "rg:coSponsor", "state/CUB>"),
    ("resolution/A/RES/120/7", "rg:sponsoredOnBehalfOf", "entity/g77>"),
    ("resolution/A/RES/120/7", "rg:recommendedBy", "entity/third-committee>"),
    ("resolution/A/RES/120/7", "rg:onAgendaItem", "agenda-item/GA/120/71(b)>"),
    ("resolution/A/RES/120/7", "rg:adoptedAt", "meeting/GA/120/46>"),
    ("resolution/A/RES/120/7", "rg:topic", "<http://metadata.un.org/sdg/3>"),
    ("resolution/A/RES/120/7", "rg:topic", "topic/tea-growing>"),
    ("resolution/A/RES/120/7", "rg:statedIn", '"akoma-ntoso"'),
    ("vote/A/RES/120/7", "rg:votesInFavour", '"2"'),
    ("vote/A/RES/120/7", "rg:manner", '"recorded"'),
    ("vote/A/RES/120/7", "rg:inFavour", "state/CIV>"),
    ("vote/A/RES/120/7", "rg:against", "state/PER>"),
    ("topic/tea-growing", "skos:exactMatch", "<http://metadata.un.org/thesaurus/100>"),
]


@pytest.fixture(scope="module")
def statements(authority, reader, tmp_path_factory):
    path = tmp_path_factory.mktemp("stated") / "x.xml"
    path.write_text(akn(), encoding="utf-8")
    (document,) = open_documents(path)
    return QuadMaker(authority, "x:").quads(settle([reader.read(document)]))


@pytest.mark.parametrize(("thing", "predicate", "value"), STATEMENTS)
def test_what_is_stated_is_in_the_graph(statements, thing, predicate, value):
    said = [o for s, p, o, _ in statements if s == f"<x:{thing}>" and p == term(predicate)]
    assert any(value in o for o in said), said


def test_a_record_without_text_is_in_the_graph_and_is_no_version(authority, read):
    (document,), _ = read(json.dumps(TABLE), "x.json")
    quads = QuadMaker(authority, "x:").quads(Settled(document.id, (), (), records=(document,)))
    predicates = {p for s, p, _, _ in quads if s == "<x:resolution/A/RES/120/9>"}
    assert {term("rg:vote"), term("rg:date"), term("dcterms:title")} <= predicates
    assert term("eli:is_realized_by") not in predicates


def test_the_real_collection():
    """Of the 255 works: dates, titles and agenda items of all, and six versions under one symbol of nearly all."""
    folder = shared("corpora/un-akn")
    versions, missing = {}, []
    for name in ("SCresolutions", "ECOSOCresolutions", "HRCresolutions", "GAdecisions"):
        for document in open_documents(folder / f"{name}.zip"):
            versions.setdefault(document.id, set()).add(document.lang)
            metadata = document.metadata
            if not (document.date and metadata.agenda_items and (metadata.titles or document.body == "sc")):
                missing.append(document.source)
    assert len(versions) == 135
    assert sum(len(langs) == 6 for langs in versions.values()) >= 134
    assert len(missing) < 20


def test_every_member_state_has_the_year_of_its_membership(authority):
    members = [entry for entry in authority if entry.kind == "state" and "member-state" in entry.classes]
    years = [value for entry in members for value in entry.values("memberSince")]
    assert len(members) == 193
    assert len(years) == 193
    assert all(
        re.fullmatch(r'"(?:19|20)\d\d"\^\^<http://www.w3.org/2001/XMLSchema#gYear>', str(year)) for year in years
    )
