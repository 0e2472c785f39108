// Names and their shapes: where each stands, which names have room, and drawing them.

import { content, entities, size } from "../data/reading.js";
import { kindOf, labelOf } from "../data/words.js";
import { state } from "../state/address.js";
import { layoutNow, thingOf } from "../state/arrangement.js";
import { active } from "../state/chosen.js";
import { hand, looking, walking } from "../state/doing.js";
import { shown } from "../state/shown.js";
import { overlap, Taken } from "./boxes.js";
import { drawNameChange } from "./changes.js";
import { drawn } from "./drawn.js";
import { faded, ink } from "./ink.js";
import { lit } from "./lit.js";
import { MANY_FREE, places, scene, wrapped } from "./places.js";
import { smallest, widest, write } from "./text.js";

/** @import { Box, Context, GroupBox, NameBox, Point, TextSpot } from "../types" */

const FEWEST = 6; // With fewer names than this a picture tells nothing.
const CLEARLY = 0.5; // Another shape stands so much farther from a text than its own, as a part of its size.
const FIRST_COLUMNS = new Set([1, 2]); // Of actors, and of tracks.
const MANY_AROUND = 150;
const OF_HUB = 3; // A name of which so many times as much is said as of one of middling size is a hub.

// So often a hub is named at least.
const hubCount = OF_HUB * ([...entities.values()].reduce((sum, { count }) => sum + count, 0) / Math.max(1, entities.size));

// A box for each name on the picture, or in a part of it: always its shape, and its text where there
// is room. The most important come first: what is chosen, then what is linked with it, then hubs, then who
// acts and in which track, then by number of statements.
/**
 * @param {number} scale
 * @param {Map<string, GroupBox>} bubbles
 * @param {Box | null} [view]
 */
export function placeNames(scale, bubbles, view = null) {
  const type = Math.max(size.name, smallest() / scale);
  const line = type * (size.line / size.name);
  const boxes = new Map();
  const taken = new Taken(type * 10);
  for (const id of scene.names) {
    const spot = places.get(id);
    if (view && (spot.x < view.left || spot.x > view.right || spot.y < view.top || spot.y > view.bottom)) continue;
    // From far away a shape stays large enough to be seen.
    const radius = Math.max(entities.get(id).size, 1.6 / scale);
    const reach = radius * 1.2;
    const box = {
      id, x: spot.x, y: spot.y, radius, type, line, lines: null, covers: false,
      left: spot.x - reach, right: spot.x + reach, top: spot.y - reach, bottom: spot.y + reach,
    };
    boxes.set(id, box);
    // Among very many the important names cover what is near them.
    if (!view) taken.add({ id, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  for (const [key, { x, y, radius }] of bubbles) taken.add({ id: thingOf(key), left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const rank = (/** @type {string} */ id) => (id === state.focus || id === state.path ? 4e6 : 0) + (active && active.entities.has(id) ? 2e6 : 0)
    + (entities.get(id).count >= hubCount ? 1e6 : 0) + (FIRST_COLUMNS.has(kindOf(id).column) ? 5e5 : 0) + entities.get(id).count;
  const order = [...boxes.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  // Where names stand freely, their text may stand on any side; among very many there is no time for it.
  const free = layoutNow() !== "columns" && !view;
  const types = [...new Set([1, 0.85, 0.7, 0.5].map((part) => Math.max(type * part, smallest() / scale)))];
  const marks = new Taken(type * 4);
  if (free) for (const { id, x, y, radius } of boxes.values()) marks.add({ id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  /** @type {TextSpot[]} */
  const written = [];
  let named = 0;
  for (const id of order) {
    const box = boxes.get(id);
    const near = active !== null && active.entities.has(id);
    // What is chosen and what is linked with it is written also over a shape, but never over a name;
    // these come first.
    const first = (/** @type {(spot: TextSpot) => boolean} */ fits) => {
      for (const spot of spotsOf(box, types, free)) if (fits(spot) && (!free || isNearest(box, spot, marks))) return spot;
      return undefined;
    };
    const isFree = (/** @type {TextSpot} */ spot) => !written.some((other) => overlap(spot, other));
    let text = first((spot) => !taken.hits(spot)) ?? (near ? first(isFree) : undefined);
    // Among so many names a hub stands amidst those that it is linked with: its name covers shapes of theirs.
    const isHub = boxes.size > MANY_AROUND && entities.get(id).count >= hubCount;
    if (!text && isHub) {
      text = [...spotsOf(box, types, free)].find(isFree);
      box.covers = text !== undefined;
    }
    if (!text) continue;
    taken.add(text);
    if (near || isHub) written.push(text);
    place(box, text);
    named += 1;
  }
  if (named >= Math.min(FEWEST, boxes.size)) return boxes;
  // From so far away that the shapes leave no room at all, the most important names cover them.
  const covering = [...boxes.values()].filter((box) => box.lines).map((box) => ({ left: box.left, right: box.right, top: box.top, bottom: box.bottom }));
  for (const id of order.slice(0, 4 * FEWEST)) {
    const [text] = spotsOf(boxes.get(id), types, false);
    if (boxes.get(id).lines || covering.some((other) => overlap(text, other))) continue;
    covering.push(text);
    place(boxes.get(id), text);
    boxes.get(id).covers = true;
    if (covering.length >= 2 * FEWEST) break;
  }
  return boxes;
}

// Whether nobody takes a text for the name of another shape: its own is nearest to it by far.
/**
 * @param {NameBox} nameBox
 * @param {TextSpot} spot
 * @param {Taken} marks
 */
function isNearest({ id, x, y, radius }, spot, marks) {
  /** @type {(left: number, right: number, top: number, bottom: number) => number} */
  const away = (left, right, top, bottom) => (
    Math.hypot(Math.max(spot.left - right, left - spot.right, 0), Math.max(spot.top - bottom, top - spot.bottom, 0)));
  const reach = away(x - radius, x + radius, y - radius, y + radius) + spot.type * CLEARLY;
  return !marks.some({ left: spot.left - reach, right: spot.right + reach, top: spot.top - reach, bottom: spot.bottom + reach },
    (other) => other.id !== id && away(other.left, other.right, other.top, other.bottom) < reach);
}

// Where the text of a name can stand: after its shape, or before it at the right edge of the picture, where
// one cannot move that; where names stand freely also on the other side, under it or above it. Then the same
// in smaller type.
/**
 * @param {NameBox} box
 * @param {number[]} types
 * @param {boolean} free
 */
function* spotsOf(box, types, free) {
  const lines = wrapped(box.id);
  const wide = widest(lines);
  const gap = Math.max(size.mark / 2, box.radius * 1.2 + 3);
  for (const type of types) {
    const line = type * (size.line / size.name);
    const [width, half] = [type * wide, (line * lines.length) / 2];
    const at = (/** @type {number} */ left, /** @type {number} */ middle) => (
      { id: box.id, type, line, lines, left, right: left + width, top: middle - half, bottom: middle + half });
    const out = (free || looking.whole) && box.x + size.mark / 2 + width > size.left + size.width + 6;
    yield at(out ? box.x - gap - width : box.x + gap, box.y);
    if (!free) continue;
    const inside = (/** @type {TextSpot} */ spot) => spot.left > size.left - 6 && spot.right < size.left + size.width + 6;
    const [below, above] = [box.y + box.radius * 1.2 + 2 + half, box.y - box.radius * 1.2 - 2 - half];
    const middle = box.x - width / 2;
    yield* [at(middle, below), at(middle, above), at(box.x - gap - width, box.y)].filter(inside);
    if (scene.names.size > MANY_FREE) continue;
    const [start, end] = [box.x - box.radius, box.x + box.radius - width];
    yield* [at(start, below), at(start, above), at(end, below), at(end, above)].filter(inside);
    const close = box.radius * 1.2 + 2;
    for (const off of [0, half, -half]) yield* [at(box.x + close, box.y + off), at(box.x - close - width, box.y + off)].filter(inside);
  }
}

// Whether a point of the drawing lies under the words of a name.
/** @param {Point} point */
export function isUnderWords({ x, y }) {
  for (const box of drawn.names.values()) {
    if (box.lines && x > box.textLeft - 3 && x < box.textRight + 3 && y > box.textTop && y < box.textBottom) return true;
  }
  return false;
}

// The box of a name's text.
/** @param {NameBox} nameBox */
export function wordsOf({ textLeft, textRight, textTop, textBottom }) {
  return { left: textLeft, right: textRight, top: textTop, bottom: textBottom };
}

/**
 * @param {NameBox} box
 * @param {TextSpot} text
 */
function place(box, text) {
  box.type = text.type;
  box.line = text.line;
  box.lines = text.lines;
  box.textLeft = text.left;
  box.textRight = text.right;
  box.textTop = text.top;
  box.textBottom = text.bottom;
  box.left = Math.min(box.left, text.left - 3);
  box.right = Math.max(box.right, text.right + 3);
  box.top = Math.min(box.top, text.top);
  box.bottom = Math.max(box.bottom, text.bottom);
}

/**
 * @param {Context} context
 * @param {string} shape
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
export function figure(context, shape, x, y, radius) {
  const corners = content.shapes[shape];
  context.beginPath();
  if (!corners.length) context.arc(x, y, radius, 0, 2 * Math.PI);
  corners.forEach((corner, index) => {
    context[index ? "lineTo" : "moveTo"](x + corner[0] * radius, y + corner[1] * radius);
  });
  context.closePath();
}

export const namesDrawn = new Set(); // The names that are drawn by now, from one drawing of all to the next.

/**
 * @param {Context} context
 * @param {string} id
 */
export function drawName(context, id) {
  const box = drawn.names.get(id);
  if (!box) return;
  namesDrawn.add(id);
  const kind = kindOf(id);
  const chosen = state.focus === id || state.path === id;
  context.save();
  context.describe?.(labelOf(id));
  // Lines pass under a name, not through it.
  if (box.lines) {
    context.globalAlpha = 0.88;
    context.fillStyle = chosen || lit.names.has(id) ? ink.row : ink.ground;
    context.beginPath();
    context.roundRect(box.textLeft - 3, box.textTop, box.textRight - box.textLeft + 6, box.textBottom - box.textTop, 3);
    context.fill();
  }
  const isFull = lit.names.has(id) || (active ? active.entities.has(id) : !shown.bare.has(id));
  context.globalAlpha = isFull ? 1 : active ? faded() : 0.3;
  figure(context, kind.shape, box.x, box.y, box.radius);
  context.fillStyle = entities.get(id).envisaged ? ink.ground : kind.fill;
  context.fill();
  context.lineWidth = entities.get(id).envisaged ? 1.8 : 1.1;
  context.lineJoin = "round";
  context.strokeStyle = ink.dark ? kind.dark : kind.light;
  context.stroke();
  if (chosen || walking.at === id || hand.dragged?.name === id) {
    context.beginPath();
    context.arc(box.x, box.y, box.radius * 1.2 + 3, 0, 2 * Math.PI);
    context.strokeStyle = ink.accent;
    context.lineWidth = 2;
    context.setLineDash(chosen ? [] : [4, 2]);
    context.stroke();
  }
  const { lines } = box;
  if (lines) {
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillStyle = ink.text;
    lines.forEach((text, index) => {
      write(context, text, box.textLeft, (box.textTop + box.textBottom) / 2 + (index - (lines.length - 1) / 2) * box.line, box.type);
    });
  }
  drawNameChange(context, id);
  context.restore();
}

// The name at a point of the drawing: on its shape or on its text.
/**
 * @param {Point} point
 * @param {number} [slack]
 */
export function nameAt(point, slack = 3) {
  const covering = [...drawn.names].filter(([, box]) => box.covers);
  for (const [id, box] of [...covering, ...drawn.names]) {
    if (point.x >= box.left - slack && point.x <= box.right && point.y >= box.top - slack / 2 && point.y <= box.bottom + slack / 2) return id;
  }
  return null;
}
