"""A library query as a whole command, against a bare script that does the same with click and pyoxigraph.

Run: python benchmarks/questions.py [TIMES]. Both are started in turns in the same run, and the shortest
time of each counts; the ratio is what matters, and is to stay below 1.5.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import graphbuilder
from graphbuilder import resources

QUESTIONS = ("parts", "deadlines", "themes")
BARE = """\
import sys

import click
import pyoxigraph as ox


@click.command()
@click.argument("query")
@click.argument("file")
def main(query, file):
    store = ox.Store()
    store.load(path=file)
    with open(query, encoding="utf-8") as text:
        results = store.query(text.read(), use_default_graph_as_union=True)
    sys.stdout.write(results.serialize(format=ox.QueryResultsFormat.CSV).decode())


main()
"""


def seconds(command: list[str]) -> float:
    """How long a command takes, as a person waits for it."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main(times: int) -> None:
    """Print a line a question."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        graph, script = folder / "graph.trig", folder / "bare.py"
        graph.write_bytes(graphbuilder.export(resources.bundled_dataset(), format="trig"))
        script.write_text(BARE, encoding="utf-8")
        program = str(Path(sys.executable).with_name("graphbuilder"))
        print(f"{'question':<12}{'bare':>10}{'ours':>10}{'ratio':>8}")
        for question in QUESTIONS:
            query = resources.folder("queries") / f"{question}.rq"
            bare = [sys.executable, str(script), str(query), str(graph)]
            ours = [program, "query", question, "--graph", str(graph), "--format", "csv"]
            pairs = [(seconds(bare), seconds(ours)) for _ in range(times)]
            least, most = (min(each) for each in zip(*pairs))
            print(f"{question:<12}{least * 1000:>7.0f} ms{most * 1000:>7.0f} ms{most / least:>8.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
