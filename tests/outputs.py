"""What a build has written, to compare."""


def files(folder):
    """The files of an output with their bytes; aside from the store's own, whose names are its own, and what is kept to go on."""
    aside = ("store", ".kept")
    found = (path for path in folder.rglob("*") if path.is_file() and path.relative_to(folder).parts[0] not in aside)
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}
