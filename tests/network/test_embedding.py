"""A page for a frame in another one, as the commands write it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result
from playwright import sync_api

import graphbuilder
from graphbuilder.cli import main
from graphbuilder.errors import GraphbuilderError
from tests import chapter

WHOLE = "https://example.org/p/graph.html"
FOREIGN = "<https://example.org/a> <https://example.org/knows> <https://example.org/b> .\n"


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    graphbuilder.draw(chapter.dataset(), folder / "picture.html", embed="graph.html")
    return folder


def frame_in(output: str) -> ElementTree.Element:
    (code,) = re.findall("<iframe.*?</iframe>", output)
    return ElementTree.fromstring(code)


@pytest.mark.slow
def test_build_writes_it_beside_the_page_and_tells_the_code_of_the_frame(tmp_path: Path) -> None:
    done = run("build", str(chapter.dataset()), "-o", str(tmp_path), "--embed", WHOLE)
    assert done.exit_code == 0
    assert {each.name for each in tmp_path.iterdir()} == {
        "graph.html",
        "graph-embed.html",
        "graph.ttl",
        "graph.trig",
    }
    frame = frame_in(done.output)
    # On the web it is looked for beside the whole, whatever page holds the frame.
    assert frame.attrib["src"] == "https://example.org/p/graph-embed.html"
    assert frame.attrib["title"] == "Het Actieplan tegen mensenhandel en de trajecten eromheen"
    assert frame.attrib["loading"] == "lazy"
    assert {"width", "height"} <= set(frame.attrib)
    text = (tmp_path / "graph-embed.html").read_text("utf-8")
    assert f'<a href="{WHOLE}" target="_blank" rel="noopener">' in text
    assert "<script" not in text
    # Each statement leads to its place in the whole.
    assert f'href="{WHOLE}#statement=' in text
    assert 'href="#' not in text


def test_of_a_file_the_code_has_its_name(folder: Path) -> None:
    code = graphbuilder.frame(folder / "picture.html", "graph.html", height=900)
    frame = ElementTree.fromstring(code)
    assert (frame.attrib["src"], frame.attrib["height"]) == ("picture.html", "900")


@pytest.mark.parametrize("width", [320, 560, 760, 1200])
def test_in_a_frame_of_any_width_nothing_is_cut_and_source_and_way_to_the_whole_are_there(
    browser: Any, folder: Path, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700})
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    file = folder / "holder.html"
    code = graphbuilder.frame(folder / "picture.html", "graph.html")
    file.write_text(f"<!DOCTYPE html><body style='margin:0'>{code}", encoding="utf-8")
    page.goto(file.as_uri())
    frame = page.frame_locator("iframe")
    sync_api.expect(frame.get_by_role("heading", level=2)).to_have_count(4)
    assert frame.locator("html").evaluate("html => html.scrollWidth <= innerWidth")
    sync_api.expect(frame.locator(".origin")).to_contain_text(
        "datum onbekend, niet ouder dan 13 januari 2023"
    )
    sync_api.expect(frame.get_by_role("link", name="Het geheel")).to_have_attribute("href", "graph.html")
    assert {each.rsplit("/", 1)[1] for each in requests if not each.startswith("data:")} == {
        "holder.html",
        "picture.html",
    }
    page.close()


def test_in_a_frame_the_line_before_a_verb_tells_how_it_is_said(browser: Any, folder: Path) -> None:
    """Aims are intended, new insights may touch the plan (possible), and the study was commissioned."""
    page = browser.new_page(viewport={"width": 340, "height": 600})
    page.goto((folder / "picture.html").as_uri())
    style = """(kind) => getComputedStyle(
        document.querySelector(`.what .trunk.line-${kind} > .from`), "::before").borderTopStyle"""
    found = {kind: page.evaluate(style, kind) for kind in ("solid", "dashed", "dotted")}
    page.close()
    assert found == {"solid": "solid", "dashed": "dashed", "dotted": "dotted"}


def test_an_address_shows_one_track_with_what_is_said_of_it_and_others(browser: Any, folder: Path) -> None:
    page = browser.new_page()
    page.goto((folder / "picture.html").as_uri() + "#track-meerjarenagenda-zvh")
    sync_api.expect(page.locator("h2:visible")).to_have_text(["Meerjarenagenda 2021-2024"])
    sync_api.expect(page.locator(".of-list")).to_be_visible()
    # What is said of all four is not said of one.
    sync_api.expect(page.locator(".takeaway")).to_be_hidden()
    page.close()


def test_a_picture_without_lanes_is_drawn_alone(browser: Any, tmp_path: Path) -> None:
    (tmp_path / "foreign.nt").write_text(FOREIGN, encoding="utf-8")
    assert (
        run(
            "draw", "-g", str(tmp_path / "foreign.nt"), "-o", str(tmp_path / "x.html"), "--embed", WHOLE
        ).exit_code
        == 0
    )
    page = browser.new_page(viewport={"width": 700, "height": 500})
    page.goto((tmp_path / "x.html").as_uri())
    sync_api.expect(page.locator("#canvas canvas")).to_be_visible()
    sync_api.expect(page.locator("header")).to_be_hidden()
    sync_api.expect(page.locator("#list")).to_be_hidden()
    sync_api.expect(page.get_by_role("link", name=re.compile("Het geheel|The whole"))).to_have_attribute(
        "href", WHOLE
    )
    page.close()


@pytest.mark.parametrize(
    "address", ["", "javascript:alert(1)", "https://", "ftp://example.org/x", "graph.html#here", "//x"]
)
def test_what_is_no_address_of_a_page_is_refused_before_anything_is_written(
    tmp_path: Path, address: str
) -> None:
    file = tmp_path / "x.html"
    done = run("draw", "-o", str(file), "--embed", address, "--language", "nl")
    assert done.exit_code == 1
    assert "is geen adres van de pagina die het geheel toont" in done.output
    assert not file.exists()
    with pytest.raises(GraphbuilderError):
        graphbuilder.build(output=tmp_path / "out", embed=address)
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_an_address_is_written_as_text(tmp_path: Path) -> None:
    file = graphbuilder.draw(output=tmp_path / "x.html", embed='a "b" <c>.html')
    assert "<c>" not in file.read_text("utf-8")
    assert 'href="a%20&#34;b&#34;%20&lt;c&gt;.html"' in file.read_text("utf-8")
