"""The command line, started as ``graphbuilder`` or ``python -m graphbuilder``."""

import gc

from graphbuilder import early_end, garbage_collection


def run() -> None:
    """Start the command line; Ctrl-C is heard from here on."""
    early_end.listen()
    gc.set_threshold(garbage_collection.MANY)
    from graphbuilder.cli import main

    main(prog_name="graphbuilder")


if __name__ == "__main__":
    run()
