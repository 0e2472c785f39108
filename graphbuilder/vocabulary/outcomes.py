"""The rule of dates: how something with a time stands on a day, as a table of conditions and outcomes.

The table is ``outcomes.json``. Of each kind of time the first line counts of which the condition holds;
the last line has none. Days are compared as texts (``2024-06-01``): ``""`` comes before every day and
``"9"`` after it, so that what is not known is never certain, and what is stated to be open always is.
Something starts between ``firstStart`` and ``lastStart`` and ends between ``firstEnd`` and ``lastEnd``;
``moment`` is the latest day of an event or a deadline. What was going on when its source was written
(``written``, as precisely as that is known) held on that day, and from its beginning until then; where no
beginning is stated, it began by then at the latest. A state of which no day is known is ``UNDATED``.
Queries have the table written into them by
``make queries``; the page's script reads it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TypedDict, cast


class Rule(TypedDict):
    """The lines of each kind of time, and under ``unknown`` what stands for a day that is not known."""

    unknown: Mapping[str, str]
    kinds: Mapping[str, Sequence[Sequence[str]]]


@cache
def rule() -> Rule:
    """The table."""
    return cast(Rule, json.loads(Path(__file__).with_suffix(".json").read_text("utf-8")))
