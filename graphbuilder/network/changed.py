"""What became of names and statements between two versions, in the words of the page."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from graphbuilder.network.wording import say


def counts(picture: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What became of names and statements, and how often; empty where nothing is compared."""
    if "compared" not in picture.get("variants", ()):
        return []
    names, statements = (
        Counter(each["change"] or "unchanged" for each in picture[part].values())
        for part in ("entities", "statements")
    )
    return [
        {"id": change, "label": say(change), "names": names[change], "statements": statements[change]}
        for change in ("added", "removed", "changed", "unchanged")
    ]


def said(thing: Mapping[str, Any]) -> dict[str, Any]:
    """What became of a name or statement, and what was before and is now, under its headings."""
    if not thing.get("change"):
        return {}
    differences = [
        {"heading": say(each["heading"]), "before": each["before"], "now": each["now"]}
        for each in thing.get("differences", ())
    ]
    return {"change": thing["change"], "differences": differences}
