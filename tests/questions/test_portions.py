"""An answer that would be far larger than the graph is given in part, and says so."""

from __future__ import annotations

from collections.abc import Sequence

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library, portions
from graphbuilder.questions.answers.results import Answer, from_rows
from tests.conftest import Tables
from tests.questions.test_answers import bundled_graph

PARTED = [name for name in library.names() if library.named(name).parted_by]


@pytest.fixture
def graph(monkeypatch: pytest.MonkeyPatch) -> Graph:
    """A graph that counts as a large one."""
    monkeypatch.setattr(portions, "FEW", 0)
    return bundled_graph()


def test_some_answers_may_be_far_larger_than_the_graph() -> None:
    assert PARTED == [
        "achieved",
        "budget",
        "connections",
        "coverage",
        "deadlines",
        "evidence",
        "goals",
        "means",
        "recommendations",
        "shared-work",
        "target-groups",
        "themes",
    ]


@pytest.mark.parametrize("name", PARTED)
def test_in_parts_an_answer_is_the_same_as_a_whole(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = api.query(name, bundled_graph())
    monkeypatch.setattr(portions, "FEW", 0)
    parts = api.query(name, bundled_graph())
    assert (parts.variables, parts.solutions, parts.warnings) == (whole.variables, whole.solutions, ())


def test_a_part_has_everything_on_the_first_things_and_says_how_to_get_more(graph: Graph) -> None:
    """Five themes a policy track; with room for twelve rows there are two of the four tracks."""
    answer = api.query("coverage", graph, limit=12)
    assert len(answer) == 10
    tracks = sorted({row["trajectory"] for row in api.query("coverage", graph)})
    assert sorted({row["trajectory"] for row in answer}) == tracks[:2]
    (warning,) = answer.warnings
    assert warning.code == "answer-cut"
    assert "10 rows with everything on the first 2 of 4" in str(warning)
    assert "the next one has more than fit within 12" in str(warning)
    assert "trajectory=" in str(warning)
    assert "--limit" in str(warning)


def test_the_column_may_be_called_as_the_parameter_and_not_as_its_variable(graph: Graph) -> None:
    """Each goal and policy track has a row at least; what is shown is whole."""
    everything = list(api.query("achieved", graph))
    answer = api.query("achieved", graph, limit=5)
    shown = sorted({row["entity"] for row in answer})
    assert shown == sorted({row["entity"] for row in everything})[: len(shown)]
    assert [*map(dict, answer)] == [dict(row) for row in everything if row["entity"] in shown]
    assert 0 < len(answer) <= 5
    assert [each.code for each in answer.warnings] == ["answer-cut"]


def test_what_is_too_much_about_the_first_thing_alone_is_cut_within_it(graph: Graph) -> None:
    answer = api.query("coverage", graph, limit=3)
    assert len(answer) == 3
    assert len({row["trajectory"] for row in answer}) == 1
    (warning,) = answer.warnings
    assert "the first 3 of 5 rows on one thing" in str(warning)
    assert "eerste 3 van 5 rijen" in warning.text("nl")


@pytest.mark.parametrize("name", PARTED)
def test_within_one_thing_the_first_rows_are_those_that_come_first_in_their_order(
    name: str, graph: Graph
) -> None:
    """And not those that an engine happens to find first."""
    everything = [dict(row) for row in api.query(name, graph)]
    (only,) = map(dict, api.query(name, graph, limit=1))
    column = library.named(name).parted_column
    assert only == next(row for row in everything if row[column] == only[column])


def test_little_more_is_read_than_there_is_room_for(graph: Graph) -> None:
    """Of 240 things with 80 rows each there is room for 125: these, and one that no longer fits, are read."""
    things = [ox.NamedNode(f"https://example.org/id/thing-{number:03}") for number in range(240)]
    asked: list[ox.NamedNode] = []

    def ask(some: Sequence[ox.NamedNode], most: int | None) -> Answer:
        asked.extend(some)
        return from_rows(("thing",), [(thing,) for thing in some for _ in range(80)][:most], graph)

    found = portions.part([things], "thing", ask, dict.fromkeys(things, 10), 10_000)
    assert (found.shown, len(found.rows), found.is_cut) == (125, 10_000, True)
    assert things[:126] == asked[:126]
    assert len(asked) <= 150


def test_things_without_rows_make_the_next_portion_no_larger(graph: Graph) -> None:
    """Of 2,000 things of equal weight the first and the last five hundred have ten rows each, others none.

    There is room for the first, and for 60 of the last.
    """
    things = [ox.NamedNode(f"https://example.org/id/thing-{number:04}") for number in range(2_000)]
    have = {*things[:500], *things[1_500:]}
    read = 0

    def ask(some: Sequence[ox.NamedNode], most: int | None) -> Answer:
        nonlocal read
        rows = [(thing,) for thing in some if thing in have for _ in range(10)][:most]
        read += len(rows)
        return from_rows(("thing",), rows, graph)

    found = portions.part([things], "thing", ask, dict.fromkeys(things, 10), 5_600)
    assert (found.shown, len(found.rows), found.is_cut) == (1_560, 5_600, True)
    assert read <= 8_000


def test_of_a_small_graph_the_first_portion_is_larger(graph: Graph) -> None:
    """Rows may grow with the square of the graph: of so much smaller a one, more fit a portion."""
    first: dict[int, int] = {}
    for count in (200, 20_000):
        things = [ox.NamedNode(f"https://example.org/id/thing-{number:05}") for number in range(count)]

        def ask(some: Sequence[ox.NamedNode], most: int | None, count: int = count) -> Answer:
            first.setdefault(count, len(some))
            return from_rows(("thing",), [(thing,) for thing in some][:most], graph)

        portions.part([things], "thing", ask, dict.fromkeys(things, 10), 10_000)
    assert first[200] > 10 * first[20_000]


def test_of_things_with_few_rows_each_many_are_asked_about_at_once(graph: Graph) -> None:
    """The last group has those with many rows; the two hundred before it have one or none."""
    things = [ox.NamedNode(f"https://example.org/id/thing-{number:03}") for number in range(220)]
    asked: list[int] = []

    def ask(some: Sequence[ox.NamedNode], most: int | None) -> Answer:
        asked.append(len(some))
        return from_rows(("thing",), [(thing,) for thing in some][:most], graph)

    portions.part([things[:200], things[200:]], "thing", ask, dict.fromkeys(things, 1_000), 250_000)
    assert asked[0] == 200


def test_only_of_a_small_graph_very_many_things_are_asked_about_at_once(graph: Graph) -> None:
    things = [ox.NamedNode(f"https://example.org/id/thing-{number:04}") for number in range(1_200)]
    asked: dict[bool, list[int]] = {True: [], False: []}
    for is_small, sizes in asked.items():

        def ask(some: Sequence[ox.NamedNode], most: int | None, sizes: list[int] = sizes) -> Answer:
            sizes.append(len(some))
            return from_rows(("thing",), [(thing,) for thing in some][:most], graph)

        portions.part([things], "thing", ask, {}, 10_000, is_small=is_small)
    assert max(asked[False]) <= 512
    assert max(asked[True]) > 512


def test_of_a_small_graph_a_portion_that_tells_how_many_rows_things_have_is_the_last_but_one(
    graph: Graph,
) -> None:
    """Of 1,000 things with ten rows each one hundred tell what all have; of a large graph they do not."""
    things = [ox.NamedNode(f"https://example.org/id/thing-{number:04}") for number in range(1_000)]
    asked: dict[bool, list[int]] = {True: [], False: []}
    for is_small, sizes in asked.items():

        def ask(some: Sequence[ox.NamedNode], most: int | None, sizes: list[int] = sizes) -> Answer:
            sizes.append(len(some))
            return from_rows(("thing",), [(thing,) for thing in some for _ in range(10)][:most], graph)

        found = portions.part([things], "thing", ask, dict.fromkeys(things, 9), 10_000, is_small=is_small)
        assert (found.shown, len(found.rows), found.is_cut) == (1_000, 10_000, False)
    assert len(asked[True]) == 2
    assert len(asked[False]) > 2


def test_of_a_small_graph_the_first_portion_tells_how_many_rows_things_have(graph: Graph) -> None:
    """Of 2,400 things of weight ten, a hundred and twenty have as many rows as tell of all others."""
    things = [ox.NamedNode(f"https://example.org/id/thing-{number:04}") for number in range(2_400)]
    asked: dict[bool, list[int]] = {True: [], False: []}
    for is_small, sizes in asked.items():

        def ask(some: Sequence[ox.NamedNode], most: int | None, sizes: list[int] = sizes) -> Answer:
            sizes.append(len(some))
            return from_rows(("thing",), [(thing,) for thing in some for _ in range(5)][:most], graph)

        weights = {**dict.fromkeys(things, 9), ox.NamedNode("https://example.org/id/other"): 2}
        found = portions.part([things], "thing", ask, weights, 10_000, is_small=is_small)
        assert (found.shown, len(found.rows), found.is_cut) == (2_000, 10_000, True)
    assert len(asked[True]) == 2
    assert len(asked[False]) > 3


@pytest.mark.parametrize("rows", [10, 1_000])
def test_of_a_small_graph_the_first_of_many_rows_go_with_those_of_few(rows: int, graph: Graph) -> None:
    """Forty things with a row each, then thirty with ten each, or with a thousand: too many at once."""
    things = [ox.NamedNode(f"https://example.org/id/thing-{number:02}") for number in range(70)]
    asked: dict[bool, list[int]] = {True: [], False: []}
    for is_small, sizes in asked.items():

        def ask(some: Sequence[ox.NamedNode], most: int | None, sizes: list[int] = sizes) -> Answer:
            sizes.append(len(some))
            each = [thing for thing in some for _ in range(1 if thing in things[:40] else rows)]
            return from_rows(("thing",), [(thing,) for thing in each][:most], graph)

        weights = {thing: 9 if thing in things[:40] else 20 for thing in things}
        groups = [things[:40], things[40:]]
        found = portions.part(groups, "thing", ask, weights, 5_000, is_small=is_small)
        # One that has a thousand more would not fit beside the forty.
        shown = 70 if rows == 10 else 44
        assert (found.shown, len(found.rows)) == (shown, 40 + rows * (shown - 40))
    assert asked[False][0] == 40
    # As many of the others as weigh a tenth of what fits. Where these have too much, they are asked apart.
    assert asked[True][:2] == [63, 7 if rows == 10 else 40]


def test_things_are_a_good_part_of_a_graph_by_what_is_said_of_them() -> None:
    things = [ox.NamedNode(f"https://example.org/id/thing-{number}") for number in range(100)]
    weights = dict.fromkeys(things, 10)
    assert not portions.is_large(things[:5], weights, 1_000)
    assert portions.is_large(things[:6], weights, 1_000)
    assert portions.is_large(things[:1], {**weights, things[0]: 100}, 1_090)
    # Of what nothing is said there is nothing to read.
    assert not portions.is_large([ox.NamedNode("https://example.org/id/other")], weights, 1_000)


def test_where_a_query_begins_with_a_choice_of_things_only_those_are_counted(graph: Graph) -> None:
    """Of what sources say something, few things have a deadline; coverage asks about all of a class."""
    everything = {row["entity"] for row in api.query("deadlines", graph)}
    groups, _ = portions.things(library.named("deadlines"), {}, graph)
    assert {each.value for group in groups for each in group} == everything


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [name for name in PARTED if "# parted among: begin" in library.named(name).text]
)
def test_what_has_rows_is_among_the_things_by_which_a_question_is_parted(name: str, graph: Graph) -> None:
    query = library.named(name)
    groups, weights = portions.things(query, {}, graph)
    things = [each for group in groups for each in group]
    have = {row[query.parted_by] for row in api.query(name, graph)}
    assert have
    assert have <= {each.value for each in things}
    assert len(things) < len(weights)


def test_of_one_thing_with_very_many_rows_no_more_is_read_than_tells_that_it_does_not_fit(
    graph: Graph,
) -> None:
    """Three things have a row each, the fourth, of which a thousand statements speak, a hundred thousand."""
    things = [ox.NamedNode(f"https://example.org/id/thing-{number}") for number in range(5)]
    asked: list[tuple[int, int | None]] = []

    def ask(some: Sequence[ox.NamedNode], most: int | None) -> Answer:
        asked.append((len(some), most))
        rows = [(thing,) for thing in some for _ in range(100_000 if thing == things[3] else 1)]
        return from_rows(("thing",), rows[:most], graph)

    found = portions.part([things], "thing", ask, {things[3]: 1_000}, 50)
    assert (found.shown, len(found.rows), found.is_cut) == (3, 3, True)
    assert asked == [(3, 100), (1, 48)]


def test_a_portion_with_far_more_rows_than_its_weight_told_is_asked_again_for_fewer_things(
    graph: Graph,
) -> None:
    """Of eight things with a statement each one has a thousand rows, and the others one."""
    things = [ox.NamedNode(f"https://example.org/id/thing-{number}") for number in range(8)]

    def ask(some: Sequence[ox.NamedNode], most: int | None) -> Answer:
        rows = [(thing,) for thing in some for _ in range(1_000 if thing == things[5] else 1)]
        return from_rows(("thing",), rows[:most], graph)

    found = portions.part([things], "thing", ask, dict.fromkeys(things, 1), 50)
    assert ([*zip(things[:5])], 5, True) == (found.rows, found.shown, found.is_cut)


def test_whoever_asks_about_one_thing_gets_all_of_it(graph: Graph) -> None:
    answer = api.query("coverage", graph, {"trajectory": "actieplan"}, limit=3)
    assert (len(answer), answer.warnings) == (5, ())
    by_theme = api.query("coverage", graph, {"theme": "th-sgg"}, limit=3)
    assert (len(by_theme), by_theme.warnings) == (4, ())


def test_a_track_its_possible_part_and_its_list_are_linked_to_a_theme_in_three_ways(tables: Tables) -> None:
    """The programme stands in a list that touches on water; another plan may have a means against it."""
    tables.without_texts()
    common = {"passage": "brief/S1", "modality": "asserted", "status": "checked"}
    tables.add("entities", id="pomp", class_="Measure", label_nl="een pomp")
    tables.add("entities", id="oeverplan", class_="Trajectory", label_nl="Oeverplan")
    tables.add("entities", id="vaarplan", class_="Trajectory", label_nl="Vaarplan")
    pump = {
        **common,
        "subject": "vaarplan",
        "relation": "hasMeans",
        "object": "pomp",
        "quote": "misschien een pomp",
    }
    tables.add("statements", **{**pump, "id": "x1", "modality": "possible"})
    theme = {**common, "relation": "dcterms:subject", "object": "water"}
    tables.add("statements", **theme, id="x2", subject="pomp", quote="een pomp voor het water")
    tables.add("statements", **theme, id="x3", subject="oeverplan", quote="het plan gaat over water")
    # That the plan exists is no possibility.
    goal = {**common, "subject": "vaarplan", "relation": "hasGoal", "object": "doel-plas"}
    tables.add("statements", **goal, id="x4", quote="het plan wil een schone plas")
    graph = api.open_graph(tables.folder)
    found = {
        (row["trajectory"].rpartition("/")[2], row["linked_by"], row["basis"])
        for row in api.query("themes", graph)
    }
    assert found == {
        ("oeverplan", "ITSELF", "STATED"),
        ("vaarplan", "POSSIBLE_PART", "NOT_AS_FACT"),
        ("plas", "LIST", "INFERRED"),
    }
    columns = ("stated", "of_itself", "not_as_fact", "denied", "inferred", "only_of_list")
    counts = {
        row["trajectory"].rpartition("/")[2]: "".join(row[each] for each in columns)
        for row in api.query("coverage", graph)
    }
    assert counts == {"oeverplan": "110000", "vaarplan": "001000", "plas": "000010"}


def test_a_theme_of_a_list_by_which_nothing_is_inferred_is_of_the_list_only(tables: Tables) -> None:
    tables.without_texts()
    tables.add("entities", id="zwemmen", class_="Theme", label_nl="zwemmen")
    tables.add(
        "statements", id="x1", passage="brief/S1",
        subject="lijst", relation="dcterms:subject", object="zwemmen",
        modality="asserted", quote="de lijst gaat over zwemmen", status="checked",
    )  # fmt: skip
    graph = api.open_graph(tables.folder)
    rows = list(api.query("themes", graph, {"theme": "zwemmen"}))
    assert [(row["trajectory"].rpartition("/")[2], row["linked_by"], row["basis"]) for row in rows] == [
        ("plas", "LIST", "NOT_AS_FACT")
    ]
    (row,) = api.query("coverage", graph, {"theme": "zwemmen"})
    assert (row["not_as_fact"], row["inferred"], row["only_of_list"]) == ("0", "0", "1")


def test_who_works_together_with_an_actor_on_a_theme_is_not_without_one(tables: Tables) -> None:
    """The foundation works together with the ministry, which comes to be responsible for work on water."""
    without = {
        row["actor"].rpartition("/")[2] for row in api.query("without-theme", api.open_graph(tables.folder))
    }
    assert {"oever", "min-voorbeeld"} <= without
    tables.without_texts()
    common = {"passage": "brief/S1", "modality": "asserted", "status": "checked"}
    tables.add(
        "statements",
        **common,
        id="x1",
        subject="plas",
        relation="dcterms:subject",
        object="water",
        quote="over water",
    )
    graph = api.open_graph(tables.folder)
    assert {row["actor"].rpartition("/")[2] for row in api.query("without-theme", graph)} == without - {
        "oever",
        "min-voorbeeld",
    }
