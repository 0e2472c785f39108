"""Lines run through the white between names, as a reader sees them in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests.network.conftest import at_once, go
from tests.network.large import large_picture
from tests.network.pictures import Picture, small_picture, statement

#: For each line the names that it runs through without being about them: through their text, or
#: through their shape. A line that is chosen may run under a name that has faded.
RUNS_THROUGH = """([ends, texts, focus]) => {
    const boxes = graphbuilder.names();
    const near = new Set(Object.values(ends).filter(pair => pair.includes(focus)).flat());
    const found = {};
    for (const id of graphbuilder.shown().statements) {
        if (!graphbuilder.pointOn(id)) continue;
        const others = boxes.filter(box => !ends[id].includes(box.id)
            && (!ends[id].includes(focus) || near.has(box.id)));
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


def run_through(page: Any, picture: Picture, *, texts: bool = True, focus: str = "") -> dict[str, str]:
    ends = {key: [each["subject"], each["object"]] for key, each in picture["statements"].items()}
    found: dict[str, str] = page.evaluate(RUNS_THROUGH, [ends, texts, focus])
    return found


@pytest.mark.parametrize("width, height", [(1280, 800), (390, 800)])
def test_no_line_runs_through_a_name_that_it_is_not_about(
    page_of: Callable[..., Any], bundled: Graph, width: int, height: int
) -> None:
    picture = from_dataset.picture(bundled)
    page = page_of(picture, viewport={"width": width, "height": height})
    for address in (
        "#view=names",
        "#focus=meerjarenagenda-zvh",
        "#modality=asserted",
        "#focus=kabinet&steps=2",
        "#focus=min-vws&path=th-mensenhandel",
    ):
        go(page, address)
        assert len(page.evaluate(PLACES)) > 2
        # On a phone a name may reach up to the mark beside it: a line to that mark then touches its end.
        texts = width > 500 or "steps" not in address
        focus = address.removeprefix("#focus=") if "&" not in address else ""
        assert run_through(page, picture, texts=texts, focus=focus) == {}, address


def test_lines_of_many_names_and_columns_run_between_them(page_of: Callable[..., Any]) -> None:
    picture = large_picture(105)
    page = page_of(picture, "#layout=columns", viewport={"width": 1600, "height": 1000})
    assert len(page.evaluate(PLACES)) > 300
    assert run_through(page, picture) == {}


def test_lines_give_way_to_a_name_that_is_dragged(page_of: Callable[..., Any], bundled: Graph) -> None:
    picture = from_dataset.picture(bundled)
    page = page_of(picture)
    frame = page.locator("#canvas").bounding_box()
    at = page.evaluate(
        "id => graphbuilder.network.canvasToDOM(graphbuilder.names().find(name => name.id === id))",
        "mariette-hamer",
    )
    # To where lines run now: on the middle of one that goes from column to column.
    target = page.evaluate("graphbuilder.network.canvasToDOM(graphbuilder.pointOn('st022', 0.5))")
    page.mouse.move(frame["x"] + at["x"], frame["y"] + at["y"])
    with at_once(page):
        page.mouse.down()
        page.mouse.move(frame["x"] + target["x"] - 40, frame["y"] + target["y"] + 4, steps=6)
    page.mouse.up()
    assert page.evaluate("graphbuilder.moved()") == ["mariette-hamer"]
    assert "mariette-hamer" not in run_through(page, picture).values()


def test_lines_through_the_same_gap_are_told_apart(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(from_dataset.picture(bundled), viewport={"width": 1600, "height": 1000})
    places = page.evaluate(PLACES)
    middles = [(id_, points[2]["x"], points[2]["y"]) for id_, points in sorted(places.items())]
    for index, (one, x, y) in enumerate(middles):
        for other, across, down in middles[index + 1 :]:
            assert abs(x - across) + abs(y - down) > 0.3, (one, other)


def test_a_click_near_the_middle_of_a_line_takes_it(page_of: Callable[..., Any], bundled: Graph) -> None:
    """In the very middle it may run close between two names, where a click is for the name."""
    page = page_of(from_dataset.picture(bundled))
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
    picture = from_dataset.picture(bundled)
    page = page_of(picture, "#layout=map")
    assert run_through(page, picture, texts=False) == {}


def test_lines_are_placed_the_same_way_every_time(page_of: Callable[..., Any], bundled: Graph) -> None:
    page = page_of(from_dataset.picture(bundled))
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


#: The names and the other words that words cover, of those that are to be read.
COVERED = """readable => {
    const words = graphbuilder.words();
    const meet = (one, other) => one.left < other.right && other.left < one.right
        && one.top < other.bottom && other.top < one.bottom;
    const texts = graphbuilder.names().filter(({ id, lines }) => lines && readable.includes(id))
        .map(({ id, textLeft, textRight, textTop, textBottom }) => (
            { id, left: textLeft, right: textRight, top: textTop, bottom: textBottom }));
    const found = [];
    for (const word of words) {
        for (const text of texts) if (meet(word, text)) found.push([word.text, text.id]);
        for (const other of words)
            if (other !== word && meet(word, other)) found.push([word.text, other.text]);
    }
    return found;
}"""
#: For each word its box, and how far off its middle the nearest of its lines passes.
OFF_LINE = """() => graphbuilder.words().map(word => Math.max(...word.ids.map(id => Math.min(
    ...Array.from({ length: 401 }, (_, step) => graphbuilder.pointOn(id, step / 400))
        .map(({ x, y }) => Math.hypot(x - word.x, y - word.y))))))"""


@pytest.mark.parametrize("name", ["kabinet", "meerjarenagenda-zvh", "onderzoek-laagdrempelige-hulp"])
def test_every_line_of_a_name_says_what_it_means_and_lines_that_say_the_same_do_so_once(
    page_of: Callable[..., Any], bundled: Graph, name: str
) -> None:
    """On the whole picture, where other names have faded, and on what is near, where all are to be read."""
    picture = from_dataset.picture(bundled)
    page = page_of(picture, reduced_motion="reduce", viewport={"width": 1440, "height": 900})
    about = {
        key: each
        for key, each in picture["statements"].items()
        if each["object"] is not None and name in (each["subject"], each["object"])
    }
    linked = {str(end) for each in about.values() for end in (each["subject"], each["object"])}
    for more in ("", "&steps=1", "&layout=map", "&layout=map&steps=1"):
        go(page, f"#focus={name}{more}")
        words = page.evaluate("graphbuilder.words()")
        assert sorted(key for word in words for key in word["ids"]) == sorted(about)
        # All of one size, and level: the width is across and the height is down.
        assert len({word["type"] for word in words}) == 1
        assert {word["turn"] for word in words} == {0}
        for word in words:
            for key in word["ids"]:
                # The relation's own words, from the subject to the object; never the inverse.
                assert word["text"] == picture["relations"][about[key]["relation"]]["label"]["nl"]
        assert page.evaluate(COVERED, sorted(linked)) == []
        assert max(page.evaluate(OFF_LINE)) < 1


def test_goals_of_one_name_leave_it_as_one_line(page_of: Callable[..., Any]) -> None:
    """Two goals that are intended, and one that is stated: two kinds of line, so two trunks."""
    picture = small_picture()
    for name in ("second", "third"):
        picture["entities"][name] = {**picture["entities"]["goal"]}
    picture["statements"]["st20"] = statement("plan", "hasGoal", "second", modality="intended")
    picture["statements"]["st21"] = statement("plan", "hasGoal", "third")
    page = page_of(picture, "#focus=plan")
    page.wait_for_selector("#chosen:not([hidden])")
    words = [word for word in page.evaluate("graphbuilder.words()") if word["text"] == "heeft als doel"]
    assert sorted(sorted(word["ids"]) for word in words) == [["st05", "st20"], ["st21"]]
    # A click on the words takes all that they are said of.
    both = next(word for word in words if len(word["ids"]) == 2)
    assert sorted(page.evaluate("({ x, y }) => graphbuilder.at({ x, y }).lines", both)) == ["st05", "st20"]


@pytest.mark.parametrize(("layout", "part"), [("columns", 0.7), ("map", 0.5)])
def test_a_line_ends_at_the_mark_where_its_name_is_hidden(
    page_of: Callable[..., Any], bundled: Graph, layout: str, part: float
) -> None:
    picture = from_dataset.picture(bundled)
    page = page_of(picture, f"#layout={layout}", viewport={"width": 1280, "height": 600})
    page.evaluate(
        "part => { const { network } = graphbuilder;"
        " network.moveTo({ scale: network.getScale() * part, animation: false }); }",
        part,
    )
    boxes = {box["id"]: box for box in page.evaluate("graphbuilder.names()")}
    assert any(box["lines"] is None for box in boxes.values())
    ends = page.evaluate(
        "keys => keys.map(key => [0, 1].map(part => graphbuilder.pointOn(key, part)))",
        list(picture["statements"]),
    )
    for (key, each), points in zip(picture["statements"].items(), ends, strict=True):
        for at, name in zip(points, (each["subject"], each["object"]), strict=True):
            if at is None or boxes[name]["lines"]:
                continue
            box = boxes[name]
            reach = box["radius"] * 1.2 + 8
            assert abs(at["x"] - box["x"]) < reach, (key, name)
            assert abs(at["y"] - box["y"]) < reach, (key, name)


def test_on_the_map_the_nearest_mark_to_a_name_is_its_own(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    def away(text: dict[str, Any], mark: dict[str, Any]) -> float:
        across = max(text["textLeft"] - mark["x"], mark["x"] - text["textRight"], 0)
        down = max(text["textTop"] - mark["y"], mark["y"] - text["textBottom"], 0)
        return float(max(0, (across**2 + down**2) ** 0.5 - mark["radius"]))

    page = page_of(from_dataset.picture(bundled), "#layout=map")
    for language in ("nl", "en"):
        go(page, f"#layout=map&language={language}")
        boxes = page.evaluate("graphbuilder.names()")
        named = [box for box in boxes if box["lines"]]
        assert len(named) >= 60
        for box in named:
            for other in boxes:
                assert other is box or away(box, other) > away(box, box), (box["id"], other["id"])


def test_a_name_is_drawn_as_long_as_some_of_it_is_in_view(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    page = page_of(from_dataset.picture(bundled))
    # The mark of the cabinet just out of view at the left, its text half in view.
    inked = page.evaluate(
        """() => {
            const { network } = graphbuilder;
            const box = graphbuilder.names().find(({ id }) => id === "kabinet");
            const scale = 2;
            const middle = (box.textLeft + box.textRight) / 2;
            const position = { x: middle + canvas.clientWidth / 2 / scale, y: box.y };
            network.moveTo({ scale, position, animation: false });
            network.redraw();
            const area = document.querySelector("#canvas canvas");
            const ratio = area.width / canvas.clientWidth;
            const high = Math.round(20 * ratio);
            const wide = Math.round((box.textRight - box.textLeft) / 2 * scale * ratio * 0.8);
            const top = Math.round(area.height / 2 - high / 2);
            const { data } = area.getContext("2d").getImageData(0, top, wide, high);
            let dark = 0;
            for (let at = 0; at < data.length; at += 4) if (data[at] < 70 && data[at + 3] > 200) dark += 1;
            return dark;
        }"""
    )
    assert inked > 40
