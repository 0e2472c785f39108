from pathlib import Path

import pytest

from graphbuilder.suggestions import Suggestions, nearest, nearest_path, parts, words


@pytest.mark.parametrize(
    "typed, meant",
    [("verwij-jonker", "verwey-jonker"), ("VERWEY-JONKER", "verwey-jonker"), ("min-jenv", "min-jenv")],
)
def test_a_slip_of_the_hand_finds_what_was_meant(typed: str, meant: str) -> None:
    assert nearest(typed, ["min-vws", "min-jenv", "verwey-jonker", "kabinet"]) == meant


@pytest.mark.parametrize("typed, meant", [("min-vsw", "min-vws"), ("min-swz", "min-szw")])
def test_of_names_as_much_alike_the_one_with_two_letters_that_changed_places_is_meant(
    typed: str, meant: str
) -> None:
    """Both have six of the seven letters in the order of what was typed."""
    assert nearest(typed, ["min-szw", "min-vws"]) == meant


def test_what_is_like_nothing_gets_no_suggestion() -> None:
    assert nearest("waarschijnlijk", ["asserted", "ongoing", "intended"]) is None
    assert nearest("x", []) is None


@pytest.mark.parametrize(
    "typed, meant",
    [("organsiation-1234", "organisation-1234"), ("oragnisation-77", "organisation-77")],
)
def test_among_many_names_a_slip_is_found_by_the_half_that_is_right(typed: str, meant: str) -> None:
    assert Suggestions(f"organisation-{n}" for n in range(20_000)).nearest(typed) == meant


def test_words_are_compared_without_capitals_accents_and_signs() -> None:
    assert words("Coördinatie_van  J&V, 2024!") == ["coordinatie", "van", "j", "v", "2024"]


NAMES = {
    "min-jv": ["min-jv", "Ministerie van Justitie en Veiligheid"],
    "hamer": ["hamer", "Mariëtte Hamer"],
    "nap": ["nap-1", "National Action Programme", "Nationaal Actieprogramma"],
    "nap-goal": ["goal-1", "aim of the National Action Programme"],
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("J&V", ["min-jv"]),
        ("JenV", ["min-jv"]),
        ("MvJ", ["min-jv"]),
        ("Veiligheid", ["min-jv"]),
        ("mariette", ["hamer"]),
        ("NAP", ["nap"]),  # all of a name, not a part of another
        ("Action Programme", ["nap", "nap-goal"]),  # the shorter name first
        ("actie", ["nap"]),
        ("justtie", ["min-jv"]),
        ("x", []),
        ("ij", []),
    ],
)
def test_a_part_or_an_abbreviation_of_a_name_leads_to_what_is_called_so(text: str, found: list[str]) -> None:
    assert parts(text, NAMES) == (found, None)


def test_a_slip_in_a_whole_name_is_the_name() -> None:
    assert parts("Mariete Hamer", NAMES) == ([], "Mariëtte Hamer")


def test_a_name_that_is_wholly_what_is_typed_goes_before_the_names_that_begin_so() -> None:
    """The longer names come first in every other respect: they stand before it, and one is as short."""
    names = {
        "agenda-2": ["Agenda Care"],
        "agenda-1": ["Agenda Care and Safety", "ag"],
        "agenda": ["Agenda"],
    }
    assert parts("agenda", names) == (["agenda"], None)
    assert parts("Care Agenda", names) == (["agenda-2"], None)
    assert parts("agenda care and", names) == (["agenda-1"], None)
    assert parts("agend", {**names, "agenda": ["Agenda", "Agend"]}) == (["agenda"], None)


def test_an_abbreviation_of_a_whole_name_goes_before_those_of_which_it_is_a_beginning() -> None:
    names = {"nap-z": ["Nationaal Actieprogramma Zorg"], "na": ["Nationaal Actieprogramma"]}
    assert parts("NA", names) == (["na"], None)


@pytest.mark.parametrize("typed", ["Meer", "meer ", "merr", "Plas.xlsx", "co\u00f6p"])
def test_a_path_that_is_not_there_is_told_with_what_is(tmp_path: Path, typed: str) -> None:
    meant = {"M": "meer", "m": "meer", "P": "plas.xlsx", "c": "coo\u0308p"}[typed[0]]
    for name in ("meer", "plas.xlsx", "coo\u0308p", "wijk"):  # the accent as macOS writes it
        (tmp_path / name).touch()
    assert nearest_path(tmp_path / typed) == str(tmp_path / meant)
    assert nearest_path(tmp_path / "heel-anders") is None
    (tmp_path / "weg").symlink_to("nergens")
    assert nearest_path(tmp_path / "weg") is None  # the link itself, which leads to nothing
    assert nearest_path(tmp_path / "no-folder" / "meer") is None
