"""A large picture, and a large dataset, always the same: so many names, three statements a name.

As the project's own case of a large network: services that fund each other and belong to a few, here
also in communities, so that there is something to see from far away.
"""

from __future__ import annotations

from tests.network.pictures import Picture, both, entity, small_picture, statement

KINDS = ("Ministry", "ActionPlan", "Goal", "Theme")
#: So many names are mostly linked with each other.
COMMUNITY = 60
#: So many names have a link from all others.
HUBS = 40


def hub_picture(many: int) -> Picture:
    """That many organisations without communities, as case 35 makes them: two statements for each.

    They cooperate in long chains, and all have to do with a few: the groups are large, and for each
    chain link there is an inferred statement, with the words that it rests on.
    """
    picture = small_picture()
    names = [f"o{number}" for number in range(many)]
    picture["entities"] = {
        name: entity("Ministry", both(f"Dienst {number}", f"Service {number}"))
        for number, name in enumerate(names)
    }
    picture["statements"] = {}
    picture["inferred"] = []
    for number in range(2 * many):
        chained = number < many
        end = (number * 7 + 3) % many if chained else number % HUBS
        subject, relation = names[number % many], "cooperatesWith" if chained else "commissionedBy"
        made = statement(subject, relation, names[end], quote=f"Citaat nummer {number}.")
        picture["statements"][f"s{number}"] = made
        if chained:
            picture["inferred"].append(
                {
                    "subject": names[end],
                    "relation": relation,
                    "object": subject,
                    "rule": both("andere helft", "other half"),
                    "premises": [f"s{number}"],
                }
            )
    return picture


def large_picture(many: int) -> Picture:
    """That many names in communities, with three statements for each."""
    picture = small_picture()
    names = [f"o{number}" for number in range(many)]
    picture["entities"] = {
        name: entity(
            KINDS[number % len(KINDS)],
            both(f"Dienst {number}", f"Service {number}"),
            hidden=[f"Dinst {number}"],
        )
        for number, name in enumerate(names)
    }
    picture["statements"] = {}
    for number in range(many):
        start = number - number % COMMUNITY
        within = min(COMMUNITY, many - start)
        ends = (start, start + (number * 7 + 3) % within, (number * 13 + 5) % many)
        for place, (end, relation) in enumerate(
            zip(ends, ("hasGoal", "cooperatesWith", "commissionedBy"), strict=True)
        ):
            made = statement(
                names[number], relation, names[end], quote=f"Citaat nummer {number}.", **{"from": "2024"}
            )
            picture["statements"][f"s{place}-{number}"] = made
    picture["inferred"] = []
    return picture
