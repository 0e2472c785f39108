"""The page in Chromium, against plain pyvis, and against vis-network with positions given.

Run: python benchmarks/page.py [NAMES …]. Each name has three lines. All is measured in the same run;
the ratio is what counts. A plain pyvis page of a thousand names takes a minute or more.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from playwright import sync_api
from pyvis.network import Network

sys.path.insert(0, str(Path(__file__).parent.parent))

from graphbuilder.network.page import render
from graphbuilder.network.picture.model import Picture
from tests.network.large import large_picture

SIZES = (100, 300, 1_000, 5_000, 20_000)
#: Plain pyvis lays out in the browser, which takes longer than anybody waits above this.
PLAIN_UP_TO = 1_000
#: With this many names the time of making the file is compared.
MADE = 5_000
PATIENCE = 600_000
#: Tells when the first drawing is there, counted from the start of the navigation: after the layout,
#: where the browser makes that. On a large page a drawing in the file is `seen` before the script drew.
WATCH = """
window.seen = null;
new MutationObserver((_, observer) => {
    if (!document.querySelector("#still ~ #canvas")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.seen = performance.now(); }));
}).observe(document, { childList: true, subtree: true });
for (const [name, event] of [["network", "EVENT"], ["graphbuilder", "afterDrawing"]]) {
    let held;
    Object.defineProperty(window, name, {
        configurable: true,
        get: () => held,
        set: (value) => {
            held = value;
            const network = value?.network ?? value;
            window.drawn = new Promise(done => network?.once?.(event, () => {
                requestAnimationFrame(() => done(performance.now()));
            }));
            window.view = network;
        },
    });
}
"""
#: From the press of the button to the frame after the answer.
ANSWER = """new Promise(done => {
    let start;
    addEventListener("pointerdown", () => { start = performance.now(); }, { capture: true, once: true });
    const answered = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    if (window.graphbuilder) addEventListener("hashchange", answered, { once: true });
    else window.view.once("click", answered);
})"""
#: A point on the screen where there is something to click.
THING = """() => {
    const frame = document.querySelector(".vis-network").getBoundingClientRect();
    const places = window.graphbuilder
        ? [...graphbuilder.groups(), ...graphbuilder.names()]
        : Object.values(window.view.getPositions());
    const at = places.map(place => window.view.canvasToDOM(place))
        .find(({ x, y }) => x > 60 && y > 60 && x < frame.width - 120 && y < frame.height - 80);
    return [at.x + frame.left, at.y + frame.top];
}"""
#: From the last key to the list of what was found, and from the choice of it to the frame that shows it.
FIND = """async (name) => {
    const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    const query = document.getElementById("query");
    const before = performance.now();
    query.focus();
    query.value = name;
    query.dispatchEvent(new InputEvent("input", { bubbles: true }));
    while (!document.querySelector("#results li")) await frame();
    const found = performance.now();
    query.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    while (!document.querySelector("#chosen h2")) await frame();
    await frame();
    return [found - before, performance.now() - found];
}"""
PAN = """async () => {
    const taken = [];
    const start = window.view.getViewPosition();
    const step = 40 / window.view.getScale();
    for (let frame = 0; frame < 30; frame += 1) {
        const before = performance.now();
        const drawn = new Promise(done => window.view.once("afterDrawing", () => setTimeout(done)));
        window.view.moveTo({ position: { x: start.x + step * (frame % 10), y: start.y }, animation: false });
        await drawn;
        taken.push(performance.now() - before);
    }
    return taken;
}"""


def plain(picture: Picture, places: dict[str, list[int]] | None = None) -> str:
    """The same names and lines as pyvis alone writes them; with places they stay where they are put."""
    network = Network(directed=True, cdn_resources="in_line", height="700px")
    for name, entity in picture["entities"].items():
        at = {"x": places[name][0], "y": places[name][1]} if places else {}
        network.add_node(name, label=entity["label"]["en"], **at)
    for said in picture["statements"].values():
        network.add_edge(said["subject"], said["object"])
    if places:
        network.options = {"physics": {"enabled": False}, "edges": {"smooth": False}}
    return str(network.generate_html())


def opened(browser: Any, file: Path, physics: bool) -> tuple[Any, float, float]:
    """The page, and the milliseconds till something is seen and till the script has drawn."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    # pyvis asks the internet for what it could do without.
    page.route(
        "**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort()
    )
    page.set_default_timeout(PATIENCE)
    page.add_init_script(WATCH.replace("EVENT", "stabilizationIterationsDone" if physics else "afterDrawing"))
    page.goto(file.as_uri(), timeout=PATIENCE)
    drawn = float(page.evaluate("window.drawn"))
    return page, float(page.evaluate("window.seen") or drawn), drawn


def measured(browser: Any, file: Path, physics: bool = False) -> tuple[float, float, float]:
    """Milliseconds to the first drawing, to that of the script, and from a click to its answer."""
    page, seen, drawn = opened(browser, file, physics)
    page.wait_for_timeout(500)
    x, y = page.evaluate(THING)
    page.evaluate(f"window.answer = {ANSWER}; 0")
    page.mouse.click(x, y)
    answer = float(page.evaluate("window.answer"))
    page.close()
    return seen, drawn, answer


def panned(browser: Any, file: Path, address: str = "") -> list[float]:
    page, _, _ = opened(browser, file, physics=False)
    if address:
        page.evaluate("address => { location.hash = address; }", address)
        page.wait_for_timeout(1500)
    taken = list(page.evaluate(PAN))
    page.close()
    return taken


def found(browser: Any, file: Path, name: str) -> tuple[float, float]:
    page, _, _ = opened(browser, file, physics=False)
    page.wait_for_timeout(500)
    listed, chosen = page.evaluate(FIND, name)
    page.close()
    return float(listed), float(chosen)


def seconds_to_make() -> tuple[float, float]:
    """Of the processor, so that what else runs does not count; the better of two."""
    picture = large_picture(MADE)
    render.page(large_picture(10))

    def seconds(make: Callable[[Picture], str]) -> float:
        start = time.process_time()
        make(picture)
        return time.process_time() - start

    return min(seconds(render.page) for _ in range(2)), min(seconds(plain) for _ in range(2))


def main() -> None:
    sizes = [int(each) for each in sys.argv[1:]] or list(SIZES)
    ours, alone = seconds_to_make()
    print(
        f"making the file, {MADE} names: {ours / alone:.2f} times pyvis alone ({ours:.1f} and {alone:.1f} s)"
    )
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as name, sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for many in sizes:
            picture = large_picture(many)
            file, other = Path(name) / f"{many}.html", Path(name) / f"{many}-other.html"
            file.write_text(render.page(picture), encoding="utf-8")
            physics = many <= PLAIN_UP_TO
            places = {
                key: [index % 200 * 60, index // 200 * 60] for index, key in enumerate(picture["entities"])
            }
            other.write_text(plain(picture, None if physics else places), encoding="utf-8")
            seen, drawn, answer = measured(browser, file)
            _, drawn_other, answer_other = measured(browser, other, physics)
            against = "plain pyvis" if physics else "vis-network with positions given"
            print(
                f"{many} names, against {against}: first drawing {drawn_other / seen:.1f} times as fast"
                f" ({seen:.0f}, with its script {drawn:.0f}, and {drawn_other:.0f} ms), answer to a click"
                f" {answer_other / answer:.1f} times ({answer:.0f} and {answer_other:.0f} ms);"
                f" file of {file.stat().st_size / 1e6:.1f} MB"
            )
            listed, chosen = found(browser, file, f"Dienst {many - 1}")
            print(f"  a name typed: found in {listed:.0f} ms, chosen in {chosen:.0f}")
            for address in ("", "layout=map"):
                taken = panned(browser, file, address)
                print(
                    f"  moving, {address or 'as it opens'}: {median(taken):.0f} ms a frame,"
                    f" at most {max(taken):.0f}"
                )
        browser.close()


if __name__ == "__main__":
    main()
