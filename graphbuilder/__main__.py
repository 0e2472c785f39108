"""The command line, started as ``graphbuilder`` or ``python -m graphbuilder``."""

import gc
import sys

#: So many things are made before Python looks for circles among them. A command makes millions that stay,
#: few of them in circles: looking as often as Python does by itself takes a sixth of its time.
_MANY = 100_000


def run() -> None:
    """Start the command line; also before it is loaded, Ctrl-C ends it with a line."""
    gc.set_threshold(_MANY)
    try:
        from graphbuilder.cli import main
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        sys.exit(130)
    main(prog_name="graphbuilder")


if __name__ == "__main__":
    run()
