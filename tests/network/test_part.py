"""Of what is too large for a page it holds a part: the tracks of which most is said, with their evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError
from graphbuilder.graph.store import Graph
from graphbuilder.network.lanes.opening import lanes
from graphbuilder.network.lanes.part import part
from graphbuilder.network.page import render
from graphbuilder.network.picture import comparison, from_dataset
from tests import chapter
from tests.network.large import hub_picture, large_picture
from tests.network.pictures import Picture, both, entity, relation, small_picture, statement

TRACKS = 60
CHAPTER = ["-g", str(chapter.dataset())]


def many_tracks() -> Picture:
    """Sixty tracks: the first has sixty goals, the second fifty-nine, and the last one."""
    picture = small_picture()
    picture["entities"], picture["statements"], picture["inferred"] = {}, {}, []
    for track in range(TRACKS):
        name = f"t{track:02}"
        picture["entities"][name] = entity("ActionPlan", both(f"Traject {track}", f"Track {track}"))
        for number in range(TRACKS - track):
            goal = f"{name}-g{number:02}"
            picture["entities"][goal] = entity("Goal", both(f"Doel {goal}", f"Goal {goal}"))
            picture["statements"][f"{name}-{number:02}"] = statement(name, "hasGoal", goal)
    return picture


def tracks_of(picture: Picture) -> list[str]:
    return sorted(name for name, each in picture["entities"].items() if each["class"] == "ActionPlan")


def test_what_has_room_is_drawn_whole() -> None:
    picture = small_picture()
    assert part(picture, len(picture["statements"])) is picture


def test_the_tracks_of_which_most_is_said_come_first_and_none_takes_all_the_room() -> None:
    shown = part(many_tracks(), 400)
    # A fortieth of 400 is ten statements for each, so that the first forty fill it: the last has twenty-one.
    assert tracks_of(shown) == [f"t{number:02}" for number in range(40)]
    assert set(Counter(each["subject"] for each in shown["statements"].values()).values()) == {10}
    assert set(shown["statements"]) == {
        f"t{track:02}-{number:02}" for track in range(40) for number in range(10)
    }


def test_it_tells_how_much_there_is_and_what_is_elsewhere() -> None:
    whole = part(many_tracks(), 400)["whole"]
    # 60 + 59 + … + 1 statements, each with a goal of its own.
    assert (whole["statements"], whole["names"]) == (1830, 1890)
    assert (whole["tracks"], whole["tracksShown"]) == (60, 40)
    assert whole["named"]["t00"] == 60
    assert [(each["id"], each["count"]) for each in whole["elsewhere"][:2]] == [("t40", 20), ("t41", 19)]
    assert len(whole["elsewhere"]) == 1890 - 440


def test_the_lanes_tell_which_tracks_were_chosen_and_which_these_only_name() -> None:
    """Forty tracks have room; the first names the last two as parallel, which thereby have lanes as well."""
    picture = many_tracks()
    picture["relations"]["parallel"] = relation(both("loopt parallel aan", "runs parallel to"), {})
    for number in (58, 59):
        picture["statements"][f"a{number}"] = statement("t00", "parallel", f"t{number}")
    shown = part(picture, 400)
    assert len(tracks_of(shown)) == 42
    opening = lanes(shown)
    assert opening is not None
    assert opening["lead"]["nl"].startswith(
        "42 actieplans: de 40 waarover het meest is gezegd, en 2 die daarbij worden genoemd."
    )
    assert opening["lead"]["en"].startswith(
        "42 action plans: the 40 of which most is said, and 2 that are named along with them."
    )
    # Where there are no others, nothing is said of them.
    opening = lanes(part(many_tracks(), 400))
    assert opening is not None
    assert opening["lead"]["nl"].startswith("40 actieplans. Dit is een keuze")


def test_everything_that_is_shown_has_its_evidence() -> None:
    shown = part(large_picture(600), 300)
    assert len(shown["statements"]) == 300
    for each in shown["statements"].values():
        assert each["passage"] in shown["passages"]
        assert {each["subject"], each["object"], each["holder"]} - {None, ""} <= set(shown["entities"])
    for inferred in shown["inferred"]:
        assert set(inferred["premises"]) <= set(shown["statements"])


def test_what_is_denied_elsewhere_is_not_shown_without_its_denial() -> None:
    picture = many_tracks()
    picture["statements"]["zz"] = statement("t00", "hasGoal", "t00-g00", denied=True)
    shown = part(picture, 400)
    assert {"t00-00", "zz"} <= set(shown["statements"])


def test_without_tracks_the_names_of_which_most_is_said_come_first() -> None:
    picture = hub_picture(400)
    counts: Counter[str] = Counter()
    for each in picture["statements"].values():
        counts.update({each["subject"], each["object"] or ""})

    def least(each: Any) -> int:
        return min(counts[each["subject"]], counts[each["object"]])

    shown = part(picture, 100)["statements"]
    left = [each for key, each in picture["statements"].items() if key not in shown]
    assert len(shown) == 100
    assert min(map(least, shown.values())) >= max(map(least, left))


def test_names_of_which_nothing_is_said_have_the_room_that_is_left() -> None:
    picture = small_picture()
    picture["statements"] = {}
    picture["inferred"] = []
    picture["entities"] = {
        f"n{number}": entity("Goal", both(f"{number}", f"{number}")) for number in range(9)
    }
    assert sorted(part(picture, 5)["entities"]) == ["n0", "n1", "n2", "n3", "n4"]


@pytest.mark.slow
def test_of_a_large_comparison_what_differs_has_the_room() -> None:
    before, after = many_tracks(), many_tracks()
    after["statements"]["t59-00"]["modality"] = "intended"
    after["entities"]["t58"]["note"] = both("nieuw", "new")
    shown = part(comparison.compare(before, after), 400)
    assert [each.get("change") for each in shown["statements"].values()] == ["changed"]
    assert {"t59", "t59-g00", "t58"} <= set(shown["entities"])


@pytest.mark.slow
def test_the_same_picture_gives_the_same_part_in_whatever_order_it_comes() -> None:
    picture = many_tracks()
    turned: Picture = {**picture, "entities": dict(reversed(picture["entities"].items()))}
    assert render.page(part(picture, 400)) == render.page(part(turned, 400))


def test_a_part_never_says_that_something_is_not_stated(bundled: Graph) -> None:
    shown = part(from_dataset.picture(bundled), 40)
    assert "partial" in shown["variants"]


def test_a_command_that_draws_a_part_says_so_and_how_to_draw_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "part.html"
    ran = CliRunner().invoke(main, ["draw", *CHAPTER, "-o", str(file), "--most", "50", "-l", "nl"])
    assert ran.exit_code == 0
    assert "de pagina bevat een deel" in ran.stderr
    assert "50 van " in ran.stderr
    assert "--focus NAAM" in ran.stderr
    assert "graphbuilder draw --focus NAME" in file.read_text("utf-8")


@pytest.mark.slow
def test_where_all_tracks_have_room_it_is_not_they_that_are_a_part(bundled: Graph, tmp_path: Path) -> None:
    most = str(len(from_dataset.picture(bundled)["statements"]) - 1)
    ran = CliRunner().invoke(main, ["draw", *CHAPTER, "-o", str(tmp_path / "part.html"), "--most", most])
    assert f"the names of which most is said, {most} of" in ran.stderr
    assert "policy tracks" not in ran.stderr


@pytest.mark.slow
def test_without_room_nothing_is_drawn(tmp_path: Path) -> None:
    with pytest.raises(GraphbuilderError, match="at least 1"):
        api.draw(output=tmp_path / "none.html", most=0)
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_a_part_of_a_part_that_was_chosen_says_both(tmp_path: Path) -> None:
    file = api.draw(output=tmp_path / "part.html", classes=["Trajectory", "Goal", "Ministry"], most=3)
    text = file.read_text("utf-8")
    assert "selection: policy tracks" in text
    assert "all is too much for one page" in text


@pytest.fixture
def page(page_of: Callable[..., Any]) -> Any:
    return page_of(part(many_tracks(), 400), "#language=en")


def test_a_name_that_is_not_on_the_page_is_found_with_the_command_that_draws_it(page: Any) -> None:
    page.fill("#query", "Track 45")
    assert page.locator("#results [role=option]").all_inner_texts() == ["Track 45\nnot on this page"]
    page.keyboard.press("Enter")
    notice = page.locator("#notice")
    assert notice.locator("h2").inner_text() == "Not on this page: Track 45"
    assert "400 of 1830 statements" in notice.inner_text()
    assert "15 statements name it" in notice.inner_text()
    assert notice.locator("textarea").input_value() == "graphbuilder draw --focus t45"


def test_what_is_found_nowhere_may_be_sought_in_the_whole(page: Any) -> None:
    page.fill("#query", 'Zwaan "x" $y')
    assert "look in the whole" in page.locator("#results [role=option]").inner_text()
    page.keyboard.press("Enter")
    assert page.locator("#notice textarea").input_value() == r'graphbuilder draw --focus "Zwaan \"x\" \$y"'


def test_the_panel_says_how_many_statements_on_a_name_are_elsewhere(page: Any) -> None:
    page.evaluate("location.hash = 'focus=t00&language=en'")
    chosen = page.locator("#chosen")
    chosen.get_by_text("10 of the 60 statements").wait_for()
    assert "graphbuilder draw --focus t00" in chosen.inner_text()


def test_what_part_it_is_stands_above_the_picture_in_few_lines(page_of: Callable[..., Any]) -> None:
    """Beside a long title it would otherwise be as narrow as a word, and take the room of the picture."""
    picture = part(many_tracks(), 400)
    title = "Beleid tegen ondermijning: het programma, de regels en latere stukken"
    note = "een deel, want alles is te veel voor één pagina: de 131 trajecten waarover het meest is gezegd"
    picture = {**picture, "title": both(title, title), "notes": [both(note, note)]}
    page = page_of(picture, viewport={"width": 1280, "height": 800})
    high = page.locator("#about").bounding_box()["height"]
    line = page.evaluate("parseFloat(getComputedStyle(document.getElementById('about')).lineHeight)")
    assert high <= 6 * line


def test_no_heading_stands_above_nothing_or_under_other_words(page_of: Callable[..., Any]) -> None:
    """A part has no "not stated"; on a phone four lines tell how many names lie out of view."""
    page = page_of(part(many_tracks(), 60), "#language=en", as_opened=True)
    assert page.evaluate("document.documentElement.dataset.density") == "0"
    heads = [each.inner_text() for each in page.locator("#headings > span").all() if each.is_visible()]
    assert "Who" in heads
    assert "Not stated" not in heads
    phone = {"width": 320, "height": 780}
    page = page_of(part(many_tracks(), 60), "#view=names&layout=columns", viewport=phone)
    page.locator("#beyond-view").wait_for()
    told, heading = page.locator("#beyond-view").bounding_box(), page.locator("#heads").bounding_box()
    assert told["y"] + told["height"] <= heading["y"]
