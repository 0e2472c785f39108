"""The settings of a dataset, held to what they may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypedDict, cast

from graphbuilder import iris
from graphbuilder.curation.tables import doubtful_text
from graphbuilder.curation.tables.settings import Settings, flat, language_code
from graphbuilder.errors import Problem
from graphbuilder.signs import NOT_IN_XML, clean
from graphbuilder.suggestions import nearest

#: All that a dataset may set.
KEYS = ("title", "base", "version", "licence", "languages")
_LANGUAGES = ["nl", "en"]


class Checked(TypedDict):
    """Settings that can be gone on with."""

    title: dict[str, str]
    base: str
    version: str
    licence: str
    languages: tuple[str, ...]


def check(settings: Settings, file: str, places: Mapping[str, int], problems: list[Problem]) -> Checked:
    """The settings; where they are wrong, problems and something to go on with.

    Parameters
    ----------
    settings
        What a ``dataset.toml`` or the sheet of a workbook says.
    file, places
        Where they stand, and on which line each.
    """

    def add(key: str, code: str, value: object = "", suggestion: str | None = None) -> None:
        line = places.get(key)
        problems.append(Problem(code, file, line, suggestion=suggestion, values={"value": value}))

    settings = {key: _cleaned(value, file, problems) for key, value in settings.items()}
    for key in settings:
        if key not in KEYS:
            add(key, "unknown-setting", key, nearest(key, KEYS))
    for key, text in flat(settings).items():
        if sign := NOT_IN_XML.search(text):
            add(key.partition(".")[0], "control-character-setting", f"U+{ord(sign[0]):04X}")
    base = settings.get("base", "")
    if not _is_web_address(str(base), "/#"):
        add("base", "bad-base", base, _meant(str(base), "/#"))
    licence = settings.get("licence", "")
    if licence != "" and not _is_web_address(str(licence)):
        add("licence", "bad-licence", licence, _meant(str(licence)))
    version = settings.get("version", "")
    if not isinstance(version, str):
        add("version", "bad-setting", "version")
    languages = _languages(settings, add)
    return {
        "title": _title(settings, languages, add),
        "base": str(base),
        "version": str(version),
        "licence": str(licence),
        "languages": tuple(languages or _LANGUAGES),
    }


def _languages(settings: Settings, add: Callable[..., None]) -> list[str] | None:
    """The languages of a dataset; none where they are not said as they may be."""
    wanted = settings.get("languages", _LANGUAGES)
    if _are_languages(wanted):
        return cast(list[str], wanted)
    texts = map(str, wanted) if isinstance(wanted, list) else ()
    regional = next((each for each in texts if language_code(each)), None)
    if regional:
        add("languages", "no-language-code", regional, language_code(regional))
    else:
        add("languages", "bad-languages")
    return None


def _title(settings: Settings, languages: list[str] | None, add: Callable[..., None]) -> dict[str, str]:
    """The title of a dataset in each of its languages, as far as these are known."""
    title = settings.get("title", {})
    if not isinstance(title, dict) or not title or not _are_texts(title):
        add("title", "bad-title")
        return dict.fromkeys(languages or _LANGUAGES, "")
    for language in languages or ():
        if not title.get(language):
            add("title", "title-missing", language)
    return {str(key): str(text) for key, text in title.items()}


def _is_web_address(text: str, ends: str = "") -> bool:
    """Whether a text is a web address, that ends with one of those signs if there are any."""
    is_whole = text.startswith(("http://", "https://")) and iris.is_iri(text)
    return is_whole and (not ends or text.endswith(tuple(ends)))


def _meant(text: str, ends: str = "") -> str | None:
    """The address that was probably meant, with its signs escaped."""
    meant = iris.mended(text)
    return meant.iri if meant and _is_web_address(meant.iri, ends) else None


def _cleaned(value: Any, file: str, problems: list[Problem]) -> Any:
    """A setting as the cells of a table are read: without signs that nobody sees."""
    if isinstance(value, dict):
        return {name: _cleaned(each, file, problems) for name, each in value.items()}
    if not isinstance(value, str):
        return value
    doubtful_text.check_text(value, file, problems)
    return clean(value)


def _are_texts(found: Mapping[object, object]) -> bool:
    return _are_languages(list(found)) and all(isinstance(each, str) for each in found.values())


def _are_languages(found: object) -> bool:
    is_list = isinstance(found, list) and found and len(set(map(str, found))) == len(found)
    return bool(is_list) and all(
        isinstance(each, str) and re.fullmatch("[a-z]{2,3}", each) for each in cast(list[object], found)
    )
