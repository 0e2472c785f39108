"""Places as lawyers cite them, in Dutch and in English."""

from __future__ import annotations

import pytest

from graphbuilder.curation.tables import places
from tests.conftest import Tables

CITED = [
    ("article 5 / member 2 / item b", "art. 5, tweede lid, onder b", "art. 5(2)(b)"),
    ("article 6 / member 1", "art. 6, eerste lid", "art. 6(1)"),
    ("article 5 / opening-words", "art. 5, aanhef", "art. 5, opening words"),
    ("article 3 / member 1 / sentence 2", "art. 3, eerste lid, tweede volzin", "art. 3(1), second sentence"),
    ("article 1a / member 2a", "art. 1a, lid 2a", "art. 1a(2a)"),
    ("article 4 / item 3 / dash 2", "art. 4, onder 3, tweede gedachtestreepje", "art. 4(3), second indent"),
    ("article 9 / member 21", "art. 9, 21e lid", "art. 9(21)"),
    ("section 1 / member 1 / item a / item i", "sectie 1, eerste lid, onder a, onder i", "s. 1(1)(a)(i)"),
    ("paragraph 1.2.3 / item a", "par. 1.2.3, onder a", "para. 1.2.3(a)"),
    ("heading Opsporing / paragraph 4", "Opsporing, par. 4", "Opsporing, para. 4"),
    ("annex I / item 1 / item a", "bijlage I, onder 1, onder a", "annex I, point 1(a)"),
    ("recital 14", "overweging 14", "recital 14"),
    ("article 4 / footnote 1", "art. 4, voetnoot 1", "art. 4, footnote 1"),
    ("preamble", "aanhef", "preamble"),
    ("signature", "ondertekening", "signature"),
]


@pytest.mark.parametrize("place, nl, en", CITED)
def test_a_place_is_cited_as_lawyers_do(place: str, nl: str, en: str) -> None:
    assert places.citation(place) == {"nl": nl, "en": en}
    assert places.written(places.read(place)) == place


def test_without_a_place_there_is_nothing_to_cite() -> None:
    assert places.citation("") == {}


@pytest.mark.parametrize(
    "place, lead_in, said",
    [
        ("artikel 5", "", 'unknown-place:"artikel" is none'),
        ("article 5 / membr 2", "", '"membr" is none'),
        ("article", "", '"article" is none, or lacks its number'),
        ("article 5", "brief/S99", 'unknown passage "brief/S99"'),
        ("article 5", "brief/S5", '"brief/S5" cannot lead in to this passage'),
        ("article 5", "antwoord/S1", '"antwoord/S1" cannot lead in to this passage'),
    ],
)
def test_what_is_no_place_or_no_lead_in_is_said(tables: Tables, place: str, lead_in: str, said: str) -> None:
    from graphbuilder import api

    rows = [{**row, "place": "", "lead_in": ""} for row in tables.rows("passages")]
    tables.write("passages", rows)
    line = tables.set("passages", "brief/S2", place=place, lead_in=lead_in)
    found, passes = api.problems(tables.folder)
    assert not passes
    assert any(each.line == line and said.rpartition(":")[2] in str(each) for each in found)
