"""The large first letter of a paragraph is read with its word."""

from __future__ import annotations

import pytest

from tests.curation.documents.test_doubts import pdf, read

BESIDE = "BT /F1 11 Tf 1 0 0 1 100 700 Tm ({}) Tj 1 0 0 1 100 686 Tm (en doet verslag.) Tj ET "
LETTER = "BT /F1 36 Tf 1 0 0 1 72 686 Tm ({}) Tj ET "
BELOW = "BT /F1 11 Tf 1 0 0 1 72 672 Tm (Meer volgt.) Tj ET"


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(
    "letter, beside, whole",
    [
        ("D", "e minister komt", "De minister komt"),
        ("D", "E MINISTER komt", "DE MINISTER komt"),
        ("U", " hebt daar recht op", "U hebt daar recht op"),
        ('"D', "e minister komt", '"De minister komt'),
    ],
)
def test_a_large_first_letter_stands_before_its_word(
    is_first: bool, letter: str, beside: str, whole: str
) -> None:
    large, lines = LETTER.format(letter), BESIDE.format(beside)
    text, said = read(pdf((large + lines if is_first else lines + large) + BELOW))
    assert [line for line in text.split("\n") if line] == [whole, "en doet verslag.", "Meer volgt."]
    assert said == []


def test_where_it_may_be_a_word_of_its_own_that_is_told() -> None:
    text, said = read(pdf(BESIDE.format("hebt daar recht op") + LETTER.format("U") + BELOW))
    assert "hebt daar recht op" in text.split("\n")
    assert said == [
        "stuk: warning: page 1: the large first letter of a paragraph may stand apart from its word"
    ]


@pytest.mark.parametrize(
    "page",
    [
        # A large letter above a list, as in an index, is a heading.
        "BT /F1 36 Tf 1 0 0 1 72 730 Tm (D) Tj /F1 11 Tf 1 0 0 1 72 700 Tm (dak) Tj ET",
        # Before what is not much smaller it is one of a table.
        "BT /F1 14 Tf 1 0 0 1 72 700 Tm (B) Tj /F1 11 Tf 1 0 0 1 100 700 Tm (bos) Tj ET",
        "BT /F1 36 Tf 1 0 0 1 72 700 Tm (7) Tj /F1 11 Tf 1 0 0 1 100 700 Tm (dagen) Tj ET",
    ],
)
def test_other_large_signs_stay_where_they_are(page: str) -> None:
    text, said = read(pdf(page))
    assert len(text.split()) == 2
    assert said == []
