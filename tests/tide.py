"""The dataset of the tide: what each of its statements is on eight days, decided by hand.

Several of the days are the first or the last on which something holds. A period lasts from the first day that
it names to the last (``2010/2018`` ends on 31 December); in ``from`` and ``until`` a year is some day in it.
"""

from __future__ import annotations

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import HERE

DAYS = (
    "2009-03-31", "2009-04-01", "2012-06-15", "2016-06-30",
    "2016-07-01", "2019-05-20", "2019-12-31", "2021-01-01",
)  # fmt: skip
_OUTCOMES = {
    "N": "NOT_YET",
    "H": "HOLDS",
    "O": "OVER",
    "U": "UNDETERMINED",
    "S": "STARTED_END_NOT_STATED",
    "-": "UNDATED",
    "C": "STILL_TO_COME",
    "A": "HAPPENED",
    "P": "PASSED",
}
_BY_HAND = """
# A law without a stated end, repealed on 1 July 2016: the day before is its last.
w1 N H H H O O O O
w2 N H H H O O O O
w3 N H H H O O O O
# A term of three years from the law's entry into force.
w4 N H O O O O O O
w5 N H H H O O O O
# Said by a newspaper, without a date: no longer than the law.
w6 U U U U O O O O
b1 C C C C A A A A
b2 N N N N S S S S
b3 N N N N H H H H
# Replaced on 15 June 2012.
r1 H H O O O O O O
r2 C C A A A A A A
# From some day in 2009, for a plan that was replaced.
r3 U U O O O O O O
# A period, and what another source says of its end.
e1 N N H H H H H O
e2 N N H H H O O O
# From 2011, of what ended in 2018 or in 2020.
e3 N N S S S S S O
# Repealed before its period was over.
e4 H O O O O O O O
e5 C A A A A A A A
# Two sources, two days of repeal.
x1 N N H U U O O O
x2 C C C A A A A A
x3 C C C C C A A A
# Repealed in 2016, on a day that nobody says.
x4 H H H U U O O O
x5 C C C U U A A A
# Dissolved on 15 June 2012.
d1 H H H O O O O O
# A member, until when is not stated.
d2 S S S O O O O O
d3 U U U O O O O O
d4 - - - - - - - -
# Until 2015, of a body that was gone by then.
d5 N N H O O O O O
# Succeeded in June 2012.
o1 N S S O O O O O
o2 N N U H O O O O
o3 N N N N N U S S
# An office with somebody who acts for a time.
o4 N N N H H H H O
o5 N N N N H O O O
# Going on when a newspaper of 20 May 2019 wrote it.
g1 U U U U U H S S
# And when a yearbook of 2018 did.
g2 U U U U U S S S
# With a beginning.
g3 N N N N H H S S
# Of a source without a date.
g4 - - - - - - - -
# With an end.
g5 U U U U U H H O
# Open and not stated ends.
p1 H H H O O O O O
p2 N N H H H H H H
p3 U U U U U O O O
p4 - - - - - - - -
p5 - - - - - - - -
# An office that was abolished.
q1 N N H H O O O O
q2 N N S S O O O O
# At most, at least, and extended: a term ends itself, and nothing that is said of who has it.
t1 N N N N S S O O
s1 N N N N S S S S
t2 N N N N H H U U
t4 N N H O O O O O
t5 N N H H H O O O
t6 N N S S S S S S
# A body that is gone for four years, and set up again.
z1 H H O O O O O O
z2 N N N N H H H H
z3 S S O O O O O O
z4 - - - - - - - -
z5 N N N N N S S S
# Events of a year, a month and a day.
v1 C C U A A A A A
v2 C C U A A A A A
v3 C C C C A A A A
v4 - - - - - - - -
# Deadlines.
l1 C C C C C P P P
l2 C C C C C C P P
l3 C C C C P P P P
# Periods of which one end is not stated, is open, or is a year.
y1 U U U U U O O O
y2 H H H H O O O O
y3 N N H O O O O O
"""
#: The outcome of each statement, by its id, on each of the days.
OUTCOMES = {
    name: dict(zip(DAYS, (_OUTCOMES[each] for each in letters)))
    for name, *letters in (line.split() for line in _BY_HAND.splitlines() if line and line[0] != "#")
}


def opened() -> Graph:
    """The dataset, as a graph."""
    return api.open_graph(HERE / "datasets" / "tide")


def statement(quote: str) -> str:
    """The id of the statement that is quoted: it stands in its words."""
    return quote.rpartition(" ")[2]
