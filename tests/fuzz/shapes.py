"""The ontology and the shapes that a dataset brings along."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

from graphbuilder import resources
from graphbuilder.errors import DatasetError
from graphbuilder.graph import opening, own_shapes, shacl
from graphbuilder.vocabulary import terms
from graphbuilder.vocabulary.turtle import Turtle
from tests.conftest import LAKE
from tests.fuzz.mutations import bytes_of, mutated

# A few things of many kinds: the whole of the bundled data would take a second a case.
_DATA = 150
_SHAPES = Path(__file__).with_name("shapes.ttl")
_ONTOLOGY = Path(__file__).with_name("ontology.ttl")


@cache
def _data() -> str:
    quads = sorted((quad.triple for quad in opening.open_graph(LAKE).quads(ontology=False)), key=str)
    return own_shapes.n_triples(quads[:: max(1, len(quads) // _DATA)])


@cache
def _words() -> tuple[str, ...]:
    text = _SHAPES.read_text("utf-8") + resources.ontology().read_text("utf-8")
    return tuple(
        sorted(set(re.findall(r"\b(?:sh|pol|rdfs?|owl|xsd|ex|schema|skos):\w+|\[\]|\(\)|\d+|[?$]\w+", text)))
    )


def attempt(rng: random.Random, folder: Path, case: list[object]) -> None:
    """Read an ontology that is nearly one, or check by shapes that are nearly some."""
    if rng.random() < 0.5:
        content = bytes_of(rng, mutated(rng, _ONTOLOGY.read_text("utf-8"), _words()))
        case += ["ontology", content]
        terms.extended.__wrapped__(Turtle("ontology.ttl", content))
        return
    head, *blocks = _SHAPES.read_text("utf-8").split("\n\n")
    chosen = [each for each in blocks if rng.random() < 0.5] or blocks[:1]
    content = bytes_of(rng, mutated(rng, "\n\n".join(chosen), _words()))
    own = Turtle("shapes.ttl", head.encode() + b"\n\n" + content)
    case += ["shapes", own.content]
    triples = own.triples()
    own_shapes.check_terms(triples, own)
    # As the process does it, without one for each case: what it may reach is tested elsewhere.
    answer = shacl.answer({"data": _data(), "shapes": "", "own": own_shapes.n_triples(triples)})
    if "report" not in answer:
        raise DatasetError(own_shapes.problem(answer, own))
