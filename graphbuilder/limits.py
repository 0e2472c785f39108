"""The limits of what is read from strangers, each with its reason.

All lie well above what people and engines write. Those that depend on the size of a machine have a
name, which is that of an environment variable that sets another value. What an engine does with
more was tried with a stack of 512 kB, half of what the smallest of the usual platforms gives a
thread, or with `STACK` where a thread of our own is used.
"""

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
#: Statements of tables whose graph is made in memory, where 80,000 take some 900 MB; of more it is made
#: in a temporary folder on disk, which takes half as long again.
IN_MEMORY = Limit("GRAPHBUILDER_STATEMENTS_IN_MEMORY", 200_000)

#: How deep XML, JSON and YAML may be nested. People write some ten levels; from some
#: thousands on the parsers that read them end the whole process.
DEPTH = 200
#: What one entity of an XML file may stand for, and what all of them may add to the file,
#: in bytes. Protégé writes names for namespaces, of some fifty signs, which make a file two or
#: three times as long.
ENTITY = 10_000
ENTITIES = 100 * MEGABYTE
#: An RDF file, unpacked. Ten million triples take some 1.5 GB.
RDF = Limit("GRAPHBUILDER_RDF_MB", 4096)

#: Characters of a query. A VALUES block of 100,000 IRIs takes some 6 million.
QUERY_LENGTH = 10_000_000

#: Characters of the header of a query. The longest of the library has a thousand; YAML takes a second for
#: some ten thousand, and each parameter is looked for in the whole query.
HEADER_LENGTH = 20_000

#: Bytes that are read of a query: enough to see that it is longer, even of a file without end.
QUERY_BYTES = 4 * QUERY_LENGTH + 4

#: Brackets inside brackets in a query, and signs before one value. People write a dozen; with `STACK`
#: the engine overflows at some 6,000.
QUERY_DEPTH = 200

#: Words and signs of a query, those of the rows of VALUES left out. The longest query of the library
#: has some 700; with `STACK` the engine overflows at 20,000 patterns or parts of a path.
QUERY_WORDS = 10_000

#: Words and signs of a query that is read a second time by rdflib: more takes seconds, or its stack.
CHECKED_WORDS = 1_500

#: Bytes of stack for the thread in which the engine answers.
STACK = 64 * 1024 * 1024

#: Triples inside triples in an RDF file, and brackets inside brackets in JSON-LD. The engine overflows at
#: 620 of the first and 200 of the second; lists, blank nodes and formulae it takes in any depth.
RDF_DEPTH = 100

#: Rows that are given at once of an answer that may grow with the square of the graph. `--limit` changes it.
ROWS = 10_000

#: Seconds that an answer from a graph in memory or in a store may take. `--timeout` changes it.
SECONDS = 300.0

#: GB by which the program may grow while an answer is made, some million rows; to write them out takes as
#: much again. `--memory` changes it.
MEMORY = 1.0
