"""Resolutions without end, for measuring: invented, but with the structure of real ones and citations that grow as theirs do.

`python -m bench.invented_corpus 20000 > corpus.jsonl` writes JSON Lines that `resograph build` reads. The same number gives the
same bytes. Half are Chinese, half English. Each cites two earlier ones, an instrument and a report, and names a body. Earlier ones
are the likelier to be cited the more they are already (preferential attachment), most of them recent ones.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_SEED, _CITED = 1945, 2  # of what is drawn by chance; earlier documents that one cites, at most
_PER_SESSION = 300
_RECENT = 3000  # entries of the urn
_FIRST_SESSION = 119  # in the future: none of these is a real resolution
_TOPICS = (
    ("RULE OF LAW", "rule of law", "法治"), ("HUMAN RIGHTS", "human rights", "人权"),
    ("SUSTAINABLE DEVELOPMENT", "sustainable development", "可持续发展"), ("DISARMAMENT", "disarmament", "裁军"),
    ("CLIMATE", "climate", "气候"), ("ORGANIZED CRIME", "organized crime", "有组织犯罪"),
)  # fmt: skip
_INSTRUMENTS = (
    ("Charter of the United Nations", "联合国宪章"), ("Universal Declaration of Human Rights", "世界人权宣言"),
    ("Paris Agreement", "巴黎协定"), ("Convention on the Rights of the Child", "儿童权利公约"),
    ("United Nations Convention against Corruption", "联合国反腐败公约"),
)  # fmt: skip
_BODIES = (
    ("Human Rights Council", "人权理事会"), ("Security Council", "安全理事会"),
    ("United Nations Development Programme", "联合国开发计划署"),
    ("United Nations Office on Drugs and Crime", "联合国毒品和犯罪问题办公室"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Resolution:
    """An invented resolution: its number ('119/12'), day and subject."""

    number: str
    day: date
    en: str
    zh: str
    topic: str


def documents(count: int) -> Iterator[dict[str, object]]:
    """`count` documents as `resograph` reads them from JSON Lines; each cites up to two of those before it."""
    chance = random.Random(_SEED)
    made: list[Resolution] = []
    urn: list[int] = []  # an index for each resolution and once more for each citation of it
    for index in range(count):
        resolution = _resolution(index, chance)
        targets = sorted({_drawn(urn, chance) for _ in range(_CITED)}) if urn else []
        render = _english if index % 2 else _chinese
        yield {
            "id": f"A/RES/{resolution.number}",
            "lang": "en" if index % 2 else "zh",
            "title": resolution.en if index % 2 else resolution.zh,
            "date": resolution.day.isoformat(),
            "body": "General Assembly",
            "topics": [resolution.topic],
            "text": render(resolution, [made[target] for target in targets], chance),
        }
        made.append(resolution)
        urn += [index, *targets]


def _drawn(urn: list[int], chance: random.Random) -> int:
    """An earlier resolution: nine times in ten among the recent entries of the urn."""
    recent = max(len(urn) - _RECENT, 0) if chance.random() < 0.9 else 0
    return urn[chance.randrange(recent, len(urn))]


def _resolution(index: int, chance: random.Random) -> Resolution:
    session, number = _FIRST_SESSION + index // _PER_SESSION, index % _PER_SESSION + 1
    day = date(1945 + session, 9, 15) + timedelta(days=index % _PER_SESSION)
    topic, en, zh = chance.choice(_TOPICS)
    serial = f"{session}/{number}"
    return Resolution(
        serial,
        day,
        f"Question {serial.replace('/', ' of session ')} of the {en}",
        f"第{session}届会{zh}问题之{number}",
        topic,
    )


def _english(own: Resolution, targets: list[Resolution], chance: random.Random) -> str:
    instrument, body = chance.choice(_INSTRUMENTS)[0], chance.choice(_BODIES)[0]
    recalled = targets[: len(targets) // 2]
    lines = [f"{own.number}. {own.en}", "The General Assembly,"]
    lines += [f"Reaffirming what States have undertaken under the {instrument},"]
    if recalled:
        listed = " and ".join(f"{t.number} of {t.day.day} {t.day:%B %Y}" for t in recalled)
        lines += [
            f"Recalling its resolution{'s' * (len(recalled) > 1)} {listed}, and bearing in mind the debates on them,"
        ]
    lines += [
        f"Taking note of what the Secretary-General has reported (A/{own.number.split('/')[0]}/{chance.randint(50, 400)}),"
    ]
    lines += [
        "Convinced of the need for States to cooperate in good faith in the matters that the present resolution takes up,"
    ]
    for place, target in enumerate(targets[len(recalled) :], start=1):
        lines += [
            f"{place}. Requests the {body} to continue to implement paragraph {place} of its resolution {target.number};"
        ]
    lines += [f"{len(targets) - len(recalled) + 1}. Decides to come back to all of this when its sessions allow."]
    return "\n\n".join(lines)


def _chinese(own: Resolution, targets: list[Resolution], chance: random.Random) -> str:
    instrument, body = chance.choice(_INSTRUMENTS)[1], chance.choice(_BODIES)[1]
    recalled = targets[: len(targets) // 2]
    lines = [f"{own.number}. {own.zh}", "大会，", f"重申《{instrument}》的宗旨和原则，"]
    if recalled:
        listed = "和".join(f"{t.day.year}年{t.day.month}月{t.day.day}日第{t.number}号" for t in recalled)
        lines += [f"回顾其{listed}决议，并铭记就此进行的讨论，"]
    lines += [f"注意到秘书长关于这一事项的报告(A/{own.number.split('/')[0]}/{chance.randint(50, 400)})，"]
    lines += ["深信各国需要本着诚意就本决议所述各项事宜开展合作，并为此加强有关机构之间的联系，"]
    for place, target in enumerate(targets[len(recalled) :], start=1):
        lines += [f"{place}. 请{body}继续执行其第{target.number}号决议第{place}段；"]
    lines += [f"{len(targets) - len(recalled) + 1}. 决定继续处理此案，并在以后的届会上再次审议。"]
    return "\n\n".join(lines)


if __name__ == "__main__":
    for document in documents(int(sys.argv[1])):
        sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")
