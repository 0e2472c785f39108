"""Words without capitals and accents."""

from __future__ import annotations

import re
import unicodedata

import pytest

from graphbuilder import api
from graphbuilder.plain import plain
from graphbuilder.questions import library
from tests.conftest import Tables


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coördineren", "coordineren"),
        ("MARIËTTE", "mariette"),
        ("coo\u0308rdineren", "coordineren"),
        ("Ærøskøbing", "aeroskobing"),
        ("Łódź, Iaşi, Großbritannien", "lodz, iasi, grossbritannien"),
        ("Ελλάδα, Україна, 北京", "ελλάδα, україна, 北京"),
        ("S1.3 – 2021-2024", "s1.3 – 2021-2024"),
        ("‘d’Evries’ „plan” «lijst»", '\'d\'evries\' "plan" "lijst"'),
    ],
)
def test_latin_letters_lose_their_accents_and_all_letters_their_capitals(text: str, expected: str) -> None:
    assert plain(text) == unicodedata.normalize("NFC", expected)


def test_the_question_takes_the_same_accents_off_the_texts_that_it_looks_through() -> None:
    pairs = re.findall(r'"\[?([^"\[\]\\]+)\]?", (["\'])([\w\'"]+)\2', library.named("mentions").text)
    replaced = {letters: expected for letters, _, expected in pairs}
    assert len(replaced) == 21
    for letters, expected in replaced.items():
        assert {plain(letter) for letter in letters} == {expected}
        assert {plain(letter.upper()) for letter in letters} <= {expected, "i\u0307"}


@pytest.mark.parametrize("word", ["d'Oude", "d’oude", 'haven "d'])
def test_a_name_is_found_whichever_quotation_marks_are_typed(word: str, tables: Tables) -> None:
    tables.without_texts()
    tables.add("entities", id="oude", class_="Measure", label_nl="Haven “d’Oude”")
    found = api.query("mentions", api.open_graph(tables.folder), {"word": word})
    assert {row["text"] for row in found} == {"Haven “d’Oude”", "Haven “d’Oude” in English"}
