// The picture on the screen: vis-network holds the view and moves it; what is drawn is drawn here.

const MOST_NODES = 1000; // More things than this are drawn without an object of vis-network for each.
const MANY_NAMES = 1000; // From so many names on, only what is in view is placed and drawn.
const MANY_LINES = 2500; // More lines than this are drawn as one, straight and without arrows.
const PADDING = { left: 24, right: 10, top: 8, bottom: 8 };
const AROUND_GROUPS = { left: 44, right: 44, top: 34, bottom: 50 }; // For their words and for what stands over the picture.

const frame = document.getElementById("canvas");
let active = null; // What is chosen and what is linked with it; nothing fades while this is null.
let drawn = { key: "", names: new Map(), groups: new Map(), lines: new Map(), words: [], rest: false };
let version = 0;
let whole = true; // The picture fills the frame and follows its size.
let clicked = false; // The choice came from the picture: it stays where it is, and keeps the focus.

// A thing of vis-network, drawn by names.js or overview.js.
function nodeOf(id) {
  const group = id.startsWith("group ") ? id.slice(6) : null;
  return {
    id, ...places.get(id),
    shape: "custom",
    font: { size: 0 }, // Else vis-network adds the name, as it would write it, to the name's box.
    ctxRenderer: ({ ctx }) => {
      const across = 2 * (group === null ? entities.get(id).size : groups.get(group).radius);
      return {
        drawNode: () => (group === null ? drawName(ctx, id) : drawGroup(ctx, group)),
        nodeDimensions: { width: across, height: across },
      };
    },
  };
}

for (const { id, x, y } of read("names")) places.set(id, { x, y });
const nodes = new vis.DataSet([...places.keys()].map(nodeOf));
const network = new vis.Network(frame, { nodes, edges: [] }, JSON.parse(read("options")));

network.once("afterDrawing", () => document.getElementById("still")?.remove());

// vis-network has what is on the picture, and nothing else.
function syncNodes() {
  const wanted = places.size > MOST_NODES ? new Map() : places;
  const gone = nodes.getIds().filter((id) => !wanted.has(id));
  if (gone.length) nodes.remove(gone);
  const turned = [...wanted].filter(([id, { x, y }]) => {
    const node = nodes.get(id);
    return node === null || node.x !== x || node.y !== y;
  });
  if (turned.length) nodes.update(turned.map(([id]) => nodeOf(id)));
}

function fit() {
  whole = true;
  const white = scene.groups.size ? AROUND_GROUPS : PADDING;
  const width = frame.clientWidth - white.left - white.right;
  const height = frame.clientHeight - white.top - white.bottom;
  if (width <= 0 || height <= 0) return;
  const scale = Math.min(width / Math.max(1, size.width), height / Math.max(1, size.height), printing ? LARGEST : 1.7);
  network.moveTo({
    position: { x: size.left + size.width / 2 - (white.left - white.right) / 2 / scale, y: size.top + size.height / 2 - (white.top - white.bottom) / 2 / scale },
    scale, animation: false,
  });
}

// On a small screen the whole picture has no room for its names: the page opens there on the part
// with the most statements, of columns the first, at a size at which names can be read.
function fitOrReadable() {
  fit();
  if (!narrow() || scene.groups.size || network.getScale() * size.name > LEAST * 0.8) return;
  const scale = LEAST / size.name;
  const room = { x: frame.clientWidth / scale, y: frame.clientHeight / scale };
  const margin = { left: size.mark, top: 2 * size.line };
  const corners = mostNamed(60).filter((id) => places.has(id)).map((id) => places.get(id));
  let best = null;
  const clamp = (start, from, length, view) => (length + 2 * margin.left <= view ? from + (length - view) / 2 : Math.min(start, from + length + margin.left - view));
  const lefts = layoutNow() === "columns" ? [size.left - margin.left / 2] : corners.map(({ x }) => clamp(x - margin.left, size.left, size.width, room.x));
  for (const left of new Set(lefts)) {
    for (const top of new Set(corners.map(({ y }) => clamp(y - margin.top, size.top, size.height, room.y)))) {
      let weight = 0;
      for (const id of scene.names) {
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
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || places.size > MANY_NAMES;
  network.moveTo({ ...options, animation: calm ? false : { duration: 250, easingFunction: "easeInOutQuad" } });
}

function zoom(factor) {
  whole = false;
  move({ scale: Math.min(6, Math.max(0.005, network.getScale() * factor)) });
}

// Bring a part of the drawing into view, as large as it fits.
function lookAt(part) {
  const scale = Math.min(1.3, (frame.clientWidth - 20) / part.width, (frame.clientHeight - 20) / part.height);
  whole = false;
  move({ scale, position: { x: part.left + part.width / 2, y: part.top + part.height / 2 } });
}

// Centre a name at a size at which it can be read, without showing more white than there is.
function bringIntoView(id) {
  // In the whole picture it is in view already, unless that is too small for most names.
  if (!places.has(id) || (whole && network.getScale() * size.name > LEAST * 0.8)) return;
  const scale = Math.max(network.getScale(), LEAST / size.name);
  const frameBox = frame.getBoundingClientRect();
  const panel = document.getElementById("details").getBoundingClientRect();
  // On a small screen the details cover the lower part of the picture, or its right where that is low.
  const over = narrow() && panel.height > 0;
  const aside = over && panel.left > 0 ? Math.max(0, frameBox.right - panel.left) : 0;
  const covered = over && !aside ? Math.max(0, Math.min(frameBox.bottom, innerHeight) - panel.top) : 0;
  const near = (middle, start, length, room) => {
    const half = room / scale / 2;
    return length + 40 <= 2 * half ? start + length / 2 : Math.min(start + length + 20 - half, Math.max(start + half - 20, middle));
  };
  const place = places.get(id);
  whole = false;
  move({
    scale,
    offset: { x: -aside / 2, y: -covered / 2 },
    position: { x: near(place.x, size.left, size.width, frameBox.width - aside), y: near(place.y, size.top, size.height, frameBox.height - covered) },
  });
}

// The part of the drawing that the frame shows, with so many frames around it.
function viewOf(around = 0) {
  const [width, height] = [frame.clientWidth, frame.clientHeight];
  const start = network.DOMtoCanvas({ x: -around * width, y: -around * height });
  const end = network.DOMtoCanvas({ x: (1 + around) * width, y: (1 + around) * height });
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

function holds(outer, inner) {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}

function placeAll() {
  const scale = network.getScale();
  const large = scene.names.size > MANY_NAMES;
  const key = `${version} ${scale} ${language}`;
  // Of a large picture only what is in view and around it is placed, till one has moved beyond that.
  if (drawn.key === key && (!drawn.part || holds(drawn.part, viewOf()))) return drawn;
  const part = large ? viewOf(1) : null;
  const groupBoxes = placeGroups(scale);
  const boxes = placeNames(scale, groupBoxes, part);
  wordGroups(groupBoxes, boxes, scale);
  drawn = { key, part, names: boxes, groups: groupBoxes, words: [], ...placeLines(boxes) };
  return drawn;
}

network.on("beforeDrawing", (context) => {
  placeAll();
  drawGrounds(context);
  drawBundles(context);
  if (drawn.rest) drawRest(context);
  for (const id of drawn.lines.keys()) if (!active || !active.statements.has(id)) drawLine(context, id, false);
});

network.on("afterDrawing", (context) => {
  if (!nodes.length) drawMany(context);
  for (const [id, box] of drawn.names) if (box.covers) drawName(context, id);
  if (scene.names.has(walked)) drawName(context, walked);
  if (!active) { drawn.words = []; return; }
  for (const id of active.statements) if (drawn.lines.has(id)) drawLine(context, id, true);
  for (const id of active.entities) drawName(context, id);
  const corner = network.DOMtoCanvas({ x: 3, y: 3 });
  const opposite = network.DOMtoCanvas({ x: frame.clientWidth - 3, y: frame.clientHeight - 3 });
  drawRelations(context, Math.max(size.name * 0.96, LEAST / network.getScale()),
    { left: corner.x, top: corner.y, right: opposite.x, bottom: opposite.y });
});

// What a click at a point of the drawing takes: a name or its shape, a group, or the nearest lines.
function thingAt(point) {
  const name = nameAt(point);
  const group = name === null ? groupAt(point) : null;
  if (name !== null || group !== null) return { name, group, lines: [], bundle: null };
  const scale = network.getScale();
  const found = byFinger ? nearFinger(point) : { name, group, lines: linesAt(point, scale) };
  const { bundle, distance } = found.name === null ? bundleAt(point, byFinger ? FINGERTIP : HIT, scale) : { bundle: null };
  const isNearest = bundle !== null && (!found.lines.length || distance < distanceTo(drawn.lines.get(found.lines[0]), point, FINGERTIP / scale));
  return isNearest ? { ...found, lines: [], bundle } : { ...found, bundle: null };
}

network.on("click", (event) => {
  if (takenUp(event) || setDown(event)) return;
  const { pointer } = event;
  const { name, group, lines, bundle } = thingAt(pointer.canvas);
  if (group !== null) { openGroup(group); return; }
  if (bundle !== null) {
    if (String(state.between) === String([bundle.one, bundle.other])) return;
    clicked = true;
    chooseBundle(bundle);
    return;
  }
  if (name === null && !lines.length) { if (anyChosen()) go(NOTHING); return; }
  if (name === state.focus && lines.join(" ") === state.lines.join(" ")) return;
  clicked = true;
  go({ focus: name, lines });
});
network.on("zoom", () => { whole = false; });
// Afterwards, because vis-network restores its own view once it has told of the new size.
network.on("resize", () => requestAnimationFrame(() => { if (whole && !printing) fit(); }));

function pointOf(event) {
  const rectangle = frame.getBoundingClientRect();
  return network.DOMtoCanvas({ x: event.clientX - rectangle.left, y: event.clientY - rectangle.top });
}

frame.addEventListener("mousemove", (event) => {
  if (dragged) return;
  const { name, group, lines, bundle } = thingAt(pointOf(event));
  frame.style.cursor = name !== null || group !== null || lines.length || bundle !== null ? "pointer" : "";
});

// After every change: what stands where, and the view on it. Another arrangement, or another part of
// it, is seen as a whole; else the view stays, or moves to the name that was chosen.
let framed = "";

function showPicture(chosen) {
  setScene();
  bundleLines();
  syncNodes();
  showArrangement();
  showGroups();
  version += 1;
  const part = scene.narrowed ? `${state.focus} ${state.path} ${state.steps}` : "";
  const now = `${layoutNow()} ${part}`;
  if (framed !== now) {
    fitOrReadable();
    if (!framed && state.open.length) lookAtGroup(state.open[state.open.length - 1]);
  }
  if (state.focus !== null && chosen && !scene.narrowed) bringIntoView(state.focus);
  if (clicked && narrow()) uncover(state.focus);
  if (state.between !== null && chosen) bringBundleIntoView();
  framed = now;
  network.redraw();
}
