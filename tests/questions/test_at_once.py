"""What a store reads at once, where a question narrows little, and the answer stays the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pyoxigraph as ox
import pytest

from benchmarks import field
from benchmarks.library import cases
from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import at_once, library
from tests.questions.asked import bind
from tests.questions.test_engines import needed

MARKED = [name for name in library.names() if "# at once: begin" in library.named(name).text]
PARTED = [name for name in library.names() if library.named(name).parted_by]


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


def test_where_a_parameter_is_set_a_store_may_be_asked_in_a_form_of_its_own() -> None:
    text = """
  # on a store: begin
  VALUES ?trajectory { UNDEF }
  ?trajectory dcterms:hasPart+ ?thing .
  # on a store: where that is set
  # ?trajectory dcterms:hasPart* ?thing .
  # on a store: instead
  # ?thing ^dcterms:hasPart+ ?trajectory .
  # on a store: end
"""
    assert at_once.instead(text, ["trajectory"]).split() == ["?trajectory", "dcterms:hasPart*", "?thing", "."]
    assert at_once.instead(text, ["aspect"]).split() == ["?thing", "^dcterms:hasPart+", "?trajectory", "."]


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


def test_what_is_not_stated_of_each_policy_track_is_what_the_file_gives_as_it_stands(bundled: Graph) -> None:
    query, found = library.named("not-stated"), 0
    for track in ("actieplan", "meerjarenagenda-zvh", "nap-sggsg", "traject-laagdrempelige-hulp"):
        asked = {"trajectory": track}
        instead = replace(query, text=at_once.instead(query.text, asked))
        assert "where that is set" not in instead.text
        rows = []
        for each in (query, instead):
            solutions = bundled.query(bind(each, asked, bundled))
            assert isinstance(solutions, ox.QuerySolutions)
            rows.append([tuple(row) for row in solutions])
        assert rows[0] == rows[1]
        found += len(rows[0])
    assert found


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
    read = at_once.optional(text) if name in PARTED else at_once.marked(text, query.parameters)
    as_it_stands = Counter(rows(text, field_with_drafts))
    assert as_it_stands == Counter(rows(read, field_with_drafts))
    assert as_it_stands or name not in MARKED
