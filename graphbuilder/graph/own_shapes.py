"""Shapes of a dataset's own: they may test, and neither fetch, write nor run without end."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence

import pyoxigraph as ox

from graphbuilder import limits
from graphbuilder.errors import DatasetError, Problem
from graphbuilder.graph import shacl
from graphbuilder.graph.shapes import report as core
from graphbuilder.graph.shapes.terms import NotUnderstood, Triples
from graphbuilder.namespaces import OWL, RDF, RDFS, SH, XSD
from graphbuilder.suggestions import nearest
from graphbuilder.vocabulary.turtle import Turtle

# SHACL of 2017: Core, and constraints in SPARQL. Of its advanced features, which add
# triples, call functions or run scripts, only targets that a query selects.
_READ = """
    alternativePath and ask BlankNode BlankNodeOrIRI BlankNodeOrLiteral class closed ConstraintComponent
    datatype deactivated declare defaultValue description disjoint equals flags group hasValue
    ignoredProperties in Info inversePath IRI IRIOrLiteral labelTemplate languageIn lessThan
    lessThanOrEquals Literal maxCount maxExclusive maxInclusive maxLength message minCount minExclusive
    minInclusive minLength name namespace node nodeKind NodeShape nodeValidator not oneOrMorePath
    optional or order Parameter parameter path pattern prefix PrefixDeclaration prefixes property
    PropertyGroup PropertyShape propertyValidator qualifiedMaxCount qualifiedMinCount
    qualifiedValueShape qualifiedValueShapesDisjoint select severity Severity Shape sparql
    SPARQLAskValidator SPARQLConstraint SPARQLSelectValidator SPARQLTarget target targetClass targetNode
    targetObjectsOf targetSubjectsOf uniqueLang validator Validator Violation Warning xone
    zeroOrMorePath zeroOrOnePath
"""
_LEFT_TO_OTHERS = {ox.NamedNode(SH + name) for name in ("pattern", "sparql", "select", "ask", "target")}
_TRUTHS = ("closed", "deactivated", "uniqueLang", "qualifiedValueShapesDisjoint")
_TARGETS = {
    SH + name for name in ("targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf", "target")
}
_SHAPES = {ox.NamedNode(SH + name) for name in ("NodeShape", "PropertyShape", "Shape")}
# What is a class too has its things as its target.
_CLASSES = {ox.NamedNode(RDFS + "Class"), ox.NamedNode(OWL + "Class")}
_BOOLEAN = ox.NamedNode(XSD + "boolean")
_QUERY_WORDS = {word: re.compile(rf"(?i)(?<![\w?$:]){word}\b") for word in ("SERVICE", "FROM")}


def report(data: Triples, shapes: Sequence[ox.Triple], own: Turtle) -> Iterable[ox.Triple]:
    """The validation report of a graph by our shapes and the dataset's own.

    What is more than SHACL Core, and patterns, which may take for ever, are left to a library in a
    process of its own, which can reach no network and write no file, and ends when it takes too
    long or too much memory.

    Raises
    ------
    DatasetError
        If the dataset's own shapes cannot be read, cannot be run safely, or do not end.
    """
    triples = own.triples()
    check_terms(triples, own)
    if not {each.predicate for each in triples} & _LEFT_TO_OTHERS:
        # What is wrong with shapes is told in that library's words.
        with contextlib.suppress(NotUnderstood):
            return core.report(data, Triples.of([*shapes, *triples]))
    request: shacl.Request = {
        "data": n_triples(quad.triple for quad in data.matching(None, None, None)),
        "shapes": n_triples(shapes),
        "own": n_triples(triples),
        "seconds": limits.SHAPES_SECONDS.value,
        "memory": limits.SHAPES_MEMORY.value * limits.MEGABYTE,
    }
    answer = _asked(request, own.file)
    if "report" in answer:
        return [quad.triple for quad in ox.parse(answer["report"].encode(), format=ox.RdfFormat.N_TRIPLES)]
    raise DatasetError(problem(answer, own))


def check_terms(triples: Sequence[ox.Triple], own: Turtle) -> None:
    """Refuse what is no test, what SHACL does not know, and what would be passed over in silence.

    Raises
    ------
    DatasetError
        With each such term, and its line.
    """
    read = _READ.split()
    refused: dict[str, None] = {}
    for triple in triples:
        for each in (triple.subject, triple.predicate, triple.object):
            if isinstance(each, ox.Triple) or getattr(each, "direction", None):
                raise DatasetError(Problem("shapes-rdf-1-2", own.file, values={"value": each}))
            if isinstance(each, ox.NamedNode) and each.value.startswith(SH):
                name = each.value.removeprefix(SH)
                if name not in read:
                    refused[name] = None
    if not refused:
        if wrong := list(_ignored(triples, own)):
            raise DatasetError(wrong)
        return
    lines: dict[str, int | None] = {}
    for written in own.places().written:
        if not written.is_text:
            lines.setdefault(written.value, written.place.line)
    problems = []
    for name in refused:
        hint = nearest(name, read)
        if hint and abs(len(hint) - len(name)) > 1:  # a feature of its own, not a slip
            hint = None
        values = {"value": f"sh:{name}"}
        line = lines.get(SH + name)
        problems.append(
            Problem("shapes-not-read", own.file, line, None, "error", f"sh:{hint}" if hint else None, values)
        )
    raise DatasetError(sorted(problems, key=lambda each: each.line or 0))


def _ignored(triples: Sequence[ox.Triple], own: Turtle) -> Iterator[Problem]:
    """Shapes of properties that name none, of no target, and truth values that are texts.

    Libraries pass them over.
    """
    subjects = {each.subject for each in triples}
    with_path = {each.subject for each in triples if each.predicate.value == SH + "path"}
    for each in triples:
        name = each.predicate.value.removeprefix(SH)
        value = {"name": f"sh:{name}", "value": getattr(each.object, "value", "")}
        if name == "property" and each.object in subjects - with_path:
            yield Problem("shapes-without-path", own.file, _line(own, name))
        elif name in _TRUTHS and getattr(each.object, "datatype", None) != _BOOLEAN:
            yield Problem("shapes-no-truth", own.file, _line(own, name), values=value)
    used = {each.object for each in triples}
    aimed = {each.subject for each in triples if each.predicate.value in _TARGETS}
    aimed |= {each.subject for each in triples if each.object in _CLASSES}
    for each in triples:
        if (
            each.object in _SHAPES
            and each.predicate.value == RDF + "type"
            and each.subject not in used | aimed
        ):
            name = str(each.subject) if isinstance(each.subject, ox.NamedNode) else "[]"
            written = (place.place.line for place in own.places().written if f"<{place.value}>" == name)
            yield Problem("shapes-without-target", own.file, next(written, None), values={"value": name})


def _line(own: Turtle, name: str) -> int | None:
    """Where a word of SHACL stands, if it stands there once."""
    places = [each.place.line for each in own.places().written if each.value == SH + name]
    return places[0] if len(places) == 1 else None


def n_triples(triples: Iterable[ox.Triple]) -> str:
    """Triples as text that both libraries read alike."""
    return (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()


def _asked(request: shacl.Request, file: str) -> shacl.Answer:
    """What the process that checks answers; what it cannot say itself is found by how it ended."""
    # Its path is ours, but for the current folder, which may hold what a stranger sent.
    path = os.pathsep.join(each for each in sys.path if each)
    command = [sys.executable, "-P", "-X", "utf8", shacl.__file__]
    try:
        done = subprocess.run(
            command,
            input=json.dumps(request).encode(),
            capture_output=True,
            env={**os.environ, "PYTHONPATH": path},
            timeout=request["seconds"],
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"code": "shapes-time"}
    if done.returncode == 0:
        answer: shacl.Answer = json.loads(done.stdout)
        return answer
    if done.returncode < 0 or b"MemoryError" in done.stderr:
        return {"code": "shapes-memory"}
    raise RuntimeError(f"the process that checks {file} failed:\n{done.stderr.decode(errors='replace')}")


def problem(answer: shacl.Answer, own: Turtle) -> Problem:
    """What is wrong, with the line on which it stands where that can be told."""
    code, line = answer["code"], None
    values: dict[str, object] = {
        "reason": _one_line(answer.get("reason", "")),
        "word": answer.get("word", ""),
    }
    if query := answer.get("query"):
        for each in own.places().written:
            if each.is_text and each.value == query and each.place.line:
                word = _QUERY_WORDS[answer["word"]].search(query) if "word" in answer else None
                inside = query.count("\n", 0, word.start()) + 1 if word else answer.get("line", 1)
                line = each.place.line + (inside - 1 if each.is_long else 0)
                break
    elif shape := answer.get("shape"):
        named = (each for each in own.places().written if each.value == shape and not each.is_text)
        line = next((each.place.line for each in named), None)
    if code == "shapes-time":
        values |= {"most": limits.SHAPES_SECONDS.value, "name": limits.SHAPES_SECONDS.name}
    if code == "shapes-memory":
        values |= {"most": limits.SHAPES_MEMORY.value, "name": limits.SHAPES_MEMORY.name}
    return Problem(code, own.file, line, values=values)


def _one_line(reason: str) -> str:
    line = " ".join(reason.split())
    return line if len(line) <= 300 else line[:300] + "…"
