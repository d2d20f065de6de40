"""What a language declares, with other letters in its words: those that the view of a text has, or those without accents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

LetterTable = Mapping[int, str]
"""Code point → the letter in its place."""

_Declared = TypeVar("_Declared")


def respelled(declared: _Declared, letters: LetterTable) -> _Declared:
    """What is declared, with other letters in every string in it."""
    value: Any = declared
    if isinstance(value, str):
        value = value.translate(letters)
    elif isinstance(value, Mapping):
        value = {respelled(key, letters): respelled(item, letters) for key, item in value.items()}
    elif isinstance(value, tuple):
        value = tuple(respelled(item, letters) for item in value)
    elif is_dataclass(value) and not isinstance(value, type):
        value = replace(value, **{f.name: respelled(getattr(value, f.name), letters) for f in fields(value)})
    result: _Declared = value
    return result
