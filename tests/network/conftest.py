"""Opening a page in a real Chromium."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.network.page import render
from graphbuilder.network.page.compact import compact
from tests.network import fonts
from tests.network.pictures import Picture, small_picture
from tests.nodejs import Script

#: Milliseconds: far more than any page takes on a busy machine, and nothing where it takes less.
PATIENCE = 120_000
sync_api.expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        yield playwright


#: What two compilers make of a script in the background takes a quarter of an opening, and pays off only
#: where a page stays open for longer than a test.
OPENED_ONCE = "--js-flags=--no-opt --no-maglev"


def launched(playwright: Any, family: str, folder: Path, *arguments: str) -> Any:
    """Start a Chromium that has the fonts of one family."""
    path = os.environ.get("CHROMIUM")
    path = path or shutil.which("chromium-headless-shell") or shutil.which("chromium")
    browser = playwright.chromium.launch(
        executable_path=path,
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", OPENED_ONCE, *arguments],
        env=fonts.environment(family, folder),
    )
    browser.on("context", lambda context: context.set_default_timeout(PATIENCE))
    return browser


@pytest.fixture(scope="session")
def browser(playwright: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The browser of all tests that do not look at fonts themselves; PAGE_FONT names another family."""
    family = os.environ.get("PAGE_FONT", fonts.WIDE)
    browser = launched(playwright, family, tmp_path_factory.mktemp("usual"))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def file_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Picture], Path]:
    """Write a picture's page to a file of its own, called page.html."""

    def write(picture: Picture) -> Path:
        file = tmp_path_factory.mktemp("file") / "page.html"
        file.write_text(render.page(picture), encoding="utf-8")
        return file

    return write


@pytest.fixture(scope="session")
def script_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Picture], Script]]:
    """The page's script with what a picture's page holds, and without a browser."""
    folder = tmp_path_factory.mktemp("script")
    scripts: dict[str, Script] = {}

    def load(picture: Picture) -> Script:
        # Without a list of rows all quoted words stand in what the script is given.
        text = json.dumps(compact(render.given(picture), listed=0))
        if text not in scripts:
            file = folder / f"{len(scripts)}.json"
            file.write_text(text, encoding="utf-8")
            scripts[text] = Script(file)
        return scripts[text]

    yield load
    for script in scripts.values():
        script.close()


SCREEN = {"width": 1280, "height": 800}


MEDIA = ("color_scheme", "reduced_motion")
#: With nothing else in its address a page with lanes opens on these, or on the list.
WITHOUT_NAMES = {"", "language", "date", "keys", "statement", "list", "sort"}


def on_names(address: str) -> str:
    """An address that opens the network of all names, whether the page has lanes or not."""
    held = address.lstrip("#")
    parts = {part.partition("=")[0] for part in held.split("&")}
    return f"#view=names&{held}".rstrip("&") if parts <= WITHOUT_NAMES else address


#: Go to another address of the same page, and wait till it has been drawn.
GO = """address => new Promise(done => {
    const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
    if (location.hash === address) return drawn();
    addEventListener("hashchange", drawn, { once: true });
    location.hash = address;
})"""


def go(page: Any, address: str) -> None:
    """Another address of the page that stands there: a fifth of what it takes to open it anew."""
    page.evaluate(GO, on_names(address))


def address_of(page: Any) -> str:
    """The address as the page has it: `page.url` hears of a change only some time after it."""
    return str(page.evaluate("location.href"))


def pass_by(page: Any, time: float) -> None:
    """Let so many milliseconds go by in the page: what it set for sooner has happened, however slow it is."""
    page.evaluate("time => new Promise(done => setTimeout(done, time))", time)


#: What Chromium made of a script it takes again where text, file and base are the same; without an element
#: that says so, the base is the whole address, with what stands after its #. A third of an opening.
SAME_BASE = """new MutationObserver((_, observer) => {
    if (!document.head) return;
    observer.disconnect();
    if (location.protocol !== "file:") return;
    const base = document.createElement("base");
    base.href = location.href.split("#")[0];
    document.head.prepend(base);
}).observe(document, { childList: true, subtree: true });"""

#: And where it stands in the same line: what stands before it is white in all pages up to this one.
SAME_LINE = 20_000


def new_page(browser: Any, **settings: Any) -> Any:
    """A page in a context of its own, which goes from address to address at little cost."""
    page = browser.new_context(**settings).new_page()
    page.add_init_script(SAME_BASE)
    return page


#: What the page sets for later is kept, till `goOn` lets it count from then.
KEEP = """() => {
    const { setTimeout, clearTimeout } = window;
    const kept = new Map();
    const running = new Map();
    window.setTimeout = (...given) => {
        const id = setTimeout(() => {}, 2 ** 31 - 1);
        kept.set(id, given);
        return id;
    };
    window.clearTimeout = id => {
        kept.delete(id);
        clearTimeout(running.get(id) ?? id);
    };
    window.goOn = () => {
        window.setTimeout = setTimeout;
        for (const [id, given] of kept) running.set(id, setTimeout(...given));
        kept.clear();
    };
}"""


@contextlib.contextmanager
def at_once(page: Any) -> Iterator[None]:
    """In the page no time goes by: a hand does so much before anything there takes it for one that rests."""
    page.evaluate(KEEP)
    yield
    page.evaluate("goOn()")


#: The view is where it was for as long as four frames: what moved has come to rest.
AT_REST = """new Promise(done => {
    let [many, last] = [0, ""];
    (function look() {
        const { network } = window.graphbuilder;
        const now = JSON.stringify([scrollX, scrollY, network?.getScale(), network?.getViewPosition()]);
        many = now === last ? many + 1 : 0;
        last = now;
        if (many < 4) requestAnimationFrame(look); else done();
    })();
})"""


def settle(page: Any) -> None:
    """Wait till everything has its place: the page is drawn a few times, and what moves comes to its end."""
    page.evaluate(AT_REST)


def copied(page: Any, part: str = "") -> str:
    """The text on the clipboard, once it has this part: `wait_for_function` waits for no promise."""
    return str(
        page.evaluate(
            """async part => {
                let text;
                for (const end = performance.now() + 10_000; performance.now() < end;) {
                    text = await navigator.clipboard.readText();
                    if (text.includes(part)) break;
                    await new Promise(go => setTimeout(go, 20));
                }
                return text;
            }""",
            part,
        )
    )


class Tab:
    """A tab that shows one file and nothing else, and what went wrong in it."""

    def __init__(self, browser: Any, settings: dict[str, Any], file: Path) -> None:
        self.troubles: list[str] = []
        self.file = file
        self.page = new_page(browser, **{"viewport": SCREEN, **settings})
        self.page.on("request", self._only_the_file)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.troubles.append(f"error: {error}"))
        self.page.on("dialog", lambda dialog: self.troubles.append(f"dialog: {dialog.message}"))
        self.page.add_init_script(
            "document.addEventListener('securitypolicyviolation',"
            " event => console.error('CSP: ' + event.violatedDirective));"
        )

    def _only_the_file(self, request: Any) -> None:
        """Looked at as it goes by: to hold each and let it go on takes a twentieth of an opening."""
        # What a page makes itself, such as an image to save, is none.
        if not request.url.startswith("blob:") and request.url.split("#")[0] != self.file.as_uri():
            self.troubles.append(f"request: {request.url}")

    def _console(self, message: Any) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text}")

    def open(self, file: Path, address: str) -> None:
        """Open a page under the name that all have in this tab."""
        self.file.unlink(missing_ok=True)
        self.file.hardlink_to(file)
        self.page.goto(self.file.as_uri() + address)

    def clear(self) -> None:
        """Make it as it was when new, but for its history: opening a new one takes most of a second."""
        self.page.goto("about:blank")
        self.page.mouse.move(0, 0)
        self.page.emulate_media(media="null", color_scheme="null", reduced_motion="null")


@pytest.fixture(scope="session")
def idle_tabs(browser: Any) -> Iterator[dict[str, list[Tab]]]:
    """The tabs that no test uses, by the settings that they were opened with."""
    tabs: dict[str, list[Tab]] = {}
    yield tabs
    for some in tabs.values():
        for tab in some:
            tab.page.context.close()


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Picture], Path]:
    """The file with a picture's page; the same picture is drawn once for all tests."""
    folder = tmp_path_factory.mktemp("pages")

    def write(picture: Picture) -> Path:
        text = json.dumps(picture, default=sorted)
        file = folder / f"{hashlib.sha256(text.encode()).hexdigest()}.html"
        if not file.exists():
            before, script, after = render.page(picture).rpartition('<script>\n"use strict"')
            assert script
            white = "\n" * (SAME_LINE - before.count("\n"))
            file.write_text(before + white + script + after, encoding="utf-8")
        return file

    return write


@pytest.fixture
def page_of(
    browser: Any,
    idle_tabs: dict[str, list[Tab]],
    written: Callable[[Picture], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[..., Any]]:
    """Open a picture's page; at the end nothing may have gone wrong or left the page."""
    opened: list[tuple[Tab, list[Tab]]] = []

    def open_page(picture: Picture | None = None, address: str = "", **settings: Any) -> Any:
        address = address if settings.pop("as_opened", False) else on_names(address)
        # These can be set and taken back: a context of its own takes most of a second.
        size = settings.pop("viewport", SCREEN)
        media = {name: settings.pop(name) for name in MEDIA if name in settings}
        alike = idle_tabs.setdefault(json.dumps(settings, sort_keys=True), [])
        tab = alike.pop() if alike else Tab(browser, settings, tmp_path_factory.mktemp("tab") / "page.html")
        opened.append((tab, alike))
        if tab.page.viewport_size != size:
            tab.page.set_viewport_size(size)
        if media:
            tab.page.emulate_media(**media)
        tab.open(written(picture or small_picture()), address)
        return tab.page

    yield open_page
    troubles = [trouble for tab, _ in opened for trouble in tab.troubles]
    for tab, alike in opened:
        if troubles or tab.page.is_closed():
            tab.page.context.close()
        else:
            tab.clear()
            alike.append(tab)
    assert troubles == []
