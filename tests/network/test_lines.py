"""Lines run through the white between names, as a reader sees them in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graphbuilder.graph.store import Graph
from graphbuilder.network import projection
from tests.network.large import large_picture
from tests.network.pictures import Picture, small_picture, statement

#: For each line the names that it runs through without being about them: through their text, or
#: through their shape.
RUNS_THROUGH = """([ends, texts]) => {
    const boxes = graphbuilder.names();
    const found = {};
    for (const id of graphbuilder.shown().statements) {
        if (!graphbuilder.pointOn(id)) continue;
        const others = boxes.filter(box => !ends[id].includes(box.id));
        for (let step = 0; step <= 250; step += 1) {
            const at = graphbuilder.pointOn(id, step / 250);
            for (const box of others) {
                const reach = box.radius;
                const text = texts && box.lines && at.x > box.textLeft && at.x < box.textRight
                    && at.y > box.textTop && at.y < box.textBottom;
                const shape = Math.hypot(at.x - box.x, at.y - box.y) < reach;
                if (text || shape) found[id] = box.id;
            }
        }
    }
    return found;
}"""
PLACES = """() => Object.fromEntries([...graphbuilder.shown().statements]
    .filter(id => graphbuilder.pointOn(id))
    .map(id => [id, [0.1, 0.3, 0.5, 0.7, 0.9].map(part => graphbuilder.pointOn(id, part))]))"""


def run_through(page: Any, picture: Picture, *, texts: bool = True) -> dict[str, str]:
    ends = {key: [each["subject"], each["object"]] for key, each in picture["statements"].items()}
    found: dict[str, str] = page.evaluate(RUNS_THROUGH, [ends, texts])
    return found


@pytest.mark.parametrize("width, height", [(1280, 800), (390, 800)])
def test_no_line_runs_through_a_name_that_it_is_not_about(
    page_of: Callable[..., Any], bundled: Graph, width: int, height: int
) -> None:
    picture = projection.picture(bundled)
    page = page_of(picture, viewport={"width": width, "height": height})
    for address in (
        "",
        "#focus=meerjarenagenda-zvh",
        "#modality=asserted",
        "#focus=kabinet&steps=2",
        "#focus=min-vws&path=th-mensenhandel",
    ):
        page.evaluate("address => { location.hash = address; }", address)
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))")
        assert len(page.evaluate(PLACES)) > 2
        assert run_through(page, picture) == {}, address


def test_lines_of_many_names_and_columns_run_between_them(page_of: Callable[..., Any]) -> None:
    picture = large_picture(120)
    page = page_of(picture, "#layout=columns", viewport={"width": 1600, "height": 1000})
    assert len(page.evaluate(PLACES)) > 300
    assert run_through(page, picture) == {}


def test_lines_give_way_to_a_name_that_is_dragged(page_of: Callable[..., Any], bundled: Graph) -> None:
    picture = projection.picture(bundled)
    page = page_of(picture)
    frame = page.locator("#canvas").bounding_box()
    at = page.evaluate(
        "id => graphbuilder.network.canvasToDOM(graphbuilder.network.getPosition(id))", "mariette-hamer"
    )
    # To where lines run now: on the middle of one that goes from column to column.
    target = page.evaluate("graphbuilder.network.canvasToDOM(graphbuilder.pointOn('st022', 0.5))")
    page.mouse.move(frame["x"] + at["x"], frame["y"] + at["y"])
    page.mouse.down()
    page.mouse.move(frame["x"] + target["x"] - 40, frame["y"] + target["y"] + 4, steps=6)
    page.mouse.up()
    assert page.evaluate("graphbuilder.moved()") == ["mariette-hamer"]
    assert "mariette-hamer" not in run_through(page, picture).values()


def test_lines_through_the_same_gap_are_told_apart(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(projection.picture(bundled), viewport={"width": 1600, "height": 1000})
    places = page.evaluate(PLACES)
    middles = [(id_, points[2]["x"], points[2]["y"]) for id_, points in sorted(places.items())]
    for index, (one, x, y) in enumerate(middles):
        for other, across, down in middles[index + 1 :]:
            assert abs(x - across) + abs(y - down) > 0.3, (one, other)


def test_a_click_near_the_middle_of_a_line_takes_it(page_of: Callable[..., Any], bundled: Graph) -> None:
    """In the very middle it may run close between two names, where a click is for the name."""
    page = page_of(projection.picture(bundled))
    missed = page.evaluate(
        """ids => ids.filter(id => [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
            .every(part => !graphbuilder.at(graphbuilder.pointOn(id, part)).lines.includes(id)))""",
        list(page.evaluate(PLACES)),
    )
    assert missed == []
    at = page.evaluate("graphbuilder.network.canvasToDOM(graphbuilder.pointOn('st022', 0.5))")
    frame = page.locator("#canvas").bounding_box()
    page.mouse.click(frame["x"] + at["x"], frame["y"] + at["y"])
    page.wait_for_selector('#chosen [data-statement="st022"]')


def test_on_the_map_a_line_bows_around_the_shape_of_a_third_name(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    picture = projection.picture(bundled)
    page = page_of(picture, "#layout=map")
    assert run_through(page, picture, texts=False) == {}


def test_lines_are_placed_the_same_way_every_time(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(projection.picture(bundled))
    before = page.evaluate(PLACES)
    page.reload()
    assert page.evaluate(PLACES) == before


def test_a_line_starts_at_its_subject_and_ends_at_its_object(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    # Against the direction of reading, over the columns in between.
    picture["statements"]["st11"] = statement("markup", "mentions", "other")
    page = page_of(picture)
    boxes = {box["id"]: box for box in page.evaluate("graphbuilder.names()")}
    for key, subject, thing in (
        ("st11", "markup", "other"),
        ("st05", "plan", "goal"),
        ("st08", "min", "other"),
    ):
        for part, name in ((0, subject), (1, thing)):
            at = page.evaluate("([key, part]) => graphbuilder.pointOn(key, part)", [key, part])
            box = boxes[name]
            assert box["left"] - 4 < at["x"] < box["right"] + 4
            assert box["top"] - 4 < at["y"] < box["bottom"] + 4
