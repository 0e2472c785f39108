"""The command line, started as ``graphbuilder`` or ``python -m graphbuilder``."""

import gc

from graphbuilder import circles, early_end


def run() -> None:
    """Start the command line; Ctrl-C is heard from here on."""
    early_end.listen()
    gc.set_threshold(circles.MANY)
    from graphbuilder.cli import main

    main(prog_name="graphbuilder")


if __name__ == "__main__":
    run()
