"""What a store reads at once, where a question narrows little, and the answer stays the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pyoxigraph as ox
import pytest

from benchmarks import field
from benchmarks.library import cases
from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import as_of, at_once, library
from graphbuilder.questions.answers.results import Answer, answer
from tests.questions.asked import bind
from tests.questions.test_engines import needed

MARKED = [name for name in library.names() if "# at once: begin" in library.named(name).text]
PARTED = [name for name in library.names() if library.named(name).parted_by]


FIRST = [name for name in library.names() if "# asked first: begin" in library.named(name).text]
INSTEAD = [name for name in library.names() if "# on a store: begin" in library.named(name).text]


def rows(text: str, graph: Graph) -> list[tuple[object, ...]]:
    found = graph.query(text)
    assert isinstance(found, ox.QuerySolutions)
    return [tuple(row) for row in found]


@pytest.mark.parametrize("name", INSTEAD)
def test_what_a_store_is_asked_instead_gives_the_rows_that_the_file_gives_as_it_stands(
    name: str, field_with_drafts: Graph
) -> None:
    text = bind(library.named(name), needed(name), field_with_drafts)
    assert "on a store" not in at_once.instead(text, ())
    as_it_stands = rows(text, field_with_drafts)
    assert as_it_stands
    assert as_it_stands == rows(at_once.instead(text, ()), field_with_drafts)


BOUND = [(name, values) for name in INSTEAD for what, values in cases(name) if what != "free"]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """A field in which most questions about one thing have rows."""
    folder = tmp_path_factory.mktemp("many")
    field.write(folder, 300)
    return api.open_graph(folder)


@pytest.mark.parametrize(("name", "values"), BOUND, ids=[f"{name}({values[-1]})" for name, values in BOUND])
def test_where_a_parameter_is_set_a_store_gives_the_rows_that_the_file_gives_as_it_stands(
    name: str, values: list[str], many: Graph
) -> None:
    asked = dict(each.split("=", 1) for each in values)
    query = library.named(name)
    variables = [query.variables[each] for each in asked]
    instead = replace(query, text=at_once.instead(query.text, variables))
    assert "on a store" not in instead.text
    as_it_stands = rows(bind(query, asked, many), many)
    assert as_it_stands == rows(bind(instead, asked, many), many)


def test_a_part_with_a_block_of_a_parameter_that_is_set_stays_as_it_is() -> None:
    text = """
  # on a store: begin
  VALUES ?trajectory { UNDEF }
  ?trajectory dcterms:hasPart+ ?thing .
  # on a store: instead
  # ?thing ^dcterms:hasPart+ ?trajectory .
  # on a store: end
"""
    assert at_once.instead(text, ["aspect"]).split() == ["?thing", "^dcterms:hasPart+", "?trajectory", "."]
    assert at_once.instead(text, ["trajectory"]).split("\n")[1:3] == text.split("\n")[2:4]


def test_what_a_store_is_asked_in_any_case_depends_on_no_parameter() -> None:
    text = """
  # on a store: begin
  VALUES ?trajectory { UNDEF }
  ?trajectory dcterms:hasPart+ ?thing .
  # on a store: in any case
  # VALUES ?trajectory { UNDEF } ?trajectory dcterms:hasPart* ?thing .
  # on a store: end
"""
    forward = "VALUES ?trajectory { UNDEF } ?trajectory dcterms:hasPart* ?thing ."
    assert [at_once.instead(text, each).strip() for each in ([], ["trajectory"])] == [forward, forward]


def test_where_a_parameter_is_set_a_store_may_be_asked_in_a_form_of_its_own() -> None:
    text = """
  # on a store: begin
  VALUES ?trajectory { UNDEF }
  ?trajectory dcterms:hasPart+ ?thing .
  # on a store: where that is set
  # VALUES ?trajectory { UNDEF } ?trajectory dcterms:hasPart* ?thing .
  # on a store: instead
  # ?thing ^dcterms:hasPart+ ?trajectory .
  # on a store: end
"""
    forward = "VALUES ?trajectory { UNDEF } ?trajectory dcterms:hasPart* ?thing ."
    assert at_once.instead(text, ["trajectory"]).strip() == forward
    assert at_once.instead(text, ["aspect"]).strip() == "?thing ^dcterms:hasPart+ ?trajectory ."


def test_a_form_of_its_own_is_for_the_parameters_that_have_a_block_in_it() -> None:
    stated = "VALUES ?trajectory { UNDEF } VALUES ?thing { UNDEF } ?trajectory dcterms:hasPart+ ?thing ."
    forward = "VALUES ?trajectory { UNDEF } ?trajectory dcterms:hasPart* ?thing ."
    text = f"""
  # on a store: begin
  {stated}
  # on a store: where that is set
  # {forward}
  # on a store: end
"""
    assert at_once.instead(text, ["trajectory", "as_of"]).strip() == forward
    assert at_once.instead(text, ["trajectory", "thing"]).strip() == stated
    assert at_once.instead(text, ["thing"]).strip() == stated
    assert at_once.instead(text, []).strip() == stated


@pytest.mark.parametrize("name", ["goals", "means"])
def test_the_goals_and_means_of_each_thing_are_what_the_file_gives_as_it_stands(
    name: str, field_with_drafts: Graph
) -> None:
    query, found = library.named(name), 0
    for thing in ("actieplan", "mariette-hamer", "kabinet", "nap-sggsg", "traject-laagdrempelige-hulp"):
        asked = {"entity": thing, "as_of": "2022-04-15"}
        instead = replace(query, text=at_once.of_a_store(query.text, query, {"of": [], "as_of": []}))
        assert "SELECT DISTINCT ?of ?setter" in query.text
        assert "SELECT DISTINCT ?of ?setter" not in instead.text
        one, other = (
            rows(bind(each, asked, field_with_drafts), field_with_drafts) for each in (query, instead)
        )
        assert one == other
        found += len(one)
    assert found


def test_of_several_parameters_a_part_may_name_the_one_on_which_its_form_depends() -> None:
    text = """
  # on a store: begin
  VALUES ?theme { UNDEF }
  ?trajectory dcterms:hasPart+/pol:touchesOn ?theme .
  # on a store: where ?trajectory is set
  # ?theme ^pol:touchesOn/^dcterms:hasPart+ ?trajectory .
  # on a store: end
"""
    assert at_once.instead(text, ["theme"]).split("\n")[1:3] == text.split("\n")[2:4]
    assert at_once.instead(text, ["theme", "trajectory"]).split() == [
        *("?theme", "^pol:touchesOn/^dcterms:hasPart+", "?trajectory", ".")
    ]


@pytest.mark.parametrize("name", FIRST)
def test_what_is_asked_first_leaves_the_rows_that_the_file_gives_as_it_stands(
    name: str, bundled: Graph
) -> None:
    """Also where nothing is left to ask, as of the agenda's period and deadline."""
    tracks = ("actieplan", "nap-sggsg", "traject-laagdrempelige-hulp")
    asked: list[dict[str, str | Sequence[str]]] = [{}, {"aspect": "BUDGET"}]
    asked += [{"trajectory": each} for each in tracks]
    asked += [{"trajectory": "meerjarenagenda-zvh", "aspect": ["PERIOD", "DEADLINE"]}]
    found = []
    for each in asked:
        as_it_stands = rows(bind(library.named(name), each, bundled), bundled)
        assert Counter(api.query(name, bundled, each).solutions) == Counter(as_it_stands)
        found.append(len(as_it_stands))
    assert all(found[:-1])
    assert not found[-1]


def test_what_is_asked_first_is_a_query_and_its_rows_stand_in_its_place() -> None:
    text = """PREFIX pol: <https://w3id.org/policy-graph/ontology#>
SELECT ?goal ?means
WHERE {
  # asked first: begin
  {
    SELECT DISTINCT ?goal ?word
    WHERE { ?goal a pol:Goal . BIND ("GOAL" AS ?word) }
  }
  # asked first: end
  ?goal pol:hasMeans ?means .
}
"""
    assert [line.strip() for line in at_once.first(text).splitlines()[1:]] == [
        "SELECT DISTINCT ?goal ?word",
        'WHERE { ?goal a pol:Goal . BIND ("GOAL" AS ?word) }',
    ]
    goal = ox.NamedNode("https://example.org/id/goal")
    after = at_once.after(text, ("goal", "word"), [(goal, ox.Literal("GOAL"))])
    assert (
        'WHERE {\nVALUES (?goal ?word) { (<https://example.org/id/goal> "GOAL") }\n  ?goal pol:hasMeans'
        in after
    )
    assert at_once.first("SELECT ?goal WHERE { ?goal a pol:Goal }") == ""


def test_a_statement_of_anything_is_not_looked_for_by_either_end() -> None:
    text = """
  # of anything: begin
  ?statement pol:fromEarliest ?day ; rdf:subject|rdf:object ?entity .
  # of anything: end
  ?other rdf:predicate ?relation ; rdf:subject|rdf:object ?entity .
"""
    assert [line.strip() for line in at_once.of_anything(text, {"entity", "after"}).splitlines() if line] == [
        "?statement pol:fromEarliest ?day .",
        "?other rdf:predicate ?relation ; rdf:subject|rdf:object ?entity .",
    ]
    assert "?day ; rdf:subject|rdf:object ?entity ." in at_once.of_anything(text, {"after"})


@pytest.mark.parametrize("asked", [{}, {"after": "2022-04-10"}, {"entity": "mariette-hamer"}], ids=str)
def test_the_timeline_is_what_the_file_gives_as_it_stands(asked: dict[str, str], bundled: Graph) -> None:
    as_it_stands = rows(bind(library.named("timeline"), asked, bundled), bundled)
    assert as_it_stands
    assert list(api.query("timeline", bundled, asked).solutions) == as_it_stands


def test_what_statements_may_have_is_looked_up_where_little_is_asked_about() -> None:
    selected = "OPTIONAL { SELECT ?statement ?holder WHERE { ?statement pol:holder ?holder } }"
    query = replace(library.named("who-did-what"), text=selected)
    assert at_once.of_a_store(selected, query, ["actor"]) == "OPTIONAL { ?statement pol:holder ?holder }"
    assert at_once.of_a_store(selected, query, ["as_of"]) == selected
    # Between two days there is much.
    assert at_once.of_a_store(selected, library.named("timeline"), ["after", "before"]) == selected
    # A sub-select of more is left as it is: what stands in one is worked out once.
    more = "OPTIONAL { SELECT ?entity ?day WHERE { ?entity pol:from ?day . ?entity pol:until ?end } }"
    assert at_once.of_a_store(more, query, ["actor"]) == more


def test_a_large_portion_reads_what_all_statements_have_and_how_they_stand_on_a_day() -> None:
    query = library.named("goals")
    bound: dict[str, list[str]] = {"as_of": []}
    text = at_once.of_a_store(query.text, query, bound)
    fact = "OPTIONAL { ?statement pol:isFact|pol:rule ?dated_fact }"
    issued = "OPTIONAL { ?passage oa:hasSource/dcterms:issued ?issued }"
    holder = "OPTIONAL { ?statement pol:holder ?holder }"
    assert all(each in text for each in (fact, issued, holder))
    large = at_once.of_a_large_portion(text, query)
    assert "{ SELECT ?statement ?dated_fact WHERE { ?statement pol:isFact|pol:rule ?dated_fact } }" in large
    assert "{ SELECT ?passage ?issued WHERE { ?passage oa:hasSource/dcterms:issued ?issued } }" in large
    assert "{ SELECT ?statement ?holder WHERE { ?statement pol:holder ?holder } }" in large


SEVERAL = [name for name in library.names() if "# several ?" in library.named(name).text]


@pytest.mark.parametrize("name", SEVERAL)
def test_which_things_have_several_of_something_the_rows_tell_as_well(
    name: str, field_with_drafts: Graph, many: Graph
) -> None:
    for graph in (field_with_drafts, many):
        text = at_once.instead(bind(library.named(name), {}, graph), ())
        asked: list[str] = []

        def ask(text: str, most: int | None, graph: Graph = graph, asked: list[str] = asked) -> Answer:
            asked.append(text)
            results = graph.query(text)
            assert isinstance(results, ox.QuerySolutions)
            return answer(results, graph, most=most)

        as_it_stands = ask(text, None)
        found = at_once.of_several(text, partial(ask, most=None), 9, None)
        assert found.solutions == as_it_stands.solutions
        # Fewer follow paths than ask first; and some have one only.
        assert len(asked[-1]) < len(text)
        assert len(ask(asked[-1], None)) > len(found)
        # Where not all is read, one may have more than was seen: then that is asked first. Of more things
        # it tells that there is too much.
        assert at_once.of_several(text, partial(ask, most=1), 1, 1).solutions == as_it_stands.solutions[:1]
        everything = ask(asked[-2], None).solutions
        assert at_once.of_several(text, partial(ask, most=1), 9, 1).solutions == everything[:1]


EACH = [name for name in library.names() if "# of each statement: begin" in library.named(name).text]


@pytest.mark.parametrize("name", EACH)
def test_how_a_statement_stands_on_a_day_may_be_worked_out_before_where_it_leads(
    name: str, field_with_drafts: Graph, many: Graph
) -> None:
    query, outcomes = library.named(name), set()
    for graph in (field_with_drafts, many):
        text = bind(query, {"as_of": "2022-04-15"}, graph)
        read = at_once.of_a_large_portion(at_once.instead(text, ["as_of"]), query)
        block = as_of.BLOCK.search(text)
        assert block
        assert block[0] not in read
        as_it_stands = Counter(rows(text, graph))
        assert as_it_stands == Counter(rows(read, graph))
        place = (
            next(line for line in text.splitlines() if line.startswith("SELECT ")).split().index("?outcome")
        )
        outcomes |= {row[place - 2] for row in as_it_stands}  # after SELECT DISTINCT
    assert len(outcomes) > 1


@pytest.mark.parametrize("asked", [{}, {"as_of": "2022-04-15"}], ids=str)
@pytest.mark.parametrize("name", EACH)
def test_in_portions_the_rows_are_those_of_the_query_as_it_is_written(
    name: str, asked: dict[str, str], many: Graph
) -> None:
    as_it_stands = rows(bind(library.named(name), asked, many), many)
    assert len(as_it_stands) > 20
    assert list(api.query(name, many, asked).solutions) == as_it_stands


def test_what_statements_may_have_is_a_select_of_its_own() -> None:
    assert at_once.optional("OPTIONAL { ?statement pol:isFact ?fact }") == (
        "OPTIONAL { SELECT ?statement ?fact WHERE { ?statement pol:isFact ?fact } }"
    )
    assert at_once.optional("OPTIONAL { ?node pol:fromEarliest ?day }") == (
        "OPTIONAL { SELECT ?node ?day WHERE { ?node pol:fromEarliest ?day } }"
    )


@pytest.mark.parametrize(
    "text",
    [
        "?statement pol:isFact ?fact .",
        "OPTIONAL { ?statement pol:quote ?quote }",
        "OPTIONAL { ?statement pol:isFact ?fact . BIND (?statement AS ?stated) }",
        # It would be read anew for each passage.
        """
          OPTIONAL {
            ?statement prov:wasQuotedFrom ?passage .
            OPTIONAL { ?statement pol:isFact ?fact }
          }
        """,
    ],
)
def test_whatever_else_stays_as_it_is(text: str) -> None:
    assert at_once.optional(text) == text


def test_each_marked_pattern_becomes_a_sub_select_and_either_end_of_a_statement_is_left_out() -> None:
    text = """
  # at once: begin
  ?statement rdf:subject|rdf:object ?actor ; rdf:predicate pol:advises ;
    rdf:object ?object .
  VALUES ?class { pol:Actor pol:Role }
  ?object a ?class .
  OPTIONAL { ?statement pol:from ?from }
  # at once: end
  ?statement pol:until ?until .
"""
    assert [line.strip() for line in at_once.marked(text, ["actor"]).splitlines() if line.strip()] == [
        "{ SELECT ?statement WHERE { ?statement rdf:predicate pol:advises } } "
        "{ SELECT ?statement ?object WHERE { ?statement rdf:object ?object } }",
        "{ SELECT DISTINCT ?object WHERE { VALUES ?class { pol:Actor pol:Role } ?object a ?class } }",
        "OPTIONAL { SELECT ?statement ?from WHERE { ?statement pol:from ?from } }",
        "?statement pol:until ?until .",
    ]


@pytest.mark.parametrize("name", MARKED)
def test_every_pattern_between_the_two_comments_is_read_at_once(name: str) -> None:
    query = library.named(name)
    for part in query.text.split("# at once: begin\n")[1:]:
        marked = "# at once: begin\n" + part[: part.index("# at once: end\n")] + "# at once: end\n"
        for line in at_once.marked(marked, query.parameters).splitlines():
            assert line.strip().startswith(("{ SELECT ", "OPTIONAL { SELECT "))


@pytest.mark.parametrize("name", sorted({*MARKED, *PARTED}))
def test_the_rows_are_those_of_the_query_as_it_is_written(name: str, field_with_drafts: Graph) -> None:
    query = library.named(name)
    values = needed(name)
    if "include" in query.parameters:
        values |= {"include": list(query.parameters["include"].values)}  # type: ignore[dict-item]
    text = bind(query, values, field_with_drafts)
    read = (
        at_once.of_a_large_portion(text, query) if name in PARTED else at_once.marked(text, query.parameters)
    )
    as_it_stands = Counter(rows(text, field_with_drafts))
    assert as_it_stands == Counter(rows(read, field_with_drafts))
    assert as_it_stands or name not in MARKED
