"""Where each name stands: columns from actors to themes, ordered so that lines cross little."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf, sqrt

from graphbuilder.network.picture.model import Entity, Picture

#: Size of the names, in the units of the drawing. At the first view on a screen of 1280 x 800 one
#: unit is close to one pixel, so this is what keeps names readable there.
NAME_SIZE = 12.0
LINE_HEIGHT = 13.0
#: Room for the shape before a name, for a line of a name, and between two columns.
MARK_WIDTH = 24.0
NAME_WIDTH = 128.0
#: So many letters on a line of a name, about; the page measures them in the font that its reader has.
LINE_LETTERS = 20
NARROWEST, WIDEST = 24.0, 72.0
#: White above and below a name.
ROW_MARGIN = 2.5
#: A column higher than this is set in two or more; large pictures get a higher limit, so that they
#: grow in both directions.
COLUMN_HEIGHT = 820.0
SCREEN_HEIGHT = 680.0
#: Width to height of the whole, as of the room for the picture between the panels on that screen.
PROPORTION = 1.15
SWEEPS = 24
EXCHANGES = 12

COLUMN_WIDTH = MARK_WIDTH + NAME_WIDTH


@dataclass(frozen=True)
class Arrangement:
    """Places of the shapes, the names to their right, and the size of the whole."""

    places: Mapping[str, tuple[float, float]]
    width: float
    height: float


def arrange(picture: Picture) -> Arrangement:
    """Give every entity of a picture its place.

    The column comes from the entity's class. Within a column the order follows the mean place of
    what an entity is linked with (the barycentre heuristic of Sugiyama, Tagawa and Toda, 1981).

    Parameters
    ----------
    picture : Picture
        What is drawn.

    Returns
    -------
    Arrangement
        The same picture always gives the same places.
    """
    heights = {name: height_of(entity) for name, entity in picture["entities"].items()}
    links = _links(picture)
    columns = _split(_columns(picture), heights)
    full = max((sum(heights[name] for name in column) for column in columns), default=0.0)
    rows = {name: y for column in columns for name, y in _stack(column, heights, full, {}).items()}
    order = {name: index for index, column in enumerate(columns) for name in column}
    best, least = rows, inf
    for sweep in range(SWEEPS):
        # Left to right, then right to left: each column follows the one that was just set.
        for column in columns if sweep % 2 == 0 else reversed(columns):
            wishes = {name: _wish(name, links, rows, order) for name in column}
            column.sort(key=lambda name, wishes=wishes: (wishes[name], name))  # type: ignore[misc]
            rows.update(_stack(column, heights, full, wishes))
        # The sweeps do not settle: what counts is the one after which lines go up and down least.
        way = sum(abs(rows[one] - rows[other]) for one, others in links.items() for other in others)
        if way < least:
            best, least = dict(rows), way
    rows = best
    for column in columns:
        column.sort(key=lambda name, rows=rows: (rows[name], name))  # type: ignore[misc]
    _exchange(columns, links, heights, rows)
    pitch = COLUMN_WIDTH + _gap(len(columns), full)
    places = {
        name: (round(index * pitch + MARK_WIDTH / 2, 1), round(rows[name], 1))
        for index, column in enumerate(columns)
        for name in column
    }
    width = max(0, len(columns) - 1) * pitch + COLUMN_WIDTH
    return Arrangement(places, round(width, 1), full)


def _gap(columns: int, height: float) -> float:
    """Return the room for lines between two columns: what the picture's proportions leave."""
    # A picture of few names is given as much room as one that fills the screen.
    left = max(height, SCREEN_HEIGHT) * PROPORTION - columns * COLUMN_WIDTH
    return min(WIDEST, max(NARROWEST, left / max(1, columns - 1)))


def _columns(picture: Picture) -> list[list[str]]:
    numbered: dict[int, list[str]] = {}
    for name in sorted(picture["entities"]):
        kind = picture["classes"].get(picture["entities"][name]["class"])
        numbered.setdefault(kind["column"] if kind else 0, []).append(name)
    return [numbered[number] for number in sorted(numbered)]


def _split(columns: list[list[str]], heights: Mapping[str, float]) -> list[list[str]]:
    """Set a column that is too high in two or more beside each other."""
    limit = max(COLUMN_HEIGHT, sqrt(sum(heights.values()) * (COLUMN_WIDTH + NARROWEST) / PROPORTION))
    result: list[list[str]] = []
    for column in columns:
        parts = max(1, -int(-sum(heights[name] for name in column) // limit))
        result.extend(column[part::parts] for part in range(parts))
    return result


def _links(picture: Picture) -> dict[str, list[str]]:
    links: dict[str, list[str]] = {name: [] for name in picture["entities"]}
    for key in sorted(picture["statements"]):
        statement = picture["statements"][key]
        subject, thing = statement["subject"], statement["object"]
        if thing is not None and subject != thing and subject in links and thing in links:
            links[subject].append(thing)
            links[thing].append(subject)
    return links


def _wish(
    name: str,
    links: Mapping[str, list[str]],
    rows: Mapping[str, float],
    order: Mapping[str, int],
) -> float:
    """Return the mean place of the linked names: the nearer their column, the more they count."""
    total = weight = 0.0
    for other in links[name]:
        share = 1.0 / (1 + abs(order[other] - order[name]))
        total += share * rows[other]
        weight += share
    return total / weight if weight else rows[name]


def _stack(
    column: list[str],
    heights: Mapping[str, float],
    full: float,
    wishes: Mapping[str, float],
) -> dict[str, float]:
    """Set names under each other, each as near to its wish as the order and the room allow.

    Neighbours that would overlap form a block that stands at the mean of its members' wishes
    (pooling of adjacent violators, as in isotonic regression).
    """
    starts: list[float] = []
    above = 0.0
    for name in column:
        starts.append(above)
        above += heights[name]
    spare = max(0.0, full - above)
    blocks: list[tuple[float, int]] = []
    for index, name in enumerate(column):
        middle = starts[index] + heights[name] / 2
        # Without a wish: spread evenly. A quarter of that always counts, so that no column bunches.
        even = spare * (index + 0.5) / len(column)
        wanted = min(spare, max(0.0, 0.75 * (wishes.get(name, middle + even) - middle) + 0.25 * even))
        blocks.append((wanted, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (last, many), (first, few) = blocks.pop(), blocks.pop()
            blocks.append(((first * few + last * many) / (few + many), few + many))
    offsets = [offset for offset, count in blocks for _ in range(count)]
    return {name: starts[index] + heights[name] / 2 + offsets[index] for index, name in enumerate(column)}


def _exchange(
    columns: list[list[str]],
    links: Mapping[str, list[str]],
    heights: Mapping[str, float],
    rows: dict[str, float],
) -> None:
    """Let neighbours change places as long as that makes lines go up and down less."""

    def way(one: str, other: str) -> float:
        return sum(abs(rows[name] - rows[end]) for name in (one, other) for end in links[name])

    for _ in range(EXCHANGES):
        before = dict(rows)
        for column in columns:
            for index in range(len(column) - 1):
                above, below = column[index : index + 2]
                were, cost = (rows[above], rows[below]), way(above, below)
                top, bottom = were[0] - heights[above] / 2, were[1] + heights[below] / 2
                rows[below], rows[above] = top + heights[below] / 2, bottom - heights[above] / 2
                if way(above, below) < cost - 0.01:
                    column[index : index + 2] = [below, above]
                else:
                    rows[above], rows[below] = were
        if rows == before:
            return


def height_of(entity: Entity) -> float:
    """Return the room that a name takes from top to bottom, with the white around it."""
    shown = (entity["short"] or entity["label"]).values() or [""]
    return LINE_HEIGHT * max(lines_of(text) for text in shown) + 2 * ROW_MARGIN


def lines_of(text: str) -> int:
    """Count the lines that a name may take, in whatever font.

    By its letters, for only the page knows how wide they are: it measures them, and gives each name the
    room that it needs.
    """
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > LINE_LETTERS:
            lines, used = lines + 1, len(word)
        else:
            used += len(word) + (1 if used else 0)
    return min(lines, 3)
