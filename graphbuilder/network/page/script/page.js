// What is chosen, the address that holds it, and what follows from a change of it.

const list = document.getElementById("list");
list.open = false;

state = fromAddress();
let shown = nowShown();

function announce(text) {
  const status = document.getElementById("status");
  // The same words again are read out only where they differ in something.
  status.textContent = status.textContent === text ? `${text}\u00a0` : text;
}

const NOTHING = { focus: null, lines: [], between: null, steps: null, path: null, through: false };

function anyChosen() {
  return state.focus !== null || state.lines.length > 0 || state.between !== null;
}

function linked() {
  if (!anyChosen()) return null;
  if (route()) return { entities: route().names, statements: route().statements };
  // Beside what is not on the picture nothing else need fade.
  if (state.focus !== null && !shown.entities.has(state.focus)) return null;
  if (state.between !== null) return statementsBetween().length ? { entities: new Set(state.between.filter((thing) => entities.has(thing))), statements: new Set(statementsBetween()) } : null;
  const near = (state.focus !== null ? about.get(state.focus) : state.lines).filter((id) => shown.statements.has(id));
  if (state.focus === null && !near.length) return null;
  const names = near.flatMap((id) => [statements.get(id).subject, statements.get(id).object]).filter((id) => id !== null);
  return { entities: new Set(state.focus !== null ? [state.focus, ...names] : names), statements: new Set(near) };
}

let marked = [];

function show({ moved = false } = {}) {
  version += 1;
  active = linked();
  showDetails();
  showCounts();
  for (const row of marked) row.classList.remove("chosen");
  marked = active ? [...active.statements].map((id) => rows.get(id)).filter(Boolean) : [];
  for (const row of marked) row.classList.add("chosen");
  showPicture(moved);
}

function filter(first) {
  const before = first ? null : shown;
  if (!first) shown = nowShown();
  showRows(before);
}

function openChosen() {
  openSheet("details");
  goToPanel();
}

// What follows from a change of the state; before the first one there was none.
function changed(before) {
  if (state.language !== language || !before) {
    language = state.language;
    speak();
    nameThemes();
  }
  const was = before ?? { focus: null, lines: [], between: null };
  const other = state.focus !== was.focus || state.lines.join(" ") !== was.lines.join(" ") || String(state.between) !== String(was.between);
  const any = anyChosen();
  filter(!before);
  showBoxes();
  showTime();
  showSorting();
  showOutcomes();
  if (list.open !== state.list && !paper) list.open = state.list;
  if (other) openSheet(any ? "details" : null);
  // Above the sheet stands then the picture, and not only what is over it.
  if (other && any && narrow()) document.getElementById("picture").scrollIntoView();
  show({ moved: other && !clicked });
  if (!other) {
    if (before && summary() !== told) announce(summary());
    told = summary();
    return;
  }
  told = summary();
  document.getElementById("details").scrollTop = 0;
  // After a choice in the panel or by search the reader goes on in the panel.
  if (any && !clicked) goToPanel();
  const count = active?.statements.size ?? 0;
  announce(state.between !== null ? chosenBetween() : any ? say(count === 1 ? "chosenOne" : "chosen", { name: state.focus !== null ? labelOf(state.focus) : say("statement"), n: count }) : told);
  clicked = false;
}

let told = ""; // What was last said of how much is shown.

// --- the rest of the page ----------------------------------------------------------------------

function narrow() {
  return matchMedia("(max-width: 899px)").matches;
}

function openSheet(which) {
  for (const button of document.querySelectorAll("[data-sheet]")) {
    // Beside the picture the legend stays as it is, whatever is chosen.
    if (!narrow() && button.dataset.sheet === "legend" && which !== "legend") continue;
    const open = button.dataset.sheet === which;
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.dataset.sheet).toggleAttribute("data-open", open);
  }
}

for (const button of document.querySelectorAll("[data-sheet]")) {
  button.addEventListener("click", () => {
    const opens = button.getAttribute("aria-expanded") !== "true";
    if (narrow()) openSheet(opens ? button.dataset.sheet : null);
    else {
      button.setAttribute("aria-expanded", String(opens));
      document.getElementById(button.dataset.sheet).toggleAttribute("data-open", opens);
    }
    document.getElementById(button.dataset.sheet).scrollTop = 0;
  });
}
for (const button of document.querySelectorAll("[data-shut]")) button.addEventListener("click", () => keepingFocus(() => openSheet(null)));
function toList(event) {
  event.preventDefault();
  list.open = true;
  list.scrollIntoView();
  list.querySelector("summary").focus({ preventScroll: true });
}
document.getElementById("to-list").addEventListener("click", toList);
document.getElementById("skip-to-list").addEventListener("click", toList);
document.getElementById("skip-to-picture").addEventListener("click", (event) => {
  event.preventDefault();
  frame.focus();
});
list.addEventListener("toggle", () => {
  if (paper) return;
  if (list.open !== state.list) replace({ list: list.open });
  // Its rows have their height only in the next frame.
  if (list.open) requestAnimationFrame(() => list.scrollIntoView({ block: "nearest" }));
});
// A name in the list is a link, so that it works without script too; with script it keeps the rest
// of the address, and the reader sees the picture.
list.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#focus="]');
  if (!link) return;
  event.preventDefault();
  go({ focus: new URLSearchParams(link.hash.slice(1)).get("focus"), lines: [] });
  // What one goes back to is the list where it was.
  catchUp();
  scrollTo(0, 0);
});
for (const button of document.querySelectorAll("#languages button")) button.addEventListener("click", () => go({ language: button.dataset.to }));
for (const button of document.querySelectorAll("[data-zoom]")) {
  button.addEventListener("click", () => {
    if (button.dataset.zoom === "fit") showWhole(); else zoom(button.dataset.zoom === "in" ? 1.35 : 1 / 1.35);
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const closesGroups = !anyChosen() && !(narrow() && document.querySelector("aside[data-open]"));
    keepingFocus(() => {
      openSheet(null);
      go(closesGroups ? { ...NOTHING, open: [] } : NOTHING);
    });
    comeBack();
    return;
  }
  if (!isShortcut(event)) return;
  if (event.key === "/") { event.preventDefault(); document.getElementById("query").focus(); }
  if (event.key === "+" || event.key === "=") zoom(1.35);
  if (event.key === "-") zoom(1 / 1.35);
  if (event.key === "0") showWhole();
});

// The picture has what the title above it and the bar of the list under it leave of the window; and words
// beside its buttons have what these leave.
function setRoom() {
  const above = document.querySelector("main").getBoundingClientRect().top + scrollY;
  const bar = list.querySelector("summary").getBoundingClientRect().height + 1;
  const wide = (selector) => document.querySelector(selector).getBoundingClientRect().width;
  for (const [name, length] of Object.entries({ above, below: bar, zoom: wide("#zoom"), take: wide("#take > button") })) {
    document.documentElement.style.setProperty(`--${name}`, `${length}px`);
  }
}

addEventListener("hashchange", follow);
addEventListener("resize", setRoom);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readInk(); network.redraw(); });

// Another font, or more space between letters, which a reader may ask for at any time.
new ResizeObserver(() => {
  readFont();
  if (asOpened) fitOrReadable(); else if (whole) fit(); else setPlaces();
  syncNodes();
  version += 1;
  network.redraw();
}).observe(probe.lastElementChild);
readInk();
startLegend();
startTime();
startList();
startPaging();
startInferred();
beforeGo.push(whileExploring);
startSearch();
startPaper();
startTaking();
startHelp();
startFocus();
startWalk();
startArrangement();
startExplore();
// The picture as a whole takes the focus; what vis-network puts into it does not.
for (const part of frame.querySelectorAll("[tabindex]")) part.tabIndex = -1;
setRoom();
// A line that is added above the picture takes its room from the picture.
const grows = new ResizeObserver(setRoom);
for (const part of [document.querySelector("header"), list.querySelector("summary"), document.querySelector("#take > button")]) grows.observe(part);
network.setSize("100%", "100%");
changed(null);
showNotUnderstood();

// For tests and for those who build on the page: vis-network's own object, and where the page drew
// the names (boxes in the drawing's units; `lines` is null where a name had no room) and the lines.
window.graphbuilder = {
  network,
  names: () => [...placeAll().names.values()].map((box) => ({ ...box })),
  pointOn: (statement, part = 0.5) => (placeAll().lines.has(statement) ? pointAlong(drawn.lines.get(statement), part) : null),
  at: thingAt,
  groups: () => [...placeAll().groups.values()].map((box) => ({ ...box, count: scene.groups.get(box.key).count })),
  bundles: () => (placeAll(), [...drawnBundles()].map((bundle) => ({
    ends: [bundle.one, bundle.other].map((thing) => groupIn(thing) ?? thing), ids: [...bundle.ids],
    course: Array.from({ length: 41 }, (_, step) => pointAlong(courseOf(bundle), step / 40)),
  }))),
  moved: () => [...moved.keys()],
  words: () => drawn.words.map((box) => ({ ...box })),
  shown: () => shown,
  walked: () => walked,
  outcomes: (day) => Object.fromEntries(asked.map((id) => [id, outcomeOn(day, id)])),
  found,
};
