"""Letters whose font does not say which they are, are guessed: that is told with their page."""

from __future__ import annotations

import pytest

from graphbuilder.curation.documents import fonts
from tests.curation.documents.test_doubts import below, pdf, read

GUESSED = (
    "stuk: warning: page 2: the font of some words does not say which letters its signs are: "
    "they are guessed, and may be others"
)


def of_font(entries: str) -> list[str]:
    """What is said of a document with words in a font with these entries on its second page."""
    page = f"{below('Kop')} BT /F2 11 Tf 72 700 Td (abc) Tj ET"
    return read(pdf(below("Kop"), page, fonts="/F2 6 0 R", more=[f"<</Type /Font {entries}>>"]))[1]


SYMBOLIC = "/FontDescriptor <</Type /FontDescriptor /FontName /X /Flags 4>>"


@pytest.mark.parametrize(
    "entries",
    [
        "/Subtype /Type1 /BaseFont /X /Encoding <</Differences [97 /a97 /a98 /a99]>>",  # as TeX does
        "/Subtype /Type1 /BaseFont /X /Encoding <</Differences [97 /g12 /G03 /cid_7]>>",
        f"/Subtype /TrueType /BaseFont /ABCDEF+X {SYMBOLIC}",
        "/Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<</Type /Font "
        "/Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity)>>>>]",
    ],
)
def test_letters_that_a_font_only_numbers_are_told(entries: str) -> None:
    assert GUESSED in of_font(entries)


@pytest.mark.parametrize(
    "entries",
    [
        "/Subtype /Type1 /BaseFont /Helvetica",
        "/Subtype /Type1 /BaseFont /X /Encoding <</Differences [97 /a /eacute /u0041 /uni20AC]>>",
        f"/Subtype /TrueType /BaseFont /X /Encoding /WinAnsiEncoding {SYMBOLIC}",
        "/Subtype /TrueType /BaseFont /X",
    ],
)
def test_letters_that_a_font_names_are_not_told(entries: str) -> None:
    assert of_font(entries) == []


def test_words_are_as_wide_as_their_font_says() -> None:
    """The widths are those of the example in PDF 1.7, 9.7.4.3."""
    inner = {"/W": [120, [400, 325, 500], 7080, 8032, 1000], "/DW": 250}
    composite = fonts.Widths({"/Subtype": "/Type0", "/DescendantFonts": [inner]})
    codes = b"".join(code.to_bytes(2, "big") for code in (120, 121, 122, 7080, 8032, 8033))
    assert composite.of(codes) == pytest.approx(0.4 + 0.325 + 0.5 + 1 + 1 + 0.25)
    plain = fonts.Widths({"/Subtype": "/TrueType", "/FirstChar": 97, "/Widths": [500, 600]})
    assert plain.of(["ab", -100, b"a"], between=0.1) == pytest.approx(0.5 + 0.6 + 0.1 + 0.5 + 3 * 0.1)
