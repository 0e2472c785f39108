"""What tracks are only intended or thought to have: one text, written into each query that asks for it.

Run as a module, it writes it anew, as the rule of dates is written.
"""

from __future__ import annotations

import re
from textwrap import indent

from graphbuilder import resources
from graphbuilder.questions import as_of

#: That part: whole lines from one comment to the other, which name whose parts they are.
BLOCK = re.compile(
    r"^( *)# likely parts of \?(\w+): begin\n.*?^ *# likely parts: end\n", re.DOTALL | re.MULTILINE
)


def block(whole: str) -> str:
    """The part of a query that finds what something only may have, and all that this has.

    A query that has it is asked of so many things at a time, and never of all.

    Parameters
    ----------
    whole
        The variable of what it is that may have them.
    """
    return resources.text("questions", "likely_parts.rq").replace("?whole", f"?{whole}")


def rewritten(text: str) -> str:
    """A query's text with that part as it should be; one without it stays as it is."""
    return BLOCK.sub(lambda found: indent(block(found[2]), found[1]), text)


def main() -> None:
    """Write the queries of which that part is not as it should be."""
    as_of.write(rewritten)


if __name__ == "__main__":
    main()
