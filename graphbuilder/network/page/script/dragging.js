// Moving a name: dragged with the mouse, or with a finger that first rests on it; without dragging by
// naming a new place; and with keys. There it stays, until all names are put back.

let dragged = null; // The name that is on its way, and how far from its middle it was taken.
let placing = null; // The next tap or click in the picture says where this name is to stand.

const STEP = 20; // So far a key moves a name, in pixels on the screen.

function put(name, place) {
  moved.set(name, place);
  places.set(name, place);
  version += 1;
  syncNodes();
  network.redraw();
}

function take(name, point) {
  const place = places.get(name);
  dragged = { name, x: place.x - point.x, y: place.y - point.y, went: false };
}

function drop() {
  const { name, went } = dragged;
  dragged = null;
  showArrangement();
  network.redraw();
  if (went) announce(say("namePlaced", { name: labelOf(name) }));
  return went;
}

network.on("dragStart", ({ pointer }) => {
  if (byFinger) return;
  const { name } = thingAt(pointer.canvas);
  if (name === null) return;
  take(name, pointer.canvas);
  network.setOptions({ interaction: { dragView: false } });
});
// vis-network tells of dragging only while it moves the picture itself.
document.addEventListener("pointermove", (event) => {
  if (!dragged || !event.isPrimary) return;
  const at = pointOf(event);
  dragged.went = true;
  put(dragged.name, { x: Math.round(at.x + dragged.x), y: Math.round(at.y + dragged.y) });
});
network.on("dragEnd", () => {
  if (byFinger) return;
  whole = false;
  if (!dragged) return;
  drop();
  network.setOptions({ interaction: { dragView: true } });
});

// A finger that rests on a name takes it up: what moves then is the name, and not the picture.
function takenUp({ event, pointer }) {
  if (!byFinger || event.type !== "press") return false;
  const { name } = thingAt(pointer.canvas);
  // On anything else it may be about to swipe: what it means shows when it leaves.
  if (name === null || placing !== null) { rested = pointer; return true; }
  take(name, pointer.canvas);
  network.redraw();
  return true;
}

// Without dragging (WCAG 2.5.7): first the button in the panel, then the place.
function choosePlace(name) {
  placing = placing === name ? null : name;
  showDetails();
  if (placing === null || !narrow()) document.getElementById("move-name")?.focus({ preventScroll: true });
  if (placing === null) return;
  if (narrow()) openSheet(null);
  report(say("pickPlace", { name: shortOf(name) }));
}

function setDown({ pointer }) {
  if (placing === null) return false;
  const name = placing;
  placing = null;
  if (!places.has(name)) return false;
  put(name, { x: Math.round(pointer.canvas.x), y: Math.round(pointer.canvas.y) });
  showArrangement();
  showDetails();
  report(say("namePlaced", { name: shortOf(name) }));
  return true;
}

afterChange.push(() => { if (state.focus !== placing) placing = null; });

function moveByKey(name, key) {
  const [across, down] = DIRECTIONS[key];
  const { x, y } = places.get(name);
  const step = STEP / network.getScale();
  put(name, { x: Math.round(x + across * step), y: Math.round(y + down * step) });
  showArrangement();
  keepInView(name);
  announce(say("nameMoved", { name: labelOf(name), where: say("sides").split(", ")[Object.keys(DIRECTIONS).indexOf(key)] }));
}
