"""The command line, started as ``graphbuilder`` or ``python -m graphbuilder``."""

import gc

from graphbuilder import early_end

#: So many things are made before Python looks for circles among them. A command makes millions that stay,
#: few of them in circles: looking as often as Python does by itself takes a sixth of its time.
_MANY = 100_000


def run() -> None:
    """Start the command line; Ctrl-C is heard from here on."""
    early_end.listen()
    gc.set_threshold(_MANY)
    from graphbuilder.cli import main

    main(prog_name="graphbuilder")


if __name__ == "__main__":
    run()
