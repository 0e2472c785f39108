import pytest

from graphbuilder.suggestions import Suggestions, nearest


@pytest.mark.parametrize(
    "typed, meant",
    [("verwij-jonker", "verwey-jonker"), ("VERWEY-JONKER", "verwey-jonker"), ("min-jenv", "min-jenv")],
)
def test_a_slip_of_the_hand_finds_what_was_meant(typed: str, meant: str) -> None:
    assert nearest(typed, ["min-vws", "min-jenv", "verwey-jonker", "kabinet"]) == meant


def test_what_is_like_nothing_gets_no_suggestion() -> None:
    assert nearest("waarschijnlijk", ["asserted", "ongoing", "intended"]) is None
    assert nearest("x", []) is None


@pytest.mark.parametrize(
    "typed, meant",
    [("organsiation-1234", "organisation-1234"), ("oragnisation-77", "organisation-77")],
)
def test_among_many_names_a_slip_is_found_by_the_half_that_is_right(typed: str, meant: str) -> None:
    assert Suggestions(f"organisation-{n}" for n in range(20_000)).nearest(typed) == meant
