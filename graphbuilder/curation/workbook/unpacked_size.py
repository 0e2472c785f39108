"""What a workbook unpacks to, counted before the library that reads it makes an object of each part."""

from __future__ import annotations

import itertools
import re
import zipfile

from graphbuilder import limits
from graphbuilder.curation.workbook.file_kinds import part_name
from graphbuilder.errors import DatasetError, Problem

_MOST_PARTS = 5_000
# Everything but cells and texts becomes an object that stays: styles, links, merged cells, names.
# Excel itself has no more than 64,000 styles.
_MOST_OTHERS = 500_000
_ROOT = re.compile(rb"<(?:\w+:)?([A-Za-z]\w*)[\s/>]")
_COUNTED = re.compile(rb"<(?:\w+:)?(?:c|si|row)[\s/>]")
_ANY = re.compile(rb"<(?![/!?])")
_ATTRIBUTE = re.compile(rb"=[ \t\r\n]*[\"']")
# A cell has a value or a text, and three attributes; what more there is takes memory all the same.
_TAGS_OF_A_CELL, _ATTRIBUTES_OF_A_CELL = 3, 4
# Attributes of one element are compared with each other; a list of places is some thousand bytes long.
_LONG_TAG = re.compile(rb"<[^<>]{100000}")
# What stands in cells and texts, and goes when these have been read.
_OTHER = re.compile(
    rb"<(?![/!?]|(?:\w+:)?(?:c|v|f|is|t|row|si|r|rPr|rFont|b|i|u|sz|color|family|scheme|charset|vertAlign|"
    rb"strike|extLst|phoneticPr|rPh)[\s/>])"
)
# The part that lists the sheets: it is read as a whole, whatever it is called.
_LIST = re.compile(rb'PartName="/?([^"]+)"[^>]*\bmain\+xml"|\bmain\+xml"[^>]*PartName="/?([^"]+)"')
_TYPES = "[content_types].xml"
# Read as a whole, and by these names.
_WHOLE = ("xl/styles.xml", "xl/theme/", "docprops/", "_rels/", ".rels", _TYPES)


def check_size(archive: zipfile.ZipFile, file: str) -> None:
    """Refuse a workbook that unpacks to more than the limits.

    Raises
    ------
    DatasetError
        With the limit, and how to raise it.
    """
    parts = archive.infolist()
    # No part gives more than it says here, however it is packed.
    if sum(each.file_size for each in parts) > limits.WORKBOOK.value * limits.MEGABYTE:
        raise _too_large(file, limits.WORKBOOK)
    if len(parts) > _MOST_PARTS:
        raise _too_complex(file, archive.namelist()[-1])
    types = b"".join(archive.read(each) for each in parts if part_name(each.filename) == _TYPES)
    whole = {
        part_name(name.decode("utf-8", "replace")) for found in _LIST.findall(types) for name in found if name
    }
    for part in parts:
        name = part_name(part.filename)
        content = archive.read(part)
        is_xml = content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        if not is_xml and not content.startswith((b"\xff\xfe", b"\xfe\xff", b"\0<", b"<\0")):
            continue  # a picture
        # No program that writes workbooks writes a document type, whose entities grow.
        if b"\0" in content or b"<!DOCTYPE" in content or (name == _TYPES and b"&" in content):
            raise _too_complex(file, part.filename)
        root = _ROOT.search(content)
        is_streamed = root and root[1] in (b"worksheet", b"sst")
        if name in whole or any(each in name for each in _WHOLE):
            is_streamed = False
        if is_streamed and _holds_more(content, _COUNTED, limits.CELLS.value):
            raise _too_large(file, limits.CELLS)
        if is_streamed and _holds_more(content, _ANY, _TAGS_OF_A_CELL * limits.CELLS.value):
            raise _too_large(file, limits.CELLS)
        most = max(_ATTRIBUTES_OF_A_CELL * limits.CELLS.value, _MOST_OTHERS)
        if _holds_more(content, _ATTRIBUTE, most, b"="):
            raise _too_large(file, limits.CELLS)
        if _LONG_TAG.search(content):
            raise _too_complex(file, part.filename)
        if _holds_more(content, _OTHER if is_streamed else _ANY, _MOST_OTHERS):
            raise _too_complex(file, part.filename)


def _holds_more(content: bytes, tag: re.Pattern[bytes], most: int, sign: bytes = b"<") -> bool:
    """Whether there are more such tags; few parts hold so many tags at all that they must be looked at."""
    if content.count(sign) <= most:
        return False
    return next(itertools.islice(tag.finditer(content), most, None), None) is not None


def _too_large(file: str, limit: limits.Limit) -> DatasetError:
    code = "workbook-too-large" if limit is limits.WORKBOOK else "workbook-too-many-cells"
    return DatasetError(Problem(code, file, values={"most": limit.value, "name": limit.name}))


def _too_complex(file: str, part: str) -> DatasetError:
    return DatasetError(Problem("workbook-too-complex", file, values={"part": part}))


# What a row takes beside its cells.
_ROW = 20


class Budget:
    """The cells that may still be looked at, blank ones included, and the bytes of parts.

    A row may claim its last column, and a thousand sheets the same part.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        # What is blank takes time, but no memory.
        self._left = 4 * limits.CELLS.value
        self._bytes = limits.WORKBOOK.value * limits.MEGABYTE

    def spend_row(self, cells: int) -> None:
        """Count a row with its cells; a sheet's million rows are used up when none holds any.

        Raises
        ------
        DatasetError
            When there have been too many.
        """
        self._left -= _ROW + cells
        if self._left < 0:
            raise _too_large(self._file, limits.CELLS)

    def spend_part(self, content: bytes) -> None:
        """Count a part that is read.

        Raises
        ------
        DatasetError
            When there have been more bytes than a workbook may unpack to.
        """
        self._bytes -= len(content)
        if self._bytes < 0:
            raise _too_large(self._file, limits.WORKBOOK)
