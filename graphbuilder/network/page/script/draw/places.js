// What is on the picture and where it stands, with how much room each name takes.

import { size } from "../data/reading.js";
import { language, shortOf } from "../data/words.js";
import { font, wrap } from "./text.js";

/** @import { All, Point, Room, Scene } from "../types" */

export const MANY_FREE = 300; // With more names than this there is no time to try every place for each.
export const MANY_NAMES = 1000; // From so many names on, only what is in view is placed and drawn.
export const ROW = 6; // White between names under each other, where the page sets them itself.

// Of the names on the picture, and of its groups.
/** @type {All<Point>} */
export const places = /** @type {any} */ (new Map());
// For which the columns are laid out: the frame when it last showed the whole, or a sheet.
/** @type {Room | null} */
export let room = null;
// What the reader dragged away, and where to, till "arrange again".
/** @type {Map<string, Point>} */
export const moved = new Map();
/** @type {Scene} */
export let scene = { names: new Set(), groups: new Map(), opened: new Set(), narrowed: false };

// As high as its lines of text, with the white around it.
/** @param {string} id */
export function roomOf(id) {
  return size.line * size.grown * wrapped(id).length + size.row;
}

// The columns as they stand, from left to right, each from top to bottom.
export function columnsNow() {
  /** @type {Map<number, string[]>} */
  const columns = new Map();
  for (const [id, { x }] of places) {
    const column = columns.get(x) ?? [];
    columns.set(x, column);
    column.push(id);
  }
  return [...columns].sort(([one], [other]) => one - other)
    .map(([, column]) => column.sort((one, other) => places.get(one).y - places.get(other).y));
}

// The lines of a name, worked out once for each language, width and font: many widths are tried for each layout.
/** @type {All<string[]>} */
const wrappedNames = /** @type {any} */ (new Map());
const MOST_WRAPPED = 50_000;
let wrappedIn = 0; // The font in which they were measured.

/** @param {string} id */
export function wrapped(id) {
  const key = `${language} ${size.text} ${id}`;
  if (!wrappedNames.has(key)) wrappedNames.set(key, wrap(shortOf(id), size.text / size.name));
  return wrappedNames.get(key);
}

/** @param {number} width */
export function setNamesWide(width) {
  size.text = width;
  if (wrappedIn !== font.version || wrappedNames.size > MOST_WRAPPED) wrappedNames.clear();
  wrappedIn = font.version;
}

/** @param {Scene} next */
export function setScene(next) {
  scene = next;
}

// How many names the closed groups on the picture hold.
export function namesInGroups() {
  return [...scene.groups.values()].reduce((sum, { count }) => sum + count, 0);
}

/** @param {Room | null} wanted */
export function layFor(wanted) {
  room = wanted;
}
