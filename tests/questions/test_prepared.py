"""What is kept of the headers of the library is what its questions say."""

import json

from graphbuilder import resources
from graphbuilder.questions import library, prepared

CHANGED = """\
#+ summary: Wie zegt dit?
#+ parameters: {wie: {type: entity}}
SELECT ?wie { VALUES ?wie { UNDEF } ?wie ?p ?o }
"""


def test_what_is_kept_of_the_headers_is_what_their_yaml_says() -> None:
    kept = json.loads(resources.text("questions", library.HEADERS))
    said = json.loads(prepared.headers())
    changed = [name for name in library.names() if library.named(name).header_text not in kept]
    assert not changed, f'of {", ".join(changed)} a header has changed: run "make queries"'
    assert kept == said, 'run "make queries"'


def test_a_header_that_was_changed_since_is_read_from_its_question() -> None:
    changed = library.Query("deadlines", CHANGED)
    assert changed.summary == {"en": "Wie zegt dit?"}
    assert list(changed.parameters) == ["wie"]
