"""The command that gets documents from the official sources."""

from __future__ import annotations

from pathlib import Path

import click

from graph.cli.options import (
    EXIT_CODES,
    Problems,
    load_authority,
    quiet_option,
)


@click.command(epilog=EXIT_CODES)
@click.argument("symbols", nargs=-1, metavar="[SYMBOL...]")
@click.option("--collection", type=click.Choice(("un-akn",)),
              help="Instead of single documents, the UN's own files of its resolutions (Akoma Ntoso, tables).")  # fmt: skip
@click.option("--session", help="Of a collection: only this session or year, such as 79, ES-11 or 2024.")
@click.option("--organ", "organs", multiple=True, type=click.Choice(("GA", "SC", "ECOSOC", "HRC")),
              help="Of a collection: only the acts of this organ; may be given again.")  # fmt: skip
@click.option("--from", "copy", type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="A local copy of the collection: the folder that holds its repositories.")  # fmt: skip
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), default=Path("texts"), show_default=True,
              help="The folder to save into; nothing in it is written over.")  # fmt: skip
@click.option("--lang", "langs", help="Languages, parted by commas: zh,en.  [default: en; of a collection, all six]")
@click.option("--source", "kind", default="documents", show_default=True, type=click.Choice(("documents", "library")),
              help="documents: PDF from documents.un.org; library: records (MARCXML) of the UN Digital Library.")  # fmt: skip
@click.option(
    "--follow",
    "depth",
    type=click.IntRange(0, 5),
    default=0,
    show_default=True,
    help="Also what they cite, so many times over.",
)
@click.option("--refresh", is_flag=True, help="Ask again for what is there; a changed one is saved beside it.")
@click.option(
    "--pause", type=click.FloatRange(0, 60), default=1.0, show_default=True, help="Seconds between two requests."
)
@click.option("--base-url", help="Another server that answers in the same way.")
@quiet_option
def fetch(
    symbols: tuple[str, ...], collection: str | None, session: str | None, organs: tuple[str, ...], copy: Path | None, output: Path,
    langs: str | None, kind: str, depth: int, refresh: bool, pause: float, base_url: str | None, quiet: bool,
) -> None:  # fmt: skip
    """Get documents from the official sources, politely.

    \b
    Examples:
      resograph fetch A/RES/70/1 --lang zh,en
      resograph fetch "S/RES/1325(2000)" --follow 1 -o texts/
      resograph fetch --collection un-akn --session 79 --organ GA -o texts/
    """
    from graph import extraction as pipeline
    from graph.official_languages import LANGUAGES
    from graph.sources.official_servers import DOCUMENTS, LIBRARY, Fetcher, Source, follow
    from graph.symbols import Symbol

    if bool(symbols) == bool(collection):
        raise click.UsageError("Give SYMBOL..., or --collection.")
    if not collection and (session or organs or copy):
        raise click.UsageError("--session, --organ and --from are for a --collection.")
    langs = ("en" if symbols else ",".join(LANGUAGES)) if langs is None else langs
    wanted = [lang.strip() for lang in langs.split(",") if lang.strip()]
    unknown = sorted(set(wanted) - set(LANGUAGES))
    if unknown or not wanted:
        raise click.BadParameter(
            f"{', '.join(unknown) or langs!r}: give some of {', '.join(sorted(LANGUAGES))}.", param_hint="--lang"
        )
    if collection:
        _fetch_collection(session, organs, copy, output, wanted, pause, base_url, quiet)
        return
    for symbol in symbols:
        if Symbol.parse(symbol) is None:
            raise click.BadParameter(f"{symbol!r} is no document symbol, such as A/RES/66/102.", param_hint="SYMBOL")
    problems = Problems()
    authority = load_authority(())

    def cited(path: str) -> list[str]:
        readings = pipeline.read((path,), authority, 1, problems)
        return [c.id for reading in readings for c in reading.citations if c.kind == "resolution" and c.id]

    source = Source(kind, (base_url or (LIBRARY if kind == "library" else DOCUMENTS)).rstrip("/"))
    with Fetcher(output, source, problems, pause) as fetcher:
        for fetched in follow([str(Symbol.parse(s)) for s in symbols], wanted, depth, fetcher, cited, refresh):
            if not quiet:
                click.echo(f"{fetched.how:9} {fetched.symbol} ({fetched.lang}) {fetched.path}")
    problems.exit()


def _fetch_collection(
    session: str | None, organs: tuple[str, ...], copy: Path | None, output: Path, langs: list[str], pause: float,
    base_url: str | None, quiet: bool,
) -> None:  # fmt: skip
    from graph.sources.polite_fetching import Polite
    from graph.sources.un_collection import (
        REPOSITORIES,
        Copied,
        PublishedRepositories,
        RepositorySource,
        Wanted,
        fetch_collection,
    )

    problems = Problems()
    repositories = [name for name, organ in REPOSITORIES.items() if not organs or organ in organs]
    held = 0
    with Polite(problems, pause) as polite:
        base = base_url.rstrip("/") if base_url else None
        place: RepositorySource = Copied(copy, problems) if copy else PublishedRepositories(polite, problems, base)
        wanted = Wanted(session, langs)
        for repository, counts in fetch_collection(place, repositories, wanted, output, problems):
            held += counts.total()
            if not quiet:
                told = ", ".join(f"{count} {how}" for how, count in sorted(counts.items())) or "nothing asked for"
                click.echo(f"{repository}: {told}")
    if session and not held and not problems.count:
        raise click.BadParameter(f"nothing is of {session}.", param_hint="--session")
    problems.exit()
