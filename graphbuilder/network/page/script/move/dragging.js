// Moving a name: dragged with the mouse, or with a finger that first rests on it; without dragging by
// naming a new place; and with keys. There it stays, until all names are put back.

import { labelOf, say, shortOf } from "../data/words.js";
import { outdate } from "../draw/drawn.js";
import { keepInView } from "../draw/framing.js";
import { moved, places } from "../draw/places.js";
import { letDrag, redraw, viewScale, when } from "../draw/renderer.js";
import { showArrangement } from "../panel/arrangement.js";
import { report } from "../panel/notice.js";
import { showDetails } from "../panel/panel.js";
import { announce } from "../screen/announcing.js";
import { narrow, openSheet } from "../screen/sheets.js";
import { afterChange, state } from "../state/address.js";
import { hand, looking } from "../state/doing.js";
import { pointOf, thingAt } from "./pointing.js";

/** @import { Dragged, Point } from "../types" */

export const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const STEP = 20; // So far a key moves a name, in pixels on the screen.

/**
 * @param {string} name
 * @param {Point} place
 */
function put(name, place) {
  moved.set(name, place);
  places.set(name, place);
  outdate();
  redraw();
}

/**
 * @param {string} name
 * @param {Point} point
 */
function take(name, point) {
  const place = places.get(name);
  hand.dragged = { name, x: place.x - point.x, y: place.y - point.y, went: false };
}

export function drop() {
  const { name, went } = /** @type {Dragged} */ (hand.dragged);
  hand.dragged = null;
  showArrangement();
  redraw();
  if (went) announce(say("namePlaced", { name: labelOf(name) }));
  return went;
}

export function startDragging() {
  when("dragStart", ({ pointer }) => {
    if (hand.byFinger) return;
    const { name } = thingAt(pointer.canvas);
    if (name === null) return;
    take(name, pointer.canvas);
    letDrag(false);
  });
  // vis-network tells of dragging only while it moves the picture itself.
  document.addEventListener("pointermove", (event) => {
    if (!hand.dragged || !event.isPrimary) return;
    const at = pointOf(event);
    hand.dragged.went = true;
    put(hand.dragged.name, { x: Math.round(at.x + hand.dragged.x), y: Math.round(at.y + hand.dragged.y) });
  });
  when("dragEnd", () => {
    if (hand.byFinger) return;
    looking.whole = false;
    if (!hand.dragged) return;
    drop();
    letDrag(true);
  });
  afterChange.push(() => { if (state.focus !== hand.placing) hand.placing = null; });
}

// A finger that rests on a name takes it up: what moves then is the name, and not the picture.
/** @param {Point} point */
export function takeUp(point) {
  const { name } = thingAt(point);
  if (name === null || hand.placing !== null) return;
  take(name, point);
  redraw();
}

// Without dragging (WCAG 2.5.7): first the button in the panel, then the place.
/** @param {string} name */
export function choosePlace(name) {
  hand.placing = hand.placing === name ? null : name;
  showDetails();
  if (hand.placing === null || !narrow()) document.getElementById("move-name")?.focus({ preventScroll: true });
  if (hand.placing === null) return;
  if (narrow()) openSheet(null);
  report(say("pickPlace", { name: shortOf(name) }));
}

/** @param {Point} point */
export function setDown({ x, y }) {
  if (hand.placing === null) return false;
  const name = hand.placing;
  hand.placing = null;
  if (!places.has(name)) return false;
  put(name, { x: Math.round(x), y: Math.round(y) });
  showArrangement();
  showDetails();
  report(say("namePlaced", { name: shortOf(name) }));
  return true;
}

/**
 * @param {string} name
 * @param {keyof typeof DIRECTIONS} key
 */
export function moveByKey(name, key) {
  const [across, down] = DIRECTIONS[key];
  const { x, y } = places.get(name);
  const step = STEP / viewScale();
  put(name, { x: Math.round(x + across * step), y: Math.round(y + down * step) });
  showArrangement();
  keepInView(name);
  announce(say("nameMoved", { name: labelOf(name), where: say("sides").split(", ")[Object.keys(DIRECTIONS).indexOf(key)] }));
}
