// The way of each line, as it is worked out from where names stand: nothing here draws.

import { bracket, reversed, smooth, turned } from "./curves.js";
import { chooseGaps, CLEAR, columnsOf, gatesOf, higher, NARROW, pullTaut, setArcs, shareGaps } from "./routing.js";

/** @import { All, Along, Item, Link, NameBox, Point, Port, Way } from "../types" */

const MOST_ROUTED = 900; // With more lines than this none looks for the gaps between names.
const MOST_BOW = 60; // No bow stands farther off than this.

// A name as routing.js takes it: where lines leave it, and what of it stands in their way.
/**
 * @param {NameBox} box
 * @param {boolean} sideways
 */
function itemOf(box, sideways) {
  const reach = box.radius * 1.2;
  const rects = [{ id: box.id, left: box.x - reach, right: box.x + reach, top: box.y - reach, bottom: box.y + reach }];
  if (box.lines) rects.push({ id: box.id, left: box.textLeft - 2, right: box.textRight + 2, top: box.textTop, bottom: box.textBottom });
  if (sideways) return { id: box.id, at: box.x, mid: box.y, near: box.left - 2, far: box.right + 2, shape: box.x + reach + 1, rects, blocks: false };
  // From above to below a line also has to pass the text of the name that it leaves.
  const laid = rects.map(({ id, left, right, top, bottom }) => ({ id, left: top, right: bottom, top: left, bottom: right }));
  return { id: box.id, at: box.y, mid: box.x, near: box.y - reach - 2, far: box.y + reach + 1, shape: box.y + reach + 1, rects: laid, blocks: true };
}

// Lines at one side of a name are set a little apart, in the order of where they go: arcs to above
// it, the nearest first, then what comes from the left, then arcs to below it.
/**
 * @param {Map<string, { item: Item, held: Port[] }>} sides
 * @param {Set<string>} trunks
 */
function setPorts(sides, trunks) {
  for (const { item, held } of sides.values()) {
    held.sort((one, other) => one.group - other.group || one.order - other.order
      || (one.group ? 0 : higher(one, other, one.step)) || (one.line.rank - other.line.rank) * (one.group > 0 ? -1 : 1));
    const step = trunks.has(item.id) ? 0 : Math.min(4.4, 14 / held.length);
    held.forEach(({ line, end }, index) => { line.ports[end] = item.mid + (index - (held.length - 1) / 2) * step; });
  }
}

// Lines from the side of one name to the side of another, through the white between other names.
/**
 * @param {Link[]} links
 * @param {Map<string, NameBox>} names
 * @param {boolean} sideways
 * @param {Set<string>} trunks what of these is no name of a column, and has its lines leave at one point
 */
export function routed(links, names, sideways, trunks = new Set()) {
  /** @type {All<Item>} */
  const items = /** @type {any} */ (new Map([...names.values()].map((box) => [box.id, itemOf(box, sideways)])));
  const columns = links.length > MOST_ROUTED ? [] : columnsOf([...items.values()].filter(({ id }) => !trunks.has(id)));
  const lines = links.map(({ id, statement, place, many }, rank) => {
    const [subject, object] = [items.get(statement.subject), items.get(statement.object)];
    const backward = subject.at > object.at;
    const [first, to] = backward ? [object, subject] : [subject, object];
    // Where the text of a name reaches over the next column, a line starts under the text.
    const from = !trunks.size && to.near - first.far < NARROW && to.near - first.shape >= NARROW ? { ...first, far: first.shape } : first;
    const arc = to.near - from.far < NARROW;
    // The rest is found out below.
    return /** @type {Way} */ ({ id, rank, place, many, from, to, backward, arc, loop: from.id === to.id, ports: [from.mid, to.mid] });
  });
  const across = lines.filter(({ arc }) => !arc);
  const arcs = lines.filter(({ arc, loop }) => arc && !loop);
  const distance = (/** @type {Way} */ { from, to }) => to.at - from.at + Math.abs(to.mid - from.mid);
  for (const line of [...across].sort((one, other) => distance(one) - distance(other) || one.rank - other.rank)) chooseGaps(line, columns);
  /** @type {Map<string, { item: Item, held: Port[] }>} */
  const sides = new Map();
  const join = (/** @type {Item} */ item, /** @type {string} */ side, /** @type {Partial<Port> & { line: Way, end: number }} */ port) => {
    const key = `${side} ${item.id}`;
    const at = sides.get(key) ?? { item, held: [] };
    sides.set(key, at);
    at.held.push({ index: 0, step: 0, group: 0, order: 0, ...port });
  };
  for (const line of across) {
    join(line.from, "far", { line, end: 0, index: 0, step: 1 });
    join(line.to, "near", { line, end: 1, index: line.levels.length - 1, step: -1 });
  }
  for (const line of arcs) {
    for (const [end, [here, there]] of [[line.from, line.to], [line.to, line.from]].entries()) {
      const down = there.mid > here.mid;
      join(here, "near", { line, end, group: down ? 1 : -1, order: -there.mid });
    }
  }
  setPorts(sides, trunks);
  setArcs(arcs, columns);
  const gates = new Map(across.map((line) => [line, gatesOf(line, columns)]));
  for (const held of gates.values()) pullTaut(held);
  shareGaps(columns, gates);
  for (const held of gates.values()) pullTaut(held);
  /** @type {Map<string, Along>} */
  const ways = new Map();
  for (const line of lines) {
    const { from, to, ports } = line;
    let along;
    if (line.loop) along = loopOf(line);
    else if (line.arc) along = bracket({ x: from.near + 1, y: ports[0] }, { x: to.near, y: ports[1] }, line.edge - line.reach);
    else along = smooth(/** @type {Point[]} */ (gates.get(line)));
    if (line.backward) along = reversed(along);
    ways.set(line.id, sideways ? along : turned(along));
  }
  return ways;
}

/** @param {{ from: Item, place: number }} given */
function loopOf({ from, place }) {
  const reach = 24 + 10 * place;
  return [from.near + 1, from.mid - 4, from.near + 1 - reach, from.mid - 8 - 6 * place, from.near - reach, from.mid + 8 + 6 * place, from.near, from.mid + 4];
}

// How far the handles of a line have to stand off for it to pass the shapes in its way: the least bow
// to either side that passes them all, and none where no light bow does.
/**
 * @param {Point} start
 * @param {Point} end
 * @param {NameBox[]} shapes
 */
function aside(start, end, shapes) {
  const [across, down] = [end.x - start.x, end.y - start.y];
  const long = Math.hypot(across, down) || 1;
  /** @type {{ off: number, reach: number, share: number }[]} */
  const met = [];
  for (const { x, y, radius } of shapes) {
    const part = ((x - start.x) * across + (y - start.y) * down) / long ** 2;
    if (part <= 0.02 || part >= 0.98) continue;
    const off = ((y - start.y) * across - (x - start.x) * down) / long;
    const reach = radius * 1.2 + 2 * CLEAR;
    if (Math.abs(off) < MOST_BOW + reach) met.push({ off, reach, share: 3 * part * (1 - part) });
  }
  const free = (/** @type {number} */ bow) => met.every(({ off, reach, share }) => Math.abs(off - bow * share) >= reach);
  for (let bow = 0; bow <= MOST_BOW; bow += 4) for (const side of [bow, -bow]) if (free(side)) return side;
  return 0;
}

// On the map: straight from shape to shape, with a bow where several lines join the same two, or
// where a third shape stands in the way.
/**
 * @param {NameBox} first
 * @param {NameBox} last
 * @param {{ place: number, many: number }} given
 * @param {NameBox[]} shapes
 */
export function straight(first, last, { place, many }, shapes) {
  if (first.id === last.id) return loopOf({ from: itemOf(first, true), place });
  const [across, down] = [last.x - first.x, last.y - first.y];
  const long = Math.hypot(across, down) || 1;
  const [x, y] = [across / long, down / long];
  // Always bowed to the same side, whichever of the two comes first.
  let bow = (place - (many - 1) / 2) * 14 * (first.id < last.id ? 1 : -1);
  const start = { x: first.x + x * (first.radius * 1.2 + 1), y: first.y + y * (first.radius * 1.2 + 1) };
  const end = { x: last.x - x * (last.radius * 1.2 + 2), y: last.y - y * (last.radius * 1.2 + 2) };
  if (!bow) bow = aside(start, end, shapes.filter((box) => box.id !== first.id && box.id !== last.id));
  const third = [(end.x - start.x) / 3, (end.y - start.y) / 3];
  return [start.x, start.y, start.x + third[0] - y * bow, start.y + third[1] + x * bow,
    end.x - third[0] - y * bow, end.y - third[1] + x * bow, end.x, end.y];
}
