"""The program behind `make conformance`: the tests of the W3C, in memory and against a server."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.conformance import manifest, printing, running
from tests.conformance.verdicts import Verdict, judge
from tests.engines import oxigraph_server


def main(words: list[str]) -> int:
    """Run the tests below a folder; 0 where nothing failed that is not explained."""
    if len(words) != 1 or not words[0]:
        print("name the folder with the files of others: GRAPHBUILDER_SHARED=FOLDER", file=sys.stderr)
        return 1
    suite = Path(words[0]) / manifest.SUITE
    tests = manifest.read(suite)
    if not tests:
        print(f"there are no tests of the W3C in {suite}", file=sys.stderr)
        return 1
    found: list[Verdict] = list(judge(tests, running.Memory()))
    printing.verdicts("in memory", found)
    with oxigraph_server() as server:
        at_server = list(judge(tests, running.AtServer(server.query_url)))
    printing.verdicts("at an Oxigraph server", at_server)
    found += at_server
    printing.total(found)
    return 0 if all(each.is_as_it_should_be for each in found) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
