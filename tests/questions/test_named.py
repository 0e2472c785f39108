"""What a question in words names is a parameter of the query that is meant, and no word of the question."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from graphbuilder import UnclearQuestion, api
from graphbuilder.cli import main
from graphbuilder.graph.store import Graph
from graphbuilder.questions import named, search
from tests.conftest import LAKE, Tables
from tests.questions.test_answers import bundled_graph


def said(text: str, graph: Graph) -> named.Named:
    words = search._library()[1]
    return named.found(text, graph, named.Familiar(words.is_familiar, words.is_said, words.is_light))


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("wie is verantwoordelijk voor het Programma Schone Plas", "responsible trajectory=plas"),
        ("who is responsible for plas?", "responsible trajectory=plas"),
        # A part of one name only, written with a capital there: Stichting Groene Oever.
        ("welke taken heeft Oever", "tasks actor=oever"),
        ("wat gold er op 15 mei 2024", "on-date as_of=2024-05-15"),
        ("what was valid on 2024-05-15", "on-date as_of=2024-05-15"),
        ('zoek een woord: "riet"', "mentions word=riet"),
        # An organisation is who responds, and no policy track.
        ("waarvoor is Stichting Groene Oever verantwoordelijk", "responsible actor=oever"),
    ],
)
def test_a_question_in_words_is_asked_of_what_it_names(text: str, typed: str, lake: Graph) -> None:
    first, _ = search._ranked(text, lake)[0][0]
    assert first.typed == typed


@pytest.mark.parametrize(
    "text",
    [
        # Each of its kind is meant, not the one that is called so: Programma Schone Plas.
        "wie is verantwoordelijk voor elk programma",
        # A word for a kind of thing, which the name of a measure has too: riet maaien.
        "wat kost maaien",
        # It may be the first of February or the second of January.
        "wat gold er op 1/2/2024",
    ],
)
def test_what_is_no_name_or_day_is_no_parameter(text: str, lake: Graph) -> None:
    found, _ = search._ranked(text, lake)
    assert found
    assert not found[0][0].parameters


def test_two_things_are_two_parameters_where_a_question_has_two(lake: Graph) -> None:
    found = search.meant("verband tussen Jo Voorbeeld en het Programma Schone Plas", lake)
    assert found.typed == "path from=jo to=plas"


def test_an_office_is_asked_who_held_it(lake: Graph) -> None:
    with pytest.raises(UnclearQuestion) as caught:
        search.meant("wie is plascommissaris", lake)
    assert caught.value.candidates[0] == "office-holders"
    assert caught.value.parameters["office-holders"] == {"role": ["commissaris"]}


def test_a_word_of_a_kind_names_none_of_its_kind() -> None:
    """Quay has two ministries, and two who held the office of havenmeester."""
    quay = api.open_graph(LAKE.parent / "quay")
    assert said("wat doet het ministerie?", quay).things == ()
    assert [each.text for each in said("taken van Ada en Bo", quay).things] == ["Ada", "Bo"]


def test_what_is_named_may_be_given_the_other_way_round_and_is_not_asked_at_once() -> None:
    """The fishery is a member of the quay group, or the group of the fishery: words in order don't tell."""
    quay = api.open_graph(LAKE.parent / "quay")
    with pytest.raises(UnclearQuestion) as caught:
        search.meant("is de visserij lid van de kadegroep", quay)
    assert caught.value.candidates == ("members",)


def test_a_whole_name_goes_before_a_part_of_another() -> None:
    """The letter is called "Brief over het kadeplan"."""
    quay = api.open_graph(LAKE.parent / "quay")
    assert [each.text for each in said("conflicten over het kadeplan", quay).things] == ["kadeplan"]


def test_a_word_for_several_offices_names_them_all_and_the_one_that_is_called_so_alone(
    tables: Tables,
) -> None:
    """What a compound ends in may stand for it, and what comes before "of" for the whole."""
    offices = ("hulp-rentmeester", "hoofdrentmeester", "rentmeester van de oever")
    for name, label in zip(("rol-een", "rol-twee", "rol-drie"), offices):
        tables.add("entities", id=name, class_="Role", label_nl=label)
    question = "wat moet de rentmeester doen"

    def things() -> list[str]:
        [name] = said(question, api.open_graph(tables.folder)).things
        return [each.value.rpartition("/")[2] for each in name.things]

    assert things() == ["rol-drie", "rol-een", "rol-twee"]
    done = CliRunner().invoke(main, ["query", question, "-g", str(tables.folder), "-l", "nl"])
    # What somebody must do is asked of all words, and is no question of who it is.
    message = (
        '"actor": "rentmeester" is geen naam, maar er kan meer mee bedoeld zijn: rol-drie (rentmeester van'
    )
    assert message in done.stderr
    tables.add("entities", id="rol-vier", class_="Role", label_nl="rentmeester")
    assert things() == ["rol-vier"]


def test_what_a_name_has_is_no_slip_in_a_word_of_questions(tables: Tables) -> None:
    """ "Officier" is nearly "office", of which questions are asked."""
    tables.add("entities", id="rol-een", class_="Role", label_nl="officier van de plas")
    found = search.meant("wat moet de officier doen", api.open_graph(tables.folder))
    assert found.typed == "tasks actor=rol-een"


def test_capitals_and_abbreviations_tell_no_more_than_they_may() -> None:
    """Nationaal Actieprogramma (NAP); "NIET" begins no words of a name, and 2024 is no letters."""
    assert [each.text for each in said("WIE IS VERANTWOORDELIJK VOOR HET NAP", bundled_graph()).things] == [
        "nap"
    ]
    assert said("staat ergens dat het NIET zo is, voor eind 2024", bundled_graph()).things == ()


def test_the_answer_says_as_what_it_was_asked_and_what_is_given_goes_before_what_is_named() -> None:
    def run(*words: str) -> tuple[str, str]:
        done = CliRunner().invoke(main, ["query", *words, "-g", str(LAKE), "-f", "csv"])
        return done.stdout, done.stderr

    rows, notes = run("wie is verantwoordelijk voor het Programma Schone Plas")
    assert notes.startswith('info: asked as "responsible trajectory=plas": ')
    assert rows == run("responsible", "trajectory=plas")[0]
    assert rows.count("\n") == 4  # a1, b1, and b2, which denies it
    rows, _ = run("wie is verantwoordelijk voor het Programma Schone Plas", "trajectory=lijst")
    assert rows == run("responsible", "trajectory=lijst")[0]
