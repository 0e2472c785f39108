// The picture on the screen: vis-network holds the view and moves it; what is drawn is drawn here.

const MOST_NODES = 1000; // More things than this are drawn without an object of vis-network for each.
const MANY_NAMES = 1000; // From so many names on, only what is in view is placed and drawn.
const MANY_LINES = 2500; // More lines than this are drawn as one, straight and without arrows.

const frame = document.getElementById("canvas");
let active = null; // What is chosen and what is linked with it; nothing fades while this is null.
let drawn = { key: "", names: new Map(), groups: new Map(), lines: new Map(), words: [], rest: false };
let version = 0;
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
  namesDrawn.clear();
  drawGrounds(context);
  drawBundles(context);
  if (drawn.rest) drawRest(context);
  for (const id of drawn.lines.keys()) if (!active || !active.statements.has(id)) drawLine(context, id, false);
});

network.on("afterDrawing", (context) => {
  if (nodes.length) drawCut(context, viewOf());
  else drawMany(context);
  for (const [id, box] of drawn.names) if (box.covers) drawName(context, id);
  if (scene.names.has(walked)) drawName(context, walked);
  if (!active) { drawn.words = []; return; }
  for (const id of active.statements) if (drawn.lines.has(id)) drawLine(context, id, true);
  for (const id of active.entities) drawName(context, id);
  const corner = network.DOMtoCanvas({ x: 3, y: 3 });
  const opposite = network.DOMtoCanvas({ x: frame.clientWidth - 3, y: frame.clientHeight - 3 });
  const least = smallest() / network.getScale();
  drawRelations(context, Math.max(size.name * 0.96, least), least,
    { left: corner.x, top: corner.y, right: opposite.x, bottom: opposite.y });
});

// What a click at a point of the drawing takes: a name or its shape, a group, or the nearest lines.
function thingAt(point) {
  const scale = network.getScale();
  const isOnLine = !byFinger && linesAt(point, scale, ON).length > 0;
  const name = nameAt(point, isOnLine ? 0 : undefined);
  const group = name === null ? groupAt(point) : null;
  if (name !== null || group !== null) return { name, group, lines: [], bundle: null };
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

function pointOf(event) {
  const rectangle = frame.getBoundingClientRect();
  return network.DOMtoCanvas({ x: event.clientX - rectangle.left, y: event.clientY - rectangle.top });
}

frame.addEventListener("mousemove", (event) => {
  if (dragged) return;
  const { name, group, lines, bundle } = thingAt(pointOf(event));
  frame.title = name !== null && shortOf(name) !== labelOf(name) ? labelOf(name) : "";
  frame.style.cursor = name !== null || group !== null || lines.length || bundle !== null ? "pointer" : "";
});

// After every change: what stands where, and the view on it. Another arrangement, or another part of
// it, is seen as a whole; else the view stays, or moves to the name that was chosen.
let framed = "";
let framedIn = ""; // The language in which it was framed: in another one names have other room.
let openBefore = new Set();

function showPicture(chosen) {
  setScene();
  bundleLines();
  syncNodes();
  showArrangement();
  showGroups();
  version += 1;
  const part = scene.narrowed ? `${state.focus} ${state.path} ${state.steps}` : fewLeft() ? [...scene.names].sort().join(" ") : "";
  const now = `${layoutNow()} ${part}`;
  if (framed !== now || (asOpened && framedIn !== language)) {
    fitOrReadable();
    if (!framed && state.open.length) lookAtGroup(state.open[state.open.length - 1]);
  } else if (state.focus === null || !chosen) followGroups();
  if (state.focus !== null && chosen && !scene.narrowed) bringIntoView(state.focus);
  if (narrow() && (clicked || (chosen && state.lines.length))) uncover(state.focus);
  if (state.between !== null && chosen) bringBundleIntoView();
  framed = now;
  framedIn = language;
  openBefore = new Set(scene.opened);
  network.redraw();
}

// A group that was opened is looked at; where groups were closed, what stands open yet, or else all.
function followGroups() {
  const last = state.open[state.open.length - 1];
  const opened = state.open.some((key) => scene.opened.has(key) && !openBefore.has(key));
  const closed = [...openBefore].some((key) => !scene.opened.has(key));
  if (closed && !scene.opened.size) fitOrReadable();
  else if (last !== undefined && (opened || closed)) lookAtGroup(last);
}
