"""What stands in a form of a PDF is read and looked at as if it stood on the page."""

from __future__ import annotations

import zlib

import pytest

from graphbuilder.curation.documents import content_stream
from tests.curation.documents.test_doubts import pdf, read, set_at

FIRST = "De eerste regel staat op het blad."
WORDS = "De minister doet verslag aan de Kamer."
SET = set_at((72, 700, WORDS))
FONT = "/Resources <</Font <</F1 3 0 R>>>>"
NAMES = "/XObject <</X 6 0 R /Y 7 0 R>>"


def form(operators: str, entries: str = FONT) -> str:
    """A form with these operators."""
    box = "" if "/BBox" in entries else "/BBox [0 0 595 842]"
    return f"<</Subtype /Form {box} {entries} /Length {len(operators)}>>\nstream\n{operators}\nendstream"


def of_form(page: str, *forms: str) -> tuple[str, list[str]]:
    """The text of a page that draws forms X and Y after a first line, and what is said of it."""
    return read(pdf(f"{set_at((72, 780, FIRST))} {page}", resources=NAMES, more=forms))


@pytest.mark.parametrize(
    "page, operators, entries",
    [
        ("/X Do", SET, FONT),
        ("/X Do", SET, ""),  # an old one, which uses the resources of the page
        ("/F1 11 Tf /X Do", f"BT 72 700 Td ({WORDS}) Tj ET", FONT),
        ("q 1 0 0 1 0 -200 cm /X Do Q", SET, f"{FONT} /Matrix [1 0 0 1 0 200]"),
        ("/X Do", f"q q {SET}", FONT),
        ("/X Do", f"Q Q {SET} Q", FONT),
    ],
)
def test_words_in_a_form_are_read_as_those_of_the_page(page: str, operators: str, entries: str) -> None:
    text, said = of_form(f"q 1 0 0 1 0 0 cm {page} Q", form(operators, entries))
    assert text == f"{FIRST}\n{WORDS}"
    assert said == []


def test_words_in_a_form_within_a_form_are_read() -> None:
    outer = form("/Z Do", "/Resources <</XObject <</Z 7 0 R>>>>")
    assert of_form("/X Do", outer, form(SET)) == (f"{FIRST}\n{WORDS}", [])


def test_a_form_that_draws_itself_is_read_once() -> None:
    itself = form(f"{SET} /X Do", "/Resources <</Font <</F1 3 0 R>> /XObject <</X 6 0 R>>>>")
    assert of_form("/X Do", itself) == (f"{FIRST}\n{WORDS}", [])


def test_words_of_two_forms_beside_each_other_are_one_line() -> None:
    forms = form(set_at((72, 700, "De minister doet "))), form(set_at((160, 700, "verslag aan de Kamer.")))
    assert of_form("/X Do /Y Do", *forms) == (f"{FIRST}\n{WORDS}", [])


def test_names_of_a_form_are_not_those_of_the_page() -> None:
    named = "/Resources <</Font <</F1 7 0 R>>>>"
    codes = "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <61> <0062> endbfchar"
    font = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 8 0 R>>"
    codes = f"begincmap {codes} endcmap"
    to_unicode = f"<</Length {len(codes)}>>\nstream\n{codes}\nendstream"
    text, _ = of_form("/X Do", form(set_at((72, 700, "aaa")), named), font, to_unicode)
    assert text == f"{FIRST}\nbbb"


@pytest.mark.parametrize(
    "page, operators, entries, said",
    [
        ("/X Do", f"1 g {SET}", FONT, "does not see"),
        ("1 g /X Do", SET, FONT, "does not see"),
        ("/X Do 0 g 60 690 400 30 re f", SET, FONT, "does not see"),
        (f"{SET} /X Do", "0 g 60 690 400 30 re f", FONT, "does not see"),
        ("q .01 0 0 .01 72 700 cm /X Do Q", SET, FONT, "does not see"),
        ("/X Do", f"{SET} 72 703 190 1 re f", FONT, "struck through"),
        ("q 1 0 0 1 0 5000 cm /X Do Q", SET, FONT, "outside what is seen"),
        ("/X Do", SET, f"{FONT} /Matrix [1 0 0 1 0 5000]", "outside what is seen"),
        ("/X Do", SET, f"{FONT} /BBox [0 0 595 100]", "outside what is seen"),
        ("/X Do /X Do", SET, FONT, "printed twice"),
    ],
)
def test_words_in_a_form_are_looked_at_where_it_is_drawn(
    page: str, operators: str, entries: str, said: str
) -> None:
    text, problems = of_form(page, form(operators, entries))
    assert WORDS in text
    assert len(problems) == 1
    assert "page 1" in problems[0]
    assert said in problems[0]


def test_what_comes_after_a_form_is_looked_at_too() -> None:
    hidden = "1 g " + set_at((72, 600, "Niemand ziet dit."))
    assert "does not see" in of_form(f"/X Do {hidden}", form(SET))[1][0]
    # White words on the blue that the form painted are seen.
    assert of_form(f"/X Do {hidden}", form("0 0 1 rg 60 590 300 30 re f"))[1] == []


def test_a_form_that_cannot_be_read_is_told_with_its_page() -> None:
    text, said = of_form("/X Do", form(SET, f"{FONT} /Filter /Unknown"))
    assert text == FIRST
    assert said == [
        "stuk: warning: page 1: a part of what is drawn there is damaged or cannot be read: "
        "words in it are missing"
    ]


def packed(operators: bytes, damage: str) -> str:
    """A form with packed operators, which were damaged afterwards."""
    content = zlib.compress(operators)
    middle = len(content) // 2
    content = {
        "none": content,
        "no checksum": content[:-4],
        "other bytes": content[:middle] + b"\xff\x00\x13" + content[middle + 3 :],
        "broken off": content[:middle],
    }[damage]
    entries = f"/Subtype /Form /BBox [0 0 595 842] {FONT} /Filter /FlateDecode /Length {len(content)}"
    return f"<<{entries}>>\nstream\n{content.decode('latin-1')}\nendstream"


@pytest.mark.parametrize(
    "damage, is_told", [("none", False), ("no checksum", False), ("other bytes", True), ("broken off", True)]
)
def test_a_packed_content_that_is_damaged_is_told_with_its_page(damage: str, is_told: bool) -> None:
    lines = [(72, 700 - number, f"Regel {number} met {number**3}.") for number in range(200)]
    # A blank line at each place, so that a content that breaks off does so between two operators.
    content = " ".join(map(set_at, lines)).encode()
    text, said = of_form("/X Do", packed(content, damage))
    assert ("Regel 199 met 7880599." in text) != is_told
    assert any("words in it are missing" in each for each in said) == is_told


def test_forms_that_draw_each_other_without_end_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_stream, "_MOST", 200)

    # Each draws the next ten times: a million of a million are not read.
    def many(number: int) -> str:
        return form("/Z Do " * 10, f"/Resources <</XObject <</Z {number} 0 R>>>>")

    text, said = of_form("/X Do", *map(many, range(7, 18)), form(SET))
    assert text.startswith(FIRST)
    assert "words in it are missing" in said[-1]


@pytest.mark.parametrize(
    "clip, is_told",
    [
        ("0 0 100 100 re W n", True),  # nothing of the words is within
        ("0 0 100 100 re W* n 0 0 595 842 re W n", True),  # no later one widens it
        ("500 690 60 30 re W n", True),
        ("60 690 400 30 re W n", False),
        ("100 690 10 30 re W n", False),  # a part of the words is seen
        ("q 0 0 100 100 re W n Q", False),
        ("0 0 100 100 re n", False),
    ],
)
def test_words_that_are_cut_away_are_told(clip: str, is_told: bool) -> None:
    _, said = read(pdf(f"q {clip} {SET} Q"))
    assert [each for each in said if "outside what is seen" in each] == said
    assert bool(said) == is_told


def test_a_ground_that_is_cut_away_lies_under_and_over_no_words() -> None:
    cut = "q 0 0 50 50 re W n 0 g 0 0 595 842 re f Q"
    assert read(pdf(f"{SET} {cut}"))[1] == []
    assert "does not see" in read(pdf(f"{cut} 1 g {SET}"))[1][0]


def test_a_move_from_the_start_of_the_line_is_no_room_between_letters() -> None:
    # As Chromium sets small capitals: K is 10.67 wide in Helvetica of 16 points (667 of 1000).
    small = "BT /F1 16 Tf 1 0 0 1 72 700 Tm (K) Tj /F1 11 Tf 1 0 0 1 72 700 Tm 10.67 0 Td (LEIN) Tj ET"
    assert read(pdf(small)) == ("KLEIN", [])
    apart = small.replace("10.67", "15.12")  # a blank is 4.45
    assert read(pdf(apart))[0] == "K LEIN"


def test_a_blank_that_is_said_to_be_a_soft_hyphen_parts_no_word() -> None:
    # As Chromium sets one within a line: a blank in a font of its own, and the rest where it stands.
    hyphen = "/Span <</ActualText <FEFF00AD>>> BDC ( ) Tj EMC"
    text, _ = read(pdf(f"BT /F1 11 Tf 72 700 Td (Een be) Tj {hyphen} 34.25 0 Td (leid) Tj ET"))
    assert text == "Een be\xadleid"


def test_columns_in_a_form_that_are_read_across_are_told() -> None:
    left = "Het kabinet heeft", "de gemeenten een", "plan gestuurd en", "vraagt hun nu om", "een antwoord"
    right = "De provincies zijn", "van mening dat dit", "te snel gaat zodat", "zij meer tijd nodig", "hebben"
    rows = [(each, 700 - 14 * row) for row, each in enumerate(zip(left, right))]
    across = set_at(*((x, y, words) for pair, y in rows for x, words in zip((72, 320), pair)))
    (said,) = of_form("/X Do", form(across))[1]
    assert "page 1" in said
    assert "column" in said
