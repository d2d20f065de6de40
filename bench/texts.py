"""Invented texts of a given density of citations, for measuring extraction: UN English, segmented UN Chinese, court opinions."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import islice

from bench.invented_corpus import documents

_PROSE = {
    "en": (
        "The situation described above has changed little since it was last examined, and those concerned continue to meet.",
        "States in a position to do so may wish to share what they have learned with others that have asked for advice.",
        "Progress has been uneven: where institutions are young, much depends on patience and on means that can be relied upon.",
        "It was pointed out that figures from different years cannot be compared unless the method of counting is the same.",
        "Small communities far from the capital have been reached only in part, and the rainy season has delayed deliveries.",
        "The costs of the measures can be met from what has been set aside, provided that prices do not rise any further.",
    ),
    "zh": (
        "上文所述情况自上次审查以来变化不大，有关各方仍在继续会晤，以便就尚未解决的问题交换意见。",
        "有能力这样做的国家不妨与请求提供咨询的其他国家分享经验，并说明哪些做法在实践中行之有效。",
        "进展并不均衡：在机构成立时间较短的地方，许多事情取决于耐心，也取决于能够依靠的手段。",
        "有人指出，除非计数方法相同，否则不同年份的数字无法相互比较，也就难以从中得出结论。",
        "远离首都的小社区只有一部分得到了服务，雨季又推迟了物资的运送，道路要到春天才能修好。",
    ),
    "court": (
        "The parties do not dispute what happened on the morning in question; they dispute only what follows from it.",
        "We review that ruling anew, giving no weight to the conclusions of law which the judge below drew from the record.",
        "Counsel conceded at argument that the notice had been mailed late, and nothing in the file suggests otherwise.",
        "A reader of ordinary care would have understood the clause to cover goods in transit as well as goods in store.",
        "Whether the delay was reasonable is a question of fact, and the jury was entitled to answer it as it did.",
    ),
}  # fmt: skip
_TOGETHER = 12  # resolutions a text
_CITATIONS = {
    "en": 6.9,
    "zh": 4.3,
}  # that one of them makes; in Chinese fewer, for the spaces between words come on top
_PARTIES = (
    "Alder",
    "Birch",
    "Cedarwood Mills",
    "Dogwood",
    "Elm Shipping Co.",
    "Fir",
    "Hazel",
    "Juniper Holdings, Inc.",
)


def un_english(characters: int, per_citation: int) -> Iterator[str]:
    """Resolutions with prose between them, about `per_citation` characters to a citation."""
    yield from _diluted("en", characters, per_citation)


def un_chinese(characters: int, per_citation: int) -> Iterator[str]:
    """The same in Chinese, its words parted by spaces."""
    import jieba

    jieba.setLogLevel("ERROR")
    for text in _diluted("zh", characters, per_citation):
        yield "\n".join(" ".join(jieba.cut(line)) for line in text.split("\n"))


def court_opinions(characters: int, per_citation: int) -> Iterator[str]:
    """Court opinions that cite invented cases from real reporters, one citation every `per_citation` characters."""
    chance = random.Random(1789)
    made = 0
    while made < characters:
        text = _with_prose(lambda: _case(chance), _PROSE["court"], 20_000, per_citation, chance)
        made += len(text)
        yield text


def _case(chance: random.Random) -> str:
    one, other = chance.sample(_PARTIES, 2)
    volume, page, year = chance.randint(100, 560), chance.randint(1, 900), chance.randint(1950, 2010)
    reporter = chance.choice(("U.S.", "F.2d", "F.3d", "S. Ct."))
    return f"See {one} v. {other}, {volume} {reporter} {page}, {page + chance.randint(1, 9)} ({year})."


def _diluted(lang: str, characters: int, per_citation: int) -> Iterator[str]:
    chance = random.Random(1945)
    made = (document for document in documents(1 << 30) if document["lang"] == lang)
    written = 0
    while written < characters:
        lines = [line for document in islice(made, _TOGETHER) for line in str(document["text"]).split("\n\n")]
        length = sum(map(len, lines))
        while length < _TOGETHER * _CITATIONS[lang] * per_citation:
            prose = " ".join(chance.choices(_PROSE[lang], k=3))
            lines.insert(chance.randrange(len(lines)), prose)
            length += len(prose)
        text = "\n\n".join(lines)
        written += len(text)
        yield text


def _with_prose(
    cite: Callable[[], str], prose: tuple[str, ...], length: int, per_citation: int, chance: random.Random
) -> str:
    pieces: list[str] = []
    written, cited = 0, 0
    while written < length:
        piece = cite() if cited * per_citation <= written else chance.choice(prose)
        cited += piece.startswith("See ")
        pieces.append(piece)
        written += len(piece) + 1
    return " ".join(pieces)
