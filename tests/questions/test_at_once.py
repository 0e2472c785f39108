"""What statements may have is read at once where a question narrows little, and the answer stays the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from graphbuilder.questions import at_once, binding, library
from graphbuilder.questions.results import answer
from tests.questions.test_answers import bundled_graph

CHANGED = [
    name for name in library.names() if at_once.read(library.named(name).text) != library.named(name).text
]


def test_what_statements_may_have_is_a_select_of_its_own() -> None:
    assert at_once.read("OPTIONAL { ?statement pol:isFact ?fact }") == (
        "OPTIONAL { SELECT ?statement ?fact WHERE { ?statement pol:isFact ?fact } }"
    )
    assert at_once.read("OPTIONAL { ?node pol:fromEarliest ?day }") == (
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
    assert at_once.read(text) == text


@pytest.mark.parametrize("name", CHANGED)
def test_the_rows_are_the_same(name: str) -> None:
    graph, query = bundled_graph(), library.named(name)
    needed = {each: known.example for each, known in query.parameters.items() if known.required}
    terms = binding.terms(query, needed, graph)
    found = [
        Counter(answer(graph.query(binding.bind(replace(query, text=text), terms, graph)), graph).solutions)
        for text in (query.text, at_once.read(query.text))
    ]
    assert found[0] == found[1]
