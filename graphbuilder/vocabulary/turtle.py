"""What the policy ontology says, as triples; and Turtle files that somebody adds to it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox

from graphbuilder import depth, files, git_leftovers, limits, resources
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.namespaces import RDF
from graphbuilder.vocabulary import rdf_forms

if TYPE_CHECKING:
    from graphbuilder.vocabulary.places import Places


_FIRST = 8192
# Where it is, as the parser says before what it is: that stands in the place of a problem.
_PLACE = re.compile(r"Parser error (?:at|between) [^:]*: ")


class Turtle(NamedTuple):
    """The content of a Turtle file, and how messages name it."""

    file: str
    content: bytes

    def triples(self) -> list[ox.Triple]:
        """What the file says.

        Raises
        ------
        DatasetError
            Where it is no Turtle, or deeper than is read, with the line; or that says what else it is.
        """
        if self.content.startswith((*rdf_forms.PACKED, rdf_forms.GZIP)):
            raise DatasetError(Problem("turtle-packed", self.file))
        if problem := files.utf_8_problem(self.content, self.file):
            raise DatasetError(problem)
        if line := depth.line_too_deep(self.content, ox.RdfFormat.TURTLE):
            raise DatasetError(Problem("rdf-too-deep", self.file, line, values={"most": limits.RDF_DEPTH}))
        try:
            content = files.without_mark(self.content)
            return [quad.triple for quad in ox.parse(content, format=ox.RdfFormat.TURTLE)]
        except SyntaxError as error:
            problem = syntax_problem(self.file, "Turtle", error)
            left = git_leftovers.found(self.content.decode("utf-8", "replace"), self.file)
            raise DatasetError(left or self._other_form() or problem) from None

    def _other_form(self) -> Problem | None:
        """That the file is none of Turtle, but RDF in another form, or a kind that is not read."""
        kind = rdf_forms.kind(self.content[:_FIRST])
        if isinstance(kind, str):
            return Problem("turtle-other-kind", self.file, values={"kind": kind})
        if rdf_forms.is_beyond_rdf(self.content):
            return Problem("n3-beyond-rdf", self.file)
        found = rdf_forms.other(self.content, ox.RdfFormat.TURTLE)
        if found == ox.RdfFormat.RDF_XML and RDF.encode() not in self.content:
            return Problem("turtle-other-kind", self.file, values={"kind": "XML"})
        return found and Problem("turtle-other-form", self.file, values={"found": found.name})

    def places(self) -> Places:
        """Where in the file it is said."""
        # Imported here: few graphs have terms or shapes of their own, and its patterns take time to load.
        from graphbuilder.vocabulary import places

        return places.find_places(self.content.decode("utf-8-sig", errors="replace"))


def syntax_problem(file: str, format: str, error: SyntaxError) -> Problem:
    """Where a file of RDF goes wrong and why, from what its parser says."""
    reason = _PLACE.sub("", str(error.msg))
    code = "rdf-relative-iri" if "No scheme found" in reason else "no-rdf"
    values = {"format": format, "reason": reason}
    return Problem(code, file, error.lineno, error.offset, values=values)


@lru_cache(maxsize=1)
def policy_triples() -> tuple[ox.Triple, ...]:
    """What the policy ontology says, each once."""
    return tuple(
        dict.fromkeys(Turtle(str(resources.ontology()), resources.ontology().read_bytes()).triples())
    )
