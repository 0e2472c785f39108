"""A law has a time of its own, in which its statements hold unless they say otherwise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL
from tests.conftest import HERE, Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

QUAY = HERE / "datasets" / "quay"
#: What the two orders say, by id.
OF_2009 = [f"o{number}" for number in range(1, 12)]
OF_2012 = [f"p{number}" for number in range(1, 8)]


@pytest.fixture(scope="session")
def quay() -> Graph:
    return api.open_graph(QUAY)


@pytest.fixture
def edited(tmp_path: Path) -> Tables:
    """A copy of the office that two orders set up, to edit."""
    shutil.copytree(QUAY, tmp_path / "quay")
    found = Tables(tmp_path / "quay")
    found.without_texts()
    return found


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("2009-03-31", "NOT_YET"),
        ("2009-04-01", "HOLDS"),
        # The repeal ends it: the last day is the one before.
        ("2012-05-31", "HOLDS"),
        ("2012-06-01", "OVER"),
    ],
)
def test_a_provision_holds_while_its_law_is_in_force(quay: Graph, day: str, outcome: str) -> None:
    rows = only(answer(quay, "on-date", as_of=day, entity="regeling"), "outcome", "subject", "relation")
    assert (outcome, "havenmeester", "legalBasis") in rows


@pytest.mark.parametrize(
    ("day", "outcomes"),
    [
        ("2010-01-01", {("min-haven", "HOLDS"), ("min-water", "NOT_YET")}),
        # Until when the second order is in force, it does not say.
        ("2013-01-01", {("min-haven", "OVER"), ("min-water", "STARTED_END_NOT_STATED")}),
    ],
)
def test_a_rule_of_appointment_lasts_and_one_order_follows_the_other(
    quay: Graph, day: str, outcomes: set[tuple[str, str]]
) -> None:
    rows = answer(quay, "on-date", as_of=day, entity="havenmeester")
    found = only(rows, "relation", "object", "outcome")
    assert {(whom, outcome) for relation, whom, outcome in found if relation == "appointedBy"} == outcomes


@pytest.mark.parametrize(("day", "outcome"), [("2012-05-31", "STILL_TO_COME"), ("2012-06-01", "HAPPENED")])
def test_a_repeal_happens_on_entry_into_force(quay: Graph, day: str, outcome: str) -> None:
    rows = only(answer(quay, "on-date", as_of=day, entity="besluit"), "outcome", "relation")
    assert (outcome, "eli:repeals") in rows


def test_the_timeline_has_beginning_and_end_of_what_a_law_says(quay: Graph) -> None:
    rows = only(answer(quay, "timeline", entity="min-haven"), "kind", "first_day", "last_day", "relation")
    assert rows == [
        ("END", "2012-05-31", "2012-05-31", "appointedBy"),
        ("START", "2009-04-01", "2009-04-01", "appointedBy"),
    ]


def test_who_held_an_office_before_it_had_a_task_never_had_the_task(quay: Graph) -> None:
    rows = answer(quay, "about", entity="raad")
    inferred = {
        row for row in only(rows, "subject", "relation", "from", "until") if row[0] in ("ada", "bo", "ko")
    }
    # Until when the office has the task nobody says: by 2015, when Bo left it, at the latest.
    assert inferred == {
        ("bo", "advises", "2012-09-01", "[..2015-12-31]"),
        ("ko", "advises", "2013-01-01", ""),
    }


def test_denied_at_one_time_and_stated_of_another_is_no_dispute(quay: Graph, edited: Tables) -> None:
    def stated_in(graph: Graph) -> list[str]:
        return [str(row[0]) for row in only(answer(graph, "denied", entity="kadegroep"), "stated_in")]

    assert stated_in(quay) == [""]
    rows = answer(quay, "on-date", as_of="2013-01-01", entity="kadegroep")
    assert [row for row in only(rows, "denied_in") if row != ("",)] == []
    # Without the repeal nobody says that the first order had ended when the second one began.
    edited.set("sources", "order-2009", repealed="", text_of="")
    assert stated_in(api.open_graph(edited.folder)) == ["order-2012/S5"]


def test_an_event_denied_of_one_day_is_not_denied_of_another(edited: Tables) -> None:
    edited.set("statements", "x1", from_="2008")
    cells = {"passage": "paper/S1", "subject": "kadeplan", "relation": "adoptedBy", "object": "raad"}
    more = {"modality": "asserted", "quote": "waarschijnlijk", "status": "checked"}
    for day, disputed in (("2011", ""), ("2008-05-01", "paper/S1")):
        edited.add("statements", id=f"e{day}", from_=day, **cells, **more)
        rows = answer(api.open_graph(edited.folder), "denied", entity="kadeplan")
        assert only(rows, "stated_in") == [(disputed,)]


def test_a_statement_that_says_otherwise_keeps_its_own_time(edited: Tables) -> None:
    edited.set("statements", "o1", from_="2010", until="2011")
    edited.set("statements", "o6", from_="2010-02")
    edited.set("statements", "o8", from_="2020")
    dataset = api.open_graph(edited.folder).dataset
    assert dataset is not None
    times = {name: (each.start, each.end, each.time_of) for name, each in dataset.statements.items()}
    assert times["o1"] == ("2010", "2011", "")
    assert times["o6"] == ("2010-02", "2012-05-31", "state")
    assert times["o8"] == ("2020", "", "")
    # What no law says has no law's time.
    assert times["l7"] == ("", "", "")


def test_what_a_law_says_that_another_does_has_no_day_of_its_entry_into_force(edited: Tables) -> None:
    cells = {"passage": "order-2012/S5", "relation": "eli:amends", "modality": "asserted", "quote": "x"}
    law = next(row["text_of"] for row in edited.rows("sources") if row["id"] == "order-2012")
    other = next(row["text_of"] for row in edited.rows("sources") if row["id"] == "order-2009")
    edited.add("entities", id="motie", class_="Proposal", label_nl="voorstel")
    for name, subject in (("m1", "motie"), ("m2", law)):
        edited.add("statements", id=name, subject=subject, object=other, status="checked", **cells)
    dataset = api.open_graph(edited.folder).dataset
    assert dataset is not None
    times = {name: (each.start, each.time_of) for name, each in dataset.statements.items()}
    assert (times["m1"], times["m2"]) == (("", ""), ("2012-06-01", "moment"))


def test_the_graph_tells_a_time_that_was_taken_from_the_law(quay: Graph) -> None:
    said = {
        (
            str(quad.subject).strip("<>").rpartition("/")[2],
            quad.predicate.value.removeprefix(POL),
            str(quad.object),
        )
        for quad in quay.quads(inferred=False)
        if quad.predicate.value in (POL + "from", POL + "timeOf", POL + "momentOf")
    }
    assert {("o1", "from", '"2009-04-01"'), ("o1", "timeOf", f"<{quay.base}document/order-2009>")} <= said
    assert ("p1", "momentOf", f"<{quay.base}document/order-2012>") in said
    assert {name for name, _, _ in said} == {*OF_2009, *OF_2012, "l4", "l5", "k8"}


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"repealed": "2008"}, "17: error: in force from 2009-04-01, but ended on 2008 already"),
        ({"in_force_until": "2013"}, "16: error: in force until 2013, but repealed on 2012-06-01 already"),
        ({"in_force_from": "1-4-2009"}, '15: error: column "in_force_from": "1-4-2009" is not a date'),
        (
            {"copied_from": "lettr"},
            '18: error: unknown source "lettr" in column "copied_from"; did you mean "letter"?',
        ),
        (
            {"copied_from": "order-2009"},
            '18: error: column "copied_from": this source comes from "order-2009", and that in the end '
            "from this one: one of them is the first",
        ),
    ],
)
def test_a_time_in_force_that_cannot_be_is_named(
    edited: Tables, cells: dict[str, str], expected: str
) -> None:
    line = edited.set("sources", "order-2009", **cells)
    problems = [str(each) for each in api.problems(edited.folder)[0] if each.severity == "error"]
    assert len(problems) == 1
    assert problems[0].startswith(f"{edited.path('sources')}:{line}:{expected}")


def test_a_law_s_period_is_stated_once_and_its_repeal_ends_it(edited: Tables) -> None:
    rows = edited.rows("sources")
    for row in rows:
        row.update(in_force_from="", repealed="")
    edited.write("sources", rows)
    cells = {"relation": "period", "modality": "asserted", "quote": "van kracht", "status": "checked"}

    def times() -> dict[str, tuple[str, str]]:
        dataset = api.open_graph(edited.folder).dataset
        assert dataset is not None
        return {name: (each.start, each.end) for name, each in dataset.statements.items()}

    about = {"passage": "order-2009/S1", "subject": "regeling", "object": "2009-04-01/.."}
    edited.add("statements", id="t1", **about, **cells)
    # When the order that repeals it enters into force, nobody has said yet.
    assert times()["o1"] == ("2009-04-01", "")
    about = {"passage": "order-2012/S1", "subject": "besluit", "object": "2012-06-01/"}
    edited.add("statements", id="t2", **about, **cells)
    assert times()["o1"] == ("2009-04-01", "2012-05-31")
    assert times()["p2"] == ("2012-06-01", "")
    # What its row says goes before.
    edited.set("sources", "order-2009", repealed="2011-01-01")
    assert times()["o1"] == ("2009-04-01", "2010-12-31")


def test_a_text_is_of_an_entity_that_is_there(edited: Tables) -> None:
    line = edited.set("sources", "order-2009", text_of="reegling")
    problems = [str(each) for each in api.problems(edited.folder)[0] if each.severity == "error"]
    assert problems == [
        f'{edited.path("sources")}:{line}:20: error: unknown entity "reegling" in column "text_of"; '
        'did you mean "regeling"?'
    ]


def test_the_page_knows_how_long_a_provision_lasts(quay: Graph) -> None:
    from graphbuilder.network.picture import from_dataset
    from graphbuilder.network.picture.days import days

    picture = from_dataset.picture(quay)
    appointed = days(picture["statements"]["o2"], picture)
    assert (appointed["time"], appointed["firstStart"], appointed["firstEnd"]) == (
        "state",
        "2009-04-01",
        "2012-05-31",
    )
