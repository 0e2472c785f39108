// Curves: chains of cubic ones. `along` holds the numbers of a chain: where it starts, and then for
// each curve its two handles and its end.

import { around } from "./boxes.js";

/** @import { Along, Course, Point } from "../types" */

const HANDLE = 0.42; // How far a curve keeps its direction, as a part of its width.
const PIECES = 16; // A curve is measured as so many straight pieces: less than a tenth of a pixel off.

// A smooth line through points from left to right that goes up or down between two points only as
// they do (after Fritsch and Carlson, 1980).
/** @param {Point[]} points */
export function smooth(points) {
  const end = points[points.length - 1];
  const kept = [points[0]];
  // Never back, and to its very end: what stands beyond the end is not on the way.
  for (const point of points) if (point.x - kept[kept.length - 1].x > 0.01 && end.x - point.x > 0.01) kept.push(point);
  kept.push(end);
  const slopes = kept.slice(1).map(({ x, y }, index) => (y - kept[index].y) / (x - kept[index].x));
  const turns = kept.map((_, index) => {
    const [before, after] = [slopes[index - 1], slopes[index]];
    // At both ends it runs level.
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    const [back, on] = [kept[index].x - kept[index - 1].x, kept[index + 1].x - kept[index].x];
    return (3 * (back + on)) / ((2 * on + back) / before + (on + 2 * back) / after);
  });
  const along = [kept[0].x, kept[0].y];
  for (const [index, slope] of slopes.entries()) {
    const [start, end] = [kept[index], kept[index + 1]];
    const steep = (Math.abs(turns[index]) + Math.abs(turns[index + 1])) * HANDLE;
    const part = steep > Math.abs(slope) ? Math.abs(slope) / steep : 1;
    const reach = (end.x - start.x) * HANDLE;
    along.push(start.x + reach, start.y + turns[index] * part * reach, end.x - reach, end.y - turns[index + 1] * part * reach, end.x, end.y);
  }
  return along;
}

// Out to one side, up or down, and back.
/**
 * @param {Point} start
 * @param {Point} end
 * @param {number} x
 */
export function bracket(start, end, x) {
  const down = end.y < start.y ? -1 : 1;
  const round = Math.min(Math.abs(end.y - start.y) / 2, 14) * down;
  const level = (/** @type {number} */ y, /** @type {number} */ from, /** @type {number} */ to) => [from + (to - from) * 0.55, y];
  const [first, last] = [start.y + round, end.y - round];
  const straightPart = Math.abs(last - first) < 0.5 ? [] : [x, first + (last - first) / 3, x, last - (last - first) / 3, x, last];
  return [start.x, start.y, ...level(start.y, start.x, x), x, first - round * 0.55, x, first,
    ...straightPart, x, last + round * 0.55, ...level(end.y, end.x, x), end.x, end.y];
}

/** @param {Along} along */
export function reversed(along) {
  const turned = [];
  for (let index = along.length - 2; index >= 0; index -= 2) turned.push(along[index], along[index + 1]);
  return turned;
}

// The chain on its side: what ran to the right runs down.
/** @param {Along} along */
export function turned(along) {
  return along.map((_, index) => along[index % 2 ? index - 1 : index + 1]);
}

/**
 * @param {Along} along
 * @param {number} start
 * @param {number} part
 */
function onCurve(along, start, part) {
  const [a, b, c, d] = [(1 - part) ** 3, 3 * part * (1 - part) ** 2, 3 * part ** 2 * (1 - part), part ** 3];
  return {
    x: a * along[start] + b * along[start + 2] + c * along[start + 4] + d * along[start + 6],
    y: a * along[start + 1] + b * along[start + 3] + c * along[start + 5] + d * along[start + 7],
  };
}

// Points all along a chain, each with how far along it lies.
/** @param {Along} along */
function measured(along) {
  const pieces = [{ x: along[0], y: along[1], far: 0 }];
  for (let start = 0; start + 7 < along.length; start += 6) {
    for (let step = 1; step <= PIECES; step += 1) {
      const before = pieces[pieces.length - 1];
      const { x, y } = onCurve(along, start, step / PIECES);
      pieces.push({ x, y, far: before.far + Math.hypot(x - before.x, y - before.y) });
    }
  }
  return pieces;
}

/** @param {Course} line */
export function lengthOf(line) {
  line.pieces ??= measured(line.along);
  return line.pieces[line.pieces.length - 1].far;
}

// The point at a part of a line's length.
/**
 * @param {Course} line
 * @param {number} part
 */
export function pointAlong(line, part) {
  const far = part * lengthOf(line);
  const pieces = line.pieces ?? [];
  let [low, high] = [0, pieces.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (pieces[middle].far <= far) low = middle; else high = middle;
  }
  const [start, end] = [pieces[low], pieces[high]];
  const share = end.far > start.far ? Math.min(1, (far - start.far) / (end.far - start.far)) : 0;
  return { x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y) };
}

// A box around a line, and around the handles of its curves.
/** @param {Course} line */
export function boundsOf(line) {
  if (!line.box) {
    line.box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (let index = 0; index < line.along.length; index += 2) {
      const [x, y] = [line.along[index], line.along[index + 1]];
      line.box = around(line.box, { left: x, right: x, top: y, bottom: y });
    }
  }
  return line.box;
}

// Distance from a point to a line as it is drawn; Infinity beyond `most`, without measuring.
/**
 * @param {Course} line
 * @param {Point} point
 * @param {number} most
 */
export function distanceTo(line, point, most) {
  const box = boundsOf(line);
  if (point.x < box.left - most || point.x > box.right + most || point.y < box.top - most || point.y > box.bottom + most) return Infinity;
  line.pieces ??= measured(line.along);
  let least = Infinity;
  for (let index = 0; index < line.pieces.length - 1; index += 1) {
    const [start, end] = [line.pieces[index], line.pieces[index + 1]];
    const [across, down] = [end.x - start.x, end.y - start.y];
    const long = across ** 2 + down ** 2;
    const part = long ? Math.min(1, Math.max(0, ((point.x - start.x) * across + (point.y - start.y) * down) / long)) : 0;
    least = Math.min(least, Math.hypot(point.x - start.x - part * across, point.y - start.y - part * down));
  }
  return least <= most ? least : Infinity;
}
