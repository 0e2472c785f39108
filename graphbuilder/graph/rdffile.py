"""RDF files as people have them: by their ending and their first signs, with a mark or packed."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox

from graphbuilder import depth, endings, files, git_leftovers, limits
from graphbuilder.errors import Problem, TargetError
from graphbuilder.graph import jsonld
from graphbuilder.vocabulary import rdf_forms
from graphbuilder.vocabulary.turtle import syntax_problem

#: The endings that are read, capitals or not; each may be followed by ``.gz``.
FORMATS: dict[str, ox.RdfFormat] = {
    ending: getattr(ox.RdfFormat, engine) for ending, engine in endings.READ.items()
}
# Endings that tell too little: the first signs say what is inside.
_TELL_LITTLE = ("owl", "rdf", "rdfs", "xml", "txt")
#: Endings of kinds that are known, and not read.
_OTHER_KINDS = {
    "ofn": "OWL functional syntax",
    "omn": "OWL Manchester syntax",
    "owx": "OWL/XML",
    "obo": "OBO",
    "trix": "TriX",
    "rj": "RDF/JSON",
    "hdt": "HDT",
}
_PACKED = ("zip", "bz2", "xz", "7z", "tar", "tgz", "zst")
_FIRST = 8192


def ending(path: Path) -> str:
    """What a file's name ends in, without ``.gz``, in small letters."""
    name = path.name.lower().removesuffix(".gz")
    return name.rpartition(".")[2] if "." in name else ""


def is_rdf(path: Path) -> bool:
    """Whether a file's name is that of a kind that is read."""
    return ending(path) in FORMATS


def load(path: Path, warnings: list[Problem]) -> ox.Store:
    """The quads of a file; what is worth a look in it is added to `warnings`.

    Raises
    ------
    TargetError
        That says what the file is, if it is not what is read, or where it goes wrong.
    """
    _check_ending(path)
    store = ox.Store()
    try:
        with _unpacked(path) as content:
            first = content.read(_FIRST)
            if problem := files.other_encoding(first, str(path)):
                raise TargetError(problem)
            format = _format(path, first)
            most = limits.RDF.value * limits.MEGABYTE
            whole = files.without_mark(first + content.read(most))
        if len(whole) > most:
            values = {"most": limits.RDF.value, "name": limits.RDF.name}
            raise TargetError(Problem("file-too-large", str(path), values=values))
        if format == ox.RdfFormat.RDF_XML:
            whole = _plain_xml(path, _utf_8(whole))
        elif line := depth.line_too_deep(whole, format):
            raise TargetError(Problem("rdf-too-deep", str(path), line, values={"most": limits.RDF_DEPTH}))
        # No base: a relative IRI would come to hold the folder of whoever reads it.
        store.load(whole, format=format)
        if format == ox.RdfFormat.JSON_LD:
            _check_json_ld(whole, path, warnings)
    except SyntaxError as error:
        raise TargetError(_problem(path, format, error)) from None
    except EOFError:
        raise TargetError(Problem("unreadable", str(path), values={"reason": "gzip breaks off"})) from None
    except zlib.error as error:  # which is no OSError, as other faults of gzip are
        raise TargetError(Problem("unreadable", str(path), values={"reason": error})) from None
    except (OSError, ValueError) as error:
        raise TargetError(files.unreadable(path, error)) from None
    return store


def _check_json_ld(content: bytes, path: Path, warnings: list[Problem]) -> None:
    found = list(jsonld.left_out(content, str(path)))
    if errors := [each for each in found if each.severity == "error"]:
        raise TargetError(errors)
    warnings += found


def _check_ending(path: Path) -> None:
    found = ending(path)
    if found in _PACKED:
        raise TargetError(Problem("rdf-packed", str(path)))
    if found in _OTHER_KINDS:
        raise TargetError(Problem("rdf-other-kind", str(path), values={"kind": _OTHER_KINDS[found]}))
    if found not in FORMATS:
        raise TargetError(Problem("no-rdf-file", str(path)))


def _unpacked(path: Path) -> IO[bytes]:
    # By its first bytes: what came over the web may be packed, and not be called so.
    with path.open("rb") as file:
        sign = file.read(max(map(len, rdf_forms.PACKED)))
    if sign.startswith(rdf_forms.PACKED):
        raise TargetError(Problem("rdf-packed", str(path)))
    if not sign.startswith(rdf_forms.GZIP):
        return path.open("rb")
    import gzip  # few files are packed

    opened: Callable[..., Any] = gzip.open
    found: IO[bytes] = opened(path, "rb")
    return found


def _format(path: Path, first: bytes) -> ox.RdfFormat:
    """What the first signs say; what the ending says, where they say nothing or it tells enough."""
    named = FORMATS[ending(path)]
    seen = rdf_forms.kind(first)
    if isinstance(seen, str):
        raise TargetError(Problem("rdf-other-kind", str(path), values={"kind": seen}))
    # What begins as N-Triples do is read as Turtle, of which they are a part.
    return named if seen is None or ending(path) not in _TELL_LITTLE else seen


def _plain_xml(path: Path, content: bytes) -> bytes:
    """XML as it may be given to the parser."""
    from xml.parsers import expat  # few files are XML

    from graphbuilder.graph import markup

    try:
        return markup.plain_xml(content)
    except markup.MarkupError as error:
        raise TargetError(Problem(error.code, str(path), error.line, values=error.values)) from None
    except expat.ExpatError as error:
        values = {"format": ox.RdfFormat.RDF_XML.name, "reason": error}
        left = git_leftovers.found(content.decode("utf-8", "replace"), str(path))
        raise TargetError(left or Problem("no-rdf", str(path), error.lineno, values=values)) from None


def _utf_8(content: bytes) -> bytes:
    """XML that declares another encoding, as UTF-8, which is the only one that the parser reads."""
    declared = re.match(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)[\"']", content)
    if not declared or declared[1].lower() in (b"utf-8", b"utf8", b"us-ascii", b"ascii"):
        return content
    try:
        text = files.decoded(content, declared[1].decode())
    except LookupError:
        return content
    return re.sub(r"(\s*<\?xml[^>]*?)\s+encoding\s*=\s*[\"'][\w.-]+[\"']", r"\1", text, count=1).encode()


def _problem(path: Path, format: ox.RdfFormat, error: SyntaxError) -> Problem:
    said = str(error.msg)
    if format == ox.RdfFormat.JSON_LD and "remote context" in said:
        return Problem("jsonld-context", str(path))
    if "utf-8" in said.lower():
        with _unpacked(path) as content:
            if problem := files.utf_8_problem(content.read(), str(path)):
                return problem
    with _unpacked(path) as content:
        left = git_leftovers.found(content.read().decode("utf-8", "replace"), str(path))
    return left or _other_ending(path, format) or syntax_problem(str(path), format.name, error)


def _other_ending(path: Path, format: ox.RdfFormat) -> Problem | None:
    """That a file is RDF of another form than its ending says; None where it is not."""
    with _unpacked(path) as opened:
        content = opened.read()
    if format in (ox.RdfFormat.TURTLE, ox.RdfFormat.N3) and rdf_forms.is_beyond_rdf(content):
        return Problem("n3-beyond-rdf", str(path))
    found = rdf_forms.other(content, format)
    if found is None:
        return None
    written = next(each for each, known in FORMATS.items() if known == found)
    values = {"found": found.name, "format": format.name, "ending": f".{written}"}
    return Problem("rdf-other-ending", str(path), values=values)
