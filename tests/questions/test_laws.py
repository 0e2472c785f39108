"""The laws, held over the library, and what its queries have in common."""

from __future__ import annotations

import re

import pyoxigraph as ox
import pytest

from graphbuilder.graph import names
from graphbuilder.namespaces import short_name
from graphbuilder.questions import as_of, library
from tests.questions.laws import parsed, violations, walk
from tests.questions.test_answers import bundled_graph

pytestmark = pytest.mark.slow

AS_OF_BLOCK = "VALUES ?as_of { UNDEF }"

HEADER = """\
#+ parameters:
#+   who:
#+     type: entity
#+     example: kabinet
PREFIX pol: <https://w3id.org/policy-graph/ontology#>
"""

LAWFUL = """
SELECT ?who ?goal ?other WHERE {
  VALUES ?who { UNDEF }
  ?who pol:hasGoal ?goal .
  ?who pol:hasMeans* ?means .
  OPTIONAL {
    VALUES ?who { UNDEF }
    ?goal pol:contributesTo ?other .
    FILTER (!BOUND(?who) || ?other != ?who)
  }
}
"""

UNLAWFUL = {
    "a block in a form that is not rewritten": (
        "1",
        "SELECT * WHERE { VALUES (?who) { (UNDEF) } ?who pol:hasGoal ?goal }",
    ),
    "a second block in another form": (
        "1",
        "SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal . VALUES ?who {UNDEF} }",
    ),
    "a block of two variables": (
        "1",
        "SELECT * WHERE { VALUES (?who ?goal) { (UNDEF UNDEF) } ?who pol:hasGoal ?goal }",
    ),
    "a parameter without a block": ("1", "SELECT * WHERE { ?who pol:hasGoal ?goal }"),
    "a block without a parameter": (
        "1",
        "SELECT * WHERE { VALUES ?who { UNDEF } VALUES ?goal { UNDEF } ?who pol:hasGoal ?goal }",
    ),
    "a block in a comment": (
        "1",
        "SELECT * WHERE {\n # VALUES ?who { UNDEF }\n ?who pol:hasGoal ?goal }",
    ),
    "a FILTER in an OPTIONAL": (
        "2",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?goal a pol:Goal .
        OPTIONAL { ?goal pol:contributesTo ?other . FILTER (!BOUND(?who) || ?other = ?who) } }""",
    ),
    "a FILTER in a branch of a UNION": (
        "2",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        { ?goal a pol:Goal } UNION { ?goal a ?class . FILTER (BOUND(?who)) } }""",
    ),
    "a FILTER in a MINUS": (
        "2",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        MINUS { ?other pol:hasGoal ?goal . FILTER (?other != ?who) } }""",
    ),
    "a FILTER in a sub-select": (
        "2",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        { SELECT ?goal WHERE { ?other pol:hasGoal ?goal . FILTER (?other != ?who) } } }""",
    ),
    "a FILTER inside NOT EXISTS": (
        "2",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        FILTER NOT EXISTS { ?other pol:hasGoal ?goal . FILTER (?other != ?who) } }""",
    ),
    "a NOT EXISTS in a group without a block": (
        "2",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        { ?goal a pol:Goal . FILTER NOT EXISTS { ?who pol:advises ?goal } } }""",
    ),
    "a BIND in an OPTIONAL": (
        "2",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        OPTIONAL { ?goal pol:contributesTo ?other . BIND (BOUND(?who) AS ?asked) } }""",
    ),
    "an OPTIONAL right after a block": (
        "3",
        "SELECT * WHERE { VALUES ?who { UNDEF } OPTIONAL { ?who pol:hasGoal ?goal } }",
    ),
    "a path right after a block": (
        "3",
        "SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasMeans* ?means . ?who a pol:Goal }",
    ),
    "a repeated choice right after a block": (
        "3",
        "SELECT * WHERE { VALUES ?who { UNDEF } ?who (pol:hasGoal|pol:hasMeans)+ ?means }",
    ),
    "an OPTIONAL right after a second block": (
        "3",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        VALUES ?who { UNDEF } OPTIONAL { ?who pol:hasMeans ?means } }""",
    ),
    "a value instead of any": (
        "4",
        "SELECT * WHERE { VALUES ?who { pol:denied } ?who pol:hasGoal ?goal }",
    ),
    "a value beside any": (
        "4",
        "SELECT * WHERE { VALUES ?who { UNDEF pol:denied } ?who pol:hasGoal ?goal }",
    ),
    "an empty block": ("4", "SELECT * WHERE { VALUES ?who { } ?who pol:hasGoal ?goal }"),
    "a path with * to what a statement says, beside a choice": (
        "5",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?statement rdf:subject|pol:holder ?who ; rdf:object ?thing .
        ?track a pol:Trajectory . ?track dcterms:hasPart* ?thing }""",
    ),
    "a path with * to either side of a statement": (
        "5",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?statement rdf:subject|rdf:object ?who, ?thing .
        ?track a pol:Trajectory . ?track (dcterms:hasPart|pol:hasGoal)* ?thing }""",
    ),
    "a path with ? to anything, beside a choice in a group of its own": (
        "5",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who ?relation ?thing . { ?who a|pol:envisagedAs ?class }
        ?track a pol:Trajectory . ?track dcterms:hasPart? ?thing }""",
    ),
    "such a path in a sub-select": (
        "5",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?statement rdf:subject|rdf:object ?who ; rdf:object ?thing .
        { SELECT ?thing WHERE { ?track a pol:Trajectory . ?track dcterms:hasPart* ?thing } } }""",
    ),
    "two patterns inside NOT EXISTS": (
        "6",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        FILTER NOT EXISTS { ?statement rdf:subject ?goal ; rdf:predicate pol:deadline } }""",
    ),
    "two patterns inside EXISTS in an expression": (
        "6",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        FILTER (?goal != ?who && EXISTS { ?goal a pol:Goal . ?goal pol:hasMeans ?means }) }""",
    ),
    "a pattern beside a UNION": (
        "7",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who a pol:Actor .
        { ?who pol:hasGoal ?goal } UNION { ?who pol:states ?goal } }""",
    ),
    "two patterns in an OPTIONAL": (
        "8",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        OPTIONAL { ?statement rdf:subject ?goal ; pol:isFact ?fact } }""",
    ),
    "a FILTER over predicates": (
        "9",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?statement rdf:subject ?who ; rdf:predicate ?relation .
        FILTER (?relation IN (pol:hasGoal, pol:hasMeans)) }""",
    ),
    "a block in a MINUS": (
        "10",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        MINUS { VALUES ?who { UNDEF } ?who pol:states ?goal } }""",
    ),
    "a sub-select between a pattern and the path that goes on from it": (
        "12",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        { SELECT ?track WHERE { ?track a pol:Trajectory } } ?goal dcterms:hasPart* ?thing }""",
    ),
    "an IRI that may fail": (
        "13",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        BIND (IRI(STR(?goal)) AS ?same) }""",
    ),
    "an OPTIONAL that joins by what an earlier one may leave unbound": (
        "14",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        OPTIONAL { ?goal prov:wasQuotedFrom ?passage }
        OPTIONAL { ?passage oa:hasSource/dcterms:issued ?day } }""",
    ),
    "an OPTIONAL of one pattern that does so": (
        "14",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        OPTIONAL { ?goal pol:contributesTo ?other } OPTIONAL { ?other pol:hasMeans ?means } }""",
    ),
    "an OPTIONAL that joins by what a sub-select in an earlier one may leave unbound": (
        "14",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        OPTIONAL { SELECT ?goal ?other WHERE { ?goal pol:contributesTo ?other } }
        OPTIONAL { SELECT ?other ?means WHERE { ?other pol:hasMeans ?means } } }""",
    ),
    "an OPTIONAL that joins by what one branch of a UNION leaves unbound": (
        "14",
        """SELECT * WHERE {
        { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal . ?goal pol:contributesTo ?other }
        UNION { VALUES ?who { UNDEF } ?who pol:states ?goal }
        OPTIONAL { ?other pol:hasMeans ?means } }""",
    ),
    "an OPTIONAL that joins by what a BIND may leave unbound": (
        "14",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        OPTIONAL { ?goal pol:contributesTo ?other } BIND (IF(BOUND(?other), ?other, ?none) AS ?either)
        OPTIONAL { ?either pol:hasMeans ?means } }""",
    ),
    "an OPTIONAL that joins by what a block of a parameter leaves unbound": (
        "14",
        """SELECT * WHERE { VALUES ?who { UNDEF } { SELECT ?goal WHERE { ?goal a pol:Goal } }
        OPTIONAL { ?who pol:hasMeans ?means } }""",
    ),
    "an OPTIONAL that leaves unbound itself by what it is joined": (
        "14",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal .
        OPTIONAL {
          SELECT ?goal ?means WHERE { ?means a pol:Measure OPTIONAL { ?means pol:hasGoal ?goal } } } }""",
    ),
    "a side of a statement as a value": (
        "15",
        """SELECT * WHERE { VALUES ?who { UNDEF } VALUES (?relation ?side) {
        (pol:hasGoal rdf:subject) (pol:hasMeans rdf:object) }
        ?statement rdf:predicate ?relation ; ?side ?who }""",
    ),
}

LAWFUL_PATH = """
SELECT ?who ?track ?thing WHERE {
  VALUES ?who { UNDEF }
  ?statement rdf:subject|rdf:object ?who ; rdf:subject|rdf:object ?thing .
  ?track a pol:Trajectory .
  ?track dcterms:hasPart* ?thing .
  FILTER (isIRI(?thing))
}
"""


# What may be left out sets the variable of a parameter as well as any other pattern does.
LAWFUL_BIND = """
SELECT ?goal ?who ?named WHERE {
  { SELECT ?goal WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal } }
  OPTIONAL { ?goal pol:contributesTo ?who }
  BIND (STR(?who) AS ?named)
}
"""


# A sub-select that is joined sets it too.
LAWFUL_JOIN = """
SELECT ?goal ?who WHERE {
  { SELECT ?goal ?who WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal } }
  FILTER (?goal != ?who)
}
"""


# So does an optional one.
LAWFUL_OPTIONAL_JOIN = """
SELECT ?goal ?who WHERE {
  { SELECT ?goal WHERE { ?goal a pol:Goal } }
  OPTIONAL { SELECT ?goal ?who WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal } }
  FILTER (COALESCE(STR(?who), "") != "")
}
"""


# Where there is always a value, wherever it comes from, engines join by it; and with relations that have a
# time and sources that have a date there is little to compare.
LAWFUL_OPTIONAL = """
SELECT ?who ?goal ?means ?day WHERE {
  { SELECT ?goal ?who WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal } }
  { ?goal pol:contributesTo ?other } UNION { ?goal pol:states ?other . ?other a pol:Goal }
  OPTIONAL { ?other pol:hasMeans ?means }
  OPTIONAL { ?goal pol:contributesTo ?further }
  BIND (COALESCE(?further, ?goal) AS ?either)
  OPTIONAL { SELECT ?either ?day WHERE { ?either pol:deadline ?day } }
  OPTIONAL { ?other rdf:predicate ?relation }
  OPTIONAL { ?relation pol:time ?time }
  OPTIONAL { ?other oa:hasSource ?source }
  OPTIONAL { ?source dcterms:issued ?issued }
}
"""


@pytest.mark.parametrize(
    "text", [LAWFUL, LAWFUL_PATH, LAWFUL_BIND, LAWFUL_JOIN, LAWFUL_OPTIONAL_JOIN, LAWFUL_OPTIONAL]
)
def test_a_lawful_query_passes(text: str) -> None:
    assert violations(HEADER + text) == []


@pytest.mark.parametrize("case", UNLAWFUL)
def test_the_linter_finds(case: str) -> None:
    law, text = UNLAWFUL[case]
    assert law in {each.partition(":")[0] for each in violations(HEADER + text)}


def test_a_parameter_that_must_be_given_has_an_example() -> None:
    header = HEADER.replace("example: kabinet", "required: true")
    assert violations(header + LAWFUL) == ["4: ?who must be given, but has no example"]


@pytest.mark.parametrize("name", library.names())
def test_the_library_keeps_the_laws(name: str) -> None:
    assert violations(library.named(name).text) == []


def test_what_parts_an_answer_is_a_parameter_and_a_column() -> None:
    header = HEADER.replace("#+ parameters:", "#+ parted_by: goal\n#+ parameters:")
    assert violations(header + LAWFUL) == ["11: parted by ?goal, which is no parameter and column"]


def test_as_of_a_day_is_one_pattern_that_all_dated_queries_share() -> None:
    texts = {name: library.named(name).text for name in library.names()}
    dated = {name: text for name, text in texts.items() if AS_OF_BLOCK in text}
    assert {name for name, text in dated.items() if as_of.rewritten(text) != text} == set(), (
        "the rule of dates (outcomes.json, questions/as_of.rq) changed: run `make queries`"
    )
    # The pattern reads these of what stands before it.
    for text in dated.values():
        before = text.partition("# as of: begin")[0]
        assert re.search(r"\?statement (a|rdf:subject|rdf:predicate|pol:holder)\b", before)
        assert "prov:wasQuotedFrom ?passage" in before
        assert "pol:modality ?modality" in before
    # rdflib gets a BIND in an OPTIONAL wrong where the group around it has a block of the parameter too:
    # only another branch of a UNION has one, of what has a term and no date.
    assert {name: text.count(AS_OF_BLOCK) for name, text in dated.items()} == {
        name: 2 if name == "deadlines" else 1 for name in dated
    }


@pytest.mark.parametrize("name", library.names())
def test_a_query_that_takes_a_day_says_what_holds_on_it(name: str) -> None:
    query = library.named(name)
    columns = [str(column.get("var")) for column in parsed(query.text).projection]
    assert ("as_of" in query.parameters) == ("outcome" in columns) == ("AS ?outcome)" in query.text)
    assert "as_of" not in query.parameters or query.parameters["as_of"].type == "date"


@pytest.mark.parametrize("name", library.names())
def test_a_library_query_runs_anywhere_and_always_in_one_order(name: str) -> None:
    tree = parsed(library.named(name).text)
    assert not list(walk(tree, "GraphGraphPattern", "ServiceGraphPattern", "DatasetClause"))
    assert tree.get("orderby") is not None
    columns = [str(column.get("var") or column.get("evar")) for column in tree.projection]
    assert all(re.fullmatch("[a-z]+(_[a-z]+)*", column) for column in columns)


@pytest.mark.parametrize("name", library.names())
def test_a_library_query_says_in_two_languages_what_it_asks_and_takes(name: str) -> None:
    query = library.named(name)
    assert set(query.summary) == {"nl", "en"}
    for parameter in query.parameters.values():
        assert set(parameter.description) == {"nl", "en"}
        assert parameter.example
    assert set(query.empty) in (set(), {"nl", "en"})


def test_where_the_rows_are_no_statements_no_rows_are_explained() -> None:
    texts = {name: library.named(name).text for name in library.names()}
    silent = {name for name, text in texts.items() if "?quote" not in text} - {"path"}
    assert silent <= {name for name in texts if library.named(name).empty}


@pytest.mark.parametrize("name", library.names())
def test_a_parameter_of_a_class_has_an_example_of_that_class(name: str) -> None:
    graph = bundled_graph()
    for parameter in library.named(name).parameters.values():
        assert parameter.type == "entity" or not parameter.classes
        for each in parameter.classes:
            assert each in graph.vocabulary.classes
        if parameter.classes:
            thing = names.entities(graph, parameter.example)[0]
            classes = graph.query(f"SELECT ?class WHERE {{ <{thing.value}> a ?class }}")
            assert isinstance(classes, ox.QuerySolutions)
            assert {short_name(row["class"].value) for row in classes} & set(parameter.classes)
