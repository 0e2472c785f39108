// Where everything stands: which arrangement, what of it is on the picture, and what the reader moved.

import { entities, size } from "../data/reading.js";
import { kindOf, language, shortOf } from "../data/words.js";
import {
  arrangementNow, closedAround, groupOf, groups, layoutNow, openedGroups, thingOf,
} from "../state/arrangement.js";
import { active } from "../state/chosen.js";
import { paper } from "../state/doing.js";
import { exploring, route } from "../state/exploring.js";
import { shown, standing } from "../state/shown.js";
import { layForRoom } from "./columns.js";
import {
  columnsNow, MANY_FREE, moved, places, room, roomOf, ROW, scene, setNamesWide, setScene, wrapped,
} from "./places.js";
import { frame } from "./renderer.js";
import { font, isCut, widest, wrap } from "./text.js";

/** @import { All, Point, Route } from "../types" */

const AS_NAMES = 150; // So many names are always shown as names, also where the picture opens on groups.
const MOST_PITCH = 120; // From name to name where there is more room than they need.
const SPREADING_ROUNDS = 60;
const USUAL_WIDTH = size.text; // Of the words of a name, in the drawing's units.
const TEXT_WIDTHS = [size.text / size.name, 12, 14, 16, 18, 20]; // As parts of the size of the type.

export function arrange() {
  const narrowed = exploring();
  const names = new Set();
  const closed = new Map();
  // Of so many names that they stand in groups there is no room for those that are left faint.
  const all = groups.size ? standing() : shown.entities;
  const whole = layoutNow() !== "overview" || all.size <= AS_NAMES;
  const opened = whole ? new Set() : openedGroups();
  const memory = new Map();
  // Next to what is chosen stand the names that are linked with it, also out of closed groups.
  const pulled = active && active.entities.size <= AS_NAMES ? active.entities : new Set();
  for (const id of all.size < shown.entities.size ? new Set([...all, ...[...pulled].filter((name) => shown.entities.has(name))]) : all) {
    const leaf = groupOf.get(id);
    if (!whole && !memory.has(leaf)) memory.set(leaf, closedAround(leaf, opened));
    const group = whole ? null : memory.get(leaf);
    if (group === null || pulled.has(id)) names.add(id);
    if (group === null) continue;
    if (!closed.has(group)) closed.set(group, { count: 0, fills: new Map() });
    const held = closed.get(group);
    const { fill } = kindOf(id);
    held.count += 1;
    held.fills.set(fill, (held.fills.get(fill) ?? 0) + 1);
  }
  setScene({ names, groups: closed, opened, narrowed });
  setPlaces();
}

// The file says which column each name has and which stand above each other; how much room their words
// take is measured here. Returns for how many sheets columns were laid out, else 0.
/** @param {number} [sheets] */
export function setPlaces(sheets = 1) {
  places.clear();
  const layout = arrangementNow();
  const inColumns = layout.id === "columns";
  Object.assign(size, { left: 0, top: 0, width: layout.width, height: layout.height });
  setNamesWide(usualWidth());
  Object.assign(size, { row: ROW, grown: 1 });
  // What the filters hide keeps its place on the screen: nothing moves when it comes back.
  const held = scene.narrowed || paper.printing || (groups.size && !inColumns) ? scene.names : new Set(entities.keys());
  for (const id of held) {
    const { at } = entities.get(id);
    places.set(id, { x: at[layout.first], y: at[layout.first + 1] });
  }
  let laid = 0;
  if (route()) layRoute();
  else if (scene.narrowed && inColumns) drawTogether();
  else if (!inColumns && !groups.size) spreadNames();
  else if (!inColumns && !scene.groups.size && scene.names.size <= AS_NAMES) {
    closeUp();
    spreadNames();
  }
  const isPart = scene.narrowed || fewLeft() || (groups.size && !scene.groups.size);
  if (isPart || !(inColumns || groups.size)) frameNames(held);
  if (inColumns && !route()) laid = layForRoom(room ?? size, sheets);
  for (const id of held) if (!scene.names.has(id)) places.delete(id);
  for (const key of scene.groups.keys()) places.set(thingOf(key), { x: groups.get(key).x, y: groups.get(key).y });
  for (const [id, place] of moved) if (places.has(id)) places.set(id, place);
  if (isPart && (moved.size || held !== scene.names)) frameNames(scene.names);
  return laid;
}

const usual = { key: "", width: USUAL_WIDTH }; // Worked out once for what is on the picture.

// So wide, in the drawing's units, that as few names as can be are cut; not wider than that.
function usualWidth() {
  const names = groups.size ? scene.names : entities;
  if (names.size > MANY_FREE) return USUAL_WIDTH;
  const key = `${language} ${font.version} ${groups.size ? [...names.keys()].join(" ") : ""}`;
  if (usual.key !== key) {
    const cuts = TEXT_WIDTHS.map((parts) => [...names.keys()].filter((id) => isCut(wrap(shortOf(id), parts))).length);
    Object.assign(usual, { key, width: TEXT_WIDTHS[cuts.indexOf(Math.min(...cuts))] * size.name });
  }
  return usual.width;
}

// Few names of a large map stand far apart, and their lines would leave the picture: closed up, in the
// order in which they stood.
function closeUp() {
  for (const [axis, most] of /** @type {["x" | "y", number][]} */ ([["x", size.mark + size.text], ["y", MOST_PITCH]])) {
    let [before, closed] = [-Infinity, 0];
    for (const place of [...places.values()].sort((one, other) => one[axis] - other[axis])) {
      if (before > -Infinity) closed += Math.max(0, place[axis] - before - most);
      before = place[axis];
      place[axis] -= closed;
    }
  }
}

// On the map, names whose words lie over each other give way, each pair along the shorter way.
function spreadNames() {
  const boxes = [...places].sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { x, y }]) => ({
      id, x, y,
      wide: size.mark + widest(wrapped(id)) * size.name + ROW,
      high: Math.max(roomOf(id), 2.4 * entities.get(id).size + ROW),
    }));
  for (let round = 0, gives = true; gives && round < SPREADING_ROUNDS; round += 1) {
    gives = false;
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const across = (other.x >= one.x ? one : other).wide - Math.abs(other.x - one.x);
        const down = (one.high + other.high) / 2 - Math.abs(other.y - one.y);
        if (across <= 0 || down <= 0) continue;
        gives = true;
        const [axis, over] = /** @type {["x" | "y", number]} */ (across < down ? ["x", across] : ["y", down]);
        const push = (over / 2 + 0.5) * (other[axis] >= one[axis] ? 1 : -1);
        one[axis] -= push;
        other[axis] += push;
      }
    });
  }
  for (const { id, x, y } of boxes) places.set(id, { x, y });
}

// The filters left so few names that these alone are looked at.
export function fewLeft() {
  return scene.names.size > 0 && !scene.groups.size && scene.names.size <= entities.size / 2;
}

// Columns of names, each as high as it needs and all around the same middle.
/** @param {string[][]} columns */
function layColumns(columns) {
  const heights = columns.map((column) => column.reduce((sum, id) => sum + roomOf(id), 0));
  const pitch = size.mark + size.text + 62;
  // Few names take as much room as the screen has, many what they need.
  const screen = ((columns.length * pitch) / Math.max(1, frame.clientWidth)) * frame.clientHeight * 0.94;
  const tallest = Math.max(0, ...heights, Math.min(screen, MOST_PITCH * Math.max(...columns.map((column) => column.length))));
  columns.forEach((column, index) => {
    // What is left is shared out, but never so much that a column falls apart.
    const spare = column.length ? Math.min(MOST_PITCH - size.line, (tallest - heights[index]) / column.length) : 0;
    let top = (tallest - heights[index] - spare * column.length) / 2;
    for (const id of column) {
      const room = roomOf(id) + spare;
      places.set(id, { x: size.mark / 2 + index * pitch, y: top + room / 2 });
      top += room;
    }
  });
}

// Few names of many columns: closed up, in the order in which they stood.
function drawTogether() {
  layColumns(columnsNow());
}

// A path from top to bottom: step after step, what is equally far beside each other.
function layRoute() {
  const before = /** @type {All<Point>} */ (new Map(places));
  const order = (/** @type {string} */ one, /** @type {string} */ other) => before.get(one).y - before.get(other).y || (one < other ? -1 : 1);
  const { layers } = /** @type {Route} */ (route());
  const [across, down] = [size.mark + size.text + 40, 92];
  const widest = Math.max(...layers.map((layer) => layer.size));
  layers.forEach((layer, row) => [...layer].sort(order).forEach((id, index) => {
    places.set(id, { x: size.mark / 2 + (index + (widest - layer.size) / 2) * across, y: row * down });
  }));
}

// The frame of names and their words, where that is not the whole arrangement.
/** @param {{ size: number, keys(): Iterable<string> }} names */
function frameNames(names) {
  if (!names.size) return;
  const spots = [...names.keys()].map((id) => ({ ...places.get(id), half: roomOf(id) / 2, wide: widest(wrapped(id)) * size.name * size.grown }));
  const least = (/** @type {number[]} */ values) => values.reduce((one, other) => Math.min(one, other), Infinity);
  const left = least(spots.map(({ x }) => x)) - size.mark;
  const top = least(spots.map(({ y, half }) => y - half)) - ROW;
  const right = -least(spots.map(({ x, wide }) => -x - size.mark / 2 - wide));
  const bottom = -least(spots.map(({ y, half }) => -y - half)) + ROW;
  Object.assign(size, { left, top, width: right - left, height: bottom - top });
}
