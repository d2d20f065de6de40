"""Bounds on what the server does and holds at once: a full row, large answers on their way, files made for all."""

import asyncio
import gzip
import threading
import time
from pathlib import Path

import pytest
from starlette.responses import Response

from graph.rdf.writers import NQUADS
from graph.serve.client_places import Outgoing, Places
from graph.serve.merged_files import MergedFiles
from graph.serve.protocol import Refused


def status_of(awaited):
    return awaited.status if isinstance(awaited, Refused) else awaited


def test_a_full_row_is_told_at_once_and_empties_again():
    async def asked():
        places, go = Places("test", 2, 3), threading.Event()
        first = [asyncio.create_task(places.run(go.wait, 10)) for _ in range(5)]
        await asyncio.sleep(0)
        refused = await asyncio.gather(*(places.run(int) for _ in range(4)), return_exceptions=True)
        go.set()
        done = await asyncio.gather(*first)
        await asyncio.sleep(0.05)
        after = await asyncio.gather(*(places.run(int) for _ in range(5)))
        places.close()
        return [status_of(each) for each in refused], done, after

    assert asyncio.run(asked()) == ([503] * 4, [True] * 5, [0] * 5)


def test_a_client_that_goes_away_leaves_its_place():
    async def asked():
        places, go = Places("test", 1, 1), threading.Event()
        tasks = [asyncio.create_task(places.run(go.wait, 10)) for _ in range(2)]
        await asyncio.sleep(0.05)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        go.set()
        await asyncio.sleep(0.1)
        return await asyncio.gather(*(places.run(int) for _ in range(2)))

    assert asyncio.run(asked()) == [0, 0]


@pytest.mark.parametrize("fails", [False, True])
def test_large_answers_are_held_up_to_a_bound(fails):
    async def send(_):
        if fails:
            raise OSError("the client has gone")

    async def asked():
        outgoing = Outgoing(100)
        held = [outgoing.sent(Response(b"x"), 40) for _ in range(2)]
        with pytest.raises(Refused) as refused:
            outgoing.sent(Response(b"x"), 40)
        for response in held:
            try:
                await response({"type": "http"}, None, send)
            except OSError:
                assert fails
        return refused.value.status, isinstance(outgoing.sent(Response(b"x"), 100), Response)

    assert asyncio.run(asked()) == (503, True)


def test_a_file_for_all_is_made_once_and_beside(tmp_path):
    nquads = tmp_path / NQUADS
    nquads.write_bytes(gzip.compress(b'<x:a> <x:b> "c" <x:g> .\n'))

    async def asked():
        files, turns = MergedFiles(nquads), 0
        made = asyncio.gather(*(files.of("nt") for _ in range(50)))
        while not made.done():  # others have their turn meanwhile
            await asyncio.sleep(0.01)
            turns += 1
        paths = set(await made)
        nquads.write_bytes(b"damaged")
        with pytest.raises(Refused) as refused:
            await files.of("ttl")
        content = {path.read_text(encoding="utf-8") for path in paths}
        files.close()
        with pytest.raises((Refused, RuntimeError)):
            await files.of("rdf")
        return content, refused.value.status, turns > 3

    assert asyncio.run(asked()) == ({'<x:a> <x:b> "c" .\n'}, 503, True)


def test_a_site_that_is_closed_waits_for_no_file(tmp_path):
    nquads = tmp_path / NQUADS
    nquads.write_bytes(gzip.compress(b'<x:a> <x:b> "c" <x:g> .\n' * 300_000, 1))

    async def asked():
        files = MergedFiles(nquads)
        made = asyncio.ensure_future(files.of("ttl"))
        await asyncio.sleep(0.3)
        begun = time.monotonic()
        folder = Path(files._folder.name)
        files.close()
        assert not folder.exists()
        await asyncio.gather(made, return_exceptions=True)
        return time.monotonic() - begun

    assert asyncio.run(asked()) < 5
