// What is on the picture and where it stands, with how much room each name takes.

import { size } from "../data/reading.js";
import { language, shortOf } from "../data/words.js";
import { wrap } from "./text.js";

export const ROW = 6; // White between names under each other, where the page sets them itself.

export const places = new Map(); // Of the names on the picture, and of its groups.
export let room = null; // For which the columns are laid out: the frame when it last showed the whole, or a sheet.
export const moved = new Map(); // What the reader dragged away: name -> place, till "arrange again".
// What is on the picture: names, closed groups with what they hold, and groups that are open.
export let scene = { names: new Set(), groups: new Map(), opened: new Set(), narrowed: false };

// As high as its lines of text, with the white around it.
export function roomOf(id) {
  return size.line * size.grown * wrapped(id).length + size.row;
}

// The columns as they stand, from left to right, each from top to bottom.
export function columnsNow() {
  const columns = new Map();
  for (const [id, { x }] of places) {
    if (!columns.has(x)) columns.set(x, []);
    columns.get(x).push(id);
  }
  return [...columns].sort(([one], [other]) => one - other)
    .map(([, column]) => column.sort((one, other) => places.get(one).y - places.get(other).y));
}
export const MANY_FREE = 300; // With more names than this there is no time to try every place for each.

// The lines of a name, worked out once for each language.
const wrappedNames = new Map();
export function wrapped(id) {
  const key = `${language} ${id}`;
  if (!wrappedNames.has(key)) wrappedNames.set(key, wrap(shortOf(id), size.text / size.name));
  return wrappedNames.get(key);
}

export function setNamesWide(width) {
  size.text = width;
  wrappedNames.clear();
}
export const MANY_NAMES = 1000; // From so many names on, only what is in view is placed and drawn.

export function setScene(next) {
  scene = next;
}

// How many names the closed groups on the picture hold.
export function namesInGroups() {
  return [...scene.groups.values()].reduce((sum, { count }) => sum + count, 0);
}

export function layFor(wanted) {
  room = wanted;
}
