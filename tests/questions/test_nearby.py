"""Empty answers: which kind of "no" it is, and which question has what was meant; read off the page."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import binding, library, neighbours, portions
from graphbuilder.questions.answers.findings import Near
from graphbuilder.questions.answers.results import Answer, from_rows
from tests.conftest import LAKE, Tables
from tests.questions.test_answers import answer, bundled_graph, only

Asked = dict[str, str | list[str]]


def near(name: str, parameters: Asked, graph: Graph | None = None) -> dict[str, Near]:
    """What an answer names instead of itself, by the command to ask it."""
    finding = api.query(name, graph or bundled_graph(), parameters).finding
    assert finding is not None
    return {each.command.removeprefix("graphbuilder query "): each for each in finding.near}


def test_two_ministries_relate_by_nothing_and_what_they_do_together_is_named() -> None:
    """S1.1 and S1.2: both commissioned the study, and both talk about it."""
    found = near("actors", {"actor": ["min-vws", "min-jenv"]})
    together = found["who-did-what actor=min-vws actor=min-jenv"]
    assert (together.rows, together.kinds) == (4, (("STATED", 4),))


def test_statements_of_another_kind_are_told_by_their_kind(lake: Graph) -> None:
    """Row a5: arrangements on mowing are only possible; they have no goal."""
    found = near("goals", {"of": "afspraken-maaien"}, lake)
    assert found["about entity=afspraken-maaien"].kinds == (("NOT_AS_FACT", 1),)
    notes = api.query("goals", lake, {"of": "afspraken-maaien"}).finding
    assert notes is not None
    assert notes.lines("nl")[-1].endswith("about entity=afspraken-maaien (niet als feit 1)")


def test_less_asked_may_be_answered() -> None:
    """The two ministries commissioned the study, and neither carried it out."""
    found = near(
        "who-did-what", {"work": "onderzoek-laagdrempelige-hulp", "actor": "min-vws", "role": "carriedOutBy"}
    )
    less = {("entity", "onderzoek-laagdrempelige-hulp"), ("relation", "carriedOutBy")}
    assert less in [set(each.parameters) for each in found.values() if each.query == "who-did-what"]


@pytest.mark.parametrize("has_rows", [False, True])
def test_what_has_rows_of_a_kind_is_not_asked_of_all_kinds(has_rows: bool) -> None:
    """That of some tracks no deadline is stated is an answer: what else is not stated is another one."""
    graph, asked = bundled_graph(), []

    def ask(query: library.Query, bound: binding.Bound, most: int | None) -> Answer:
        asked.append((query.name, *bound))
        return api.query("counts", graph)

    query = library.named("not-stated")
    terms = binding.terms(query, {"aspect": "DEADLINE"}, graph)
    neighbours.near(query, terms, graph, ask, has_rows=has_rows)
    assert (("not-stated",) in asked) is not has_rows


def test_a_question_that_would_refuse_a_thing_of_its_class_is_not_asked_about_it() -> None:
    """A cabinet gives no priority; of which themes it is, is asked of policy tracks alone."""
    graph, asked = bundled_graph(), []

    def ask(query: library.Query, bound: binding.Bound, most: int | None) -> Answer:
        asked.append(query.name)
        return api.query("counts", graph)

    priorities = library.named("priorities")
    assert "own-themes" in priorities.see_also
    for thing in ("kabinet", "actieplan"):
        neighbours.near(priorities, binding.terms(priorities, {"entity": thing}, graph), graph, ask)
    assert asked == ["goals", "about", "own-themes", "goals", "about"]


class Counting:
    """Answers any question with so many rows that say something, after so many that say nothing."""

    def __init__(self, saying: int, silent: int = 0) -> None:
        literals = [ox.Literal(each) for each in ["NOT_STATED"] * silent + ["STATED"] * saying]
        self._rows = [(each,) for each in literals]
        #: How many rows were asked for each time.
        self.asked: list[int | None] = []

    def __call__(self, query: library.Query, bound: binding.Bound, most: int | None) -> Answer:
        self.asked.append(most)
        return from_rows(["basis"], self._rows[:most], bundled_graph())


@pytest.mark.parametrize(
    ("counting", "told"),
    [(Counting(100), "STATED 100"), (Counting(101), "more than 100 rows"), (Counting(5, 200), "STATED 5")],
)
def test_no_more_rows_are_counted_than_are_told(counting: Counting, told: str) -> None:
    """Of a field somebody may have thousands."""
    priorities, graph = library.named("priorities"), bundled_graph()
    terms = binding.terms(priorities, {"entity": "actieplan"}, graph)
    found = neighbours.near(priorities, terms, graph, counting)
    assert {each.found("en").replace("stated", "STATED") for each in found} == {told}
    assert counting.asked[0] == 101
    assert (None in counting.asked) == (told == "STATED 5")


@pytest.mark.parametrize("name", library.names())
def test_a_question_that_is_named_is_typed_with_the_names_that_parameters_have_now(name: str) -> None:
    """Not with those of their variables, or of before: `goals entity=…`, and never `goals of=…`."""
    query, graph = library.named(name), bundled_graph()
    examples = {each.name: each.example for each in query.parameters.values()}
    for given in ({each: value} for each, value in examples.items()):
        needed = {each.name: each.example for each in query.parameters.values() if each.required}
        terms = binding.terms(query, needed | given, graph)
        for near_it in neighbours.near(query, terms, graph, Counting(1)):
            names = {each.name for each in library.named(near_it.query).parameters.values()}
            assert {each for each, _ in near_it.parameters} <= names


def test_what_is_said_of_a_part_that_is_only_likely_is_named_for_the_whole(tables: Tables) -> None:
    """The harbour plan may have dredging as its means, which lasts to 2030; digging is none of them."""
    tables.without_texts()
    tables.add("entities", id="haven", class_="ActionPlan", label_nl="havenplan")
    tables.add("entities", id="baggeren", class_="Measure", label_nl="baggeren")
    tables.add("entities", id="graven", class_="Measure", label_nl="graven")
    tables.state("n1", "haven", "hasMeans", "baggeren")
    tables.set("statements", "n1", modality="possible")
    tables.state("n2", "baggeren", "period", "2028/2030")
    tables.state("n3", "haven", "hasMeans", "graven")
    tables.set("statements", "n3", polarity="denied")
    tables.state("n4", "graven", "period", "2029/2031")
    found = near("timeline", {"entity": "haven"}, api.open_graph(tables.folder))
    assert found["timeline entity=baggeren"].kinds == (("STATED", 2),)


def test_what_is_answered_names_nothing_else() -> None:
    assert near("goals", {"of": "nap-sggsg"}) == {}
    assert near("deadlines", {"trajectory": "meerjarenagenda-zvh"}) == {}


def test_rows_name_the_lists_and_the_likely_parts_that_they_leave_out(tables: Tables) -> None:
    """The list has a goal; the pilot, which the plan may have as a part, has a goal and a target group."""
    tables.without_texts()
    for name, kind in (("haven", "ActionPlan"), ("proef", "Trajectory"), ("vissers", "TargetGroup")):
        tables.add("entities", id=name, class_=kind, label_nl=f"{name}plan")
    said = (
        ("n1", "haven", "hasGoal", "doel-plas"),
        ("n2", "haven", "targetsGroup", "vissers"),
        ("n3", "lijst", "hasMember", "haven"),
        ("n4", "lijst", "hasGoal", "doel-plas"),
        ("n5", "haven", "dcterms:hasPart", "proef"),
        ("n6", "proef", "hasGoal", "doel-plas"),
        ("n7", "proef", "targetsGroup", "vissers"),
    )
    for each in said:
        tables.state(*each)
    graph = api.open_graph(tables.folder)
    # A part that it surely has is among the rows.
    assert near("goals", {"of": "haven"}, graph)["goals entity=lijst"].kinds == (("STATED", 1),)
    assert near("target-groups", {"of": "haven"}, graph) == {}
    tables.set("statements", "n5", modality="possible")
    graph = api.open_graph(tables.folder)
    assert near("goals", {"of": "haven"}, graph)["goals entity=lijst entity=proef"].kinds == (("STATED", 2),)
    assert near("target-groups", {"of": "haven"}, graph)["target-groups trajectory=proef"].beside
    assert near("goals", {"of": ["haven", "lijst", "proef"]}, graph) == {}


@pytest.mark.parametrize("name", ["views", "risen", "totals", "moved", "unnamed", "without-theme"])
def test_no_question_about_something_is_empty_and_leads_nowhere(name: str) -> None:
    """Also where it says itself what an empty answer means."""
    assert "about entity=min-jenv" in near(
        name, {"actor" if name == "without-theme" else "entity": "min-jenv"}
    )


def test_where_nobody_says_anything_nothing_is_named(lake: Graph) -> None:
    """Of the study there is a draft alone: that it is a part of the programme."""
    assert set(near("goals", {"of": "onderzoek"}, lake)) == {"about entity=onderzoek"}
    assert near("about", {"entity": "onderzoek", "relation": "hasGoal"}, lake).keys() == {
        "about entity=onderzoek"
    }


def test_a_name_with_signs_of_the_shell_is_quoted() -> None:
    assert Near("mentions", (("word", "zorg en 'hulp'"),), 1).command == (
        "graphbuilder query mentions 'word=zorg en '\"'\"'hulp'\"'\"''"
    )


@pytest.mark.parametrize("name", library.names())
def test_the_questions_that_a_question_names_are_there_and_take_what_it_gives_them(name: str) -> None:
    query = library.named(name)
    for other, mapped in query.see_also.items():
        theirs = library.named(other).parameters
        assert set(mapped) <= set(theirs)
        assert set(mapped.values()) <= set(query.parameters)
        for its, ours in mapped.items():
            assert theirs[its].type == query.parameters[ours].type


def test_what_leads_to_something_is_its_cause_however_firmly_it_is_said() -> None:
    """S0.7 on a condition, S1.3 as a possibility; S2.5 with "hiermee"."""
    rows = answer("causes", what=["aanpassingen-actieplan", "afspraken-meldpunten", "obs-functie"])
    assert only(rows, "what", "relation", "cause", "basis", "modality") == [
        ("aanpassingen-actieplan", "resultsIn", "nieuwe-inzichten", "NOT_AS_FACT", "conditional"),
        ("afspraken-meldpunten", "resultsIn", "gesprekken-opvolging", "NOT_AS_FACT", "possible"),
        ("obs-functie", "causedBy", "obs-caseload", "STATED", "asserted"),
    ]
    # From the other end: what new insights may give rise to.
    rows = answer("causes", cause="nieuwe-inzichten")
    assert only(rows, "what", "passage") == [
        ("aanpassingen-actieplan", "actieplan/S0.7"),
        ("bekijken-gevolgen", "actieplan/S0.7"),
    ]


def test_what_the_actions_of_a_plan_are_for_is_a_goal_of_the_plan() -> None:
    """S0.1 "acties om mensenhandel te bestrijden", and S0.5 on the overarching goal."""
    assert only(answer("goals", of="actieplan"), "relation", "goal", "said_of", "basis", "modality") == [
        ("contributesTo", "doel-mensenhandel-bestrijden", "acties-actieplan", "NOT_AS_FACT", "intended"),
        ("hasGoal", "doel-actieplan", "actieplan", "STATED", "intended"),
    ]


def test_a_goal_to_which_something_is_only_intended_to_contribute_is_found() -> None:
    """S0.6 "wordt beoogd"."""
    rows = answer("goals", goal="doel-krachtige-reactie")
    assert only(rows, "of", "relation", "basis", "modality") == [
        ("inzet-gezamenlijk-optrekken", "contributesTo", "NOT_AS_FACT", "intended")
    ]


@pytest.mark.parametrize("section", ["S1.3", "s1.3", "actieplan/S1.3", "Actieplan/s1.3"])
def test_a_sentence_is_found_by_its_own_name_and_by_its_full_one(section: str) -> None:
    rows = answer("by-passage", section=section)
    assert only(rows, "passage", "section", "statements", "facts") == [("actieplan/S1.3", "S1", "3", "1")]


def test_a_section_and_a_source_lead_to_all_their_passages() -> None:
    assert [row["passage"][-2:] for row in answer("by-passage", section="s1")] == [".0", ".1", ".2", ".3"]
    assert answer("by-passage", section="actieplan") == answer("by-passage")
    assert answer("by-passage", section="S1.9") == []


@pytest.mark.parametrize(
    "word", ["coordineren", "coördineren", "COÖRDINEREN", "coo\u0308rdineren", "Coordineren"]
)
def test_a_word_is_found_whatever_its_accents_and_capitals(word: str) -> None:
    """S0.6 has "inspanningen te coördineren"."""
    rows = answer("mentions", word=word)
    assert only([row for row in rows if row["found_in"] == "QUOTE"], "entity", "passage") == [
        ("doel-krachtige-reactie", "actieplan/S0.6"),
        ("inzet-gezamenlijk-optrekken", "actieplan/S0.6"),
    ]


def test_all_that_is_counted_by_class_adds_up_to_what_there_is() -> None:
    """The page's tables have 76 entities and 113 statements, one of them a title that came later."""
    rows = answer("counts")
    assert sum(int(row.get("entities", "0")) + int(row.get("envisaged", "0")) for row in rows) == 76
    assert sum(int(row.get("statements", "0")) for row in rows) == 113


def test_whether_a_day_falls_in_the_time_asked_about_says_nothing_of_what_is_intended() -> None:
    """S2.6: the end of 2024 is a deadline that is intended."""
    [row] = [row for row in answer("timeline", before="2025-06-01") if row["kind"] == "DUE"]
    assert (row["falls_within"], row["modality"]) == ("YES", "intended")
    assert {row["falls_within"] for row in answer("timeline")} == {"NOT_ASKED"}


def test_what_is_said_of_the_office_or_of_the_list_is_named_for_who_is_in_it(tables: Tables) -> None:
    """Row a7: Jo is the commissioner; row a10: the programme stands in the list, here in a list in a list."""
    tables.without_texts()
    tables.add("entities", id="regiegroep", class_="SteeringGroup", label_nl="regiegroep")
    tables.add("entities", id="bevinding", class_="Observation", label_nl="het riet groeit")
    tables.add("entities", id="deellijst", class_="TrajectoryGroup", label_nl="deel van de lijst")
    tables.add("entities", id="haven", class_="ActionPlan", label_nl="havenplan")
    said = (
        ("n1", "commissaris", "org:memberOf", "regiegroep"),
        ("n2", "commissaris", "states", "bevinding"),
        ("n3", "lijst", "hasGoal", "doel-plas"),
        ("n4", "lijst", "hasMember", "deellijst"),
        ("n5", "deellijst", "hasMember", "haven"),
        ("n6", "oever", "responsibleFor", "lijst"),
    )
    for each in said:
        tables.state(*each)
    graph = api.open_graph(tables.folder)
    one = (("STATED", 1),)
    assert near("members", {"actor": "jo"}, graph)["members actor=commissaris"].kinds == one
    assert near("views", {"holder": "jo"}, graph)["views actor=commissaris"].kinds == one
    assert near("goals", {"of": "haven"}, graph)["goals entity=deellijst entity=lijst"].kinds == one
    # What a question may not be asked of is asked about by its relations: a list is no policy track.
    named = [each for each in near("own-themes", {"of": "haven"}, graph) if "lijst" in each]
    assert [each.split()[0] for each in named] == ["about"]
    # Who is responsible for a list is told for what stands in a list in it.
    rows = api.query("responsible", graph, {"trajectory": "haven"})
    found = [tuple(row[each].rpartition("/")[2] for each in ("list", "responsible_for_list")) for row in rows]
    assert found == [("lijst", "oever")]


def test_what_is_only_possibly_a_part_is_named_where_a_question_is_of_policy_tracks_alone(
    tables: Tables,
) -> None:
    """A service that the programme may get is aimed at young people; it exists in no fact."""
    tables.without_texts()
    for name, kind in {"dienst": "Service", "jeugd": "TargetGroup"}.items():
        tables.add("entities", id=name, class_=kind, label_nl=name)
    tables.state("n1", "plas", "hasMeans", "dienst")
    tables.state("n2", "dienst", "targetsGroup", "jeugd")
    for name in ("n1", "n2"):
        tables.set("statements", name, modality="conditional")
    found = near("target-groups", {"trajectory": "plas"}, api.open_graph(tables.folder))
    assert found["about entity=dienst entity=lijst relation=targetsGroup"].kinds == (("NOT_AS_FACT", 1),)


@pytest.mark.parametrize(
    ("dataset", "name", "parameters", "command", "kinds"),
    [
        # d11: the rain is no effect of anything, and a cause of the dunes' growing wild.
        ("dunes", "causes", {"entity": "neerslag"}, "causes cause=neerslag", (("STATED", 1),)),
        # o10, p5: the fishery has no members, and is one of the quay group by one source and not by another.
        (
            "quay",
            "members",
            {"organisation": "visserij"},
            "members actor=visserij",
            (("DENIED", 1), ("STATED", 1)),
        ),
        # a3 says it the other way round.
        (
            "lake",
            "evidence",
            {"subject": "doel-plas", "relation": "hasGoal", "object": "plas"},
            "evidence object=doel-plas relation=hasGoal subject=plas",
            (("STATED", 1),),
        ),
        # h18: of the plan nothing is said, and of the heat network that is a part of it, who is responsible.
        (
            "heat",
            "responsible",
            {"trajectory": "warmteplan"},
            "about entity=warmtenet relation=responsibleFor",
            (("STATED", 1),),
        ),
        # a4: the programme has no deadline of its own, and its goal has one.
        (
            "lake",
            "about",
            {"entity": "plas", "relation": "deadline"},
            "about entity=doel-plas relation=deadline",
            (("STATED", 1),),
        ),
        # l6, l7, k3, k4, k6, c1: the figures are of 2019; four rows, one for each value with its source.
        ("quay", "figures", {"period": "2031"}, "figures", (("STATED", 4),)),
    ],
)
def test_the_question_that_was_meant_is_named(
    dataset: str, name: str, parameters: Asked, command: str, kinds: tuple[tuple[str, int], ...]
) -> None:
    found = near(name, parameters, api.open_graph(LAKE.parent / dataset))
    assert sorted(found[command].kinds) == sorted(kinds)


def test_what_makes_something_a_part_says_nothing_more_of_it() -> None:
    """b3 is how the study is a part of the programme, and no goal."""
    found = near("parts", {"whole": "plas", "class": "Goal"}, api.open_graph(LAKE))
    assert "goals entity=plas" in found
    assert not any(each.startswith("about entity=onderzoek") for each in found)


def test_other_sources_than_those_that_were_asked_are_named_without_the_choice() -> None:
    """a4 is in the letter, and the answer to questions was asked."""
    finding = api.query(
        "deadlines", LAKE, {"entity": "plas"}, only_sources="antwoord", known_on="2024-07-01"
    ).finding
    assert finding is not None
    options = ["-g", "lake", "--sources", "antwoord", "--known-on", "2024-07-01"]
    lines = [each for each in finding.lines("en", options) if "other sources" in each]
    assert lines == [
        "but other sources have something on it: graphbuilder query deadlines entity=plas -g lake (stated 1)"
    ]


@pytest.mark.parametrize(("counted", "more"), [(100, False), (1, True)])
def test_a_question_nearby_that_may_be_far_larger_is_asked_in_portions_too(
    counted: int, more: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No person connects policy tracks; one theme does, by what is said of two: no need to ask about all."""
    graph, asked = bundled_graph(), []

    def query(self: Graph, text: str, *, names_graphs: bool = False) -> object:
        asked.append(text)
        return known(self, text, names_graphs=names_graphs)

    known = Graph.query
    monkeypatch.setattr(Graph, "query", query)
    monkeypatch.setattr(portions, "FEW", 0)
    monkeypatch.setattr(neighbours, "COUNTED", counted)
    (near,) = api.query("connections", graph, {"class": "Person"}).finding.near  # type: ignore[union-attr]
    assert (near.command, near.rows, near.has_more) == (
        "graphbuilder query connections",
        min(counted, 2),
        more,
    )
    connecting = [each for each in asked if "?said_of ?relation ?modality ?passage" in each]
    assert connecting
    assert not [each for each in connecting if "VALUES ?entity { UNDEF }" in each]
