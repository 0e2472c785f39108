"""Try N seeded cases at one door, or N in all at every door: ``python -m tests.fuzz [DOOR] N [FIRST]``."""

from __future__ import annotations

import logging
import sys

from tests.fuzz import running


def main(words: list[str]) -> int:
    """Print every fault; the exit code is 1 where there is any."""
    known = running.doors()
    chosen = {words[0]: known[words[0]]} if words and words[0] in known else known
    numbers = [int(each) for each in words if each.isdigit()]
    if len(numbers) + (len(chosen) == 1) != len(words) or not 0 < len(numbers) < 3:
        print(f"python -m tests.fuzz [{'|'.join(known)}] N [FIRST SEED]", file=sys.stderr)
        return 2
    each, first = -(-numbers[0] // len(chosen)), (numbers[1:] or [0])[0]
    count = 0
    logging.disable()  # libraries remark on what they read
    for name, door in chosen.items():
        for fault in running.faults(door, range(first, first + each)):
            count += 1
            print(fault, flush=True)
        print(f"{name}: {each} cases from seed {first}", flush=True)
    print(f"{count} faults")
    return min(count, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
