"""The four laws of parameters, held over the library: without them some engines drop rows in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.plugins.sparql.parserutils import CompValue
from rdflib.term import Variable

from graphbuilder.questions import library

# The only form in which binding finds a block, and so the only one that it can rewrite.
BLOCK = re.compile(r"VALUES \?(\w+) \{ UNDEF \}")
GROUP = "GroupGraphPatternSub"


def violations(text: str) -> list[str]:
    """What a query does against the laws; each message begins with the number of the law."""
    query = library.parse(text, "query")
    tree = parseQuery(text)[1]
    parameters = set(query.parameters)
    plain = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    found = [*_blocks(tree, plain, parameters)]
    for group in _walk(tree, GROUP):
        found += _filters(group, parameters)
        found += _order(group, parameters)
    for parameter in query.parameters.values():
        if parameter.required and not parameter.example:
            found.append(f"4: ?{parameter.name} must be given, but has no example")
    return found


def _blocks(tree: Any, text: str, parameters: set[str]) -> Iterator[str]:
    """Laws 1 and 4: every block of a parameter can be rewritten, and says "any" until it is."""
    blocks = list(_walk(tree, "InlineData", "ValuesClause"))
    rewritable = BLOCK.findall(text)
    for name in sorted(parameters):
        its_blocks = [block for block in blocks if name in _names(block.get("var"))]
        if not its_blocks:
            yield f"1: ?{name} is declared, but has no block"
        for block in its_blocks:
            values = list(block.get("value") or [])
            if len(_names(block.get("var"))) == 1 and values != ["UNDEF"]:
                yield f"4: a block of ?{name} has a value of its own and not UNDEF alone"
        if len(its_blocks) != rewritable.count(name):
            yield f"1: a block of ?{name} cannot be rewritten"
    for name in sorted(set(rewritable) - parameters):
        yield f"1: ?{name} has a block, but is not declared"


def _filters(group: CompValue, parameters: set[str]) -> Iterator[str]:
    """Law 2: a group that uses a parameter in a FILTER has a block of its own."""
    own = {name for part in group.part if part.name == "InlineData" for name in _names(part.get("var"))}
    for part in group.part:
        if part.name == "Filter":
            for name in sorted((parameters & _variables(part)) - own):
                yield f"2: a FILTER uses ?{name} in a group without a block of it"


def _order(group: CompValue, parameters: set[str]) -> Iterator[str]:
    """Law 3: a triple pattern stands between a block and an OPTIONAL or a path with + or *."""
    waiting: set[str] = set()
    for part in group.part:
        if part.name == "InlineData":
            waiting |= parameters & _names(part.get("var"))
        elif part.name == "OptionalGraphPattern":
            for name in sorted(waiting):
                yield f"3: no triple pattern between a block of ?{name} and an OPTIONAL"
        elif part.name == "TriplesBlock":
            for repeats in _patterns(part):
                if repeats:
                    for name in sorted(waiting):
                        yield f"3: no triple pattern between a block of ?{name} and a path with + or *"
                waiting.clear()


def _patterns(block: CompValue) -> Iterator[bool]:
    """The triple patterns in a block of them: whether each is a path that repeats."""
    for chain in block.triples:
        for place in range(1, len(chain), 3):
            elements = _walk(chain[place], "PathElt")
            yield any(each.get("mod") in ("*", "+") for each in elements)


def _walk(node: Any, *names: str) -> Iterator[CompValue]:
    """The parts of a parse tree that have one of these names, from the outside in."""
    if isinstance(node, CompValue):
        if node.name in names:
            yield node
        for value in node.values():
            yield from _walk(value, *names)
    elif not isinstance(node, str):
        try:
            values = iter(node)
        except TypeError:
            return
        for value in values:
            yield from _walk(value, *names)


def _variables(node: Any) -> set[str]:
    """The names of all variables under a node."""
    if isinstance(node, Variable):
        return {str(node)}
    if isinstance(node, CompValue):
        return set().union(*map(_variables, node.values()))
    if isinstance(node, str):
        return set()
    try:
        return set().union(*map(_variables, node))
    except TypeError:
        return set()


def _names(variables: Any) -> set[str]:
    return {str(each) for each in variables or []}


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
}


def test_a_lawful_query_passes() -> None:
    assert violations(HEADER + LAWFUL) == []


@pytest.mark.parametrize("case", UNLAWFUL)
def test_the_linter_finds(case: str) -> None:
    law, text = UNLAWFUL[case]
    assert law in {each[0] for each in violations(HEADER + text)}


def test_a_parameter_that_must_be_given_has_an_example() -> None:
    header = HEADER.replace("example: kabinet", "required: true")
    assert violations(header + LAWFUL) == ["4: ?who must be given, but has no example"]


@pytest.mark.parametrize("name", library.names())
def test_the_library_keeps_the_laws(name: str) -> None:
    assert violations(library.named(name).text) == []


@pytest.mark.parametrize("name", library.names())
def test_a_library_query_runs_anywhere_and_always_in_one_order(name: str) -> None:
    tree = parseQuery(library.named(name).text)[1]
    assert not list(_walk(tree, "GraphGraphPattern", "ServiceGraphPattern", "DatasetClause"))
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
