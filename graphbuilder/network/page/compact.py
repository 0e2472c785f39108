"""The content as it stands in the file: what statements have in common stands there once."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, get_args

from graphbuilder.network.page.model import ArrangedContent, ShownEntity
from graphbuilder.network.picture.wording import LANGUAGES

#: So many statements stand in the file as a list that is read without script; a longer list is shown
#: by the script, a part at a time.
LISTED = 2000
_Way: TypeAlias = Literal["modality", "said", "denied", "holder", "origin", "source", "language"]
_Time: TypeAlias = Literal["when", "days"]
_Place: TypeAlias = Literal["where", "text"]
_More: TypeAlias = Literal["change", "differences", "earlier", "disputes"]
#: How something is said, and in which source.
WAY: tuple[_Way, ...] = get_args(_Way)
TIME: tuple[_Time, ...] = get_args(_Time)
PLACE: tuple[_Place, ...] = get_args(_Place)
#: What few statements have.
MORE: tuple[_More, ...] = get_args(_More)
#: What a statement's list holds, in this order: the file names it, and the script reads by these names. The
#: last two are left out where they are empty.
COLUMNS = ("id", "subject", "relation", "object", "way", "time", "place", "quote", "more")
ALWAYS = COLUMNS[:-2]


class _Table:
    """Things that occur more than once, and the place of each among them."""

    def __init__(self) -> None:
        self.things: list[Any] = []
        self._places: dict[str, int] = {}

    def place(self, thing: Any) -> int:
        place = self._places.setdefault(repr(thing), len(self.things))
        if place == len(self.things):
            self.things.append(thing)
        return place


def compact(held: ArrangedContent, *, listed: int = LISTED) -> dict[str, object]:
    """Return the content for the script, which reads it back into the same things.

    The script's side of it is ``data/reading.js``, and ``types.d.ts`` tells its form.
    A text that is the same in each language stands there once, what is empty or does not hold is
    left out, and statements are short lists, of which ``columns`` names the parts: those that occur
    more than once are told by their place among all names, relations, ways, times and places; an
    object that is no name is a value. Texts in several languages stand in the order of
    ``languages``. Quoted words that stand in the list of the page are left out, for the script
    takes them from there; ``listed`` says of how many. So are sentences of the texts in the page.
    """
    names, relations, ways, times, places = (_Table() for _ in range(5))
    for key in held["entities"]:
        names.place(key)
    # Sentences that stand in a text the script takes from there.
    read = {key for text in held["texts"] if text["isWhole"] for key in text["statements"]}
    statements = []
    for number, (key, statement) in enumerate(held["statements"].items()):
        more = _short({part: statement[part] for part in MORE if part in statement})
        cells = {
            "id": key,
            "subject": names.place(statement["subject"]),
            "relation": relations.place(statement["relation"]),
            "object": _text(statement["value"])
            if statement["object"] is None
            else names.place(statement["object"]),
            "way": ways.place(_short({part: statement.get(part) for part in WAY})),
            "time": times.place(_short({part: statement[part] for part in TIME})),
            "place": places.place(
                _short({part: statement[part] for part in PLACE if part != "text" or key not in read})
            ),
            "quote": "" if number < listed else statement["quote"],
            "more": more,
        }
        row = [cells[name] for name in COLUMNS]
        while not row[-1] and len(row) > len(ALWAYS):
            row.pop()
        statements.append(row)
    # Lanes and texts stand in the page as they are read; the script shows and hides them.
    told = {name: value for name, value in held.items() if name not in ("lanes", "texts")}
    return {
        **told,
        "entities": [[key, _entity(entity)] for key, entity in held["entities"].items()],
        "statements": statements,
        "columns": COLUMNS,
        "languages": LANGUAGES,
        "namesElsewhere": names.things[len(held["entities"]) :],
        "relationOrder": relations.things,
        "ways": ways.things,
        "times": times.things,
        "places": places.things,
    }


def _entity(entity: ShownEntity) -> dict[str, object]:
    short = _short({name: value for name, value in entity.items() if name != "at"})
    if entity["short"] == entity["label"]:
        short.pop("short", None)
    return short | ({"at": entity["at"]} if "at" in entity else {})


def _short(thing: Mapping[str, object]) -> dict[str, object]:
    """Leave out what is empty, and write texts as short as they can be."""
    shortened = {name: _text(value) for name, value in thing.items()}
    return {name: value for name, value in shortened.items() if not _is_empty(value)}


def _text(value: Any) -> Any:
    """Write a text in each language as one text where it is the same, and else as a list of them."""
    if not isinstance(value, dict) or set(value) != set(LANGUAGES):
        return value
    texts = [value[language] for language in LANGUAGES]
    if not all(isinstance(text, str) for text in texts):
        return value
    return texts[0] if len(set(texts)) == 1 else texts


def _is_empty(value: Any) -> bool:
    return not (any(value.values()) if isinstance(value, dict) else value)
