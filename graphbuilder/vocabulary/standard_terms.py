"""The terms of the W3C's closed vocabularies: RDF, RDFS, OWL, SKOS, the datatypes of XML Schema."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from graphbuilder.namespaces import PREFIXES

# Members of a container are numbered without end: rdf:_1, rdf:_2 …
_MEMBER = re.compile(r"_[1-9]\d*", re.ASCII)


@cache
def names() -> dict[str, frozenset[str]]:
    """All names of each closed vocabulary, by its namespace."""
    # Loaded when a dataset brings terms or shapes of its own: few do.
    import tomllib

    texts = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return {PREFIXES[prefix]: frozenset(text.split()) for prefix, text in texts.items()}


def has(namespace: str, name: str) -> bool:
    """Whether a closed vocabulary has a term of that name."""
    return name in names()[namespace] or (namespace == PREFIXES["rdf"] and bool(_MEMBER.fullmatch(name)))
