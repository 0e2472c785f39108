"""The page for everybody: by keyboard, by ear, enlarged, in high contrast, by touch.

What axe-core can see is looked for in every state of the page; what it cannot see is measured here
against the success criteria of WCAG 2.2, whose numbers stand with the tests.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright import sync_api

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.graph.store import Graph
from graphbuilder.network.page import render
from graphbuilder.network.picture import comparison, from_dataset
from tests import bundled_page
from tests.network.conftest import address_of, go, new_page, on_names, settle
from tests.network.large import large_picture
from tests.network.laws import law_picture
from tests.network.pictures import Picture, both, entity, small_picture, statement

RULES: dict[str, Any] = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
#: In other colours nothing else than these is another, and on another screen these are the same. To look at
#: them takes as long as all the rest.
COLOURS: dict[str, Any] = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
BUT_COLOURS: dict[str, Any] = {**RULES, "rules": {"color-contrast": {"enabled": False}}}
STUDY = "#focus=onderzoek-laagdrempelige-hulp"
WIDE: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
#: Contrast as WCAG 2 defines it, of two colours as a browser writes them, the first with its opacity.
CONTRAST = """
    const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    function colour(text, opacity = 1, under = null) {
        pen.globalAlpha = 1;
        if (under) { pen.fillStyle = under; pen.fillRect(0, 0, 1, 1); }
        pen.globalAlpha = opacity;
        pen.fillStyle = text;
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }
    function luminance(parts) {
        const [red, green, blue] = parts.map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function contrast(text, ground, opacity = 1) {
        const both = [luminance(colour(text, opacity, ground)), luminance(colour(ground))];
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    }
    const ground = getComputedStyle(document.documentElement).getPropertyValue("--ground").trim();
"""


def turtle(folder: Path) -> Picture:
    file = folder / "other.ttl"
    file.write_text(
        """@prefix : <https://example.org/id/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        :water a skos:Concept ; skos:prefLabel "water"@en, "water"@nl ; skos:broader :nature .
        :nature a skos:Concept ; skos:prefLabel "nature"@en ; skos:definition "All that grows."@en .""",
        encoding="utf-8",
    )
    return drawn_part.picture(api.open_graph(file), Choice(), file.name)


def compared(picture: Picture) -> Picture:
    old, new = copy.deepcopy(picture), copy.deepcopy(picture)
    del old["statements"]["st001"]
    del new["statements"]["st002"]
    new["statements"]["st003"]["quote"] = "andere woorden"
    return comparison.compare(old, new)


def many_actors() -> Picture:
    """So many actors that the answer to who does what begins with a list that leads to each of them."""
    picture = small_picture()
    for number in range(120):
        name = f"Samenwerkingsverband voor beleid {number}"
        picture["entities"][f"m{number}"] = entity("Ministry", both(name, name))
        picture["statements"][f"m{number}"] = statement(
            f"m{number}", "hasGoal", "goal", quote="met verantwoordelijkheid voor de aanpak van het beleid"
        )
    return picture


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, bundled: Graph) -> dict[str, Path]:
    """A page of each sort."""
    folder = tmp_path_factory.mktemp("access")
    picture = from_dataset.picture(bundled)
    made = {}
    for name, each in {
        "bundled": picture,
        # So many that names are in groups.
        "large": large_picture(160),
        "compared": compared(picture),
        "foreign": turtle(folder),
        "law": law_picture(drafts=True),
        "crowded": many_actors(),
    }.items():
        made[name] = folder / f"{name}.html"
        made[name].write_text(render.page(each), encoding="utf-8")
    return made


Open = Callable[..., Any]


@pytest.fixture(scope="module")
def opened(browser: Any, files: dict[str, Path]) -> Iterator[Open]:
    """Open a page anew in a window of its kind, of which there is one for all tests."""
    pages: dict[str, Any] = {}

    def open_page(file: str = "bundled", address: str = "", *, stays: bool = False, **settings: Any) -> Any:
        """Open it; where it `stays` and stands there already, only the address changes."""
        key = repr(settings)
        if key not in pages:
            # axe-core comes in as a script of a test; the page itself would let none in.
            pages[key] = new_page(browser, **{**WIDE, **settings}, bypass_csp=True)
        page = pages[key]
        if stays and page.evaluate("window.stays") == file:
            go(page, address)
            return page
        page.goto("about:blank")
        page.goto(files[file].as_uri() + on_names(address))
        # Asked for by itself: what Playwright waits with takes longer to bring in than the page to start.
        page.evaluate(
            "new Promise(done => (function look() {"
            " if (window.graphbuilder) done(); else setTimeout(look, 10); })())"
        )
        if stays:
            page.evaluate("file => { window.stays = file; }", file)
        return page

    yield open_page
    for page in pages.values():
        page.context.close()


def violations(page: Any, rules: dict[str, Any] = RULES) -> list[str]:
    """What axe-core finds; the page is left as it was."""
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(
        """rules => {
            const taken = [];
            const keep = (part, children) => {
                taken.push([part, [...part.childNodes]]);
                part.replaceChildren(...children);
            };
            // What is hidden nobody reads, but where something else is named after it; axe-core would go
            // through it for most of its time.
            const naming = ["aria-labelledby", "aria-describedby"];
            const names = [...document.querySelectorAll(naming.map(each => `[${each}]`).join())]
                .flatMap(part => naming.flatMap(each => part.getAttribute(each)?.split(/\\s+/) ?? []))
                .map(id => document.getElementById(id));
            const hidden = [...document.querySelectorAll("body *")].filter(each => each.firstElementChild
                && !each.checkVisibility() && !names.some(name => each.contains(name)));
            for (const each of hidden) keep(each, []);
            // And of rows that are built alike, and empty in the same places, two tell as much as all.
            const alike = new Map();
            const form = part => [part.tagName, part.className, part.getAttributeNames(), part.hidden,
                !part.textContent.trim(), ...[...part.children].map(form)].join();
            const isTelling = row => {
                const key = row.tagName && form(row);
                alike.set(key, (alike.get(key) ?? 0) + 1);
                return alike.get(key) <= 2;
            };
            for (const body of document.querySelectorAll("tbody")) {
                keep(body, [...body.childNodes].filter(isTelling));
            }
            // No rule of these asks for the text of styles, which axe-core would read anew each time.
            return axe.run(document, { ...rules, preload: false, resultTypes: ["violations"] }).then(told => {
                for (const [part, children] of taken.reverse()) part.replaceChildren(...children);
                return told.violations;
            });
        }""",
        rules,
    )
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}" for each in found for node in each["nodes"]
    ]


def take_menu(page: Any) -> None:
    page.get_by_role("button", name=re.compile("^(Exporteren|Export)$")).click()


def alternative(page: Any) -> None:
    take_menu(page)
    page.click("[data-take=alternative]")


def search(page: Any) -> None:
    page.fill("#query", "min")
    page.wait_for_selector("#results li")


def more(page: Any) -> None:
    page.click("#more-button")


def help_(page: Any) -> None:
    more(page)
    page.click("#help")


def legend(page: Any) -> None:
    more(page)
    page.click("#to-filters")


def point(page: Any) -> None:
    page.locator("#overview .date:visible").first.hover()
    page.wait_for_selector("#card:not([hidden])")


def rest(page: Any) -> None:
    page.locator("#remainder > summary").click()


def rest_and_more(page: Any) -> None:
    rest(page)
    more(page)


def all_groups(page: Any) -> None:
    for group in page.locator("#legend summary").all():
        group.click()


@pytest.mark.parametrize(
    ("file", "address", "act"),
    [
        # What follows stays open where it can: only the address changes.
        ("bundled", "", None),
        ("bundled", "#statement=st035&statement=st012", None),
        ("bundled", f"{STUDY}&path=min-vws", None),
        ("bundled", "#view=lanes&focus=kabinet", None),
        ("bundled", "#question=who", None),
        ("bundled", "#question=when&statement=st055", None),
        ("bundled", "#question=unsure&modality=possible", None),
        ("bundled", "#view=statements&modality=possible&focus=kabinet", None),
        ("bundled", "#view=text", None),
        ("bundled", "#view=lanes", point),
        ("bundled", "#layout=map", search),
        ("bundled", f"{STUDY}&language=en", take_menu),
        ("bundled", "#modality=asserted&date=2023-06-01&list=open&sort=-subject", all_groups),
        ("bundled", "#view=lanes&language=en", rest_and_more),
        ("bundled", "#view=lanes&theme=th-mensenhandel&date=2022-01-01", legend),
        ("large", "#", None),
        ("large", "#focus=o7", None),
        ("compared", "#", None),
        ("compared", "#view=lanes", None),
        ("compared", "#question=overview", None),
        ("law", "#view=text&statement=ga1&drafts=shown&language=en", None),
        ("law", "#view=statements&drafts=shown&said-until=2022-12-31", None),
        ("law", "#view=lanes&drafts=shown", None),
        ("foreign", "#list=open&language=en", None),
    ],
)
def test_axe_finds_nothing(opened: Open, file: str, address: str, act: Callable[[Any], None] | None) -> None:
    page = opened(file, address, stays=act in (None, point))
    if act:
        act(page)
    assert violations(page) == []


@pytest.mark.parametrize(
    ("address", "act"),
    [
        ("#statement=st035", None),
        (STUDY, None),
        ("#view=lanes&theme=th-mensenhandel&statement=st055", None),
        ("#question=when", None),
        ("#view=lanes", point),
        ("#date=2023-06-01", search),
        ("#", alternative),
        ("#view=text&statement=c1&drafts=shown", None),
    ],
)
def test_axe_finds_nothing_in_the_dark(opened: Open, address: str, act: Callable[[Any], None] | None) -> None:
    file = "law" if "view=text" in address else "bundled"
    page = opened(file, address, stays=act in (None, point), color_scheme="dark")
    if act:
        act(page)
    assert violations(page, COLOURS) == []


@pytest.mark.parametrize(
    ("address", "act"),
    [
        ("", None),
        (STUDY, None),
        ("#list=open", None),
        ("#view=lanes&statement=st055", None),
        ("#view=statements", None),
        ("#view=text", None),
        ("#view=lanes", rest),
        ("", search),
        ("", take_menu),
        ("", lambda page: page.tap("[data-sheet=details]")),
        ("#date=2023-06-01", lambda page: page.tap("[data-sheet=legend]")),
        ("#question=unsure&theme=th-mensenhandel", legend),
        ("", help_),
    ],
)
def test_axe_finds_nothing_on_a_phone(opened: Open, address: str, act: Callable[[Any], None] | None) -> None:
    page = opened("bundled", address, stays=act in (None, point), **PHONE)
    if act:
        act(page)
    assert violations(page, BUT_COLOURS) == []


@pytest.mark.parametrize("address", ["#view=lanes", "#view=lanes&focus=kabinet", "#question=when"])
def test_axe_finds_nothing_in_high_contrast(opened: Open, address: str) -> None:
    page = opened("bundled", address, stays=True, forced_colors="active")
    assert violations(page, COLOURS) == []


@pytest.mark.parametrize(
    ("address", "scheme"),
    [
        ("#view=lanes", "light"),
        ("#view=lanes", "dark"),
        ("#question=when", "dark"),
        ("#view=text&statement=c1&drafts=shown", "light"),
    ],
)
def test_who_asks_for_more_contrast_has_seven_to_one_and_sees_every_rule(
    opened: Open, address: str, scheme: str
) -> None:
    """WCAG 1.4.6 for text; 3:1 for what parts one thing from the next (1.4.11)."""
    page = opened(
        "law" if "view=text" in address else "bundled",
        address,
        stays=True,
        color_scheme=scheme,
        contrast="more",
    )
    rules = page.evaluate(
        f"""() => {{
            {CONTRAST}
            const style = getComputedStyle(document.documentElement);
            return ["rule", "line", "bundle", "bar"].map(name =>
                contrast(style.getPropertyValue(`--${{name}}`).trim(), ground));
        }}"""
    )
    assert min(rules) >= 3
    assert violations(page, {"runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]}}) == []


def test_axe_would_find_something(opened: Open) -> None:
    page = opened()
    page.evaluate("document.getElementById('query').removeAttribute('aria-label')")
    page.evaluate("document.getElementById('query').removeAttribute('placeholder')")
    page.evaluate("document.getElementById('shown').style.color = '#ccc'")
    label, colour = "label: ['#query']", "color-contrast: ['#shown']"
    for rules, seen in ((RULES, [True, True]), (COLOURS, [False, True]), (BUT_COLOURS, [True, False])):
        found = " ".join(violations(page, rules))
        assert [each in found for each in (label, colour)] == seen


def test_axe_would_find_something_in_one_row_of_many(opened: Open) -> None:
    page = opened("bundled", "#view=statements")
    page.locator("#list tbody:visible tr").nth(60).evaluate(
        """row => {
            row.querySelector("a").replaceChildren();
            row.lastElementChild.style.color = "#ccc";
        }"""
    )
    found = " ".join(violations(page))
    assert "link-name" in found
    assert "color-contrast" in found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_that_is_drawn_stands_out_from_its_ground(opened: Open, scheme: str) -> None:
    """3:1 (WCAG 1.4.11), of every line and outline as it is drawn."""
    page = opened(color_scheme=scheme)
    drawn = page.evaluate(
        f"""() => {{
            {CONTRAST}
            const found = new Map();
            const original = CanvasRenderingContext2D.prototype.stroke;
            CanvasRenderingContext2D.prototype.stroke = function (...path) {{
                found.set(`${{this.strokeStyle}} at ${{this.globalAlpha.toFixed(2)}}`,
                    contrast(this.strokeStyle, ground, this.globalAlpha));
                return original.apply(this, path);
            }};
            graphbuilder.network.redraw();
            CanvasRenderingContext2D.prototype.stroke = original;
            return Object.fromEntries(found);
        }}"""
    )
    assert len(drawn) > 5
    assert {what: much for what, much in drawn.items() if much < 3} == {}


def test_every_control_has_a_name(opened: Open) -> None:
    page = opened("bundled", f"{STUDY}&date=2023-06-01&list=open")
    all_groups(page)
    tree = page.locator("body").aria_snapshot()
    controls = (
        "application|button|checkbox|combobox|complementary|link|listbox|navigation|region|slider|textbox"
    )
    assert len(re.findall(rf"- (?:{controls})\b", tree)) > 200
    assert re.findall(rf"- (?:{controls})\b(?! \").*", tree) == []


@pytest.mark.parametrize("settings", [WIDE, PHONE])
def test_every_statement_is_a_row_of_a_table_to_a_screen_reader(
    opened: Open, bundled: Graph, settings: dict[str, Any]
) -> None:
    """As the browser tells it, which leaves out what a style takes out of a table."""
    page = opened("bundled", "#list=open", **settings)
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in nodes if not node["ignored"] and "role" in node]
    picture = from_dataset.picture(bundled)
    # The heads of the two tables are rows too.
    assert roles.count("row") == len(picture["statements"]) + len(picture["inferred"]) + 2
    assert roles.count("table") == 2


def focused(page: Any) -> str:
    return str(
        page.evaluate(
            "(part => part === document.body || !part.getClientRects().length ? '' :"
            " part.id || part.getAttribute('aria-label') || part.innerText)(document.activeElement)"
        )
    )


def test_tab_goes_through_the_page_in_order_and_out_again(opened: Open) -> None:
    """Nothing traps (2.1.2), each stop is in view (2.4.11) and seen to have the focus (2.4.7, 3:1)."""
    page = opened()
    stops = []
    for _ in range(600):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            f"""() => {{
                {CONTRAST}
                const part = document.activeElement;
                if (part === document.body) return null;
                const style = getComputedStyle(part);
                const box = part.getBoundingClientRect();
                return {{
                    area: part.closest(
                        "#skip, #search, #questions, #legend, #picture, #details, #list, header"
                    ).id || "header",
                    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
                    contrast: contrast(style.outlineColor, ground),
                    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                }};
            }}"""
        )
        if stop is None:
            break
        stops.append(stop)
    else:
        pytest.fail("the focus does not leave the page")
    areas = [stop["area"] for stop in stops]
    assert list(dict.fromkeys(areas)) == [
        *("skip", "search", "header", "questions", "legend", "picture", "details", "list")
    ]
    assert areas == sorted(areas, key=list(dict.fromkeys(areas)).index)
    assert [stop for stop in stops if stop["outline"] < 2 or stop["contrast"] < 3 or not stop["inView"]] == []


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        ("nl", "Hulp: toetsen, muis en aanraken", "een naam zoeken"),
        ("en", "Help: keys, mouse and touch", "find a name"),
    ],
)
def test_a_question_mark_opens_the_help(opened: Open, language: str, title: str, words: str) -> None:
    page = opened("bundled", f"{STUDY}&language={language}")
    page.keyboard.press("?")
    help_ = page.get_by_role("dialog", name=title)
    sync_api.expect(help_).to_be_visible()
    assert words in help_.inner_text()
    page.keyboard.press("Escape")
    sync_api.expect(help_).to_be_hidden()
    # What was chosen stays so, and the focus goes back to where it was.
    assert "focus=" in address_of(page)
    assert focused(page).startswith("Onderzoek naar" if language == "nl" else "Study on")


def test_keys_of_one_character_can_be_switched_off(opened: Open) -> None:
    """WCAG 2.1.4: else who speaks to a computer sets off things by speaking."""
    page = opened()
    help_(page)
    page.uncheck("#single-keys")
    page.keyboard.press("Escape")
    assert focused(page) == "more-button"
    before = page.evaluate("graphbuilder.network.getScale()")
    for key in ("/", "+", "f", "?"):
        page.keyboard.press(key)
    assert focused(page) == "more-button"
    settle(page)
    assert page.evaluate("graphbuilder.network.getScale()") == before
    assert address_of(page).endswith("keys=off")
    help_(page)
    page.check("#single-keys")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert focused(page) == "query"


def test_the_line_along_which_one_walked_opens_by_keyboard(opened: Open) -> None:
    page = opened("bundled", STUDY)
    page.focus("#skip-to-picture")
    page.keyboard.press("Enter")
    page.keyboard.press("l")
    sync_api.expect(page.locator("#status")).to_have_text("U kwam hier niet langs een uitspraak.")
    page.keyboard.press("ArrowLeft")
    # What stood there before tells of a statement too, but of no number of them.
    sync_api.expect(page.locator("#status")).to_have_text(re.compile(r", \d+ uitspra(?:ak|ken)$"))
    page.keyboard.press("l")
    sync_api.expect(page.locator("#chosen h2")).to_have_text("Uitspraak")
    assert "statement=" in address_of(page)


def test_the_focus_is_never_lost(opened: Open) -> None:
    page = opened("bundled", STUDY)
    two = page.get_by_role("button", name="Alleen wat hoogstens 2 stappen weg ligt")
    two.focus()
    page.keyboard.press("Enter")
    sync_api.expect(two).to_have_attribute("aria-pressed", "true")
    assert focused(page) == "Alleen wat hoogstens 2 stappen weg ligt"
    page.get_by_role("button", name="Keuze wissen").focus()
    page.keyboard.press("Enter")
    assert focused(page) == "Zo leest u deze pagina"
    page.locator("#most button").first.focus()
    page.keyboard.press("Enter")
    assert focused(page) == page.inner_text("#chosen h2")
    page.keyboard.press("Escape")
    assert focused(page) == "Zo leest u deze pagina"
    sync_api.expect(page.locator("#status")).to_have_text(f"{bundled_page.SHOWN} getoond")


def test_a_sheet_gives_the_focus_back_and_covers_nothing_that_has_it(opened: Open) -> None:
    page = opened("bundled", "", **PHONE)
    button = page.get_by_role("button", name="Legenda")
    button.focus()
    page.keyboard.press("Enter")
    page.locator("[data-shut=legend]").focus()
    page.keyboard.press("Enter")
    assert focused(page) == "Legenda"
    page.keyboard.press("Enter")
    page.locator("#legend summary").last.focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('[data-layout]')"):
            break
    sync_api.expect(page.locator("#legend")).to_be_hidden()


@pytest.mark.parametrize("width", [640, 320])
def test_enlarged_two_and_four_times_nothing_is_cut_off(opened: Open, width: int) -> None:
    """1280 pixels at 200 % are 640, at 400 % 320 (WCAG 1.4.4 and 1.4.10)."""
    page = opened("bundled", f"{STUDY}&date=2023-06-01", viewport={"width": width, "height": 512})
    assert cut_off(page) == []
    for act, part in (
        ("[data-sheet=legend]", "#legend"),
        ("[data-sheet=details]", "#details"),
        ("#help", "#notice"),
    ):
        page.evaluate("part => part.click()", page.query_selector(act))
        sync_api.expect(page.locator(part)).to_be_visible()
        assert cut_off(page) == [], act


#: What stands outside the window or is cut off by what holds it, though it should not.
CUT_OFF = """() => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    // A thumb pushes a row of buttons aside.
    const strip = matchMedia("(pointer: coarse)").matches ? "#questions, " : "";
    for (const part of document.querySelectorAll("body *")) {
        // What is only heard has no width.
        const heard = ".unseen, .quiet, .lane i, .answer i, ";
        if (part.closest(strip + heard + "#canvas, #list .wide, #skip, svg, script")) continue;
        if (!part.getClientRects().length) continue;
        const style = getComputedStyle(part);
        const box = part.getBoundingClientRect();
        const name = part.id || part.className || part.textContent.slice(0, 30);
        if (box.left < -1 || box.right > innerWidth + 1) found.push(`${name} outside`);
        if (part.id === "picture") continue;
        const cut = part.scrollWidth > part.clientWidth + 1 && part.clientWidth && style.display !== "inline";
        if (cut && style.overflowX !== "visible") found.push(`${name} cut off or scrolls sideways`);
        const low = part.scrollHeight > part.clientHeight + 1 && part.clientHeight;
        if (low && style.overflowY === "hidden") found.push(`${name} cut off below`);
    }
    return found;
}"""


def cut_off(page: Any) -> list[str]:
    return list(page.evaluate(CUT_OFF))


def test_wider_spacing_of_texts_cuts_nothing(opened: Open) -> None:
    """The spacing that WCAG 1.4.12 names, on a phone; on a wide screen test_fonts.py has it."""
    page = opened("bundled", f"{STUDY}&date=2023-06-01", **PHONE)
    page.add_style_tag(content=SPACED)
    assert cut_off(page) == []


SPACED = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
    " word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"
)


@pytest.mark.parametrize(
    ("file", "addresses"),
    [("crowded", ["#question=who"]), ("bundled", ["#question=when", "#question=unsure"])],
)
def test_answers_are_read_without_scrolling_sideways_with_wider_spacing_too(
    opened: Open, file: str, addresses: list[str]
) -> None:
    """Nobody in a long list of actors stands beside the window, and no table runs into what is beside it."""
    page = opened(file, addresses[0])
    page.add_style_tag(content=SPACED)
    overlaps = """() => {
        const box = (part) => document.querySelector(part).getBoundingClientRect();
        const [table, beside] = [box(".beside table"), box(".beside > :last-child")];
        return table.right > beside.left + 1 && table.bottom > beside.top + 1;
    }"""
    for address in addresses:
        go(page, address)
        for width in (960, 390):
            page.set_viewport_size({"width": width, "height": 700})
            assert cut_off(page) == [], (address, width)
            assert address != "#question=unsure" or not page.evaluate(overlaps)
    page.set_viewport_size(WIDE["viewport"])


def test_less_motion_means_none(opened: Open) -> None:
    page = opened("bundled", "", reduced_motion="reduce")
    before = page.evaluate("graphbuilder.network.getScale()")
    page.locator("[data-zoom=in]").focus()
    after = page.evaluate(
        "document.querySelector('[data-zoom=in]').click() ?? graphbuilder.network.getScale()"
    )
    assert after == pytest.approx(before * 1.35)


def test_high_contrast_keeps_what_shapes_and_buttons_say(opened: Open) -> None:
    page = opened("bundled", STUDY, forced_colors="active")
    told = page.evaluate(
        """() => {
            const style = (part) => getComputedStyle(document.querySelector(part));
            const probe = document.createElement("i");
            probe.style.color = "CanvasText";
            document.body.append(probe);
            return {
                text: getComputedStyle(probe).color,
                shape: style("#legend .shape > *").stroke,
                line: style("#legend .sample line").stroke,
                pressed: style("#languages [aria-pressed=true]").backgroundColor,
                other: style("#languages [aria-pressed=false]").backgroundColor,
            };
        }"""
    )
    assert told["shape"] == told["line"] == told["text"]
    assert told["pressed"] != told["other"]


def test_in_high_contrast_nothing_is_written_in_the_colour_of_the_page(opened: Open) -> None:
    """Behind text the browser paints the page: "not" was an empty box. It does not where it is told so."""
    page = opened("law", "#view=text", forced_colors="active")
    seen, unseen = page.evaluate(
        """() => {
            const told = [...document.body.querySelectorAll("*")].flatMap(part => ["", "::before", "::after"]
                .map(end => [part, end, getComputedStyle(part, end || null)])
                .filter(([, end, { content, color }]) =>
                    (!end || content !== "none") && color === "rgb(255, 255, 255)"));
            const named = own =>
                [...new Set(own.map(([part, end]) => (part.id || part.className) + end))].sort();
            const kept = ([, , { forcedColorAdjust }]) => forcedColorAdjust === "none";
            return [named(told.filter(kept)), named(told.filter(each => !kept(each)))];
        }"""
    )
    assert unseen == []
    assert {"told", "chip line-denied", "line-denied disputed::before", "line-denied disputed::after"} <= set(
        seen
    )


def test_on_touch_what_is_pressed_is_as_large_as_a_fingertip(opened: Open) -> None:
    """44 by 44 pixels (WCAG 2.5.5) where there is room; never less than 24 (2.5.8)."""
    page = opened("bundled", "", **PHONE)
    small = page.evaluate(
        """() => [...document.querySelectorAll("#query, #more-button, #languages button,"
                + " #questions button, #sheets button, #take > button, #zoom button,"
                + " #arrangements button:not([hidden])")]
            .map(part => [part.textContent.trim() || part.id, part.getBoundingClientRect()])
            .filter(([, box]) => box.height < 44 || box.width < 44)
            .map(([name, box]) => `${name} ${box.width}x${box.height}`)"""
    )
    assert small == []
    page.tap("[data-sheet=legend]")
    heights = page.evaluate(
        "[...document.querySelectorAll('#legend label')].filter(part => part.getClientRects().length)"
        ".map(part => part.getBoundingClientRect().height)"
    )
    assert len(heights) > 20
    assert min(heights) >= 40
