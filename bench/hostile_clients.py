"""Hostile clients of a server on this machine: `python -m bench.hostile_clients PORT SECONDS [--seed 7] [--clients 50]`.

They are slow (half a request, a body byte by byte, answers that are not read), huge (the largest bodies, answers and files), heavy
(queries without an end, each its own) or malformed; each does one thing, as often as it can. Prints what became of it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Coroutine
from urllib.parse import quote

import click

_ENDLESS = (
    "SELECT (COUNT(*) AS ?n) WHERE {{ ?a ?b{n} ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f && ?f != ?i && {n} < {m}) }}"
)
_MEMORY = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f FILTER({n} > 0) } ORDER BY ?c ?f"
_WORDS = (
    "convention", "resolution", "7", "security", "council", "against", "corruption", "human", "rights", "article", "5",
)  # fmt: skip
_LARGE = "SELECT * WHERE { ?a ?b ?c . ?c ?d ?e } LIMIT {n}"

Hostile = Callable[[int, random.Random, Counter[str]], Coroutine[None, None, None]]


async def _half_heads(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """Eight requests that are begun and never ended."""
    opened = [await _connect(port) for _ in range(8)]
    for _, writer in opened:
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\nX-A: " + b"a" * chance.randrange(100))
    await asyncio.sleep(chance.uniform(5, 15))
    _close(opened, seen, "half a request")


async def _dripping(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """A body that comes byte by byte."""
    reader, writer = await _connect(port)
    writer.write(
        b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 100000\r\n\r\n"
    )
    for _ in range(100):
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(chance.uniform(0.1, 0.5))
    _close([(reader, writer)], seen, "a body byte by byte")


async def _unread(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """Large answers that are not read."""
    opened = [await _connect(port) for _ in range(3)]
    for _, writer in opened:
        writer.write(b"GET /rdf-graph-store?default HTTP/1.1\r\nHost: x\r\nAccept: application/n-triples\r\n\r\n")
    await asyncio.sleep(chance.uniform(5, 30))
    _close(opened, seen, "an answer that is not read")


async def _heavy(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """A query without an end, of a shape of its own."""
    number = chance.randrange(10**6)
    query = _ENDLESS.format(n=number, m=number + 1).replace(
        "?c != ?f", " && ".join(["?c != ?f"] * chance.randrange(1, 9))
    )
    seen[f"heavy query: {await _asked(port, '/sparql?query=' + quote(query))}"] += 1


async def _hungry(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """A query for all the memory there is."""
    query = _MEMORY.replace("{n}", " + ".join(str(chance.random()) for _ in range(chance.randrange(1, 9))))
    seen[f"query for memory: {await _asked(port, '/sparql?query=' + quote(query))}"] += 1


async def _large(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """A query with a large answer, or a page or a dump."""
    path = chance.choice(("/sparql?query=" + quote(_LARGE.replace("{n}", str(chance.randrange(10**5, 10**7)))),
                          "/rdf-graph-store?default&format=nt", "/view/corpus.html", "/view/citations.nq.gz"))  # fmt: skip
    seen[f"large answer: {await _asked(port, path)}"] += 1


async def _searching(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """A search for many words, some of them half, or for the way between two works."""
    words = quote(" ".join(chance.choice(_WORDS)[: chance.randrange(2, 12)] for _ in range(40)))
    path = chance.choice(
        ("/search?q={}", "/api/search?q={:.290}", "/lookup?q={}", "/api/path?from={:.200}&to=un-charter")
    )
    seen[f"search: {await _asked(port, path.format(words))}"] += 1


async def _huge_body(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """A query of some megabytes, more than may be, or a head without an end."""
    content = b"SELECT * { ?s ?p '" + b"x?y " * chance.randrange(10**5, 2 * 10**6) + b"' }"
    if chance.random() < 0.3:
        head = b"GET / HTTP/1.1\r\nHost: x\r\nX-A: " + content
    else:
        kind = b"application/sparql-query"
        head = b"POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n" % (
            kind,
            len(content),
        )
        head += content
    seen[f"huge request: {await _raw(port, head)}"] += 1


async def _malformed(port: int, chance: random.Random, seen: Counter[str]) -> None:
    """What is no HTTP, or no SPARQL, or no address."""
    noise = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 2000)))
    head = chance.choice((
        noise, b"GET " + noise + b" HTTP/1.1\r\n\r\n", b"GET /%ff%fe%00 HTTP/1.1\r\nHost: [\r\n\r\n",
        b"GET /sparql?query=" + quote(noise[:300]).encode() + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /lookup?q=" + quote(noise[:300]).encode() + b" HTTP/1.1\r\nHost: x\r\nAccept: ,;q=\r\n\r\n",
        b"POST /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", b"\x16\x03\x01\x02\x00\x01" + noise,
        b"GET /page/" + b"../" * 50 + b"etc/passwd HTTP/1.1\r\nHost: x\r\nRange: bytes=9-1,-,x\r\n\r\n",
    ))  # fmt: skip
    seen[f"malformed: {await _raw(port, head)}"] += 1


_KINDS: tuple[Hostile, ...] = (
    _half_heads, _dripping, _unread, _heavy, _heavy, _hungry, _large, _huge_body, _malformed, _searching,
)  # fmt: skip


async def _attack(port: int, seconds: float, seed: int, clients: int) -> None:
    """All hostile clients, for so long; prints what became of what they did, and ends the process."""
    seen: Counter[str] = Counter()

    async def one(number: int) -> None:
        chance, kind = random.Random(seed * 1000 + number), _KINDS[number % len(_KINDS)]
        while True:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                await kind(port, chance, seen)
            await asyncio.sleep(0.02)

    tasks = [asyncio.create_task(one(number)) for number in range(clients)]
    await asyncio.wait(tasks, timeout=seconds)
    for what, number in sorted(seen.items()):
        click.echo(f"{what} {number}")
    sys.stdout.flush()
    os._exit(0)  # all of them at once, in the midst of what they do


async def _connect(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", port)


async def _asked(port: int, path: str) -> str:
    """The status of a GET whose answer is read to its end."""
    return await _raw(port, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())


async def _raw(port: int, content: bytes) -> str:
    reader, writer = await _connect(port)
    first = b""
    try:
        writer.write(content)
        first = await asyncio.wait_for(reader.readline(), 60)
        while await asyncio.wait_for(reader.read(1 << 16), 5):
            pass
        return first[9:12].decode("ascii", "replace") or "closed"
    except TimeoutError:
        return first[9:12].decode("ascii", "replace") or "left waiting"
    except OSError:
        return "closed"
    finally:
        writer.close()


def _close(opened: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]], seen: Counter[str], what: str) -> None:
    for _, writer in opened:
        seen[what] += 1
        writer.transport.abort()


@click.command()
@click.argument("port", type=int)
@click.argument("seconds", type=float)
@click.option("--seed", default=7, show_default=True)
@click.option("--clients", default=50, show_default=True)
def main(port: int, seconds: float, seed: int, clients: int) -> None:
    """Be the hostile clients of the server at PORT for SECONDS."""
    os.nice(5)  # they have machines of their own
    asyncio.run(_attack(port, seconds, seed, clients))


if __name__ == "__main__":
    main()
