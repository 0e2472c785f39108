"""What is no name, but part of one, an abbreviation or a slip of the hand, is told what may be meant."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from graphbuilder import GraphbuilderError, QueryError, api
from graphbuilder.api.drawn_part import Choice, picture
from graphbuilder.cli import main
from graphbuilder.graph.store import Graph


def told(graph: Graph, text: str, query: str = "about", parameter: str = "entity") -> str:
    with pytest.raises(QueryError) as raised:
        api.query(query, graph, {parameter: text})
    return str(raised.value)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("NAP", "nap-sggsg"),  # National Action Programme
        ("nap", "nap-sggsg"),
        ("J&V", "min-jenv"),
        ("J & V", "min-jenv"),
        ("J. en V.", "min-jenv"),
        ("MvJ", "min-jenv"),
        ("V.W.S.", "min-vws"),
        ("Hamer", "mariette-hamer"),
        ("hamer", "mariette-hamer"),
        ("Hamer, Mariette", "mariette-hamer"),
        ("Hammer", "mariette-hamer"),
        ("Verwey", "verwey-jonker"),
        ("justitie", "min-jenv"),
        ("Welzijn en Sport", "min-vws"),
        ("zorg en veiligheidshuizen", "zvh"),
        ("regeringscommisaris", "regeringscommissaris"),
    ],
)
def test_a_part_of_one_name_or_its_abbreviation_is_what_was_meant(
    text: str, meant: str, bundled: Graph
) -> None:
    assert told(bundled, text) == (
        f'error: parameter "entity": unknown entity "{text}"; did you mean "{meant}"?'
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ministerie\u00a0van  Voorbeeldzaken",
        "MINISTERIE van\u202fVoorbeeldzaken",
        "programma\u2019s op de lijst",
        "Programma's\u2009op de lijst",
    ],
)
def test_a_name_is_found_whatever_a_word_processor_made_of_its_blanks_and_apostrophes(
    text: str, lake: Graph
) -> None:
    rows = {row["name"] for row in api.query("names", lake, {"entity": text})}
    assert rows & {"Ministerie van Voorbeeldzaken", "programma's op de lijst"}


@pytest.mark.parametrize("text", ["NAP", "J&V", "Hamer", "justitie", "Hammer"])
def test_a_picture_is_drawn_around_names_that_are_looked_up_in_the_same_way(
    text: str, bundled: Graph
) -> None:
    with pytest.raises(GraphbuilderError) as raised:
        picture(bundled, Choice(focus=text))
    assert str(raised.value) == told(bundled, text).replace('"entity"', '"focus"')


def test_of_several_names_those_that_begin_so_and_the_shortest_come_first(bundled: Graph) -> None:
    message = told(bundled, "handel")
    assert 'parameter "entity": "handel" is no name, but may mean several: th-mensenhandel (' in message
    assert told(bundled, "ministerie").count("(Ministry of") == 2
    known = told(bundled, "commissaris Hamer").partition("may mean several: ")[2]
    assert "rol-regeringscommissaris (" in known
    assert "mariette-hamer (Mariëtte Hamer)" in known


def test_what_may_not_stand_there_is_not_offered_where_something_else_may(bundled: Graph) -> None:
    assert told(bundled, "grensoverschrijdend", "budget", "trajectory").endswith(
        'unknown entity "grensoverschrijdend"; did you mean "nap-sggsg"?'
    )
    assert "th-sgg (" in told(bundled, "grensoverschrijdend")


@pytest.mark.parametrize("text", ["xx", "rc", "qqqqqq", "&", "…"])
def test_what_is_like_nothing_is_offered_nothing(text: str, bundled: Graph) -> None:
    assert told(bundled, text) == f'error: parameter "entity": unknown entity "{text}"'


def test_both_ends_that_explain_is_asked_for_are_looked_up_so(bundled: Graph) -> None:
    with pytest.raises(QueryError) as raised:
        api.explain("Hamer", "advises", "J&V", bundled)
    assert [each.suggestion for each in raised.value.problems] == ["min-jenv", "mariette-hamer"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("query", "parameter", "said"),
    [
        ("about", "relation=opdracht", 'unknown relation "opdracht"; did you mean "commissionedBy"?'),
        (
            "connections",
            "class=groep",
            '"groep" is no name, but may mean several: ActorGroup (group of actors),',
        ),
        ("connections", "class=Minstry", 'unknown class "Minstry"; did you mean "Ministry"?'),
    ],
)
def test_classes_and_relations_go_by_a_part_of_what_they_are_called(
    query: str, parameter: str, said: str
) -> None:
    needed = ["entity=kabinet"] if query == "about" else []
    done = CliRunner().invoke(main, ["query", query, *needed, parameter])
    assert done.exit_code == 1
    assert said in done.stderr


@pytest.mark.parametrize(
    ("text", "meant"),
    [("CLP", "plas"), ("GO", "oever"), ("Groene", "oever"), ("commissioner", "commissaris")],
)
def test_names_of_another_dataset_are_looked_up_alike(text: str, meant: str, lake: Graph) -> None:
    assert told(lake, text).endswith(f'unknown entity "{text}"; did you mean "{meant}"?')


def test_a_slip_in_an_iri_is_told_by_its_id(lake: Graph) -> None:
    assert told(lake, f"{lake.base}id/oevr").endswith('; did you mean "oever"?')
    assert "did you mean" not in told(lake, "https://example.org/oevr")
