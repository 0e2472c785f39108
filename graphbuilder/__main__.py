"""The command line, started as ``python -m graphbuilder``."""

from graphbuilder.cli import main

main(prog_name="graphbuilder")
