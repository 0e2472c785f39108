"""Who belongs together, and where names stand when links pull them: the map."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import cos, pi, sin, sqrt

from graphbuilder.network.layout.columns import (
    COLUMN_WIDTH,
    LINE_HEIGHT,
    MARK_WIDTH,
    PROPORTION,
    Arrangement,
    height_of,
)
from graphbuilder.network.picture.model import Picture

#: Any number does; always the same, so that the same picture gets the same map.
SEED = 20230113
#: What a structural link ("mentions", "has as member") weighs beside one that says something.
STRUCTURAL_WEIGHT = 0.25
#: How much a link inside a community pulls beside one that leaves it.
INSIDE_WEIGHT = 2.5
#: Of the whole map, the part that names and their shapes fill.
FILLED = 0.55
EVENNESS = 0.6
SPREADING_ROUNDS = 200
LOOSENING = 1.004
#: With fewer steps a large drawing is still tangled, with more little changes.
STEPS = 200

Weights = Mapping[tuple[str, str], float]
Places = dict[str, tuple[float, float]]


def weights(picture: Picture) -> Weights:
    """Return how strongly each two names are linked: by how many statements, structural ones for less."""
    found: Counter[tuple[str, str]] = Counter()
    structural = {name for name, relation in picture["relations"].items() if relation["structural"]}
    entities = picture["entities"]
    for _, statement in sorted(picture["statements"].items()):
        subject, thing = statement["subject"], statement["object"]
        if thing is not None and subject != thing and subject in entities and thing in entities:
            share = STRUCTURAL_WEIGHT if statement["relation"] in structural else 1.0
            found[(subject, thing) if subject < thing else (thing, subject)] += share  # type: ignore[assignment]
    return found


def communities(names: Sequence[str], links: Weights) -> list[list[str]]:
    """Part names into communities: more links within each than between them.

    The Leiden algorithm of Traag, Waltman and Van Eck (2019), on modularity. Names come back sorted,
    the largest community first.
    """
    import igraph

    ordered = sorted(names)
    number = {name: index for index, name in enumerate(ordered)}
    inside = _numbered(number, links)
    if not inside:
        return [[name] for name in ordered]
    graph = igraph.Graph(len(ordered), list(inside))
    with _seeded():
        parts = graph.community_leiden(
            objective_function="modularity", weights=list(inside.values()), n_iterations=4
        )
    return sorted(
        ([ordered[index] for index in part] for part in parts), key=lambda part: (-len(part), part[0])
    )


def _numbered(number: Mapping[str, int], links: Weights) -> dict[tuple[int, int], float]:
    """Return the links among the numbered names, by number."""
    return {
        (number[one], number[other]): weight
        for (one, other), weight in sorted(links.items())
        if one in number and other in number
    }


def forces(names: Sequence[str], links: Weights) -> Places:
    """Place names as if links were springs and names pushed each other off, in no unit in particular.

    After Fruchterman and Reingold (1991); igraph divides the plane into a grid where there are many.
    """
    import igraph

    ordered = sorted(names)
    if len(ordered) < 2:
        return dict.fromkeys(ordered, (0.0, 0.0))
    number = {name: index for index, name in enumerate(ordered)}
    pulls = _numbered(number, links)
    graph = igraph.Graph(len(ordered), list(pulls))
    # Parts that nothing links would drift away from each other for ever: a weak spring holds them.
    degrees = graph.degree()
    parts = graph.connected_components()
    hubs = [max(part, key=lambda index: (degrees[index], -index)) for part in parts]
    hubs.sort(key=lambda index: (-degrees[index], index))
    springs = [(hubs[0], hub) for hub in hubs[1:]]
    graph.add_edges(springs)
    turn = 2 * pi / len(ordered)
    start = [[cos(turn * index), sin(turn * index)] for index in range(len(ordered))]
    with _seeded():
        found = graph.layout_fruchterman_reingold(
            weights=[*pulls.values(), *[0.3] * len(springs)],
            niter=STEPS,
            seed=start,
            grid="auto",
        )
    return {name: (found[index][0], found[index][1]) for name, index in number.items()}


def arrange(picture: Picture, links: Weights, parts: Sequence[Sequence[str]]) -> Arrangement:
    """Give every name its place on the map, its text to the right of its shape, none over another.

    Parameters
    ----------
    picture : Picture
        What is drawn.
    links : mapping
        As ``weights`` gives them.
    parts : sequence of sequences
        The communities: what belongs together is pulled closer.
    """
    names = sorted(picture["entities"])
    part_of = {name: index for index, part in enumerate(parts) for name in part}
    pulled = {
        pair: weight * (INSIDE_WEIGHT if part_of[pair[0]] == part_of[pair[1]] else 1.0)
        for pair, weight in links.items()
    }
    linked = {name for pair in links for name in pair}
    heights = {name: height_of(picture["entities"][name]) for name in names}
    places = _scaled(forces([name for name in names if name in linked], pulled), heights)
    _spread(places, heights)
    _below(places, [name for name in names if name not in linked], heights)
    return _framed(places, heights)


def _scaled(found: Places, heights: Mapping[str, float]) -> Places:
    """Stretch what the forces gave to a field that leaves each name its room.

    Half of each place is its rank: forces crowd what is well linked, and leave much of the field white.
    """
    if not found:
        return {}
    area = sum(COLUMN_WIDTH * heights[name] for name in found) / FILLED
    lengths = (sqrt(area * PROPORTION), sqrt(area / PROPORTION))
    scaled: dict[str, list[float]] = {name: [] for name in found}
    for axis, length in enumerate(lengths):
        order = sorted(found, key=lambda name, axis=axis: (found[name][axis], name))  # type: ignore[misc]
        least, most = found[order[0]][axis], found[order[-1]][axis]
        for rank, name in enumerate(order):
            place = (found[name][axis] - least) / (most - least) if most > least else 0.5
            scaled[name].append(length * (EVENNESS * rank / len(order) + (1 - EVENNESS) * place))
    return {name: (x, y) for name, (x, y) in scaled.items()}


def _spread(places: Places, heights: Mapping[str, float]) -> None:
    """Push names apart that lie over each other, each pair along the shorter way."""
    order = sorted(places)
    tall = max(heights.values(), default=LINE_HEIGHT)
    for _ in range(SPREADING_ROUNDS):
        moved = False
        cells: dict[tuple[int, int], list[str]] = {}
        for name in order:
            x, y = places[name]
            cells.setdefault((int(x // COLUMN_WIDTH), int(y // tall)), []).append(name)
        for name in order:
            x, y = places[name]
            column, row = int(x // COLUMN_WIDTH), int(y // tall)
            near = [
                other
                for across in (-1, 0, 1)
                for down in (-1, 0, 1)
                for other in cells.get((column + across, row + down), ())
            ]
            for other in near:
                if other <= name:
                    continue
                x, y = places[name]
                beside, under = places[other]
                over_x = COLUMN_WIDTH - abs(beside - x)
                over_y = (heights[name] + heights[other]) / 2 - abs(under - y)
                if over_x <= 0 or over_y <= 0:
                    continue
                moved = True
                if over_x < over_y:
                    push = over_x / 2 + 0.5 if beside >= x else -over_x / 2 - 0.5
                    places[name], places[other] = (x - push, y), (beside + push, under)
                else:
                    push = over_y / 2 + 0.5 if under >= y else -over_y / 2 - 0.5
                    places[name], places[other] = (x, y - push), (beside, under + push)
        if not moved:
            return
        # Where it is too full to give way, all draw back a little.
        for name, (x, y) in places.items():
            places[name] = (x * LOOSENING, y * LOOSENING)


def _below(places: Places, alone: Sequence[str], heights: Mapping[str, float]) -> None:
    """Set what nothing links in rows under the map."""
    left = min((x for x, _ in places.values()), default=0.0)
    right = max((x for x, _ in places.values()), default=sqrt(len(alone)) * COLUMN_WIDTH)
    row = max((y for _, y in places.values()), default=0.0) + 2 * max(heights.values(), default=0.0)
    many = max(1, int((right - left) // COLUMN_WIDTH) + 1)
    pitch = max((heights[name] for name in alone), default=0.0)
    for index, name in enumerate(alone):
        places[name] = (left + index % many * COLUMN_WIDTH, row + index // many * pitch)


def _framed(places: Places, heights: Mapping[str, float]) -> Arrangement:
    left = min((x for x, _ in places.values()), default=0.0) - MARK_WIDTH / 2
    top = min((y - heights[name] / 2 for name, (_, y) in places.items()), default=0.0)
    right = max((x for x, _ in places.values()), default=0.0) - MARK_WIDTH / 2 + COLUMN_WIDTH
    bottom = max((y + heights[name] / 2 for name, (_, y) in places.items()), default=0.0)
    moved = {name: (round(x - left, 1), round(y - top, 1)) for name, (x, y) in sorted(places.items())}
    return Arrangement(moved, round(right - left, 1), round(bottom - top, 1))


@contextmanager
def _seeded() -> Iterator[None]:
    """Let igraph draw the same chances every time, and leave everybody else's as they were."""
    import igraph

    igraph.set_random_number_generator(random.Random(SEED))
    try:
        yield
    finally:
        igraph.set_random_number_generator(random)
