// What is chosen, the address that holds it, and the picture that shows it.

document.documentElement.dataset.scripted = "";
const frame = document.getElementById("canvas");
const places = new Map();
const ends = new Set();
const list = document.getElementById("list");
list.open = false;

let state = { focus: null, statement: null, language };
let shown = nowShown();
let active = null; // What is chosen and what is linked with it; nothing fades while this is null.
let drawn = { key: "", names: new Map(), lines: new Map() };
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
const links = read("links");
for (const link of links) ends.add(link.id);
const nodes = new vis.DataSet(names);
const network = new vis.Network(frame, { nodes, edges: new vis.DataSet(links) }, JSON.parse(read("options")));

function announce(text) {
  document.getElementById("status").textContent = text;
}

// The address: #focus=…&language=…, or #statement=… for a line. What it does not know, it ignores.
function fromAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const focus = parts.get("focus");
  const statement = parts.get("statement");
  return {
    focus: entities.has(focus) ? focus : null,
    statement: !entities.has(focus) && statements.has(statement) ? statement : null,
    language: ["nl", "en"].includes(parts.get("language")) ? parts.get("language") : document.documentElement.dataset.first,
  };
}

function go(change) {
  const next = { ...state, ...change };
  const parts = new URLSearchParams();
  if (next.focus !== null) parts.set("focus", next.focus);
  else if (next.statement !== null) parts.set("statement", next.statement);
  if (next.language !== document.documentElement.dataset.first) parts.set("language", next.language);
  const hash = parts.toString();
  if (hash === location.hash.slice(1)) return;
  location.hash = hash;
}

function linked() {
  if (state.focus !== null) {
    const near = [...shown.statements].filter((id) => [statements.get(id).subject, statements.get(id).object].includes(state.focus));
    const names = near.flatMap((id) => [statements.get(id).subject, statements.get(id).object]);
    return { entities: new Set([state.focus, ...names]), statements: new Set(near) };
  }
  if (state.statement !== null) {
    const { subject, object } = statements.get(state.statement);
    return { entities: new Set([subject, object]), statements: new Set([state.statement]) };
  }
  return null;
}

function show({ moved = false } = {}) {
  version += 1;
  active = linked();
  showDetails();
  showCounts();
  for (const row of document.querySelectorAll("#list tr[data-statement]")) {
    row.classList.toggle("chosen", active !== null && active.statements.has(row.dataset.statement));
  }
  if (state.focus !== null && moved) bringIntoView(state.focus);
  network.redraw();
}

function follow() {
  const before = state;
  state = fromAddress();
  if (state.language !== before.language) { language = state.language; speak(); }
  const other = state.focus !== before.focus || state.statement !== before.statement;
  const any = state.focus !== null || state.statement !== null;
  if (other) openSheet(any ? "details" : null);
  show({ moved: other && !clicked });
  if (!other) return;
  document.getElementById("details").scrollTop = 0;
  // After a choice in the panel or by search the reader goes on in the panel.
  if (any && !clicked) document.querySelector("#chosen h2")?.focus({ preventScroll: true });
  const count = any ? active.statements.size : 0;
  announce(any ? say("chosen", { name: state.focus !== null ? labelOf(state.focus) : say("statement"), n: count }) : summary());
  clicked = false;
}

// --- the picture -------------------------------------------------------------------------------

const PADDING = { left: 24, right: 10, top: 8, bottom: 8 };

function fit() {
  whole = true;
  const width = frame.clientWidth - PADDING.left - PADDING.right;
  const height = frame.clientHeight - PADDING.top - PADDING.bottom;
  if (width <= 0 || height <= 0) return;
  const scale = Math.min(width / size.width, height / size.height, 1.7);
  network.moveTo({
    position: { x: size.width / 2 - (PADDING.left - PADDING.right) / 2 / scale, y: size.height / 2 },
    scale, animation: false,
  });
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
  const key = `${version} ${scale} ${language}`;
  if (drawn.key !== key) {
    const names = placeNames(scale);
    drawn = { key, names, lines: placeLines(names) };
  }
  for (const id of drawn.lines.keys()) if (!active || !active.statements.has(id)) drawLine(context, id, false);
});

network.on("afterDrawing", (context) => {
  for (const [id, box] of drawn.names) if (box.covers) drawName(context, id);
  if (!active) return;
  for (const id of active.statements) if (drawn.lines.has(id)) drawLine(context, id, true);
  for (const id of active.entities) drawName(context, id);
  drawRelations(context, Math.max(size.name * 0.96, LEAST / network.getScale()));
});

let clicked = false; // The choice came from the picture: it stays where it is, and keeps the focus.

function thingAt(point) {
  const name = nameAt(point);
  const line = name === null ? lineAt(point, network.getScale()) : null;
  return { name, line };
}

network.on("click", ({ pointer }) => {
  const { name, line } = thingAt(pointer.canvas);
  if (name === state.focus && line === state.statement) return;
  clicked = true;
  go({ focus: name, statement: line });
});
network.on("zoom", () => { whole = false; });
network.on("dragEnd", () => { whole = false; });
// Afterwards, because vis-network restores its own view once it has told of the new size.
network.on("resize", () => requestAnimationFrame(() => { if (whole && !printing) fit(); }));

frame.addEventListener("mousemove", (event) => {
  const rectangle = frame.getBoundingClientRect();
  const point = network.DOMtoCanvas({ x: event.clientX - rectangle.left, y: event.clientY - rectangle.top });
  const { name, line } = thingAt(point);
  frame.style.cursor = name !== null || line !== null ? "pointer" : "";
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
document.getElementById("to-list").addEventListener("click", () => {
  list.open = true;
  list.scrollIntoView();
  list.querySelector("summary").focus({ preventScroll: true });
});
list.addEventListener("toggle", () => { if (list.open && !paper) list.scrollIntoView({ block: "nearest" }); });
// A name in the list is a link, so that it works without script too; with script it keeps the rest
// of the address, and the reader sees the picture.
list.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#focus="]');
  if (!link) return;
  event.preventDefault();
  scrollTo(0, 0);
  go({ focus: new URLSearchParams(link.hash.slice(1)).get("focus"), statement: null });
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
    go({ focus: null, statement: null });
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input:not([type=checkbox]), textarea")) return;
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
  shown = nowShown();
  nodes.update([...entities.keys()].map((id) => ({ id, hidden: !shown.entities.has(id) })));
  show();
  announce(summary());
});
startSearch();
startPaper();
// Not part of the picture's reading order: search, list and buttons do all that it offers.
for (const part of frame.querySelectorAll("[tabindex]")) part.tabIndex = -1;
speak();
showCounts();
setRoom();
network.setSize("100%", "100%");
network.redraw();
fit();
follow();

// For tests and for those who build on the page: vis-network's own object, and where the page drew
// the names (boxes in the drawing's units; `lines` is null where a name had no room) and the lines.
window.graphbuilder = {
  network,
  names: () => [...drawn.names.values()].map((box) => ({ ...box })),
  pointOn: (statement, part = 0.5) => (drawn.lines.has(statement) ? pointAlong(drawn.lines.get(statement).along, part) : null),
  found,
};
