"""The linter finds what is against each law, and lets pass what is not."""

from __future__ import annotations

import pytest

from tests.questions.laws import violations

pytestmark = pytest.mark.slow

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
    "an OPTIONAL that joins by what a BIND in it gives a value": (
        "18",
        """SELECT * WHERE { VALUES ?who { UNDEF } ?who pol:hasGoal ?goal . BIND ("a" AS ?told)
        OPTIONAL { SELECT ?goal ?told ?means WHERE { ?goal pol:hasMeans ?means . BIND ("b" AS ?told) } } }""",
    ),
    "a side of a statement as a value": (
        "15",
        """SELECT * WHERE { VALUES ?who { UNDEF } VALUES (?relation ?side) {
        (pol:hasGoal rdf:subject) (pol:hasMeans rdf:object) }
        ?statement rdf:predicate ?relation ; ?side ?who }""",
    ),
    "a path from what is DISTINCT": (
        "17",
        """SELECT ?means ?who WHERE { { SELECT DISTINCT ?goal WHERE { ?goal a pol:Goal } }
        ?means pol:hasMeans* ?goal . VALUES ?who { UNDEF } }""",
    ),
    "a DISTINCT sub-select with a path that is joined to a statement": (
        "16",
        """SELECT * WHERE { ?statement rdf:subject ?part ; rdf:object ?goal .
        { SELECT DISTINCT ?who ?part WHERE {
          VALUES ?who { UNDEF } ?who a pol:Trajectory . ?who dcterms:hasPart* ?part } } }""",
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


# Grouped, a path may be joined to statements; and DISTINCT too where it is left out as a whole.
LAWFUL_WAYS = """
SELECT ?who ?goal ?means WHERE {
  { SELECT ?goal WHERE { ?goal a pol:Goal } GROUP BY ?goal }
  ?goal pol:contributesTo* ?further .
  ?statement rdf:subject ?part ; rdf:object ?goal .
  {
    SELECT ?who ?part WHERE { VALUES ?who { UNDEF } ?who a pol:Trajectory . ?who dcterms:hasPart* ?part }
    GROUP BY ?who ?part
  }
  OPTIONAL {
    SELECT DISTINCT ?goal ?means WHERE { ?goal a pol:Goal . ?goal pol:hasMeans+ ?means }
  }
}
"""


@pytest.mark.parametrize(
    "text",
    [LAWFUL, LAWFUL_PATH, LAWFUL_BIND, LAWFUL_JOIN, LAWFUL_OPTIONAL_JOIN, LAWFUL_OPTIONAL, LAWFUL_WAYS],
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


def test_what_parts_an_answer_is_a_parameter_and_a_column() -> None:
    header = HEADER.replace("#+ parameters:", "#+ parted_by: goal\n#+ parameters:")
    assert violations(header + LAWFUL) == ["11: parted by ?goal, which is no parameter and column"]
