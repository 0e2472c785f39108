"""Taking the picture, its statements and their sources along, in a real Chromium."""

from __future__ import annotations

import base64
import csv
import io
import re
import struct
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest
from playwright import sync_api
from pypdf import PdfReader

from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests import bundled_page
from tests.network.conftest import address_of, copied, go, settle
from tests.network.large import large_picture
from tests.network.pictures import HOSTILE, MARKUP, ODD, Picture, both, entity, small_picture, statement

SVG = "{http://www.w3.org/2000/svg}"
#: Width of a picture in a note on A4, in points: 16 cm.
NOTE = 16 / 2.54 * 72
CLIPBOARD = ["clipboard-read", "clipboard-write"]
STUDY = "onderzoek-laagdrempelige-hulp"
PROGRAMME = "nap-sggsg"


def take(page: Any, what: str) -> None:
    page.click("#take > button")
    page.click(f"[data-take={what}]")


def taken(page: Any, what: str, *, anyway: bool = False) -> tuple[str, bytes]:
    """The name of what a choice of the menu saves, and its bytes; `anyway` where it is too small to read."""
    with page.expect_download() as download:
        take(page, what)
        if anyway:
            page.get_by_role("button", name="Toch opslaan").click()
    file = download.value
    return file.suggested_filename, Path(file.path()).read_bytes()


def drawing_of(page: Any, *, anyway: bool = False) -> ElementTree.Element:
    _, text = taken(page, "saveSvg", anyway=anyway)
    return ElementTree.fromstring(text)


def texts_in(root: ElementTree.Element, *kinds: str) -> list[str]:
    return [item.text or "" for kind in kinds for item in root.iter(f"{SVG}{kind}")]


def chunks(png: bytes) -> dict[str, bytes]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    found = {}
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        found[png[at + 4 : at + 8].decode()] = png[at + 8 : at + 8 + length]
        at += length + 12
    return found


def letters_in_note(root: ElementTree.Element) -> float:
    """Size of the smallest letters when the drawing is as wide as a note, in points."""
    sizes = [float(item.attrib["font-size"]) for item in root.iter(f"{SVG}text")]
    return min(sizes) / float(root.attrib["width"]) * NOTE


def written_names(drawing: bytes) -> dict[str, float]:
    """The names that a drawing has with their text, and how strong: 1 is black."""
    found = {}
    for group in ElementTree.fromstring(drawing).iter(f"{SVG}g"):
        texts = group.findall(f"{SVG}text")
        title = group.findtext(f"{SVG}title")
        if title is not None and texts:
            found[title] = float(texts[0].attrib.get("fill-opacity", 1))
    return found


def outside(browser: Any, folder: Path, drawing: bytes) -> list[str]:
    """The names of a drawing that reach over its edge or over what stands under the picture."""
    file = folder / "outside.svg"
    file.write_bytes(drawing)
    page = browser.new_page()
    page.goto(file.as_uri())
    found = page.evaluate(
        """() => {
            const frame = document.querySelector("clipPath rect").getBBox();
            const place = document.querySelector("[clip-path]");
            return [...place.querySelectorAll("text")].filter(text => {
                const { x, y, width, height } = text.getBBox();
                return x < frame.x || y < frame.y || x + width > frame.x + frame.width
                    || y + height > frame.y + frame.height;
            }).map(text => text.textContent);
        }"""
    )
    page.close()
    return list(found)


def copied_form(page: Any, count: str) -> int:
    """How many such elements the formatted text on the clipboard has."""
    return int(
        page.evaluate(
            """async count => {
                const [item] = await navigator.clipboard.read();
                const text = await (await item.getType("text/html")).text();
                return new DOMParser().parseFromString(text, "text/html").querySelectorAll(count).length;
            }""",
            count,
        )
    )


def squeezed(text: str) -> str:
    """Without white, and with letters that a font draws together (ff) told one by one."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def test_the_image_shows_what_the_drawing_shows_in_three_pixels_for_each_and_asks_for_16_cm(
    page_of: Callable[..., Any],
) -> None:
    page = page_of()
    _, drawing = taken(page, "saveSvg")
    name, png = taken(page, "savePng")
    assert re.fullmatch(r"een-klein-plan_\d{4}-\d\d-\d\d\.png", name)
    parts = chunks(png)
    width, height = struct.unpack(">II", parts["IHDR"][:8])
    root = ElementTree.fromstring(drawing)
    assert (width, height) == (3 * int(root.attrib["width"]), 3 * int(root.attrib["height"]))
    across, down, unit = struct.unpack(">IIB", parts["pHYs"])
    assert (across, unit) == (down, 1)
    assert width / across == pytest.approx(0.16, rel=0.001)
    # A browser opens both, and finds the same, with the colours of the Okabe-Ito set on white.
    differing, colours = page.evaluate(
        """async ([drawing, image]) => {
            const pixels = async (address, times) => {
                const picture = new Image();
                picture.src = address;
                await picture.decode();
                const canvas = document.createElement("canvas");
                [canvas.width, canvas.height] = [picture.naturalWidth * times, picture.naturalHeight * times];
                const context = canvas.getContext("2d");
                context.drawImage(picture, 0, 0, canvas.width, canvas.height);
                return new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
            };
            const one = await pixels(`data:image/svg+xml;base64,${drawing}`, 3);
            const other = await pixels(`data:image/png;base64,${image}`, 1);
            const colours = [...new Set(other.filter((pixel, at) => pixel !== other[at - 1]))];
            return [
                one.length === other.length ? one.filter((pixel, at) => pixel !== other[at]).length : null,
                colours.map(colour => [...new Uint8Array(Uint32Array.of(colour).buffer)].join(" ")),
            ];
        }""",
        [base64.b64encode(each).decode() for each in (drawing, png)],
    )
    assert differing == 0
    assert {"0 114 178 255", "230 159 0 255", "0 158 115 255", "255 255 255 255"} <= set(colours)
    assert all(colour.endswith(" 255") for colour in colours)


def test_the_image_is_the_whole_picture_whatever_part_of_it_the_screen_shows(
    page_of: Callable[..., Any], bundled: Graph, browser: Any, tmp_path: Path
) -> None:
    picture = from_dataset.picture(bundled)
    page = page_of(picture)
    _, whole = taken(page, "saveSvg", anyway=True)
    before = page.evaluate("graphbuilder.network.getScale()")
    page.mouse.move(600, 400)
    for _ in range(4):
        page.mouse.wheel(0, -200)
    page.wait_for_function("before => graphbuilder.network.getScale() > 1.2 * before", arg=before)
    settle(page)
    scale = page.evaluate("graphbuilder.network.getScale()")
    _, zoomed = taken(page, "saveSvg", anyway=True)
    assert zoomed == whole
    assert page.evaluate("graphbuilder.network.getScale()") == scale
    page.set_viewport_size({"width": 1280, "height": 600})
    assert taken(page, "saveSvg", anyway=True)[1] == whole
    # All names are there, each as a whole above legend and source line.
    assert {each["label"]["nl"] for each in picture["entities"].values()} <= written_names(zoomed).keys()
    line = squeezed(f"{bundled_page.SHOWN} getoond")
    assert line in squeezed("".join(texts_in(ElementTree.fromstring(zoomed), "text")))
    assert outside(browser, tmp_path, zoomed) == []


def test_a_name_in_focus_is_taken_along_with_all_it_is_linked_with(
    page_of: Callable[..., Any], bundled: Graph, browser: Any, tmp_path: Path
) -> None:
    picture = from_dataset.picture(bundled)
    links = [(each["subject"], each["object"]) for each in picture["statements"].values() if each["object"]]
    near = {end for ends in links if PROGRAMME in ends for end in ends}
    labels = {picture["entities"][name]["label"]["nl"] for name in near}
    low = {"width": 1280, "height": 600}
    page = page_of(picture, f"#focus={PROGRAMME}", viewport=low)
    # In letters as wide as these, 76 names are too small in a note.
    _, text = taken(page, "saveSvg", anyway=True)
    strengths = written_names(text)
    # The whole picture, in which these stand out: the others are at 40 % of their strength.
    assert len(strengths) == len(picture["entities"])
    assert {label for label, strength in strengths.items() if strength == 1} == labels
    assert set(strengths.values()) == {1, 0.4}
    assert outside(browser, tmp_path, text) == []
    # Or only these, where that is chosen.
    page.evaluate(f"location.hash = '#focus={PROGRAMME}&steps=1'")
    sync_api.expect(page.locator("#shown")).to_contain_text(f"{len(near)} van {bundled_page.NAMES} namen")
    _, text = taken(page, "saveSvg")
    assert written_names(text) == dict.fromkeys(labels, 1)
    assert outside(browser, tmp_path, text) == []
    root = ElementTree.fromstring(text)
    assert squeezed(page.inner_text("#shown")) in squeezed("".join(texts_in(root, "text")))
    name = picture["entities"][PROGRAMME]["label"]["nl"]
    part = f"{name}, met wat daar in 1 stap mee verbonden is"
    assert f"Getoond is: {part}." in str(root.findtext(f"{SVG}desc"))
    assert squeezed(part) in squeezed("".join(texts_in(root, "text")))


STANDS_OUT = {
    "#focus=min": "Uitgelicht is Ministerie van Éénheid, met alles wat daarmee verbonden is.",
    "#statement=st05": "Uitgelicht is: Het Plan heeft als doel een doel.",
    "#focus=min&path=goal": "Getoond is: hoe Ministerie van Éénheid en een doel met elkaar verbonden zijn.",
    "#focus=min&class=Goal": "",
}


def test_the_alternative_text_says_what_stands_out(page_of: Callable[..., Any]) -> None:
    page = page_of()
    for address, told in STANDS_OUT.items():
        go(page, address)
        take(page, "alternative")
        text = page.input_value("#notice textarea")
        assert re.findall("Uitgelicht|Getoond", text) == re.findall("Uitgelicht|Getoond", told), address
        assert told in text
        page.keyboard.press("Escape")


def test_the_drawing_holds_every_name_as_text_and_nothing_that_runs(
    page_of: Callable[..., Any], browser: Any, tmp_path: Path
) -> None:
    page = page_of()
    name, text = taken(page, "saveSvg")
    assert re.fullmatch(r"een-klein-plan_\d{4}-\d\d-\d\d\.svg", name)
    root = ElementTree.fromstring(text)
    titles = texts_in(root, "title")
    for label in (
        "Ministerie van Éénheid",
        "Ministerie van Water",
        "een doel",
        "alleen",
        HOSTILE,
        MARKUP,
        ODD,
    ):
        assert label in titles
    written = texts_in(root, "text")
    assert {"Ministerie van Éénheid", "Het Plan", "alleen"} <= set(written)
    assert f"Het Plan noemt {HOSTILE} (ontkend: zo gesteld)" in titles or any(
        HOSTILE in title and "ontkend" in title for title in titles
    )
    kinds = {item.tag.removeprefix(SVG) for item in root.iter()}
    assert kinds <= {"svg", "title", "desc", "clipPath", "rect", "g", "path", "text"}
    # Legend and source line: what occurs, and where it comes from.
    assert {"ministerie", "actieplan", "doel", "thema", "voornemen", "ontkend"} <= set(written)
    line = " ".join(written[-4:])
    for part in ("Bron: Het Plan (datum onbekend, niet ouder dan 13 januari 2023)", "versie 1",
                 "8 van 8 namen, 10 van 10 uitspraken getoond"):  # fmt: skip
        assert squeezed(part) in squeezed(line)
    # Opened by itself it draws, and no name of it does anything.
    file = tmp_path / "taken.svg"
    file.write_bytes(text)
    alone = browser.new_page()
    troubles: list[str] = []
    alone.on("pageerror", lambda error: troubles.append(str(error)))
    alone.on(
        "request", lambda request: troubles.append(request.url) if request.url != file.as_uri() else None
    )
    alone.goto(file.as_uri())
    assert alone.evaluate("[...document.querySelectorAll('text')].every(part => part.getBBox().width > 0)")
    assert alone.evaluate("document.title") != "RAAK"
    assert troubles == []
    alone.close()


def test_a_name_with_characters_that_xml_lacks_gives_a_sound_drawing(page_of: Callable[..., Any]) -> None:
    picture = small_picture()
    picture["entities"]["alone"] = entity("Theme", both("bel\x01 en \ufffe einde", "bell"))
    root = drawing_of(page_of(picture))
    assert "bel\ufffd en \ufffd einde" in texts_in(root, "title")


def test_what_is_left_out_is_not_taken_along(page_of: Callable[..., Any]) -> None:
    root = drawing_of(page_of(address="#class=Ministry,ActionPlan,Goal"))
    everything = texts_in(root, "title", "text", "desc")
    assert "thema" not in everything
    assert "alleen" not in everything
    assert any("4 van 8 namen" in text for text in everything)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_alternative_text_says_what_is_shown(page_of: Callable[..., Any], language: str) -> None:
    page = page_of(address=f"#language={language}")
    take(page, "alternative")
    text = page.input_value("#notice textarea")
    # Counted in pictures.py: the plan is in all but st08 and st10, the ministry in st01, 02, 03 and 08.
    expected = {
        "nl": [
            "Tekening “Een klein plan” met 8 namen en 10 uitspraken.",
            "Het Plan (8); Ministerie van Éénheid (4); een doel (2)",
            "Bron: Het Plan (datum onbekend, niet ouder dan 13 januari 2023).",
        ],
        "en": [
            "Picture “A small plan” with 8 names and 10 statements.",
            "The Plan (8); Ministry of Unity (4); a goal (2)",
            "Source: The Plan (date unknown, not before 13 January 2023).",
        ],
    }[language]
    for part in expected:
        assert part in text
    assert page.evaluate("document.activeElement.selectionEnd") == len(text)
    page.keyboard.press("Escape")
    root = drawing_of(page)
    assert root.findtext(f"{SVG}desc") == text
    assert root.findtext(f"{SVG}title") == {"nl": "Een klein plan", "en": "A small plan"}[language]
    with page.expect_download() as download:
        take(page, "savePng")
    noted = chunks(Path(download.value.path()).read_bytes())["iTXt"]
    assert noted == f"Description\0\0\0{language}\0\0{text}".encode()
    sync_api.expect(page.locator("#notice textarea")).to_have_value(text)


def test_a_drawing_from_a_dark_screen_is_light(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=plan", color_scheme="dark")
    _, dark = taken(page, "saveSvg")
    page.emulate_media(color_scheme="light")
    _, light = taken(page, "saveSvg")
    assert dark == light
    assert b'fill="#ffffff"' in light


def test_a_statement_is_copied_with_its_source(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=plan", permissions=CLIPBOARD)
    page.locator('#chosen [data-statement="st01"] .copy').click()
    sync_api.expect(page.locator("#status")).to_have_text("Uitspraak met bron gekopieerd")
    sync_api.expect(page.locator("#told")).to_have_text("Uitspraak met bron gekopieerd")
    assert copied(page) == (
        "Het Plan in opdracht van Ministerie van Éénheid (zo gesteld; vanaf april 2022, einde niet vermeld):"
        " “Het ministerie … laten maken”. Het Plan, paragraaf 1, zin 1."
        " Gegevens: Een klein plan, versie 1, https://example.org/."
    )
    assert copied_form(page, "p span[lang=nl]") == 1
    # Words that look like markup stay words.
    page.locator('#chosen [data-statement="st06"] .copy').click()
    assert f"“{MARKUP}”" in copied(page, MARKUP)
    assert copied_form(page, "img, script") == 0
    go(page, "#focus=plan&language=en")
    page.locator('#chosen [data-statement="st01"] .copy').click()
    expected = "The Plan commissioned by Ministry of Unity (so stated; from April 2022, end not stated)"
    assert expected in copied(page, expected)


def test_copying_has_two_more_ways_where_a_browser_lacks_the_first(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#statement=st05")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.click("#chosen .copy")
    sync_api.expect(page.locator("#status")).to_have_text("Uitspraak met bron gekopieerd")
    page.focus("#query")
    page.keyboard.press("Control+V")
    assert page.input_value("#query").startswith("Het Plan heeft als doel een doel (voornemen)")
    page.evaluate("document.execCommand = () => false")
    page.click("#chosen .copy")
    text = page.input_value("#notice textarea")
    assert text.startswith("Het Plan heeft als doel een doel (voornemen)")
    assert page.evaluate("getSelection().toString()") == text
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#notice")).to_be_hidden()
    # Only the notice is gone: the statement is still chosen.
    assert address_of(page).endswith("statement=st05")


def table_picture() -> Picture:
    """What a spreadsheet would run, and what it should take as a number."""
    picture = small_picture()
    picture["entities"]["formula"] = entity("Theme", both('=HYPERLINK("https://example.org")', "=1+1"))
    picture["entities"]["number"] = entity("Theme", both("-5", "-5"))
    picture["statements"] = {
        "st01": statement("plan", "mentions", "formula", quote="@SUM(1)"),
        "st02": statement("plan", "mentions", "number", quote="+31 20"),
        "st03": statement("plan", "hasGoal", "goal", modality="intended", quote='met "aanhaling"; en\ttab'),
    }
    picture["inferred"] = []
    return picture


def test_the_shown_statements_are_copied_as_a_table(page_of: Callable[..., Any]) -> None:
    page = page_of(table_picture(), permissions=CLIPBOARD)
    take(page, "copyTable")
    sync_api.expect(page.locator("#status")).to_have_text("Tabel met 3 uitspraken gekopieerd")
    rows = [line.split("\t") for line in copied(page).splitlines()]
    assert rows[0] == [
        "Wie of wat",
        "Verband",
        "Met wie of wat",
        "Hoe het gezegd is",
        "Wanneer",
        "Woorden van de bron",
        "Vindplaats",
    ]
    assert [row[2] for row in rows[1:]] == ['\'=HYPERLINK("https://example.org")', "-5", "een doel"]
    assert [row[5] for row in rows[1:]] == ["'@SUM(1)", "'+31 20", 'met "aanhaling"; en tab']
    assert copied_form(page, "table tr") == 4
    assert copied_form(page, "table td") == 21
    # Only what is shown, in the order of the list.
    page.evaluate("location.hash = '#modality=asserted&sort=-object'")
    sync_api.expect(page.locator("#shown")).to_contain_text("2 van 3 uitspraken")
    take(page, "copyTable")
    sync_api.expect(page.locator("#status")).to_have_text("Tabel met 2 uitspraken gekopieerd")
    listed = page.locator("#list tbody tr[data-statement]:not([hidden])").evaluate_all(
        "rows => rows.map(row => row.cells[2].textContent)"
    )
    assert [row.split("\t")[2].lstrip("'") for row in copied(page).splitlines()[1:]] == [
        re.sub(r"\s*\Z", "", text.replace("=1+1", "")) for text in listed
    ]


def test_a_spreadsheet_makes_no_days_of_what_is_pasted(page_of: Callable[..., Any]) -> None:
    picture = table_picture()
    # What Excel set to Dutch would turn into days, or shorten; a whole number and plain words it keeps.
    days = ["1.5", "1-2", "2024-06", "2022-04/..", "april 2022", "070"]
    picture["statements"] = {
        f"st{n:02}": statement("plan", "mentions", "goal", quote=quote)
        for n, quote in enumerate([*days, "2022", "-5", "woorden"])
    }
    page = page_of(picture, permissions=CLIPBOARD)
    take(page, "copyTable")
    sync_api.expect(page.locator("#status")).to_have_text("Tabel met 9 uitspraken gekopieerd")
    as_text = page.evaluate(
        """async () => {
            const [item] = await navigator.clipboard.read();
            const html = await (await item.getType("text/html")).text();
            const rows = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("tbody tr")];
            const told = cell => cell.getAttribute("style") === "mso-number-format:'\\\\@'";
            return rows.map(({ cells }) => cells[5]).filter(told).map(cell => cell.textContent);
        }"""
    )
    assert as_text == days


def test_the_shown_statements_are_saved_for_a_spreadsheet(page_of: Callable[..., Any]) -> None:
    page = page_of(table_picture())
    for language, between, formula in (
        ("nl", ";", '\'=HYPERLINK("https://example.org")'),
        ("en", ",", "'=1+1"),
    ):
        go(page, f"#language={language}")
        name, data = taken(page, "saveCsv")
        assert name.endswith(".csv")
        assert data.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=between))
        assert [len(row) for row in rows] == [7, 7, 7, 7]
        assert rows[1][2] == formula
        assert rows[3][5] == 'met "aanhaling"; en tab'


def test_the_menu_works_by_keyboard_alone(page_of: Callable[..., Any]) -> None:
    page = page_of(address="#focus=min", permissions=CLIPBOARD)
    button = page.get_by_role("button", name="Exporteren")
    button.focus()
    assert button.get_attribute("aria-expanded") == "false"
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    first = page.get_by_role("button", name="Afbeelding voor een nota (PNG)")
    sync_api.expect(first).to_be_focused()
    page.keyboard.press("ArrowUp")
    sync_api.expect(button).to_be_focused()
    page.keyboard.press("ArrowUp")
    sync_api.expect(page.get_by_role("button", name="Afdrukken")).to_be_focused()
    page.keyboard.press("Escape")
    sync_api.expect(button).to_be_focused()
    sync_api.expect(first).to_be_hidden()
    assert address_of(page).endswith("#focus=min")
    page.keyboard.press("Enter")
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#notice textarea")).to_be_focused()
    # The next stop copies the text, and says so where a screen reader listens while the notice is open.
    page.keyboard.press("Tab")
    sync_api.expect(page.get_by_role("button", name="Tekst kopiëren")).to_be_focused()
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("#notice [role=status]")).to_have_text(re.compile("gekopieerd"))
    assert copied(page) == page.input_value("#notice textarea")
    page.keyboard.press("Escape")
    sync_api.expect(button).to_be_focused()


def test_a_view_that_is_too_large_to_read_proposes_a_smaller_one(page_of: Callable[..., Any]) -> None:
    page = page_of(large_picture(120), "#layout=map")
    heading = page.locator("#notice h2")
    take(page, "saveSvg")
    sync_api.expect(heading).to_have_text("In een nota te klein om te lezen")
    # Who wants it all the same has it.
    with page.expect_download() as download:
        page.click("#notice .buttons button:first-child")
    assert letters_in_note(ElementTree.fromstring(Path(download.value.path()).read_bytes())) < 7
    sync_api.expect(page.locator("#notice")).to_be_hidden()
    take(page, "savePng")
    sync_api.expect(heading).to_have_text("In een nota te klein om te lezen")
    proposed = page.locator("#notice button.name")
    assert proposed.count() == 4
    name = proposed.first.inner_text()
    proposed.first.click()
    sync_api.expect(page.locator("#chosen h2")).to_have_text(name)
    root = drawing_of(page)
    assert letters_in_note(root) >= 7
    assert name in texts_in(root, "title")
    _, png = taken(page, "savePng")
    assert chunks(png)["IHDR"]


def test_where_paper_has_no_room_for_the_names_a_smaller_part_is_proposed(
    page_of: Callable[..., Any],
) -> None:
    """A map of 200 names: at 7 points an upright A4 has no room for half of them."""
    page = page_of(large_picture(200), "#layout=map")
    page.evaluate("window.told = []; addEventListener('beforeprint', () => told.push('printed'))")
    before = page.evaluate("graphbuilder.network.getScale()")
    take(page, "print")
    sync_api.expect(page.locator("#notice h2")).to_have_text("Op papier te vol om te lezen")
    hint = page.locator("#notice p").first.inner_text()
    found = re.search(r"plaats voor (\d+) van de 200 namen", hint)
    assert found
    assert 0 < int(found[1]) < 100
    assert page.evaluate("told") == []
    assert page.evaluate("graphbuilder.network.getScale()") == before
    # Who wants it all the same prints it.
    page.get_by_role("button", name="Toch afdrukken").click()
    sync_api.expect(page.locator("#notice")).to_be_hidden()
    assert page.evaluate("told") == ["printed"]
    # What is proposed is printed without more words.
    take(page, "print")
    page.locator("#notice button.name").first.click()
    sync_api.expect(page.locator("#notice")).to_be_hidden()
    sync_api.expect(page.locator("#shown")).not_to_contain_text("200 van 200 namen")
    take(page, "print")
    sync_api.expect(page.locator("#notice")).to_be_hidden()
    assert page.evaluate("told") == ["printed", "printed"]


@pytest.mark.parametrize("screen", [(360, 640), (640, 360)])
def test_on_a_phone_the_menu_stands_above_the_details(
    page_of: Callable[..., Any], screen: tuple[int, int]
) -> None:
    viewport = dict(zip(("width", "height"), screen, strict=True))
    page = page_of(address="#focus=plan", viewport=viewport, has_touch=True, is_mobile=True)
    sync_api.expect(page.locator("#details")).to_have_attribute("data-open", "")
    page.locator("#take > button").tap()
    covered = page.locator("#take-list button").evaluate_all(
        """buttons => buttons.filter(button => {
            const { left, top, width, height } = button.getBoundingClientRect();
            return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }).map(button => button.dataset.take)"""
    )
    assert covered == []
    page.locator("[data-take=alternative]").tap()
    sync_api.expect(page.locator("#notice textarea")).to_be_visible()


def test_very_many_lines_are_taken_along_as_lines(page_of: Callable[..., Any]) -> None:
    """90 names with three statements each, ten times: more lines than the screen draws one by one."""
    picture = large_picture(90)
    picture["statements"] = {
        f"{key}-{time}": each for key, each in picture["statements"].items() for time in range(10)
    }
    root = drawing_of(page_of(picture, "#layout=map"))
    lines = sum(
        len(re.findall(r"M[^ML]+L[^ML]+(?=M|$)", path.attrib["d"])) for path in root.iter(f"{SVG}path")
    )
    assert lines > 2500


def test_on_a_wide_screen_a_small_picture_is_drawn_as_a_note_needs_it(
    page_of: Callable[..., Any], bundled: Graph
) -> None:
    size = {"width": 1920, "height": 1080}
    page = page_of(from_dataset.picture(bundled), f"#focus={STUDY}&steps=1", viewport=size)
    before = page.evaluate("graphbuilder.network.getScale()")
    # As it is on the screen, letters of 16 pixels or less in 1,000 and more would be too small.
    assert letters_in_note(drawing_of(page)) >= 7
    _, png = taken(page, "savePng")
    width, _ = struct.unpack(">II", chunks(png)["IHDR"][:8])
    # Letters are at least 11 pixels on a screen, and 3 times that in the image.
    assert 3 * 11 / width * NOTE >= 7
    assert page.evaluate("graphbuilder.network.getScale()") == before


VIEWS = "volgens iemand die de bron noemt (1) en ontkend (1)"
SENTENCES = {
    # Of its ten statements two are not the source's own: a denial, and what the ministry thinks.
    "": "De tekening toont 10 uitspraken, het vaakst over Het Plan (8 keer):"
    f" zo gesteld (7), voornemen (1), {VIEWS}.",
    "#focus=other": "Over Ministerie van Water toont de tekening 1 uitspraak: zo gesteld (1).",
    "#language=en&focus=goal": "About a goal the picture shows 2 statements: so stated (1) and intended (1).",
    # What is hidden is not forgotten.
    "#modality=intended": "De tekening toont 1 van de 10 uitspraken: voornemen (1).",
    "#date=2026-01-01&focus=plan": "Stand op 1 januari 2026: over Het Plan toont de tekening 8 uitspraken:"
    f" zo gesteld (5), voornemen (1), {VIEWS}.",
}


def test_above_a_picture_stand_its_title_and_one_sentence_that_says_no_more_than_its_statements(
    page_of: Callable[..., Any],
) -> None:
    page = page_of()
    for address, sentence in SENTENCES.items():
        go(page, address)
        written = texts_in(drawing_of(page), "text")
        title = "A small plan" if "language=en" in address else "Een klein plan"
        assert squeezed("".join(written)).startswith(squeezed(title + sentence))


def test_groups_are_taken_along_as_they_are_drawn(page_of: Callable[..., Any]) -> None:
    page = page_of(large_picture(160))
    groups = page.evaluate("graphbuilder.groups().map(({ key, lines }) => lines)")
    root = drawing_of(page)
    written = texts_in(root, "text")
    assert len(groups) > 1
    for lines in groups:
        assert set(lines or []) <= set(written)
    assert squeezed(f"{len(groups)} groepen met samen 160 namen") in squeezed("".join(written))
    assert squeezed("160 van 160 namen, 480 van 480 uitspraken getoond") in squeezed("".join(written))


class Sheet(NamedTuple):
    """What a page of paper says, where on it from the lower left, and how high its letters are."""

    text: str
    places: list[tuple[float, float]]
    letters: list[float]


def read_sheet(page: Any) -> Sheet:
    """Read a page of paper; all measures are in points."""
    places: list[tuple[float, float]] = []
    letters: list[float] = []

    def read(part: str, moved: list[float], matrix: list[float], _: object, size: float) -> None:
        if part.strip():
            letters.append(size * abs(matrix[3] * moved[3]))
        # The number of the page stands in the margin.
        if part.strip() and not re.fullmatch(r"[\d\s/]+", part):
            x = matrix[4] * moved[0] + matrix[5] * moved[2] + moved[4]
            y = matrix[4] * moved[1] + matrix[5] * moved[3] + moved[5]
            places.append((x, y))

    return Sheet(squeezed(page.extract_text(visitor_text=read)), places, letters)


def test_a_tall_picture_takes_several_sheets_and_each_name_stands_on_one(
    page_of: Callable[..., Any], tmp_path: Path
) -> None:
    picture = small_picture()
    # A class stands in at most three columns here: 130 names are 43 lines of at least 7 points, and with
    # the white between them more than the 385 points (136 mm) that a picture has on A4 on its side.
    for i in range(130):
        picture["entities"][f"n{i}"] = entity("Theme", both(f"woord{i:03}x", f"word{i:03}x"))
    page = page_of(picture)
    before = page.evaluate("[graphbuilder.network.getScale(), graphbuilder.names()]")
    file = tmp_path / "page.pdf"
    page.pdf(path=str(file), format="A4", landscape=True)
    sheets = [read_sheet(each) for each in PdfReader(str(file)).pages]
    texts = [sheet.text for sheet in sheets]
    for i in range(130):
        assert sum(text.count(f"woord{i:03}x") for text in texts) == 1
    assert ["woord0" in text for text in texts[:2]] == [True, True]
    assert round(min(size for sheet in sheets for size in sheet.letters), 1) >= 7
    assert all(len(text) > 40 for text in texts)
    # The picture on the screen is as it was.
    assert page.evaluate("[graphbuilder.network.getScale(), graphbuilder.names()]") == before


def test_paper_has_what_is_shown_uncut_and_nothing_else(
    page_of: Callable[..., Any], bundled: Graph, tmp_path: Path
) -> None:
    picture = from_dataset.picture(bundled)
    page = page_of(picture, "#modality=asserted,ongoing&date=2024-06-01")
    shown = set(page.evaluate("[...graphbuilder.shown().statements]"))
    # Names that keep no more than their place on the screen are not on paper.
    names = page.evaluate(
        "[...graphbuilder.shown().entities].filter(id => !graphbuilder.shown().bare.has(id))"
    )
    assert 0 < len(names) < len(picture["entities"])
    assert 0 < len(shown) < len(picture["statements"])
    quotes = {key: squeezed(each["quote"]) for key, each in picture["statements"].items()}
    others = [
        quote
        for key, quote in quotes.items()
        if key not in shown and not any(quote in quotes[other] for other in shown)
    ]
    assert len(others) > 5
    for paper, landscape in [("A4", False), ("A4", True), ("A3", True)]:
        file = tmp_path / "page.pdf"
        page.pdf(path=str(file), format=paper, landscape=landscape)
        pages = PdfReader(str(file)).pages
        # The list is read once: reading takes time.
        is_whole = (paper, landscape) == ("A4", False)
        sheets = [read_sheet(each) for each in (pages if is_whole else pages[:1])]
        # Picture, legend and source line stand on the first page, whatever the paper.
        text = sheets[0].text
        assert round(min(sheets[0].letters), 1) >= {"A4": 6, "A3": 8}[paper]
        for name in names:
            assert squeezed(picture["entities"][name]["short"]["nl"]) in text
        assert squeezed("Stand op 1 juni 2024") in text
        assert squeezed("Hoe het gezegd is zo gesteld") in text
        assert squeezed("onder voorwaarde") not in text.split(squeezed("Lijst van uitspraken"))[0]
        assert all(squeezed(f"{n} / {len(pages)}") in sheet.text for n, sheet in enumerate(sheets, 1))
        places = [place for sheet in sheets for place in sheet.places]
        # Nothing beyond the margins of 13 mm, less a point for rounding.
        width, height = float(pages[0].mediabox.width), float(pages[0].mediabox.height)
        margin = 13 / 25.4 * 72 - 1
        assert all(margin <= x <= width - margin and margin <= y <= height - margin for x, y in places)
        if not is_whole:
            continue
        text = "".join(sheet.text for sheet in sheets)
        assert [key for key in shown if quotes[key] not in text] == []
        assert [quote for quote in others if f"“{quote}”" in text] == []
        assert len(places) > len(shown)


def test_the_bar_of_a_denial_is_never_under_the_words_of_a_name(page_of: Callable[..., Any]) -> None:
    """The reader would take the line for a statement."""
    picture = small_picture()
    picture["entities"] = {
        f"m{number}": entity("Ministry", both(*[f"Ministerie van Langdurige Zaken {number}"] * 2))
        for number in range(9)
    }
    picture["statements"] = {
        f"s{number}": statement("m0", "commissionedBy", f"m{number}", denied=True) for number in range(1, 9)
    }
    drawing = drawing_of(page_of(picture, "#layout=map"))
    words = [
        (
            float(each.get("x", 0)),
            float(each.get("y", 0)),
            float(each.get("textLength", 0)),
            float(each.get("font-size", 0)),
        )
        for each in drawing.iter(f"{SVG}text")
        if each.get("textLength")
    ]
    bars = [each for each in drawing.iter(f"{SVG}path") if each.get("stroke") == "#c0182b"]
    assert len(bars) >= 8
    for bar in bars:
        left, top, right, bottom = map(float, re.findall(r"-?[\d.]+", bar.get("d", "")))
        across, down = (left + right) / 2, (top + bottom) / 2
        assert not [
            each
            for each in words
            if each[0] < across < each[0] + each[2] and each[1] - each[3] < down < each[1]
        ]
