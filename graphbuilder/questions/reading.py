"""SPARQL as rdflib reads it: its meaning as an algebra, prefixes resolved."""

from __future__ import annotations

import logging
from typing import Any


def algebra(text: str) -> Any:
    """The algebra of a query (SPARQL 1.1, section 18); None where rdflib cannot read it."""
    # Imported here: only a question of one's own that names graphs or finds nothing needs rdflib.
    from rdflib.plugins.sparql.algebra import translateQuery
    from rdflib.plugins.sparql.parser import parseQuery

    log = logging.getLogger("rdflib.term")
    was_off, log.disabled = log.disabled, True  # it remarks on names that SPARQL allows
    try:
        return translateQuery(parseQuery(text)).algebra
    except Exception:  # rdflib raises plain Exceptions for what has no meaning
        return None
    finally:
        log.disabled = was_off
