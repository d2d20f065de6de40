"""The plain JSON interface: what it answers, in the shape that it describes, for whatever is asked."""

import json

import pytest
from starlette.testclient import TestClient

from graph.build import BASE_IRI, build
from graph.extraction import documents_of
from graph.rdf.questions import Questions
from graph.serve.api import openapi
from graph.serve.app import application


@pytest.fixture(scope="module")
def app(built, authority):
    return application(built, authority, workers=1)


@pytest.fixture(scope="module")
def client(app):
    with TestClient(app, headers={"Accept": "application/json"}) as client:
        yield client


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/api/works/A/RES/119/12", {"id": "A/RES/119/12", "kind": "resolution", "address": "https://undocs.org/en/A/RES/119/12"}),
        ("/api/works/A%2FRES%2F119%2F12", {"id": "A/RES/119/12"}),
        ("/api/works/119%2F12", {"id": "A/RES/119/12"}),
        ("/api/works/un-charter", {"id": "un-charter", "kind": "instrument", "label": "Charter of the United Nations", "address": None}),
        ("/api/works/联合国宪章", {"id": "un-charter"}),
        ("/api/path?from=A/RES/121/3&to=A/RES/119/12", {"works": ["A/RES/121/3", "A/RES/119/47", "A/RES/119/12"]}),
        ("/api/path?from=A/RES/119/12&to=A/RES/121/3", {"works": []}),
        ("/api/works/A/RES/119/47/cited-by?limit=1", {"total": 5, "offset": 0}),
    ],
)  # fmt: skip
def test_what_is_answered(client, address, told):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    found = answer.json()
    if "works" in found:
        found = {"works": [work["id"] for work in found["works"]]}
    assert {name: found[name] for name in told} == told


def test_a_citation_has_the_names_of_extract(client):
    items = [item for item in client.get("/api/works/A/RES/119/12/cites").json()["items"] if item["id"] == "un-charter"]
    told = {"kind": "instrument", "part": "pp2", "relation": "reaffirm", "role": "object", "pinpoint": "article 102"}
    assert told in [{name: item[name] for name in told} for item in items]


def test_what_one_cites_the_other_is_cited_by(client):
    citing = client.get("/api/works/A/RES/121/3/cites").json()["items"]
    assert citing
    for item in citing:
        back = client.get(f"/api/works/{item['id']}/cited-by").json()
        assert "A/RES/121/3" in {other["id"] for other in back["items"]}
        assert back["total"] >= len(back["items"])


def test_pages_join(client):
    every = client.get("/api/works/A/RES/119/12/cites").json()
    pages = [
        client.get(f"/api/works/A/RES/119/12/cites?limit=2&offset={at}").json()["items"]
        for at in range(0, every["total"], 2)
    ]
    assert [item for page in pages for item in page] == every["items"]


def test_what_a_work_asks(client):
    asked = client.get("/api/works/A/RES/120/7/mandates").json()
    assert asked["total"] == len(asked["items"]) > 0
    assert all(item["verb"] and item["part"].startswith("op") for item in asked["items"])
    assert client.get("/api/works/un-charter/mandates").json() == {"total": 0, "offset": 0, "items": []}
    page = client.get("/api/works/A/RES/120/7/mandates?limit=1").json()
    assert page["items"] == asked["items"][:1]


def test_a_build_without_its_evidence_in_the_store_answers_as_much(tmp_path, authority):
    """But for what the evidence alone tells: how a citation was found."""
    asked = (f"{n}. Requests the Secretary-General to report to it at its eighty-first session;" for n in range(1, 12))
    text = "\n\n".join(["The General Assembly,", "Recalling its resolution 79/47,", *asked])
    line = json.dumps({"id": "A/RES/80/1", "lang": "en", "text": text})
    (tmp_path / "in.jsonl").write_text(line + "\n", encoding="utf-8")
    build(documents_of([tmp_path / "in.jsonl"], print), tmp_path / "out", authority, BASE_IRI, print)
    asks = Questions(tmp_path / "out", BASE_IRI, authority)
    (cited,) = asks.cites("A/RES/80/1")["items"]
    assert (cited["id"], cited["part"], cited["relation"], cited["via"]) == ("A/RES/79/47", "pp1", "recall", None)
    assert [each["id"] for each in asks.cited_by("A/RES/79/47")["items"]] == ["A/RES/80/1"]
    mandates = asks.mandates("A/RES/80/1")["items"]
    assert [mandate["part"] for mandate in mandates] == [f"op{n}" for n in range(1, 12)]
    told = {"part": "op1", "verb": "request", "ids": ["secretary-general"], "report_to": "ga", "session": "GA/81"}
    assert {name: mandates[0][name] for name in told} == told


def test_bodies_and_search(client):
    bodies = client.get("/api/bodies").json()
    assert bodies["items"][0]["id"] == "ga"
    assert client.get("/api/search?q=119/12").json()["items"][0]["id"] == "A/RES/119/12"
    found = client.get("/api/search?q=tea").json()
    for offset in (0, 1):
        some = client.get(f"/api/search?q=tea&offset={offset}&limit=1").json()
        assert some == {"total": found["total"], "offset": offset, "items": found["items"][offset : offset + 1]}
    assert found["items"]


@pytest.mark.parametrize(
    ("asked", "accepted", "label"),
    [
        ("", "", "Charter of the United Nations"), ("&lang=zh", "fr", "联合国宪章"), ("", "fr-CH, de;q=0.9", "Charte des Nations Unies"),
        ("", "de, en;q=0.2, zh-Hant;q=0.8", "联合国宪章"), ("", "zh;q=0, *", "Charter of the United Nations"),
        ("", "de", "Charter of the United Nations"), ("", ";;q=x,,", "Charter of the United Nations"),
    ],
)  # fmt: skip
def test_labels_are_in_the_language_that_is_asked_for_or_accepted(client, asked, accepted, label):
    """The rule of docs/linked-data.md."""
    for address, items in (("/search?format=json&q=un-charter", "results"), ("/api/search?q=un-charter", "items")):
        answer = client.get(address + asked, headers={"Accept-Language": accepted})
        assert answer.json()[items][0]["label"] == label
        assert "Accept-Language" in answer.headers["vary"]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/api/works/tea", 404), ("/api/works/A/RES/9/999/cites", 404), ("/api/path?from=un-charter", 400), ("/api/search", 400),
        ("/api/works/un-charter/cites?limit=0", 400), ("/api/works/un-charter/cites?limit=1000", 400), ("/api/bodies?offset=-1", 400),
        ("/api/bodies?offset=four", 400), ("/api/works/%3E%3C", 404), ("/api/works/%22", 404), ("/api/search?q=%00", 200),
        ("/api/search?q=tea&limit=100000", 400), ("/api/bodies?page=2", 400), ("/api/works/un-charter?limit=1", 400),
        ("/api/path?from=un-charter&to=un-charter&through=A", 400), ("/api/openapi.json?x", 400),
        ("/api/nothing", 404),
    ],
)  # fmt: skip
def test_what_is_not_answered(client, address, status):
    assert client.get(address).status_code == status


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/api/works/un-charter/cited-by?page=2", "page= is no parameter of this address. It has offset, limit."),
        ("/api/search?q=tea&l=fr", "l= is no parameter of this address. It has q, offset, limit, lang."),
        ("/api/works/un-charter?lang=fr", "lang= is no parameter of this address. It has none."),
    ],
)
def test_a_parameter_that_there_is_not_is_told_with_those_that_there_are(client, address, told):
    assert told in client.get(address).text


def test_the_parameters_that_are_taken_are_those_that_are_described(client):
    for address, described in openapi()["paths"].items():
        names = [one["name"] for one in described["get"]["parameters"] if one["in"] == "query"]
        said = client.get(address.replace("{id}", "un-charter") + "?none=").text
        assert f"It has {', '.join(names) or 'none'}." in said, address


def test_the_description_is_given_out(client):
    assert client.get("/api/openapi.json").json() == json.loads(json.dumps(openapi()))


def test_whatever_is_asked_is_answered_as_described(app):
    """By schemathesis, from the description."""
    schemathesis = pytest.importorskip("schemathesis", reason="pip install resograph[dev]")
    from hypothesis import HealthCheck, given, settings

    schema = schemathesis.openapi.from_asgi("/api/openapi.json", app)
    asked = 0
    for operation in (result.ok() for result in schema.get_all_operations()):

        @settings(
            max_examples=10, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
        )
        @given(case=operation.as_strategy())
        def answers(case):
            nonlocal asked
            asked += 1
            case.call_and_validate()

        answers()
    assert asked > 30
