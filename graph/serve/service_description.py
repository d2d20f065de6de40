"""What the endpoint says of itself (W3C SPARQL 1.1 Service Description)."""

from __future__ import annotations

from graph.rdf.terms import literal
from graph.rdf.vocabulary import PREFIXES, term

_FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
_GRAPHS = ("Turtle", "N-Triples", "RDF_XML", "JSON-LD")


def service_description(endpoint: str, base: str, graphs: int, triples: int) -> bytes:
    """The description as N-Triples. `endpoint` is the address asked, `base` that of the data."""
    sd = "http://www.w3.org/ns/sparql-service-description#"
    service, dataset, default = f"{endpoint}#service", f"{base}dataset/citations", f"{endpoint}#default-graph"
    a = f"{PREFIXES['rdf']}type"
    statements = [
        (service, a, f"{sd}Service"),
        (service, f"{sd}endpoint", endpoint),
        (service, f"{sd}supportedLanguage", f"{sd}SPARQL11Query"),
        (service, f"{sd}feature", f"{sd}UnionDefaultGraph"),
        (service, f"{sd}defaultDataset", f"{endpoint}#dataset"),
        (f"{endpoint}#dataset", a, f"{sd}Dataset"),
        (f"{endpoint}#dataset", f"{PREFIXES['rdfs']}seeAlso", dataset),
        (f"{endpoint}#dataset", f"{sd}defaultGraph", default),
        (default, a, f"{sd}Graph"),
        *((service, f"{sd}resultFormat", _FORMATS + name) for name in (*_RESULTS, *_GRAPHS)),
    ]
    lines = [f"<{s}> <{p}> <{o}> ." for s, p, o in statements]
    integer = f"{PREFIXES['xsd']}integer"
    lines.append(f'<{dataset}> <{PREFIXES["void"]}triples> "{triples}"^^<{integer}> .')
    lines.append(f'<{endpoint}#dataset> <{PREFIXES["rdfs"]}comment> "{graphs} named graphs, one a document."@en .')
    return "\n".join(lines).encode()


def data_service(site: str, base: str) -> bytes:
    """What a portal wants to know of the site as a service (DCAT 3, VoID), as N-Triples. `site` is its address, with a slash."""
    service, dataset = f"<{site}sparql#service>", f"<{base}dataset/citations>"
    statements = (
        (service, term("rdf:type"), term("dcat:DataService")),
        (service, term("dcterms:title"), literal("SPARQL endpoint of the citations", "en")),
        (service, term("dcat:endpointURL"), f"<{site}sparql>"),
        (service, term("dcat:endpointDescription"), f"<{site}sparql>"),
        (service, term("dcat:servesDataset"), dataset),
        (dataset, term("void:sparqlEndpoint"), f"<{site}sparql>"),
        (dataset, term("void:uriLookupEndpoint"), f"<{site}lookup?q=>"),
        (dataset, term("rdfs:seeAlso"), f"<{site}fragments>"),
        (f"<{base}dataset/catalogue>", term("dcat:service"), service),
    )
    return "".join(f"{s} {p} {o} .\n" for s, p, o in statements).encode()
