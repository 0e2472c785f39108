"""Taking lanes along: as a picture that can be published as it is, on paper, as a link and in a frame."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright import sync_api
from pypdf import PdfReader

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.network.picture import from_dataset
from tests.network import fonts
from tests.network.conftest import GO, address_of, copied, launched
from tests.network.laws import law_picture
from tests.network.pictures import Picture, both, entity, relation, small_picture, statement
from tests.network.test_taking import SVG, chunks, read_sheet, squeezed

#: So many pixels are 16 cm in a note, and 12 of them 7.2 points.
WIDTH, LEAST = 760, 12
AGENDA = "meerjarenagenda-zvh"
LONG = "Samenwerkingsverbandoverleggroep voor zeer lange namen van actoren en doelen"
UNBROKEN = "samenwerkingsverbandencoordinatie" * 5
MANY = 30


def demanding_picture() -> Picture:
    """One track: thirty actors, long names, and goals that are denied, conditional, possible and dated."""
    picture = small_picture()
    for order, (key, nl, en, line) in enumerate(
        [
            ("possible", "mogelijk", "possible", "dotted"),
            ("conditional", "onder voorwaarde", "on a condition", "dot-dashed"),
        ],
        start=3,
    ):
        picture["modalities"][key] = {
            **picture["modalities"]["intended"],
            "label": both(nl, en),
            "short": both(nl, en),
            "line": line,
            "order": order,
        }
    relations = picture["relations"]
    relations["commissionedBy"]["answers"] = ["whoDidIt"]
    relations["hasGoal"]["answers"] = ["whichGoal"]
    relations["deadline"] = relation(
        both("heeft als uiterste datum", "has as its deadline"),
        {},
        datatype="https://w3id.org/policy-graph/ontology#EDTFDate",
        time="deadlineTime",
        answers=["byWhen"],
    )
    entities, statements = picture["entities"], picture["statements"]
    statements.clear()
    picture["inferred"] = []
    for number in range(MANY):
        name = f"{LONG} {number}" if number % 10 == 0 else f"Partij nummer {number}"
        entities[f"party{number}"] = entity("Ministry", both(name, name.replace("Partij", "Party")))
        statements[f"who{number:02}"] = statement("plan", "commissionedBy", f"party{number}")
    for key, label, more in (
        ("goal", "een doel", {"modality": "intended"}),
        ("never", f"{LONG} dat er niet is", {"denied": True}),
        ("if", "een doel onder voorwaarde", {"modality": "conditional", "isFact": False}),
        ("maybe", "een mogelijk doel", {"modality": "possible", "isFact": False}),
    ):
        entities[key] = entity("Goal", both(label, label))
        statements[f"what-{key}"] = statement("plan", "hasGoal", key, **more)
    statements["when-goal"] = statement("goal", "deadline", None, value="2024")
    relations["touchesOn"] = relation(both("raakt aan", "touches on"), {}, answers=["aboutWhat"])
    entities["theme"] = entity("Theme", both(UNBROKEN, UNBROKEN))
    statements["about"] = statement("plan", "touchesOn", "theme")
    return picture


@pytest.fixture(params=[fonts.WIDE, fonts.NARROW], scope="module")
def browser_of(
    request: pytest.FixtureRequest, playwright: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    browser = launched(playwright, request.param, tmp_path_factory.mktemp("font"))
    yield browser
    browser.close()


@pytest.fixture
def opened(page_of: Callable[..., Any]) -> Callable[..., Any]:
    """A page as it opens: on its lanes."""

    def open_page(picture: Picture, address: str = "", **settings: Any) -> Any:
        return page_of(picture, address, as_opened=True, **settings)

    return open_page


def choose(page: Any, track: str = "") -> None:
    page.click("#more-button")
    page.click("#to-take")
    page.select_option("#take-what", track)


def saved(page: Any, way: str) -> tuple[str, bytes]:
    with page.expect_download() as download:
        page.click(f"[data-way={way}]")
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def drawing(page: Any, track: str = "") -> bytes:
    choose(page, track)
    return saved(page, "saveSvg")[1]


def texts(svg: bytes) -> list[str]:
    return [each.text or "" for each in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def boxes(browser: Any, folder: Path, svg: bytes) -> list[dict[str, Any]]:
    """Where each text stands, as a browser draws it that knows the file alone."""
    file = folder / "drawing.svg"
    file.write_bytes(svg)
    page = browser.new_page()
    page.goto(file.as_uri())
    found = page.evaluate(
        """() => [...document.querySelectorAll("text")].map(text => {
            const { x, y, width, height } = text.getBBox();
            return { x, y, width, height, text: text.textContent };
        })"""
    )
    page.close()
    return list(found)


def overlapping(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Texts that cover each other, by more than the white above and below their letters."""

    def cover(one: dict[str, Any], other: dict[str, Any]) -> bool:
        across = min(one["x"] + one["width"], other["x"] + other["width"]) - max(one["x"], other["x"])
        down = min(one["y"] + one["height"], other["y"] + other["height"]) - max(one["y"], other["y"])
        return bool(across > 1 and down > 0.35 * min(one["height"], other["height"]))

    return [
        (one["text"], other["text"])
        for place, one in enumerate(found)
        for other in found[place + 1 :]
        if cover(one, other)
    ]


@pytest.mark.parametrize(("track", "address"), [("", ""), ("plan", "#language=en")])
def test_every_text_of_a_lane_is_whole_large_enough_and_covers_no_other(
    browser_of: Any, tmp_path: Path, written: Callable[[Picture], Path], track: str, address: str
) -> None:
    file = written(demanding_picture())
    # Whatever the screen has: the picture is the same on a phone in the dark.
    page = browser_of.new_page(viewport={"width": 390, "height": 800}, color_scheme="dark")
    page.goto(file.as_uri() + address)
    svg = drawing(page, track)
    page.close()
    root = ElementTree.fromstring(svg)
    assert root.attrib["width"] == str(WIDTH)
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
        "svg", "title", "desc", "rect", "g", "text", "line", "path",
    }  # fmt: skip
    assert min(float(each.attrib["font-size"]) for each in root.iter(f"{SVG}text")) >= LEAST
    # What programs that are no browsers know: no weight between the hundreds, no colour but #rrggbb.
    assert all(int(each.attrib.get("font-weight", 400)) % 100 == 0 for each in root.iter())
    paints = {each.attrib[name] for each in root.iter() for name in ("fill", "stroke") if name in each.attrib}
    assert [each for each in paints if not re.fullmatch("none|#fff|#[0-9a-f]{6}", each)] == []
    assert root.find(f"{SVG}rect").attrib["fill"] == "#fff"  # type: ignore[union-attr]
    found = boxes(browser_of, tmp_path, svg)
    width, height = (float(root.attrib[name]) for name in ("width", "height"))
    outside = [
        each["text"]
        for each in found
        if each["x"] < 0
        or each["y"] < 0
        or each["x"] + each["width"] > width
        or each["y"] + each["height"] > height
    ]
    assert outside == []
    assert overlapping(found) == []
    told = squeezed("".join(texts(svg)))
    english = bool(address)
    for words in (
        [f"Part{'y' if english else 'ij'} nummer {number}" for number in range(MANY) if number % 10]
        + [f"{LONG} {number}" for number in range(0, MANY, 10)]
        + ["een doel onder voorwaarde", "een mogelijk doel", f"{LONG} dat er niet is", UNBROKEN]
        + (["on a condition", "possible", "intended", "commissioned by"] if english else
           ["onder voorwaarde", "mogelijk", "voornemen", "in opdracht van"])
    ):  # fmt: skip
        assert squeezed(words) in told


@pytest.fixture(scope="module")
def picture(bundled: Graph) -> Picture:
    return from_dataset.picture(bundled)


GOAL = "afspraken op 4 pijlers heeft als doel een netwerk in iedere regio"
MISSING = "niet vermeld: wie verantwoordelijk is, budget, indicator."
SENTENCES = {
    "": f"Meerjarenagenda 2021-2024, volgens de bron (voornemen): {GOAL} (uiterlijk in 2024); {MISSING}",
    "#language=en": "Multi-Year Agenda 2021-2024, according to the source (intended):"
    " arrangements on four pillars has as its goal a network in every region (in 2024 at the latest);"
    " not stated: who is responsible, budget, indicator.",
    "#date=2024-06-01": "Stand op 1 juni 2024: Meerjarenagenda 2021-2024, volgens de bron (voornemen):"
    f" {GOAL} (uiterlijk in 2024; uiterste datum komt nog); {MISSING}",
}


def test_above_a_lane_stands_what_its_source_says_with_how_it_is_said_first(
    opened: Callable[..., Any], picture: Picture
) -> None:
    """The chapter: "afspraken … om uiterlijk eind 2024 in iedere regio een netwerk te hebben"."""
    page = opened(picture)
    for address, sentence in SENTENCES.items():
        page.evaluate(GO, address)
        told = squeezed("".join(texts(drawing(page, AGENDA))))
        page.keyboard.press("Escape")
        title = picture["title"]["en" if "language=en" in address else "nl"]
        assert told.startswith(squeezed(title + sentence))
        # Below it: which source, of when, how much of all, which version.
        line = picture["sources"]["actieplan"]["title"]["en" if "language=en" in address else "nl"]
        for part in (line, "0.1.0", "https://w3id.org/policy-graph/mensenhandel/"):
            assert squeezed(part) in told
        assert ("Standop1juni2024·" in told) == ("date=" in address)


@pytest.mark.parametrize(
    "change, sentence",
    [
        ({}, "Het Plan, volgens de bron (voornemen): heeft als doel een doel."),
        (
            {"modality": "possible", "isFact": False},
            "Het Plan, volgens de bron (mogelijk): heeft als doel een doel.",
        ),
        ({"denied": True}, "Het Plan, volgens de bron (ontkend): niet: heeft als doel een doel."),
        (
            {"holder": "min"},
            "Het Plan, volgens de bron (volgens Ministerie van Éénheid): heeft als doel een doel.",
        ),
    ],
)
def test_the_sentence_never_says_more_than_the_statement(
    opened: Callable[..., Any], change: dict[str, Any], sentence: str
) -> None:
    made = demanding_picture()
    made["expected"] = []
    made["statements"] = {
        "goal": statement("plan", "hasGoal", "goal", **(change or {"modality": "intended"}))
    }
    assert squeezed(sentence) in squeezed("".join(texts(drawing(opened(made), "plan"))))


def test_a_picture_of_a_track_holds_all_of_its_lane_and_what_is_said_of_it_with_others(
    opened: Callable[..., Any], picture: Picture
) -> None:
    page = opened(picture, f"#track={AGENDA}")
    lane = page.locator(f"#track-{AGENDA}")
    said = lane.locator(".said").evaluate_all(
        "all => all.filter(each => !each.closest('.to-card, .row')).map(each => each.innerText)"
    )
    assert len(said) > 20
    choose(page, AGENDA)
    name, svg = saved(page, "saveSvg")
    assert re.fullmatch(r"het-actieplan-[a-z-]+_meerjarenagenda-2021-2024_\d{4}-\d\d-\d\d\.svg", name)
    written = squeezed("".join(texts(svg)))
    assert [each for each in said if squeezed(each) not in written] == []
    assert squeezed("van deze 3 samen gezegd, niet van elk apart: raakt aan mensenhandel") in written
    # Those who cannot see it are told the same.
    description = squeezed(ElementTree.fromstring(svg).findtext(f"{SVG}desc") or "")
    for statement_said in (
        "Meerjarenagenda Zorg- en Veiligheidshuizen 2021-2024 heeft als onderdeel monitoring (zo gesteld)",
    ):
        assert squeezed(statement_said) in description


def test_the_same_picture_comes_from_every_screen(opened: Callable[..., Any], picture: Picture) -> None:
    made = {
        drawing(opened(picture, viewport=size, color_scheme=scheme))
        for size, scheme in (
            ({"width": 1440, "height": 900}, "light"),
            ({"width": 390, "height": 844}, "dark"),
        )
    }
    assert len(made) == 1


def test_the_image_has_three_pixels_for_each_and_the_one_on_the_clipboard_two(
    opened: Callable[..., Any], picture: Picture
) -> None:
    page = opened(picture, permissions=["clipboard-read", "clipboard-write"])
    choose(page, AGENDA)
    _, png = saved(page, "savePng")
    parts = chunks(png)
    width, _ = struct.unpack(">II", parts["IHDR"][:8])
    across, _, _ = struct.unpack(">IIB", parts["pHYs"])
    assert width == 3 * WIDTH
    assert width / across == pytest.approx(0.16, rel=0.001)
    page.click("[data-way=copyPng]")
    sync_api.expect(page.locator("#notice [role=status]")).to_contain_text("Afbeelding gekopieerd")
    copied = page.evaluate(
        """async () => {
            const [item] = await navigator.clipboard.read();
            const image = await createImageBitmap(await item.getType("image/png"));
            return image.width;
        }"""
    )
    assert copied == 2 * WIDTH


def test_where_the_browser_refuses_the_clipboard_the_reader_hears_what_to_do(
    opened: Callable[..., Any], picture: Picture
) -> None:
    page = opened(picture)
    page.evaluate(
        """() => {
            navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        }"""
    )
    choose(page)
    page.click("[data-way=copyPng]")
    sync_api.expect(page.locator("#notice")).to_contain_text("kies ‘Afbeelding kopiëren’")
    shown = page.locator("#notice img")
    sync_api.expect(shown).to_be_visible()
    assert shown.evaluate("async image => { await image.decode(); return image.naturalWidth; }") == 2 * WIDTH


def test_each_lane_has_a_button_that_takes_it_along(opened: Callable[..., Any], picture: Picture) -> None:
    page = opened(picture)
    page.get_by_role("button", name="Exporteren Meerjarenagenda 2021-2024").click()
    sync_api.expect(page.locator("#take-what")).to_have_value(AGENDA)
    preview = page.locator("#notice .preview")
    assert "Meerjarenagenda 2021-2024, volgens de bron" in (preview.get_attribute("alt") or "")
    sync_api.expect(page.locator("#notice .hint").first).to_contain_text("16 cm breed")


def test_what_can_be_taken_along_is_counted_as_tracks_and_as_offices(opened: Callable[..., Any]) -> None:
    """The orders of the quay set up one office, the harbour master, beside one plan."""
    page = opened(from_dataset.picture(api.open_graph(Path(__file__).parents[1] / "datasets" / "quay")))
    page.get_by_role("button", name=re.compile("^Exporteren ")).first.click()
    option = page.locator("#take-what option").first
    sync_api.expect(option).to_have_text("Alles: 1 traject, 1 ambt of orgaan")


def test_the_link_of_a_track_opens_it_and_says_that_a_file_opens_for_nobody_else(
    opened: Callable[..., Any], picture: Picture
) -> None:
    page = opened(picture, "#language=en", permissions=["clipboard-read", "clipboard-write"])
    choose(page, AGENDA)
    page.click("[data-way=copyLink]")
    sync_api.expect(page.locator("#notice [role=status]")).to_contain_text("a file on this device")
    link = copied(page)
    assert link.startswith(address_of(page).split("#")[0])
    assert set(link.split("#")[1].split("&")) == {f"track={AGENDA}", "language=en"}
    page.goto("about:blank")
    page.goto(link)
    sync_api.expect(page.locator(f"#track-{AGENDA}")).to_have_class(re.compile(r"\bwhole\b"))


def test_the_link_of_what_is_shown_is_the_address(opened: Callable[..., Any], picture: Picture) -> None:
    page = opened(picture, "#question=when", permissions=["clipboard-read", "clipboard-write"])
    choose(page)
    page.click("[data-way=copyLink]")
    sync_api.expect(page.locator("#notice [role=status]")).to_contain_text("Link gekopieerd")
    assert copied(page) == address_of(page)


def test_the_code_for_a_website_shows_the_picture_its_source_and_a_way_to_the_whole(
    opened: Callable[..., Any], picture: Picture
) -> None:
    page = opened(picture, permissions=["clipboard-read", "clipboard-write"])
    choose(page, AGENDA)
    page.click("[data-way=copyFrame]")
    sync_api.expect(page.locator("#notice [role=status]")).to_contain_text("iframe")
    code = ElementTree.fromstring(copied(page).replace("></iframe>", "/>"))
    assert code.attrib["title"] == picture["title"]["nl"]
    assert code.attrib["loading"] == "lazy"
    assert 300 < int(code.attrib["height"]) < 700
    # Of a file it is the name, to be put beside the page that holds the code.
    file, choices = code.attrib["src"].split("#")
    address = address_of(page).split("#")[0]
    assert file == address.rsplit("/", 1)[1]
    page.set_viewport_size({"width": 760, "height": 500})
    page.goto("about:blank")
    page.goto(f"{address}#{choices}")
    sync_api.expect(page.locator("#embedded")).to_contain_text("Meerjarenagenda 2021-2024, volgens de bron")
    visible = page.locator("body > *").evaluate_all(
        "all => all.filter(each => each.getClientRects().length && each.clientHeight).map(each => each.id)"
    )
    assert visible == ["embedded"]
    assert "Actieprogramma" not in page.locator("#embedded .picture").inner_text()
    assert "datum onbekend" in page.locator("#embedded .picture").inner_text()
    for width in (760, 320):
        page.set_viewport_size({"width": width, "height": 500})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    whole = page.get_by_role("link", name="Het geheel")
    assert whole.get_attribute("target") == "_blank"
    assert whole.get_attribute("rel") == "noopener"
    assert "embed" not in (whole.get_attribute("href") or "")


def test_lanes_stand_on_one_sheet_with_their_key_then_the_rest_and_the_list(
    opened: Callable[..., Any], picture: Picture, tmp_path: Path
) -> None:
    page = opened(picture, viewport={"width": 390, "height": 844})
    before = page.evaluate("document.documentElement.dataset.density")
    page.pdf(path=str(tmp_path / "page.pdf"), format="A4")
    pages = PdfReader(str(tmp_path / "page.pdf")).pages
    width, height = (float(each) for each in pages[0].mediabox[2:])
    assert width > height
    sheets = [read_sheet(each) for each in pages]
    first = sheets[0].text
    tracks = [each for each in picture["entities"].values() if picture["classes"][each["class"]]["hub"]]
    assert len(tracks) == 4
    for words in (
        *(each["short"]["nl"] or each["label"]["nl"] for each in tracks),
        "vanwege", "direct handelen", "Niet vermeld", "Hoe het gezegd is", "Bron: ", "0.1.0",
    ):  # fmt: skip
        assert squeezed(words) in first
    assert squeezed("Nog 31 uitspraken") not in first
    rest = "".join(sheet.text for sheet in sheets[1:])
    assert rest.index(squeezed("Nog 31 uitspraken")) < rest.index(squeezed("Lijst van uitspraken"))
    assert squeezed("Soorten namen") not in rest
    assert round(min(size for sheet in sheets for size in sheet.letters), 1) >= 7
    assert page.evaluate("document.documentElement.dataset.density") == before


@pytest.mark.parametrize("listed", [False, True])
def test_a_first_lane_of_more_than_a_sheet_begins_on_the_first(
    opened: Callable[..., Any], tmp_path: Path, listed: bool
) -> None:
    """Thirty parties with names of three hundred letters: beside one sentence the first sheet was white."""
    picture = demanding_picture()
    for number in range(MANY):
        name = f"Partij {number} " + "met een naam van driehonderd letters " * 8
        picture["entities"][f"party{number}"] = entity("Ministry", both(name, name))
    if listed:
        picture["entities"]["list"] = entity("Theme", both("de lijst", "the list"))
        picture["relations"]["hasMember"] = relation(both("heeft als lid", "has as member"), {}, lists=True)
        picture["statements"]["listed"] = statement("list", "hasMember", "plan")
    page = opened(picture)
    assert page.locator(".together .lane").count() == listed
    page.pdf(path=str(tmp_path / "page.pdf"), format="A4")
    first, second, *_ = [read_sheet(each).text for each in PdfReader(str(tmp_path / "page.pdf")).pages]
    for words in ("Het Plan", "Partij 0", "Partij 2"):
        assert squeezed(words) in first
    assert "driehonderd" in second


def test_of_one_track_only_its_picture_is_printed(
    opened: Callable[..., Any], picture: Picture, tmp_path: Path
) -> None:
    page = opened(picture)
    # The window in which one chooses a printer is left out.
    page.evaluate("() => { window.print = () => { window.asked = true; }; }")
    choose(page, AGENDA)
    page.click("[data-way=print]")
    assert page.evaluate("window.asked")
    page.evaluate("async () => { await document.getElementById('paper-picture').decode(); }")
    page.pdf(path=str(tmp_path / "page.pdf"), format="A4")
    sheets = PdfReader(str(tmp_path / "page.pdf")).pages
    assert len(sheets) == 1
    assert squeezed("afspraken op 4 pijlers") in squeezed(sheets[0].extract_text())
    assert squeezed("Lijst van uitspraken") not in squeezed(sheets[0].extract_text())
    sync_api.expect(page.locator("#paper-picture")).to_have_count(0)


def test_a_picture_has_the_sign_of_what_is_disputed_and_no_draft_that_is_hidden(
    opened: Callable[..., Any],
) -> None:
    picture = law_picture(drafts=True)
    stated = picture["statements"]["ga1"]
    picture["statements"]["l1"] = {
        **stated,
        "subject": "plan",
        "relation": "commissionedBy",
        "object": "min",
    }
    picture["statements"]["l2"] = {**picture["statements"]["k1"], "relation": "hasGoal", "object": "goal"}
    written = "".join(texts(drawing(opened(picture, "#view=lanes"), "plan")))
    assert "≠" in written
    assert "een doel" not in written
    written = "".join(texts(drawing(opened(picture, "#view=lanes&drafts=shown"), "plan")))
    assert "een doel" in written
    assert "nog niet nagekeken" in written
