// Fingers on the picture: they are broader than the tip of an arrow, and what they drag is the picture
// as far as it goes and then the page, so that nobody is caught in the picture.

const FINGERTIP = 12; // So far beside a thing, in pixels on the screen, a finger still means it.
const TREMBLE = 9; // A finger that moves less than this stands still.
const TWICE = 2; // So much closer comes what is tapped twice.

const fingers = new Map(); // Those on the picture: where each began and where it is.
let owed = 0; // A page scrolls by whole pixels: what is left for the next time.
let rested = null; // Where a finger stands still that may tap there yet, slowly, or swipe.
let byFinger = false; // What points now, or pointed last, is a finger.

function nearestName(point, reach) {
  let best = { name: null, distance: Infinity };
  for (const [name, box] of drawn.names) {
    const across = Math.max(box.left - point.x, point.x - box.right, 0);
    const down = Math.max(box.top - point.y, point.y - box.bottom, 0);
    const distance = Math.hypot(across, down);
    if (distance <= reach && distance < best.distance) best = { name, distance };
  }
  return best;
}

// What a finger means that is on no name and no group: the nearest name or lines, whichever is nearer.
function nearFinger(point) {
  const reach = FINGERTIP / network.getScale();
  const { name, distance } = nearestName(point, reach);
  const lines = linesAt(point, HIT / reach);
  const toLine = lines.length ? distanceTo(drawn.lines.get(lines[0]), point, reach) : Infinity;
  return distance < toLine ? { name, group: null, lines: [] } : { name: null, group: null, lines };
}

// How much of the drawing there still is beyond the frame, on the side from which a finger pulls it.
function beyond(down) {
  const view = viewOf();
  const scale = network.getScale();
  const more = down > 0 ? view.top - size.top : size.top + size.height - view.bottom;
  return Math.max(0, more * scale + PADDING.top);
}

function pull(across, down) {
  let rest = down;
  if (fingers.size === 1) {
    const inPicture = Math.sign(down) * Math.min(Math.abs(down), beyond(down));
    const wanted = inPicture - down + owed;
    const before = scrollY;
    scrollBy({ top: Math.round(wanted), behavior: "instant" });
    const went = scrollY - before;
    const atEnd = Math.abs(wanted - went) >= 1;
    rest = atEnd ? down + went : inPicture;
    owed = atEnd ? 0 : wanted - went;
  }
  if (!across && !rest) return;
  whole = false;
  asOpened = false;
  const scale = network.getScale();
  const { x, y } = network.getViewPosition();
  network.moveTo({ position: { x: x - across / scale, y: y - rest / scale }, animation: false });
}

frame.addEventListener("pointerdown", (event) => {
  const finger = event.pointerType === "touch";
  // vis-network would let nothing through to the page.
  if (finger !== byFinger) network.setOptions({ interaction: { dragView: !finger } });
  byFinger = finger;
  if (finger) fingers.set(event.pointerId, { start: event, x: event.clientX, y: event.clientY, moves: false });
}, true);
frame.addEventListener("pointermove", (event) => {
  if (event.pointerType !== "touch") byFinger = false;
  const finger = fingers.get(event.pointerId);
  if (!finger || dragged) return;
  finger.moves ||= fingers.size > 1 || Math.hypot(event.clientX - finger.start.clientX, event.clientY - finger.start.clientY) > TREMBLE;
  if (!finger.moves) return;
  const [across, down] = [event.clientX - finger.x, event.clientY - finger.y];
  Object.assign(finger, { x: event.clientX, y: event.clientY });
  // Of two fingers each has half a say.
  pull(across / fingers.size, down / fingers.size);
});
for (const kind of ["pointerup", "pointercancel"]) {
  frame.addEventListener(kind, (event) => {
    const finger = fingers.get(event.pointerId);
    if (!fingers.delete(event.pointerId)) return;
    const slowly = kind === "pointerup" && !finger.moves ? rested : null;
    rested = null;
    if (slowly) network.body.emitter.emit("click", { pointer: slowly, event: { type: "tap" } });
    if (!dragged) return;
    const { name } = dragged;
    // A finger that rested on a name and left it where it was chose it.
    if (drop() || kind === "pointercancel") return;
    clicked = true;
    go({ focus: name, lines: [] });
  });
}
// After a tap a browser makes up a click at that spot, and by then a sheet may lie there, with buttons.
frame.addEventListener("touchend", (event) => {
  if (!event.cancelable) return;
  event.preventDefault();
  // It takes the focus out of no field either, and the keyboard would stay.
  if (document.activeElement?.matches("input")) document.activeElement.blur();
}, { passive: false });
// A long touch is for the page here, not for a menu of the browser.
frame.addEventListener("contextmenu", (event) => { if (byFinger) event.preventDefault(); });

// A name that was tapped, or the middle of a line, does not stay under the sheet that opens on it: it
// goes to the middle of what is left, where one also sees what is around it.
function uncover(id) {
  const panel = document.getElementById("details").getBoundingClientRect();
  placeAll();
  const [line] = state.lines;
  const place = places.get(id) ?? (drawn.lines.has(line) ? pointAlong(drawn.lines.get(line), 0.5) : null);
  if (!panel.height || place === null) return;
  const [at, box, scale] = [network.canvasToDOM(place), frame.getBoundingClientRect(), network.getScale()];
  const [left, top] = [box.left + at.x, box.top + at.y];
  const beside = panel.left > 0;
  const room = { across: (Math.max(0, box.left) + panel.left) / 2, down: (Math.max(0, box.top) + panel.top) / 2 };
  const across = beside && left + 3 * FINGERTIP > panel.left ? left - room.across : 0;
  const down = !beside && top + 3 * FINGERTIP > panel.top ? top - room.down : 0;
  if (!across && !down) return;
  const { x, y } = network.getViewPosition();
  whole = false;
  move({ scale, position: { x: x + across / scale, y: y + down / scale } });
}

// Twice on an empty spot: closer, around that spot. With "farther away" this moves the view without dragging.
network.on("doubleClick", ({ pointer }) => {
  const { name, group, lines, bundle } = thingAt(pointer.canvas);
  if (name !== null || group !== null || lines.length || bundle !== null) return;
  const scale = Math.min(6, network.getScale() * TWICE);
  const part = network.getScale() / scale;
  const { x, y } = network.getViewPosition();
  whole = false;
  move({ scale, position: { x: pointer.canvas.x + (x - pointer.canvas.x) * part, y: pointer.canvas.y + (y - pointer.canvas.y) * part } });
});
