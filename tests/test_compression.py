"""What is packed is what any reader of zlib and gzip unpacks."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.compression import CLOSELY, QUICKLY, deflated, gzipped
from graph.rdf.writers import NOTHING, packed, unpacked
from graph.serialize import packed_json, unpacked_json

DATA = st.one_of(st.binary(), st.binary(min_size=1, max_size=9).map(lambda some: some * 5000))


@pytest.mark.parametrize("level", [CLOSELY, QUICKLY])
@given(data=DATA)
def test_zlib_reads_what_is_deflated(level, data):
    assert zlib.decompress(deflated(data, level)) == data
    assert deflated(data, level) == deflated(data, level)


@given(some=st.lists(DATA))
def test_members_of_gzip_follow_one_another(some):
    assert gzip.decompress(b"".join(map(gzipped, some))) == b"".join(some)


@given(data=DATA)
def test_a_member_of_gzip_tells_no_time(data):
    assert gzipped(data)[4:8] == bytes(4)


@pytest.mark.parametrize("lines", ["", '<urn:tea> <urn:of> "茶" .\n', '<urn:tea> <urn:of> "\ud800" .\n'])
def test_lines_come_back(lines):
    assert unpacked(packed(lines) or NOTHING) == lines


@pytest.mark.parametrize("value", [[], {"茶": ["\ud800", 1, None]}, ["tea" * 9999]])
def test_json_comes_back(value):
    assert unpacked_json(packed_json(value)) == unpacked_json(packed_json(value, QUICKLY)) == value
