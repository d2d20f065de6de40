"""What a build has written, to compare."""

from graph.rdf.writers import FILES, lines_in, triples_of


def files(folder):
    """The files of an output with their bytes; aside from the store's own, whose names are its own, and what is kept to go on."""
    aside = ("store", ".kept")
    found = (path for path in folder.rglob("*") if path.is_file() and path.relative_to(folder).parts[0] not in aside)
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def quads(folder, layers=FILES):
    """The lines of N-Quads of an output, without their ends: of both layers unless told."""
    return [line.rstrip("\n") for name in layers for line in lines_in(folder / name)]


def triples(folder, layers=FILES):
    """The same as lines of N-Triples, with their ends."""
    return [line for name in layers for line in triples_of(lines_in(folder / name))]
