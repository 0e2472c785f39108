"""What is tied to no track: lanes with a party or a finding as their card."""

from __future__ import annotations

from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.lane import lane
from graphbuilder.network.lanes.model import Lane
from graphbuilder.network.lanes.reading import Reading


def remainder(reading: Reading, taken: set[str]) -> list[Lane]:
    """Lanes of the statements that no other lane has taken, each statement in one of them.

    Parties come first; of the statements that these leave, whatever they are about.
    """
    left = [key for key in reading.substance() if key not in taken]
    roots = [
        *dict.fromkeys(
            end for key in left for end in (reading.statement(key)["subject"],) if reading.is_actor(end)
        ),
        *dict.fromkeys(reading.statement(key)["subject"] for key in left),
    ]
    available, lanes = set(left), []
    for root in dict.fromkeys(roots):
        if not any(link.statement in available for link in reading.links(root) if link.forward):
            continue
        made = lane(reading, root, available)
        available.difference_update(made["statements"])
        lanes.append(made)
    return lanes


def unsure(reading: Reading, keys: list[str]) -> int:
    """How many of these are only possible, denied or reported, so that nobody may miss them."""
    return sum(manners.is_never_folded(reading.picture, reading.manner(key)) for key in keys)
