"""A lane in one line, for pages with many: who, what is aimed at, and until when."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from graphbuilder.network.lanes.model import Row, Segment, Trunk
from graphbuilder.network.picture.wording import LANGUAGES, in_language

#: So many lines of who, and of what, stand in a row, and so many names in each.
_LINES, _NAMES = 2, 3


def row(segments: Iterable[Segment], is_unsure: Callable[[Trunk], bool]) -> Row:
    """What a row tells of a lane; of what it leaves out it says how much nobody may miss."""
    found = list(segments)
    who, who_more = _first([trunk for segment in found for trunk in segment["who"]], is_unsure)
    what = [trunk for segment in found for trunk in segment["what"] if trunk["density"] == 1]
    shown, more = _first(what, is_unsure)
    return {
        "who": who,
        "whoMore": len(who_more),
        "whoUnsure": sum(map(is_unsure, who_more)),
        "what": shown,
        "whatMore": len(more),
        "whatUnsure": sum(map(is_unsure, more)),
    }


def _telling(trunks: list[Trunk]) -> list[Trunk]:
    """Those that name somebody or something that no line before them names in the same relation."""
    seen: dict[str, set[str]] = {}
    found = []
    for trunk in trunks:
        told = seen.setdefault(in_language(trunk["verb"]["text"], LANGUAGES[0]), set())
        names = {item["name"]["name"] for item in trunk["names"]}
        if not names <= told:
            found.append(trunk)
        told |= names
    return found


def _first(trunks: list[Trunk], is_unsure: Callable[[Trunk], bool]) -> tuple[list[Trunk], list[Trunk]]:
    """The first lines, of which one is something that nobody may miss, if anything is."""
    first = _telling(trunks)[:_LINES]
    unsure = next((trunk for trunk in trunks if is_unsure(trunk)), None)
    if unsure is not None and unsure not in first:
        first[_LINES - 1 :] = [unsure]
    more = [trunk for trunk in trunks if not any(trunk is each for each in first)]
    return [{**trunk, "names": trunk["names"][:_NAMES]} for trunk in first], more
