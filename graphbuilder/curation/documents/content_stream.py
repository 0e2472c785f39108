"""What a page of a PDF draws, as one stream: its forms where they are drawn, each move by one operator."""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias

from graphbuilder.curation.documents.operands import mapping, numbers, placed, resolved

_Operation: TypeAlias = "tuple[list[Any], bytes]"
# Which operand of an operator is a name of what kind of resource.
_NAMING = {
    b"Tf": ("/Font", 0),
    b"Do": ("/XObject", 0),
    b"gs": ("/ExtGState", 0),
    b"cs": ("/ColorSpace", 0),
    b"CS": ("/ColorSpace", 0),
    b"sh": ("/Shading", 0),
    b"scn": ("/Pattern", -1),
    b"SCN": ("/Pattern", -1),
    b"BDC": ("/Properties", 1),
    b"DP": ("/Properties", 1),
}
_SOFT_HYPHEN = "\u00ad"
_SOFT_HYPHEN_IN_BYTES = codecs.BOM_UTF16_BE + _SOFT_HYPHEN.encode("utf-16-be")
_KINDS = tuple(dict.fromkeys(kind for kind, _ in _NAMING.values()))
# Forms may draw each other, so that a few of them make more than any page has.
_MOST = 20_000
# pypdf unpacks no more of a stream.
_MOST_UNPACKED = 75_000_000


class Content(NamedTuple):
    """A page of which everything is drawn by the page itself.

    Attributes
    ----------
    page
        To be read.
    laid_out
        To be read as it is laid out: the page of the file where that draws everything itself.
    is_whole
        Whether all of it could be read.
    """

    page: Any
    laid_out: Any
    is_whole: bool = True


def of_page(page: Any) -> Content:
    """The content of a page.

    A form holds operators of its own (PDF 1.7, 8.10). Put where it is drawn, what is written in it has its
    place on the page, with what it stands on and lies under.
    """
    from pypdf import PageObject
    from pypdf.generic import ContentStream, DictionaryObject, NameObject

    if "/Contents" not in page:
        return Content(page, page)
    resources = mapping(page.get("/Resources"))
    own = ContentStream(page["/Contents"], page.pdf, "bytes").operations
    drawing = _Drawing(page.pdf, resources)
    parts = resolved(page["/Contents"])
    drawing.is_whole = all(map(_is_whole, parts if isinstance(parts, list) else [parts]))
    content = ContentStream(None, page.pdf, "bytes")
    operations = _with_soft_hyphens(drawing.operations(own, resources, {}))
    content.operations = list(_with_joined_moves(operations))
    flat = PageObject(page.pdf)
    flat.update(page)
    flat[NameObject("/Contents")] = content
    flat[NameObject("/Resources")] = DictionaryObject(
        {NameObject(kind): named for kind, named in drawing.resources.items()}
    )
    return Content(flat, flat if drawing.has_forms else page, drawing.is_whole)


def _with_joined_moves(operations: Iterable[_Operation]) -> Iterator[_Operation]:
    """Operators of which none moves to where the one behind it moves on from.

    Chromium begins at the start of a line again where letters change, and moves to their place from there:
    pypdf takes the second move for room between two words.
    """
    from pypdf.generic import FloatObject

    waiting: _Operation | None = None
    for operands, operator in operations:
        if waiting and operator == b"Td" and len(way := numbers(operands)) == 2:
            place = placed(way[0], way[1], numbers(waiting[0]))
            waiting = [*waiting[0][:4], *map(FloatObject, place)], b"Tm"
            continue
        if waiting:
            yield waiting
        waiting = (operands, operator) if operator == b"Tm" and len(numbers(operands)) == 6 else None
        if not waiting:
            yield operands, operator
    if waiting:
        yield waiting


def _with_soft_hyphens(operations: Iterable[_Operation]) -> Iterator[_Operation]:
    """Operators that show a soft hyphen where that is what their text is said to be (PDF 1.7, 14.9.4).

    Within a line Chromium shows a blank instead, which has no width.
    """
    from pypdf.generic import TextStringObject

    depth = within = 0
    for operands, operator in operations:
        if operator in (b"BDC", b"BMC"):
            depth += 1
            said = mapping(operands[-1] if operands else None).get("/ActualText")
            within = within or depth * (said in (_SOFT_HYPHEN, _SOFT_HYPHEN_IN_BYTES))
        elif operator == b"EMC":
            depth -= 1
            within = within if within <= depth else 0
        elif within and operator == b"Tj":
            operands = [TextStringObject(_SOFT_HYPHEN)]
        yield operands, operator


class _Drawing:
    """The operators of a page and of all its forms, and the resources that these name.

    Attributes
    ----------
    resources
        Those of the page, and under names that it has not yet those of its forms.
    has_forms, is_whole
        Whether there are forms, and whether all that is drawn could be read.
    """

    def __init__(self, pdf: Any, resources: Any) -> None:
        from pypdf.generic import DictionaryObject

        self.resources: dict[Any, Any] = dict(resources)
        for kind in _KINDS:
            self.resources[kind] = DictionaryObject(mapping(resources.get(kind)))
        self.has_forms, self.is_whole = False, True
        self._pdf = pdf
        self._names: dict[tuple[str, object], str] = {}
        self._count = 0
        self._open: list[object] = []

    def operations(
        self, found: Iterable[_Operation], resources: Any, names: dict[tuple[str, str], str]
    ) -> Iterator[_Operation]:
        """Operators of the page or a form, those of the forms that they draw among them.

        Parameters
        ----------
        resources
            Those of whatever it is.
        names
            What they are called on the page.
        """
        from pypdf.generic import NameObject

        for operands, operator in found:
            kind, place = _NAMING.get(operator, ("", 0))
            given = operands[place] if kind and -len(operands) <= place < len(operands) else None
            drawn: Any = mapping(resources.get("/XObject")) if operator == b"Do" else {}
            if isinstance(given, NameObject) and given in drawn and _is_form(drawn[given]):
                yield from self._drawn(drawn.raw_get(given), resources, names)
                continue
            if isinstance(given, NameObject) and (kind, given) in names:
                operands = [*operands]
                operands[place] = NameObject(names[kind, given])
            yield operands, operator

    def _drawn(self, raw: Any, resources: Any, names: dict[tuple[str, str], str]) -> Iterator[_Operation]:
        """The operators of a form, which leave everything else as it was."""
        from pypdf.generic import ContentStream, FloatObject

        self.has_forms = True
        form, key = resolved(raw), _key(raw)
        self._count += 1
        if key in self._open:
            return
        if self._count > _MOST:
            self.is_whole = False
            return
        try:
            operations = _balanced(ContentStream(form, self._pdf, "bytes").operations)
        except Exception:  # pypdf fails on a broken form in ways of its own; the page may be whole
            self.is_whole = False
            return
        self.is_whole = self.is_whole and _is_whole(form)
        # An old one has no resources of its own: it uses those of what draws it.
        if "/Resources" in form:
            resources = mapping(form["/Resources"])
            names = self._taken_in(resources)
        yield [], b"q"
        if len(matrix := numbers(resolved(form.get("/Matrix")) or ())) == 6:
            yield [*map(FloatObject, matrix)], b"cm"
        if len(edges := numbers(resolved(form.get("/BBox")) or ())) == 4:
            left, lower, right, upper = edges
            yield [*map(FloatObject, (left, lower, right - left, upper - lower))], b"re"
            yield [], b"W"
            yield [], b"n"
        self._open.append(key)
        yield from self.operations(operations, resources, names)
        self._open.pop()
        yield [], b"Q"

    def _taken_in(self, resources: Any) -> dict[tuple[str, str], str]:
        """What the resources of a form are called on the page."""
        from pypdf.generic import NameObject

        names = {}
        for kind in _KINDS:
            named: Any = mapping(resources.get(kind))
            for name in named:
                key = kind, _key(named.raw_get(name))
                if key not in self._names:
                    self._names[key] = f"{name}.{len(self._names)}"
                    self.resources[kind][NameObject(self._names[key])] = named.raw_get(name)
                names[kind, str(name)] = self._names[key]
        return names


def _balanced(operations: Sequence[_Operation]) -> Iterator[_Operation]:
    """Operators that restore as many states as they save: what is left over would be one of the page."""
    depth = 0
    for operands, operator in operations:
        depth += (operator == b"q") - (operator == b"Q")
        if depth < 0:
            depth = 0
            continue
        yield operands, operator
    yield from [([], b"Q")] * depth


def _is_whole(raw: Any) -> bool:
    """Whether a stream can be unpacked to its end: of one that breaks off pypdf gives what comes before."""
    stream = resolved(raw)
    packing = resolved(mapping(stream).get("/Filter"))
    if (packing[0] if isinstance(packing, list) and packing else packing) not in ("/FlateDecode", "/Fl"):
        return True
    # The two bytes of its head tell nothing, and some programs leave out the sum at its end.
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        unpacking.decompress(stream._data[2:], _MOST_UNPACKED)
    except zlib.error:
        return False
    return unpacking.eof or bool(unpacking.unconsumed_tail)


def _is_form(each: Any) -> bool:
    return mapping(each).get("/Subtype") == "/Form"


def _key(raw: Any) -> object:
    """What tells an object of the file from others."""
    return getattr(raw, "idnum", None) or id(raw)
