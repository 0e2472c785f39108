// Trunks: lines of one name that say the same leave it as one, with their words once beside it, level and in one
// size, and part after that. Nothing here measures text or draws.

import { overlap, slanted } from "./boxes.js";
import { bracket } from "./curves.js";

/** @import { Along, Box, Label, NameBox, Obstacle, Point, Rows, Side, Slanted } from "../types" */

export const STUB = 12; // From a name to the words of its lines.
export const FAN = 14; // And from these to the nearest name to which they lead.
const BESIDE = 3; // White between the words of two trunks.
const AWAY = 40; // So many half letters up or down words may stand from where they should.
const OUT = [0, 2, 5, 9, 14]; // And so many out.
export const OF_READABLE = 60; // What covering a name that is to be read costs, beside one that has faded.
const OF_FADED = 1.2;
const OF_REACHING = 8; // And each half letter by which words reach over the names to which they lead.
const BOW = 12; // So far beyond names under each other their line bows out.
const LEAST_BOW = 4; // And at least so far, where the next column is near.
const ON_THE_WAY = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.75, 0.85]; // Where on the map lines part, between a name and the nearest end.
const FARTHEST = 20; // But no farther off than so many letters.
const ASIDE = [0, 1, -1, 2, -2, 3, -3, 4, -4]; // And so many times the height of their words up or down from there.

// Words in so many rows of about the same length, the shortest first.
/**
 * @param {string} text
 * @param {number} many
 * @param {(text: string) => number} width
 * @returns {Rows | null}
 */
export function inRows(text, many, width) {
  const parts = text.split(" ");
  if (many > parts.length) return null;
  /** @type {Rows | null} */
  let best = null;
  const extend = (/** @type {string[]} */ rows, /** @type {number} */ from) => {
    const left = many - rows.length;
    if (left === 1) {
      const all = [...rows, parts.slice(from).join(" ")];
      const long = Math.max(...all.map(width));
      if (!best || long < best.long) best = { rows: all, long };
      return;
    }
    for (let to = from + 1; to <= parts.length - left + 1; to += 1) extend([...rows, parts.slice(from, to).join(" ")], to);
  };
  extend([], 0);
  return best;
}

// On which side of a name its line to another leaves it: where that stands. Names under each other are linked
// on the right, unless there is no room for words.
/**
 * @param {NameBox} anchor
 * @param {NameBox} end
 * @param {boolean} hasRoom
 * @returns {Side}
 */
export function sideOf(anchor, end, hasRoom) {
  if (Math.abs(end.x - anchor.x) >= 1) return end.x > anchor.x ? 1 : -1;
  return hasRoom ? 1 : -1;
}

// Places for the words of a name's trunks: on each side under each other in the order of where they lead, each as
// near to the name as can be where it covers no name that is to be read, and as few of the others as can be.
/**
 * @param {Label[]} labels
 * @param {Box & Point} anchor
 * @param {Obstacle[]} obstacles
 * @returns {Slanted[]}
 */
export function placeLabels(labels, anchor, obstacles) {
  /** @type {Slanted[]} */
  const placed = [];
  for (const side of [1, -1]) {
    const own = labels.map((label, index) => ({ ...label, index })).filter((label) => label.side === side)
      .sort((one, other) => one.wish - other.wish);
    const high = own.reduce((sum, label) => sum + 2 * label.high + BESIDE, -BESIDE);
    let top = anchor.y - high / 2;
    for (const label of own) {
      placed[label.index] = spotFor(label, anchor, top + label.high, [...obstacles, ...taken(placed)]);
      top += 2 * label.high + BESIDE;
    }
  }
  return placed;
}

/** @param {Slanted[]} placed */
function taken(placed) {
  return placed.flatMap(({ left, right, top, bottom }) => ({ left, right, top: top - BESIDE / 2, bottom: bottom + BESIDE / 2, cost: 10 * OF_READABLE }));
}

/**
 * @param {Label} label
 * @param {Box & Point} anchor
 * @param {number} y
 * @param {Obstacle[]} obstacles
 */
function spotFor({ side, wide, high, type, room }, anchor, y, obstacles) {
  const half = type / 2;
  const edge = side > 0 ? anchor.right : anchor.left;
  const usual = STUB + wide;
  // Where the names to which they lead are nearer than that, words may stand above the name or under it.
  const close = Math.max(room - FAN - wide, side * (anchor.x - edge) + wide);
  const outs = [...OUT.map((out) => usual + out * half), ...(close < usual ? [close] : [])];
  const farthest = Math.max(...outs) + wide;
  const across = [edge, edge + side * farthest, anchor.x];
  const reach = { left: Math.min(...across), right: Math.max(...across), top: y - high - AWAY * half, bottom: y + high + AWAY * half };
  const near = obstacles.filter((each) => overlap(each, reach));
  /** @type {{ cost: number, spot: Slanted | null }} */
  let best = { cost: Infinity, spot: null };
  for (const out of outs) {
    const over = Math.max(0, out + wide + FAN - room) / half;
    for (let step = 0; step <= 2 * AWAY; step += 1) {
      const down = (step % 2 ? 1 : -1) * Math.ceil(step / 2);
      const least = Math.abs(down) * 0.5 + Math.abs(out - usual) / half * 0.6 + over * OF_REACHING;
      if (least >= best.cost) continue;
      const spot = slanted(edge + side * out, y + down * half, 0, wide, high);
      // What stands between a name and words above or under it is in the way too.
      const spine = { left: anchor.x - 4, right: anchor.x + 4, top: Math.min(anchor.bottom, spot.y), bottom: Math.max(anchor.top, spot.y) };
      const arm = { left: Math.min(anchor.x, spot.left), right: Math.max(anchor.x, spot.right), top: spot.y - 2, bottom: spot.y + 2 };
      const cost = least + costOf(spot, near, type) + (out < usual ? costOf(spine, near, type) + costOf(arm, near, type) : 0);
      if (cost < best.cost) best = { cost, spot };
    }
  }
  return /** @type {Slanted} */ (best.spot);
}

/**
 * @param {Box} spot
 * @param {Obstacle[]} obstacles
 * @param {number} type
 */
function costOf(spot, obstacles, type) {
  return obstacles.reduce((sum, each) => sum + each.cost * shared(spot, each) / type ** 2, 0);
}

// On the map: the point at which lines of one name part, between it and the names to which they lead, where words
// cover least.
/**
 * @param {Point} anchor
 * @param {Point[]} ends
 * @param {{ wide: number, high: number, type: number }} given
 * @param {Obstacle[]} obstacles
 */
export function placeParting(anchor, ends, { wide, high, type }, obstacles) {
  const ways = ends.map(({ x, y }) => ({ x: x - anchor.x, y: y - anchor.y, long: Math.hypot(x - anchor.x, y - anchor.y) || 1 }));
  const nearest = Math.min(FARTHEST * type, ...ways.map(({ long }) => long));
  const [x, y] = [ways.reduce((sum, way) => sum + way.x / way.long, 0), ways.reduce((sum, way) => sum + way.y / way.long, 0)];
  const long = Math.hypot(x, y) || 1;
  const spots = ASIDE.flatMap((aside) => ON_THE_WAY.map((part) => slanted(
    anchor.x + (x / long) * nearest * part, anchor.y + (y / long) * nearest * part + aside * (2 * high + BESIDE), 0, wide, high,
  )));
  const near = obstacles.filter((each) => spots.some((spot) => overlap(spot, each)));
  let best = { spot: spots[0], cost: Infinity };
  for (const [index, spot] of spots.entries()) {
    // Rather near the straight way, and not for nothing in more rows.
    const cost = costOf(spot, near, type) + index / spots.length + high / type;
    if (cost < best.cost) best = { spot, cost };
  }
  return best;
}

// What a box costs that words would cover.
/**
 * @param {Box} box
 * @param {boolean} isReadable
 * @returns {Obstacle}
 */
export function obstacle({ left, right, top, bottom }, isReadable) {
  return { left, right, top, bottom, cost: isReadable ? OF_READABLE : OF_FADED };
}

/**
 * @param {Box} one
 * @param {Box} other
 */
function shared(one, other) {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

// From the side of a name to its words, and level through these; from above or below where they stand there.
/**
 * @param {NameBox} anchor
 * @param {Box & Point} label
 * @param {Side} side
 * @returns {Along}
 */
export function stubOf(anchor, label, side) {
  const edge = side > 0 ? anchor.right + 1 : anchor.left - 1;
  const [near, far] = side > 0 ? [label.left, label.right] : [label.right, label.left];
  const third = (far - near) / 3;
  const through = [near + third, label.y, far - third, label.y, far, label.y];
  if ((near - edge) * side > 0) {
    const middle = (edge + near) / 2;
    return [edge, anchor.y, middle, anchor.y, middle, label.y, near, label.y, ...through];
  }
  const start = anchor.y + Math.sign(label.y - anchor.y) * (anchor.radius * 1.2 + 1);
  const into = label.left < anchor.x && anchor.x < label.right ? anchor.x : near;
  const turn = (start + label.y) / 2;
  return [anchor.x, start, anchor.x, turn, into === near ? anchor.x : into, into === near ? label.y : turn, into, label.y, ...(into === near ? through
    : [into + (far - into) / 3, label.y, far - (far - into) / 3, label.y, far, label.y])];
}

// From the words on to a name of the same column, or of one that stands so near that the words reach over it.
/**
 * @param {Box & Point} label
 * @param {NameBox} end
 * @param {Side} side
 * @param {number | null} next for a name of the same column: where what stands beside that begins
 * @returns {Along}
 */
export function fanOf(label, end, side, next) {
  const start = { x: side > 0 ? label.right : label.left, y: label.y };
  if (next !== null) {
    const edge = side > 0 ? end.right + 2 : end.left - 2;
    const out = Math.max(start.x * side, edge * side);
    return bracket(start, { x: edge, y: end.y }, side * Math.max(out + LEAST_BOW, Math.min(out + BOW, next * side - LEAST_BOW)));
  }
  const edge = side > 0 ? end.left - 2 : end.right + 2;
  if (end.y < label.top || end.y > label.bottom) {
    // Out of the words upwards or downwards, and round to the side of its name.
    const from = { x: Math.min(label.right - 4, Math.max(label.left + 4, edge - side * 12)), y: end.y < label.y ? label.top : label.bottom };
    const bend = (end.y - from.y) * 0.55;
    return [from.x, from.y, from.x, from.y + bend, from.x + (edge - from.x) * 0.45, end.y, edge, end.y];
  }
  // The line swings back to its name.
  const reach = Math.max(24, Math.abs(edge - start.x) * 0.42) * side;
  return [start.x, start.y, start.x + reach, start.y, edge - reach, end.y, edge, end.y];
}

// On the map: from the shape of a name to where its lines part, and from there to another, without a corner.
/**
 * @param {NameBox} anchor
 * @param {Point} parting
 * @returns {Along}
 */
export function stemOf(anchor, parting) {
  const start = onShape(anchor, parting);
  const third = { x: (parting.x - start.x) / 3, y: (parting.y - start.y) / 3 };
  return [start.x, start.y, start.x + third.x, start.y + third.y, parting.x - third.x, parting.y - third.y, parting.x, parting.y];
}

/**
 * @param {Point} anchor
 * @param {Point} parting
 * @param {NameBox} end
 * @returns {Along}
 */
export function branchOf(anchor, parting, end) {
  const tip = onShape(end, parting);
  const part = Math.hypot(tip.x - parting.x, tip.y - parting.y) / 3 / (Math.hypot(parting.x - anchor.x, parting.y - anchor.y) || 1);
  return [parting.x, parting.y, parting.x + (parting.x - anchor.x) * part, parting.y + (parting.y - anchor.y) * part,
    tip.x - (tip.x - parting.x) / 3, tip.y - (tip.y - parting.y) / 3, tip.x, tip.y];
}

// The point of a shape that is nearest to another point.
/**
 * @param {NameBox} box
 * @param {Point} point
 */
function onShape({ x, y, radius }, point) {
  const [across, down] = [point.x - x, point.y - y];
  const long = Math.hypot(across, down) || 1;
  const off = Math.min(long, radius * 1.2 + 2) / long;
  return { x: x + across * off, y: y + down * off };
}

// Two chains as one, the second straight on from where the first ends.
/**
 * @param {Along} first
 * @param {Along} then
 * @returns {Along}
 */
export function joined(first, then) {
  const [x, y, onX, onY] = [...first.slice(-2), ...then.slice(0, 2)];
  const between = Math.hypot(onX - x, onY - y) < 0.01 ? []
    : [x + (onX - x) / 3, y + (onY - y) / 3, onX - (onX - x) / 3, onY - (onY - y) / 3, onX, onY];
  return [...first, ...between, ...then.slice(2)];
}
