"""Footnotes of a PDF stand behind its text, so that a sentence goes on over the end of a page."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from graphbuilder.curation.documents import cutting, extract
from graphbuilder.errors import Problem
from tests.curation.documents.test_doubts import pdf, read

FIRST = (
    "Het kabinet werkt aan een plan tegen de uitbuiting van mensen in het werk.",
    "De minister van Justitie en Veiligheid stelt in het voorjaar van dat jaar",
)
SECOND = (
    "een landelijke aanpak vast die voor alle gemeenten geldt en die zij volgen.",
    "Daarna volgt een evaluatie van de aanpak door een onderzoeksinstituut.",
)
WHOLE = f"{FIRST[1]} {SECOND[0]}"


def page(text: Sequence[str], *below: tuple[float, str], size: float = 11) -> str:
    """Lines of text at the top, and at the bottom lines in a size of their own."""
    lines = [(size, 780 - 14 * number, words) for number, words in enumerate(text)]
    lines += [(each, 80 - 12 * number, words) for number, (each, words) in enumerate(below)]
    return " ".join(f"BT /F1 {each} Tf 1 0 0 1 72 {y} Tm ({words}) Tj ET" for each, y, words in lines)


def cut(*pages: str) -> list[str]:
    problems: list[Problem] = []
    document = extract.read_document(pdf(*pages), "stuk", problems)
    assert document, problems
    return list(cutting.cut(document, "stuk", "stuk").texts.values())


@pytest.mark.parametrize(
    "below",
    [
        [(8, "12 Kamerstukken II 2023/24."), (8, "13 Zie bijlage 1.")],
        [(8, "12 Zie de brief van de minister aan de Kamer, en wat daar"), (8, "over het plan staat.")],
        [(8, "* Zie bijlage 1.")],
        [(8, "[12] Zie bijlage 1."), (11, "Pagina 1")],
    ],
)
def test_a_sentence_goes_on_over_the_footnotes_of_a_page(below: list[tuple[float, str]]) -> None:
    last = [(11.0, "Pagina 2")] * (below[-1][0] == 11)
    found = cut(page(FIRST, *below), page(SECOND, *last))
    assert found[:3] == [FIRST[0], WHOLE, SECOND[1]]
    notes = " ".join(words for size, words in below if size == 8)
    assert " ".join(found[3:]).startswith(notes)


def test_each_footnote_is_a_passage_of_its_own_and_headers_stand_last() -> None:
    first = page(FIRST, (8, "12 Zie de brief aan de Kamer"), (8, "13 Zie bijlage 1."), (11, "ii"))
    second = page(SECOND, (8, "14 Zie de wet."), (11, "iii"))
    notes = ["12 Zie de brief aan de Kamer", "13 Zie bijlage 1.", "14 Zie de wet.", "ii", "iii"]
    assert cut(first, second)[3:] == notes


@pytest.mark.parametrize(
    "below",
    [
        [(11, "12 maanden lang is het zo.")],  # as large as the text
        [(8, "de gemeenten en het Rijk samen")],  # without a number
        [(8, "2024 is het jaar.")],
    ],
)
def test_what_is_no_footnote_stays_where_it_is(below: list[tuple[float, str]]) -> None:
    found = " ".join(cut(page(FIRST, *below), page(SECOND)))
    assert found.index(below[0][1]) < found.index(SECOND[0])


def test_a_page_of_small_letters_is_no_footnote() -> None:
    small = page([f"{number} Zie bijlage {number}." for number in (1, 2)], size=8)
    assert cut(small, page(SECOND))[0] == "1 Zie bijlage 1."


def test_a_heading_is_told_by_its_larger_letters() -> None:
    """Its last line is as long as those of the text, so that it might be one of them."""
    heading = (
        "BT /F1 16 Tf 1 0 0 1 72 810 Tm (Het plan van het kabinet tegen de uitbuiting in het werk) Tj ET "
    )
    assert cut(heading + page([FIRST[0]])) == [
        "Het plan van het kabinet tegen de uitbuiting in het werk",
        FIRST[0],
    ]


def test_a_sentence_goes_on_in_a_line_of_larger_letters_and_over_a_large_sign() -> None:
    large = "BT /F1 16 Tf 1 0 0 1 72 766 Tm (een landelijke aanpak vast.) Tj ET"
    assert cut(page([FIRST[1]]) + large) == [f"{FIRST[1]} een landelijke aanpak vast."]
    sign = "BT /F1 20 Tf 1 0 0 1 460 780 Tm (*) Tj ET "
    below = page(["Tilburg doet mee."]).replace("780", "766")
    assert read(pdf(page(FIRST[1:]) + sign + below))[0] == f"{FIRST[1]} *\nTilburg doet mee."
