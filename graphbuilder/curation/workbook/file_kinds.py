"""What kind of file somebody calls a workbook, told by its content: the message that says so."""

from __future__ import annotations

import codecs
import io
import re
import zipfile
from pathlib import Path

#: Names of workbooks that are read, and of spreadsheets that are known, but not read.
READ = (".xlsx", ".xlsm", ".xltx", ".xltm")
OTHER = (".xls", ".xlsb", ".ods", ".numbers", ".xlt", ".fods", ".ots")
_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta)\b", re.IGNORECASE)
_OTHER_XML = re.compile(
    rb"urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet|urn:oasis:names:tc:opendocument"
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_BEGINNING = 4096


# What Excel and LibreOffice put beside a workbook for as long as somebody has it open.
_MARK_OF_EXCEL, _MARK_OF_LIBREOFFICE = "~$", ".~lock."


def mark_of_open(path: Path) -> Path | None:
    """The mark beside a workbook that somebody has open, or None."""
    names = (f"{_MARK_OF_EXCEL}{path.name}", f"{_MARK_OF_LIBREOFFICE}{path.name}#")
    return next((found for name in names if (found := path.with_name(name)).is_file()), None)


def is_mark(path: Path) -> bool:
    """Whether a file is such a mark itself; that of LibreOffice has no workbook's ending."""
    return path.name.startswith(_MARK_OF_EXCEL)


def not_read(content: bytes, suffix: str) -> str:
    """The code of the message for a file that is no workbook that is read; blank for one that may be."""
    if not content:
        return "workbook-empty"
    if content.startswith(_COMPOUND):
        return "workbook-locked" if _PASSWORD in content else "workbook-old"
    is_other = "workbook-old" if suffix.lower() in OTHER else ""
    if content.startswith(_PACKED):
        return _packed(content) or is_other
    start = content[:_BEGINNING]
    if content.startswith(b"%PDF"):
        return "workbook-is-pdf"
    if _OTHER_XML.search(start):
        return "workbook-old"
    if _MARKUP.search(start):
        return "workbook-is-html"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or not _BINARY.search(start):
        return "workbook-is-text"
    return is_other


def part_name(written: str) -> str:
    """The name by which a part of a workbook is known: capitals, and which stroke it has, do not matter."""
    return written.replace("\\", "/").casefold()


def _packed(content: bytes) -> str:
    """Of files that are packed as a workbook is; one that is broken may have been a workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            kind = archive.read("mimetype") if "mimetype" in archive.namelist() else b""
            names = list(map(part_name, archive.namelist()))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError):
        return ""
    if any(name.startswith("xl/") and name.endswith("workbook.xml") for name in names):
        return ""
    if kind.startswith(b"application/vnd.oasis") or any(
        name.endswith("workbook.bin") or name.startswith("index/") or name == "index.zip" for name in names
    ):
        return "workbook-old"
    return "" if "_rels/.rels" in names and "word/document.xml" not in names else "workbook-other-archive"
