"""Where a law says what stands in a lane: its provisions, cited as lawyers do, with the law behind them."""

from __future__ import annotations

from collections.abc import Iterable

from graphbuilder.network.lanes.model import Lane, Said, Trunk, Value
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, both, in_language


def cite(reading: Reading, lane: Lane) -> None:
    """Put beside everything in a lane the provisions that say it.

    What stands in no numbered text has none. The law is named where the lane is made of several: once for
    all names of a line that come from it.
    """
    names_law = len({reading.source(key) for key in lane["statements"]}) > 1
    cited = _Citing(reading)
    for part in (*lane["told"], *lane["segments"]):
        for value in part["values"]:
            cited.value(value, [], names_law)
    trunks = [trunk for topic in lane["told"] for trunk in topic["trunks"]]
    trunks += [trunk for segment in lane["segments"] for trunk in (*segment["who"], *segment["what"])]
    for trunk in trunks:
        cited.trunk(trunk, [], names_law)


class _Citing:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def trunk(self, trunk: Trunk, above: list[Texts], names_law: bool) -> None:
        """Cite what a line says, and what stands under its names; what is cited above it is not again.

        Provisions that say it of several names in a row stand behind the last of these, and those that say
        it of all of them beside the verb.
        """
        keys = trunk["verb"]["statements"]
        of_one_law = len({self._reading.source(key) for key in keys}) == 1
        own = [self._of(item["name"]["statements"], names_law and not of_one_law) for item in trunk["names"]]
        if all(_texts(each) == _texts(own[0]) for each in own):
            found = self._of(keys, names_law)
            # Of several laws they stand where there is room, and before what is told of the last name.
            place = trunk if len(found) == 1 and not trunk["names"][-1]["values"] else trunk["names"][-1]
            place["cited"] = [] if _texts(found) == above else found
        else:
            trunk["cited"] = self._laws(keys) if names_law and of_one_law else []
            for item, found, following in zip(trunk["names"], own, [*own[1:], []], strict=True):
                is_last = bool(item["under"]) or _texts(found) != _texts(following)
                item["cited"] = found if is_last else []
        for item in trunk["names"]:
            told = _texts(self._of(item["name"]["statements"], names_law))
            for value in item["values"]:
                self.value(value, told, names_law)
            for under in item["under"]:
                self.trunk(under, told, names_law)

    def value(self, value: Value, above: list[Texts], names_law: bool) -> None:
        """Cite what says a value."""
        found = self._of(value["value"]["statements"], names_law)
        value["cited"] = [] if _texts(found) == above else found

    def _of(self, keys: Iterable[str], names_law: bool) -> list[Said]:
        """The provisions in which these statements stand, each once, in the order of the sources."""
        return self._said((key, text) for key in keys if (text := self._text(key, names_law)))

    def _laws(self, keys: Iterable[str]) -> list[Said]:
        return self._said((key, self._law(key)) for key in keys if self._text(key, names_law=False))

    def _said(self, cited: Iterable[tuple[str, Texts]]) -> list[Said]:
        found: dict[str, Said] = {}
        for key, text in sorted(cited, key=lambda each: self._reading.place[each[0]]):
            said = found.setdefault(
                in_language(text, LANGUAGES[0]),
                {"text": text, "statements": [], "name": "", "isBack": False, "change": ""},
            )
            said["statements"].append(key)
        return list(found.values())

    def _text(self, key: str, names_law: bool) -> Texts | None:
        passage = self._reading.picture["passages"].get(self._reading.statement(key)["passage"])
        if passage is None or not passage["citation"]:
            return None
        cited, law = both(passage["citation"]), self._law(key)
        if not names_law:
            return cited
        return {language: ", ".join(filter(None, (cited[language], law[language]))) for language in LANGUAGES}

    def _law(self, key: str) -> Texts:
        """What the law is called in short, or else its text."""
        picture = self._reading.picture
        source = picture["sources"].get(self._reading.source(key))
        if source is None:
            return dict.fromkeys(LANGUAGES, "")
        law = source.get("textOf", "")
        return self._reading.called(law) if law in picture["entities"] else both(source["title"])


def _texts(cited: Iterable[Said]) -> list[Texts]:
    return [each["text"] for each in cited]
