"""Forms of one word have one stem, and compounds have parts."""

from __future__ import annotations

import pytest

from graphbuilder.questions.inflection import parts, stem


@pytest.mark.parametrize(
    "forms",
    [
        "loopt lopen",
        "aangesteld aanstelling aanstellen",
        "ondertekend ondertekening ondertekenen ondertekende",
        "rapport rapporten",
        "brief brieven",
        "prijs prijzen",
        "aanbeveling aanbevelingen",
        "bevoegdheid bevoegdheden",
        "study studies",
        "ministry ministries",
        "planned planning plan plans",
        "gewijzigd wijziging wijzigen",
    ],
)
def test_forms_of_one_word_have_one_stem(forms: str) -> None:
    assert len({stem(each) for each in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("doel", "deel"), ("bron", "brand"), ("term", "theme"), ("2024", "2023")]
)
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("word", "composed"),
    [
        ("onderzoeksrapporten", ["onderzoek", "rapport"]),
        ("beleidsdocumentenoverzicht", ["document", "overzicht"]),
        ("einddatum", ["datum"]),
        ("onderbouwing", []),  # "onder" is no part of its own
        ("doel", []),
    ],
)
def test_a_compound_has_the_parts_that_are_known(word: str, composed: list[str]) -> None:
    known = {
        stem(each)
        for each in ("onderzoek", "rapporten", "documenten", "overzicht", "datum", "onder", "doelen")
    }
    assert set(parts(word, known)) == {stem(each) for each in composed}


def test_what_is_longer_than_any_compound_is_not_taken_apart() -> None:
    """Each of its places would be tried with all that is around it: of 2,000 letters that takes seconds."""
    known = {stem("onderzoek"), stem("rapport")}
    assert parts("onderzoeksrapport", known)
    assert parts("onderzoeks" * 200 + "rapport", known) == {}
