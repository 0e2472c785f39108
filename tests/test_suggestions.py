import pytest

from graphbuilder.suggestions import Phrases, Suggestions, nearest, parts, words


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


SAID = Phrases(
    {
        "money": ["what does it cost", "budget of a plan"],
        "time": ["deadline of a plan", "when is it due"],
        "people": ["who works on a plan"],
    }
)


@pytest.mark.parametrize(
    ("text", "best"),
    [("What does it cost?", "money"), ("budgets", "money"), ("the dedline", "time"), ("who", "people")],
)
def test_what_is_said_of_a_thing_in_other_words_is_found(text: str, best: str) -> None:
    assert SAID.ranked(text)[0][0] == best


def test_only_what_says_all_words_and_no_other_is_wholly_alike() -> None:
    assert SAID.ranked("cost it: what does?")[0] == ("money", 1.0)
    assert SAID.ranked("what does the plan cost")[0][1] < 1.0
    assert SAID.ranked("plan")[0][1] < 1.0


def test_a_word_of_few_things_weighs_more_than_one_of_all() -> None:
    measures = dict(SAID.ranked("deadline plan"))
    assert measures["time"] > 2 * measures["people"]


def test_words_that_nothing_has_lead_nowhere() -> None:
    assert SAID.ranked("xylophone") == []
    assert SAID.ranked("?!") == []
    assert Phrases({}).ranked("cost") == []


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
