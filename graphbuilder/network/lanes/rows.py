"""A lane in one line, for pages with many: who, what is aimed at, and until when."""

from __future__ import annotations

from collections.abc import Iterable

from graphbuilder.network.lanes.model import Row, Segment, Trunk

#: So many lines of who, and of what, stand in a row at first.
_WHO, _WHAT = 2, 2


def row(segments: Iterable[Segment]) -> Row:
    """What a row tells of a lane. What nobody may miss is always in it, however much that is."""
    found = list(segments)
    who = [trunk for segment in found for trunk in segment["who"]]
    what = [trunk for segment in found for trunk in segment["what"] if trunk["density"] == 1]
    shown_who, shown_what = _first(who, _WHO), _first(what, _WHAT)
    return {
        "who": shown_who,
        "whoMore": len(who) - len(shown_who),
        "what": shown_what,
        "whatMore": len(what) - len(shown_what),
    }


def _first(trunks: list[Trunk], most: int) -> list[Trunk]:
    return [trunk for number, trunk in enumerate(trunks) if number < most or trunk["chips"]]
