"""What a build has written, to compare."""

import sqlite3
from collections import defaultdict
from contextlib import closing

from graph.rdf.writers import FILES, lines_in, triples_of
from graph.search.index import NAME
from graph.serialize import unpacked_json


def files(folder):
    """The files of an output with their bytes; aside from the store's own, whose names are its own, and what is kept to go on.

    Of the index of words, a database of which a build takes over what has not changed, what its tables hold.
    """
    aside = ("store", ".kept")
    found = (path for path in folder.rglob("*") if path.is_file() and path.relative_to(folder).parts[0] not in aside)
    return {str(path.relative_to(folder)): searched(path) if path.name == NAME else path.read_bytes() for path in found}


def searched(path):
    """All that an index of words holds, as bytes, table by table, in an order of its own: paragraphs by their works, and no numbers of rows
    but those of things and names, by which answers are in order."""
    with closing(sqlite3.connect(path)) as base:
        rows = {name: sorted(base.execute(f"SELECT * FROM {name}"), key=repr) for name in _AS_THEY_ARE}
        base.execute("CREATE VIRTUAL TABLE temp.of_names USING fts5vocab('main', 'names', instance)")
        base.execute("CREATE VIRTUAL TABLE temp.of_paragraphs USING fts5vocab('main', 'paragraphs', instance)")
        rows["names"] = sorted(base.execute("SELECT term, doc FROM of_names"))
        works = {number: row for number, *row in base.execute("SELECT id, kind, key, thing FROM work")}
        words, cited = defaultdict(list), defaultdict(list)
        for term, paragraph in base.execute("SELECT term, doc FROM of_paragraphs"):
            words[paragraph].append(term)
        for paragraph, work in base.execute("SELECT paragraph, work FROM cites"):
            cited[paragraph].append(works[work])
        rows["held"] = sorted(base.execute("SELECT name, digest FROM held"))
        rows["cited_in"] = sorted((*works[work], *rest) for work, *rest in base.execute("SELECT * FROM cited_in"))
        rows["paragraphs"] = [
            (name, lang, part, works[work], unpacked_json(texts)[place], sorted(words.pop(number, ())), sorted(cited.pop(number, ())))
            for number, name, lang, part, work, texts, place in base.execute(
                "SELECT paragraph.id, name, lang, part, work, texts, place FROM paragraph JOIN version ON version.id = version "
                "JOIN held ON held.id = held ORDER BY name, paragraph.id"
            )
        ]  # fmt: skip
        assert not words
        assert not cited
        return repr(rows).encode("utf-8", "surrogatepass")


_AS_THEY_ARE = ("made", "thing", "name", "number", "provision", "word", "name_words", "paragraph_words")


def quads(folder, layers=FILES):
    """The lines of N-Quads of an output, without their ends: of both layers unless told."""
    return [line.rstrip("\n") for name in layers for line in lines_in(folder / name)]


def triples(folder, layers=FILES):
    """The same as lines of N-Triples, with their ends."""
    return [line for name in layers for line in triples_of(lines_in(folder / name))]
