"""The settings of a dataset: ``dataset.toml``, and the same as rows of names and texts."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from graphbuilder import files, git_leftovers, limits, resources
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.files import read_limited

FILE = resources.SETTINGS
# Also where the cell of a workbook holds them as the file has them, or parted as other lists are.
_LISTED = re.compile(r"[^,;|\s\[\]\"']+")
_LIST = "languages"
_CURVED = re.compile("[\u2018-\u201f]")
# A value on one line, and what stands behind it.
_VALUE = r"""(?:"(?:\\.|[^"\\\r\n])*"|'[^'\r\n]*'|[^#"'\r\n])*?"""
_REMARK = r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)"
Settings = dict[str, object]


def load_settings(path: Path) -> Settings:
    """What a ``dataset.toml`` says, unchecked.

    Raises
    ------
    DatasetError
        Where there is no such file, or it is no TOML.
    """
    if not os.path.lexists(path):
        if name := misnamed(path.parent):
            raise DatasetError(Problem("settings-misnamed", str(path.with_name(name))))
        raise DatasetError(Problem("no-dataset", str(path.parent)))
    try:
        text = checked(read_limited(path), str(path)).decode()
        if left := git_leftovers.found(text, str(path)):
            raise DatasetError(left)
        found = tomllib.loads(text)
        str(found)  # a number in hexadecimal may have more digits than Python shows
    except RecursionError:
        raise DatasetError(Problem("nested-too-deep", str(path), values={"most": limits.DEPTH})) from None
    except ValueError as error:  # no TOML, or a number of more digits than Python reads
        raise DatasetError(_no_toml(error, text, str(path))) from None
    return found


def _no_toml(error: ValueError, text: str, file: str) -> Problem:
    """Where a text is no TOML, and why; that word processors curve quotation marks is called so."""
    reason, place = str(error), re.search(r" \(at line (\d+), column (\d+)\)", str(error))
    if not place:
        return Problem("no-toml", file, values={"reason": reason})
    line, column = int(place[1]), int(place[2])
    if curved := _CURVED.search(text.split("\n")[line - 1]):
        return Problem("curved-quotation", file, line, curved.start() + 1, values={"sign": curved[0]})
    return Problem("no-toml", file, line, column, values={"reason": reason.replace(place[0], "")})


def language_code(text: str) -> str | None:
    """The code of the language in that of a region (``nl-BE``), by which labels are not told apart."""
    found = re.match("([A-Za-z]{2,3})[-_]", text)
    return found[1].lower() if found else None


def misnamed(folder: Path) -> str | None:
    """The file in a folder that was probably meant to be its ``dataset.toml``, if there is one."""
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError:
        return None
    like = (each for each in names if re.fullmatch(r"dataset.*\.toml.*", each, re.IGNORECASE))
    return min(like, default=None)


def checked(content: bytes, file: str) -> bytes:
    """The bytes of a ``dataset.toml`` without their mark.

    Raises
    ------
    DatasetError
        Where they are not UTF-8.
    """
    if problem := files.utf_8_problem(content, file):
        raise DatasetError(problem)
    return files.without_mark(content)


def lines(path: Path) -> dict[str, int]:
    """On which line of a ``dataset.toml`` each setting begins; those of a table stand under its name."""
    found: dict[str, int] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if name := re.match(r"\s*\[?\s*([\w-]+)", line):
            found.setdefault(name[1], number)
    return found


def flat(settings: Mapping[str, object], prefix: str = "") -> dict[str, str]:
    """Settings as texts by name: ``title.nl`` for the title's text in Dutch."""
    texts: dict[str, str] = {}
    for name, value in settings.items():
        if isinstance(value, dict):
            texts |= flat(value, f"{prefix}{name}.")
        elif isinstance(value, list):
            texts[prefix + name] = ", ".join(map(str, value))
        else:
            texts[prefix + name] = value if isinstance(value, str) else _toml(value)
    return texts


def nested(texts: Mapping[str, str]) -> Settings:
    """Texts by name as settings: the way back from `flat`."""
    settings: Settings = {}
    for name, text in texts.items():
        outer, _, inner = name.partition(".")
        value = _LISTED.findall(text) if name == _LIST else text
        table = settings.setdefault(outer, {}) if inner else None
        if isinstance(table, dict):
            table[inner] = value
        else:
            settings[name] = value
    return settings


def edited(content: bytes | None, texts: Mapping[str, str]) -> bytes:
    """A ``dataset.toml`` that says what `texts` say; where it said so before, its bytes stay.

    Parameters
    ----------
    content
        The file as it is, or None where there is none.
    texts
        All settings by name, as in `flat`.
    """
    old = tomllib.loads(content.decode("utf-8-sig")) if content else {}
    known = flat(old)
    texts = {name: text for name, text in texts.items() if text or name in known}
    if content and known == texts:
        return content
    wanted = _merged(old, known, texts)
    if content:
        text = content.decode("utf-8")
        for name, value in texts.items():
            if name not in known:
                text = _inserted(text, name, wanted)
            elif known[name] != value:
                text = _replaced(text, name, wanted)
        for name in known.keys() - texts.keys():
            text = _without(text, name)
        try:
            if tomllib.loads(text.lstrip("\ufeff")) == wanted:
                return text.encode()
        except tomllib.TOMLDecodeError:
            pass  # written in a way that one line does not change: all is written anew
    return _fresh(wanted).encode()


def _merged(old: Settings, known: Mapping[str, str], texts: Mapping[str, str]) -> Settings:
    """The settings that are wanted: values that no text has changed keep their kind."""
    wanted = nested(texts)
    for name, value in old.items():
        table = wanted.get(name)
        if isinstance(value, dict) and isinstance(table, dict):
            for inner, each in value.items():
                if texts.get(f"{name}.{inner}") == known.get(f"{name}.{inner}"):
                    table[inner] = each
        elif texts.get(name) == known.get(name) and name in texts:
            wanted[name] = value
    return wanted


def _replaced(text: str, name: str, wanted: Settings) -> str:
    """The text with one line's value changed; a remark behind it stays."""
    outer, _, inner = name.partition(".")
    table = wanted.get(outer)
    value = table[inner] if inner and isinstance(table, dict) else wanted[name]
    return _line_of(text, name).sub(lambda found: f"{found[1]}{_toml(value)}{found[3]}", text, count=1)


def _without(text: str, name: str) -> str:
    """The text without the line of a setting."""
    line = _line_of(text, name).search(text)
    if line is None:
        return text
    start = max(text.rfind("\n", 0, line.start(2)), text.rfind("\r", 0, line.start(2))) + 1
    return text[:start] + re.sub(r"\A(?:\r\n|\r|\n)", "", text[line.end() :])


def _line_of(text: str, name: str) -> re.Pattern[str]:
    """Finds a setting, ``name = …``, dotted or below its table's header: its value, and what is around it."""
    outer, _, inner = name.partition(".")
    line = re.compile(rf"^(\s*{re.escape(name)}\s*=\s*)({_VALUE})({_REMARK})", re.MULTILINE)
    if not inner or line.search(text):
        return line
    above = rf"^\s*\[{re.escape(outer)}\][^\[]*?^\s*"
    return re.compile(rf"({above}{re.escape(inner)}\s*=\s*)({_VALUE})({_REMARK})", re.MULTILINE)


def _inserted(text: str, name: str, wanted: Settings) -> str:
    """The text with one line more: after those of its table, below its header, or before the first table."""
    outer, _, inner = name.partition(".")
    table = wanted.get(outer)
    value = table[inner] if inner and isinstance(table, dict) else wanted[name]
    end = re.search("\r?\n", text)
    said = f" = {_toml(value)}" + (end[0] if end else "\n")
    like = list(re.finditer(rf"^{re.escape(outer)}\.[^\r\n]*\r?\n", text, re.MULTILINE)) if inner else []
    header = re.search(rf"^\[{re.escape(outer)}\][^\r\n]*\r?\n", text, re.MULTILINE) if inner else None
    first = re.search(r"^\[", text, re.MULTILINE)
    if like or header is None:
        place = like[-1].end() if like else first.start() if first else len(text)
        return f"{text[:place]}{name}{said}{text[place:]}"
    return f"{text[: header.end()]}{inner}{said}{text[header.end() :]}"


def _fresh(settings: Settings) -> str:
    plain = {name: value for name, value in settings.items() if not isinstance(value, dict)}
    lines = [f"{_key(name)} = {_toml(value)}" for name, value in plain.items()]
    for name, value in settings.items():
        if isinstance(value, dict):
            lines += ["", f"[{_key(name)}]", *(f"{_key(key)} = {_toml(each)}" for key, each in value.items())]
    return "\n".join(lines) + "\n"


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _toml(name)


def _toml(value: object) -> str:
    """A value in TOML; its strings are written as those of JSON, which TOML reads alike."""
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(name)} = {_toml(each)}" for name, each in value.items()) + "}"
    if isinstance(value, str | bool | int):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value)
