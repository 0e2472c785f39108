"""The command line, started as ``graphbuilder`` or ``python -m graphbuilder``."""

import sys


def run() -> None:
    """Start the command line; also before it is loaded, Ctrl-C ends it with a line."""
    try:
        from graphbuilder.cli import main
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        sys.exit(130)
    main(prog_name="graphbuilder")


if __name__ == "__main__":
    run()
