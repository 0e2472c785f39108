"""Headers of the library that were read before are what their questions say."""

import json

import pytest

from graphbuilder import resources
from graphbuilder.questions import header, library, prepared

CHANGED = "#+ summary: Wie zegt dit?\n#+ parameters: {wie: {type: entity}}\nSELECT ?wie { VALUES ?wie { UNDEF } ?wie ?p ?o }"


@pytest.mark.parametrize("name", library.names())
def test_what_was_read_of_a_header_is_what_its_yaml_says(name: str) -> None:
    text = library.named(name).header_text
    said = json.loads(json.dumps(header.read(text), default=str))
    assert said
    assert prepared.header(text) == said, 'run "make queries"'


def test_nothing_is_kept_of_headers_that_no_question_has() -> None:
    kept = json.loads(resources.text("questions", "headers.json"))
    assert set(kept) == {library.named(name).header_text for name in library.names()}, 'run "make queries"'


def test_a_header_that_was_changed_since_is_read_from_its_question() -> None:
    changed = library.Query("deadlines", CHANGED)
    assert changed.summary == {"en": "Wie zegt dit?"}
    assert list(changed.parameters) == ["wie"]
