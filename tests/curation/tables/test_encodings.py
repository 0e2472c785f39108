"""Text in the encodings in which people save tables: read as it was written, or refused."""

from __future__ import annotations

import pytest

from graphbuilder.curation.tables.encodings import decode
from graphbuilder.errors import Problem
from tests.conftest import FIELD

# What a Windows program writes: quotation marks, dashes, signs of money, and letters of our neighbours.
WINDOWS = [
    "De coöperatie ‘Het Riet’ – regio’s Noord…",
    "“Wij herstellen de oever”, aldus Mariëtte: € 5.000, 12½ % en 3 °C",
    "één vóór Curaçao, façade, crème brûlée, naïef, reünie",
    "Größe, Straße, Übung, Ålesund, København",
    "ja…nee—of toch·niet, „zo“ gezegd, col·lega, 20 m², §5, ©2024",
]
# Words without signs that CP850 does not have.
PLAIN = [
    "De coöperatie van Mariëtte: één vóór Curaçao",
    "financiële coördinatie, geïnd, reünie",
    "één",
    "Größe, Straße, Übung, København, Ålesund",
    "crème, à la carte, fête, maître, où",
    "privé, in het café van José",
    "Zoë",
]


def read(content: bytes) -> tuple[str, list[Problem]]:
    problems: list[Problem] = []
    return decode(content, "stuk", problems), problems


@pytest.mark.parametrize("words", WINDOWS)
def test_what_windows_writes_is_read_as_such(words: str) -> None:
    text, [problem] = read(f"id,label\r\na,{words}\r\n".encode("cp1252"))
    assert text == f"id,label\r\na,{words}\r\n"
    assert "read as Windows-1252" in str(problem)


@pytest.mark.parametrize("words", PLAIN)
def test_the_csv_of_dos_is_known_by_its_letters(words: str) -> None:
    text, [problem] = read(f"id;label\r\na;{words}\r\n".encode("cp850"))
    assert text == f"id;label\r\na;{words}\r\n"
    assert (problem.severity, problem.line) == ("warning", 2)
    assert "read as CP850" in str(problem)


@pytest.mark.parametrize("words", PLAIN)
def test_the_csv_of_a_macintosh_is_known_by_its_line_ends(words: str) -> None:
    text, [problem] = read(f"id;label\ra;{words}\r".encode("mac_roman"))
    assert text == f"id;label\ra;{words}\r"
    assert "read as Mac Roman" in str(problem)


@pytest.mark.parametrize(
    "words",
    [
        "De coöperatie van Mariëtte: één vóór Curaçao",
        "financiële coördinatie, geïnd, reünie",
        "crème, à la carte, fête, maître, où",
        "“Zo’n patiënt”, zegt José – in café De Plas…",
        "größer, Straße, München",
        "financiën, patiënten, geëvalueerd",
        "coördinatie",
        "reünie in Zürich",
        "Curaçao, façade",
        "vóór 2024",
        "afspraken – zie boven",
    ],
)
def test_the_csv_of_a_macintosh_with_other_line_ends_is_known_by_its_letters(words: str) -> None:
    text, [problem] = read(f"id;label\na;{words}\n".encode("mac_roman"))
    assert text == f"id;label\na;{words}\n"
    assert "read as Mac Roman" in str(problem)


@pytest.mark.parametrize("name", ["statements/actieplan.csv", "statements/kst-28638-247.csv"])
@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "mac_roman"])
def test_a_table_of_ours_is_read_right_in_each_encoding(name: str, encoding: str) -> None:
    # What the encoding cannot say is left out.
    content = (FIELD / name).read_bytes().decode().encode(encoding, "ignore")
    assert read(content)[0] == content.decode(encoding)


@pytest.mark.parametrize(
    "content, byte",
    [
        ("id,label\na,de coöperatie\nb,".encode() + b"caf\xe9\n", "E9"),
        # Half of an emoji, as some programs cut one.
        (b"id,label\na,x\nb,\xed\xa0\xbd\n", "ED"),
    ],
)
def test_a_byte_that_is_none_of_utf_8_does_not_spoil_the_rest(content: bytes, byte: str) -> None:
    text, [problem] = read(content)
    assert text == ""
    assert str(problem).startswith(f"stuk:3: error: this is UTF-8, but for byte 0x{byte} on this line")


@pytest.mark.parametrize(
    "content", [bytes(range(0x80, 0x100)), b"\x89PNG\r\n\x1a\n\x81\x00\x01", b"\x81x\x00\r\x01"]
)
def test_what_is_no_text_is_said_so(content: bytes) -> None:
    text, [problem] = read(content)
    assert (text, problem.code) == ("", "no-text")
