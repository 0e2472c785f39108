"""The limits that keep what strangers send from filling a machine, and how to change them.

Each has a name that is also that of an environment variable, which sets another value.
All are well above what people and engines write.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from graphbuilder.errors import GraphbuilderError, Problem

MEGABYTE = 1_000_000


class Limit(NamedTuple):
    """A limit: the environment variable that changes it, and what it is if that says nothing."""

    name: str
    default: int

    @property
    def value(self) -> int:
        """What holds now.

        Raises
        ------
        GraphbuilderError
            If the environment variable holds no whole number above 0.
        """
        text = os.environ.get(self.name)
        if not text:
            return self.default
        if not (text.isascii() and text.isdigit() and len(text) < 16 and int(text)):
            raise GraphbuilderError(Problem("bad-limit", values={"name": self.name, "value": text}))
        return int(text)


#: The reply of an endpoint, unpacked. A million triples take some 150 MB; a server that
#: never ends fills a gigabyte in two seconds.
REPLY = Limit("GRAPHBUILDER_REPLY_MB", 512)
#: One file of a dataset. A table of a million statements takes some 300 MB.
FILE = Limit("GRAPHBUILDER_FILE_MB", 512)
#: All parts of a workbook, unpacked. A hundred thousand statements take some 100 MB.
WORKBOOK = Limit("GRAPHBUILDER_WORKBOOK_MB", 256)
#: Cells of a workbook that are looked at, blank ones included: twelve columns of some
#: 400,000 rows. Each takes some hundred bytes while the workbook is read.
CELLS = Limit("GRAPHBUILDER_WORKBOOK_CELLS", 5_000_000)
#: How long the checks of a dataset's own ``shapes.ttl`` may run: minutes are usual for a
#: hundred thousand statements, and some patterns and queries never end.
SHAPES_SECONDS = Limit("GRAPHBUILDER_SHAPES_SECONDS", 600)
#: What these checks may hold of the machine's memory; rdflib takes some 1 GB for a million triples.
SHAPES_MEMORY = Limit("GRAPHBUILDER_SHAPES_MB", 2048)

#: How deep XML, JSON and YAML may be nested. People write some ten levels; from some
#: thousands on the parsers that read them end the whole process.
DEPTH = 200
#: What one entity of an XML file may stand for, and what all of them may add to the file,
#: in bytes. Protégé writes names for namespaces, of some fifty signs, which make a file two or
#: three times as long.
ENTITY = 10_000
ENTITIES = 100 * MEGABYTE
