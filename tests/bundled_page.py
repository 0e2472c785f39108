"""The figures of the page in the bundled dataset, its source `actieplan`: here, and in no other test.

Two people read the page apart from each other, counted, and settled where they differed. Whoever puts a
row of that source into `data/` or takes one out reads the page again, and writes here what it then comes to.
"""

#: What to do where the page is read anew.
COUNT_AGAIN = (
    "the chapter in data/ has changed: count again what the page says, and write it in tests/bundled_page.py"
)
#: Rows of statements; what they name; the passages (4 headings, 27 sentences and a footer).
STATEMENTS = 113
NAMES = 76
PASSAGES = {"heading": 4, "sentence": 27, "footer": 1}
#: How often each way of saying it occurs.
MODALITIES = {"asserted": 73, "ongoing": 6, "intended": 29, "possible": 3, "conditional": 2}
#: All but 3 possible, 2 conditional and 6 intended ones of relations that carry no plan.
FACTUAL_STATEMENTS = 102
#: That the institute carried out the study is stated twice.
FACTS = FACTUAL_STATEMENTS - 1
#: Two titles, a period, a deadline and a date of issue: no links between two things.
ATTRIBUTES = 5
#: The chapter is one of the plan's, mentions four things, and the list includes three.
STRUCTURAL = 1 + 4 + 3
#: What the page says of itself as it opens.
SHOWN = f"{NAMES} van {NAMES} namen, {STATEMENTS} van {STATEMENTS} uitspraken"
