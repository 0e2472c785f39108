// What is chosen, the address that holds it, and the picture that shows it.

document.documentElement.dataset.scripted = "";
const frame = document.getElementById("canvas");
const places = new Map();
const ends = new Set();
const list = document.getElementById("list");
list.open = false;

let state = { focus: null, lines: [], language };
let shown = nowShown();
let active = null; // What is chosen and what is linked with it; nothing fades while this is null.
let drawn = { key: "", names: new Map(), lines: new Map(), words: [] };
let version = 0;
let whole = true; // The picture fills the frame and follows its size.

// pyvis's names and lines, its names drawn by names.js.
const names = read("names").map((name) => {
  places.set(name.id, { x: name.x, y: name.y });
  return {
    ...name,
    shape: "custom",
    font: { size: 0 }, // Else vis-network adds the name, as it would write it, to the name's box.
    ctxRenderer: ({ ctx }) => {
      const across = 2 * entities.get(name.id).size;
      return { drawNode: () => drawName(ctx, name.id), nodeDimensions: { width: across, height: across } };
    },
  };
});
for (const link of read("links")) ends.add(link);
const nodes = new vis.DataSet(names);
const network = new vis.Network(frame, { nodes, edges: [] }, JSON.parse(read("options")));

function announce(text) {
  document.getElementById("status").textContent = text;
}

// The address: #focus=…&language=…, or #statement=… for a line, several times for several lines at
// one place. What it does not know, it ignores.
function fromAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const focus = parts.get("focus");
  const lines = [...new Set(parts.getAll("statement"))].filter((id) => statements.has(id));
  return {
    focus: entities.has(focus) ? focus : null,
    lines: entities.has(focus) ? [] : lines,
    language: ["nl", "en"].includes(parts.get("language")) ? parts.get("language") : document.documentElement.dataset.first,
  };
}

function go(change) {
  const next = { ...state, ...change };
  const parts = new URLSearchParams();
  if (next.focus !== null) parts.set("focus", next.focus);
  else for (const id of next.lines) parts.append("statement", id);
  if (next.language !== document.documentElement.dataset.first) parts.set("language", next.language);
  const hash = parts.toString();
  if (hash === location.hash.slice(1)) return;
  location.hash = hash;
}

const NOTHING = { focus: null, lines: [] };

function anyChosen() {
  return state.focus !== null || state.lines.length > 0;
}

function linked() {
  if (!anyChosen()) return null;
  const near = (state.focus !== null ? about.get(state.focus) : state.lines).filter((id) => shown.statements.has(id));
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
  if (state.focus !== null && moved) bringIntoView(state.focus);
  network.redraw();
}

function filter() {
  const before = shown;
  shown = nowShown();
  const turned = [...entities.keys()].filter((id) => before.entities.has(id) !== shown.entities.has(id));
  if (turned.length) nodes.update(turned.map((id) => ({ id, hidden: !shown.entities.has(id) })));
  showRows(before);
}

function openChosen() {
  openSheet("details");
  document.querySelector("#chosen h2")?.focus({ preventScroll: true });
}

function follow() {
  const before = state;
  state = fromAddress();
  if (state.language !== before.language) { language = state.language; speak(); }
  const other = state.focus !== before.focus || state.lines.join(" ") !== before.lines.join(" ");
  const any = anyChosen();
  const names = state.focus !== null ? [state.focus] : state.lines.flatMap((id) => [statements.get(id).subject, statements.get(id).object]);
  if (other && any && reveal(names.filter((id) => entities.has(id)), state.lines)) filter();
  if (other) openSheet(any ? "details" : null);
  show({ moved: other && !clicked });
  if (!other) return;
  document.getElementById("details").scrollTop = 0;
  // After a choice in the panel or by search the reader goes on in the panel.
  if (any && !clicked) document.querySelector("#chosen h2")?.focus({ preventScroll: true });
  const count = any ? active.statements.size : 0;
  announce(any ? say(count === 1 ? "chosenOne" : "chosen", { name: state.focus !== null ? labelOf(state.focus) : say("statement"), n: count }) : summary());
  clicked = false;
}

// --- the picture -------------------------------------------------------------------------------

const PADDING = { left: 24, right: 10, top: 8, bottom: 8 };

function fit() {
  whole = true;
  const width = frame.clientWidth - PADDING.left - PADDING.right;
  const height = frame.clientHeight - PADDING.top - PADDING.bottom;
  if (width <= 0 || height <= 0) return;
  const scale = Math.min(width / size.width, height / size.height, printing ? 9 : 1.7);
  network.moveTo({
    position: { x: size.width / 2 - (PADDING.left - PADDING.right) / 2 / scale, y: size.height / 2 },
    scale, animation: false,
  });
}

// On a small screen the whole picture has no room for its names: the page opens there on the part
// with the most statements, at a size at which names can be read.
function fitOrReadable() {
  fit();
  if (!narrow() || network.getScale() * size.name > LEAST * 0.8) return;
  const scale = LEAST / size.name;
  const room = { x: frame.clientWidth / scale, y: frame.clientHeight / scale };
  const margin = { left: size.mark, top: 2 * size.line };
  const corners = mostNamed(60).map((id) => places.get(id));
  let best = null;
  const clamp = (start, length, view) => (length + 2 * margin.left <= view ? (length - view) / 2 : Math.min(start, length + margin.left - view));
  for (const left of new Set(corners.map(({ x }) => clamp(x - margin.left, size.width, room.x)))) {
    for (const top of new Set(corners.map(({ y }) => clamp(y - margin.top, size.height, room.y)))) {
      let weight = 0;
      for (const id of shown.entities) {
        const { x, y } = places.get(id);
        const inside = x - left > margin.left / 2 && x + size.mark / 2 + size.text <= left + room.x && y - top > size.line && y + size.line < top + room.y;
        if (inside) weight += 3 + entities.get(id).count;
      }
      if (!best || weight > best.weight) best = { weight, left, top };
    }
  }
  if (!best) return;
  whole = false;
  network.moveTo({ scale, position: { x: best.left + room.x / 2, y: best.top + room.y / 2 }, animation: false });
}

function move(options) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  network.moveTo({ ...options, animation: calm ? false : { duration: 250, easingFunction: "easeInOutQuad" } });
}

function zoom(factor) {
  whole = false;
  move({ scale: Math.min(6, Math.max(0.05, network.getScale() * factor)) });
}

// Centre a name at a size at which it can be read, without showing more white than there is.
function bringIntoView(id) {
  // In the whole picture it is in view already, unless that is too small for most names.
  if (whole && network.getScale() * size.name > LEAST * 0.8) return;
  const scale = Math.max(network.getScale(), LEAST / size.name);
  const frameBox = frame.getBoundingClientRect();
  const panel = document.getElementById("details").getBoundingClientRect();
  // On a small screen the details cover the lower part of the picture.
  const covered = narrow() && panel.height ? Math.max(0, Math.min(frameBox.bottom, innerHeight) - panel.top) : 0;
  const near = (middle, length, room) => {
    const half = room / scale / 2;
    return length + 40 <= 2 * half ? length / 2 : Math.min(length + 20 - half, Math.max(half - 20, middle));
  };
  const place = places.get(id);
  whole = false;
  move({
    scale,
    offset: { x: 0, y: -covered / 2 },
    position: { x: near(place.x, size.width, frameBox.width), y: near(place.y, size.height, frameBox.height - covered) },
  });
}

network.on("beforeDrawing", (context) => {
  const scale = network.getScale();
  if (printing) {
    // An image that is clear in places prints with grey edges around them.
    const [corner, opposite] = [{ x: 0, y: 0 }, { x: frame.clientWidth, y: frame.clientHeight }].map((at) => network.DOMtoCanvas(at));
    context.fillStyle = ink.ground;
    context.fillRect(corner.x, corner.y, opposite.x - corner.x, opposite.y - corner.y);
  }
  const key = `${version} ${scale} ${language}`;
  if (drawn.key !== key) {
    const names = placeNames(scale);
    drawn = { key, names, lines: placeLines(names), words: [] };
  }
  for (const id of drawn.lines.keys()) if (!active || !active.statements.has(id)) drawLine(context, id, false);
});

network.on("afterDrawing", (context) => {
  for (const [id, box] of drawn.names) if (box.covers) drawName(context, id);
  if (shown.entities.has(walked)) drawName(context, walked);
  if (!active) { drawn.words = []; return; }
  for (const id of active.statements) if (drawn.lines.has(id)) drawLine(context, id, true);
  for (const id of active.entities) drawName(context, id);
  const corner = network.DOMtoCanvas({ x: 3, y: 3 });
  const opposite = network.DOMtoCanvas({ x: frame.clientWidth - 3, y: frame.clientHeight - 3 });
  drawRelations(context, Math.max(size.name * 0.96, LEAST / network.getScale()),
    { left: corner.x, top: corner.y, right: opposite.x, bottom: opposite.y });
});

let clicked = false; // The choice came from the picture: it stays where it is, and keeps the focus.

// What a click at a point of the drawing takes: a name or its shape, or else the nearest lines.
function thingAt(point) {
  const name = nameAt(point);
  return { name, lines: name === null ? linesAt(point, network.getScale()) : [] };
}

network.on("click", ({ pointer }) => {
  const { name, lines } = thingAt(pointer.canvas);
  if (name === state.focus && lines.join(" ") === state.lines.join(" ")) return;
  clicked = true;
  go({ focus: name, lines });
});
network.on("zoom", () => { whole = false; });
network.on("dragEnd", () => { whole = false; });
// Afterwards, because vis-network restores its own view once it has told of the new size.
network.on("resize", () => requestAnimationFrame(() => { if (whole && !printing) fit(); }));

frame.addEventListener("mousemove", (event) => {
  const rectangle = frame.getBoundingClientRect();
  const point = network.DOMtoCanvas({ x: event.clientX - rectangle.left, y: event.clientY - rectangle.top });
  const { name, lines } = thingAt(point);
  frame.style.cursor = name !== null || lines.length ? "pointer" : "";
});

// --- the rest of the page ----------------------------------------------------------------------

function narrow() {
  return matchMedia("(max-width: 899px)").matches;
}

function openSheet(which) {
  for (const button of document.querySelectorAll("[data-sheet]")) {
    const open = button.dataset.sheet === which;
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.dataset.sheet).toggleAttribute("data-open", open);
  }
}

for (const button of document.querySelectorAll("[data-sheet]")) {
  button.addEventListener("click", () => openSheet(button.getAttribute("aria-expanded") === "true" ? null : button.dataset.sheet));
}
for (const button of document.querySelectorAll("[data-shut]")) button.addEventListener("click", () => openSheet(null));
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
list.addEventListener("toggle", () => { if (list.open && !paper) list.scrollIntoView({ block: "nearest" }); });
// A name in the list is a link, so that it works without script too; with script it keeps the rest
// of the address, and the reader sees the picture.
list.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#focus="]');
  if (!link) return;
  event.preventDefault();
  scrollTo(0, 0);
  go({ focus: new URLSearchParams(link.hash.slice(1)).get("focus"), lines: [] });
});
for (const button of document.querySelectorAll("#languages button")) button.addEventListener("click", () => go({ language: button.dataset.to }));
for (const button of document.querySelectorAll("[data-zoom]")) {
  button.addEventListener("click", () => {
    if (button.dataset.zoom === "fit") fit(); else zoom(button.dataset.zoom === "in" ? 1.35 : 1 / 1.35);
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    openSheet(null);
    go(NOTHING);
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input:not([type=checkbox]), textarea")) return;
  if (event.key === "/") { event.preventDefault(); document.getElementById("query").focus(); }
  if (event.key === "+" || event.key === "=") zoom(1.35);
  if (event.key === "-") zoom(1 / 1.35);
  if (event.key === "0") fit();
});

function setRoom() {
  const above = document.querySelector("main").getBoundingClientRect().top + scrollY;
  document.documentElement.style.setProperty("--above", `${Math.ceil(above)}px`);
}

addEventListener("hashchange", follow);
addEventListener("resize", setRoom);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readInk(); network.redraw(); });

document.documentElement.dataset.first = language;
readInk();
startLegend(() => {
  filter();
  const gone = (state.focus !== null && !shown.entities.has(state.focus))
    || (state.lines.length > 0 && !state.lines.some((id) => shown.statements.has(id)));
  // What is hidden cannot stay chosen.
  if (gone) { version += 1; go(NOTHING); return; }
  show();
  announce(summary());
});
startSearch();
startPaper();
startWalk();
// The picture as a whole takes the focus; what vis-network puts into it does not.
for (const part of frame.querySelectorAll("[tabindex]")) part.tabIndex = -1;
speak();
showCounts();
setRoom();
network.setSize("100%", "100%");
network.redraw();
fitOrReadable();
follow();

// For tests and for those who build on the page: vis-network's own object, and where the page drew
// the names (boxes in the drawing's units; `lines` is null where a name had no room) and the lines.
window.graphbuilder = {
  network,
  names: () => [...drawn.names.values()].map((box) => ({ ...box })),
  pointOn: (statement, part = 0.5) => (drawn.lines.has(statement) ? pointAlong(drawn.lines.get(statement).along, part) : null),
  at: thingAt,
  words: () => drawn.words.map((box) => ({ ...box })),
  shown: () => shown,
  walked: () => walked,
  found,
};
