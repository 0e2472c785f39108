"""How much of anything is read before it is refused, each with its reason.

All lie well above what people write. What an engine does with more was tried with a stack of
512 kB, half of what the smallest of the usual platforms gives a thread, or with `STACK` where a
thread of our own is used.
"""

from __future__ import annotations

#: Characters of a query. A VALUES block of 100,000 IRIs takes some 6 million.
QUERY_LENGTH = 10_000_000

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

#: Seconds that an answer from a graph in memory or in a store may take. `--timeout` changes it.
SECONDS = 300.0

#: GB by which the program may grow while an answer is made, some million rows; to write them out takes as
#: much again. `--memory` changes it.
MEMORY = 1.0
