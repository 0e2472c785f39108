"""What kind of file somebody calls a workbook, told by its content: the message that says so."""

from __future__ import annotations

import codecs
import io
import re
import zipfile

#: Names of workbooks that are read, and of spreadsheets that are known, but not read.
READ = (".xlsx", ".xlsm", ".xltx", ".xltm")
OTHER = (".xls", ".xlsb", ".ods", ".numbers", ".xlt", ".fods", ".ots")
_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta)\b", re.IGNORECASE)
_OLD_XML = re.compile(rb"urn:schemas-microsoft-com:office:spreadsheet|Excel\.Sheet")
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_BEGINNING = 4096


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
    if _OLD_XML.search(start):
        return "workbook-old"
    if _MARKUP.search(start):
        return "workbook-is-html"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or not _BINARY.search(start):
        return "workbook-is-text"
    return is_other


def _packed(content: bytes) -> str:
    """Of files that are packed as a workbook is; one that is broken may have been a workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            kind = archive.read("mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError):
        return ""
    if any(name.startswith("xl/") and name.endswith("workbook.xml") for name in names):
        return ""
    if kind.startswith(b"application/vnd.oasis") or any(
        name.endswith("workbook.bin") or name.startswith("Index/") or name == "Index.zip" for name in names
    ):
        return "workbook-old"
    return "" if "_rels/.rels" in names and "word/document.xml" not in names else "workbook-other-archive"
