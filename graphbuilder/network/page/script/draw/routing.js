// Ways for lines: from name to name through the white between other names, not through their text.
// All of this runs from left to right through columns; a path from top to bottom is laid on its side.

/** @import { Column, Gap, GapChoice, Gate, Item, Place, Rect, Way } from "../types" */

export const CLEAR = 1; // White between a line and a name that it passes.
const APART = 2.4; // Between lines through the same gap, where it has room for that.
const TRIED = 4; // So many gaps above the straight way, and below it, are tried in each column.
export const NARROW = 9; // A passage between two columns that is less wide than this is avoided.
const ROUNDS = 8; // So often a line is pulled taut.
const LANE = 3.6; // Between arcs along the same column.
const ARCS = 32; // So much room many of them have together: what lies further out would be out of the picture.

// Columns of names, each with what stands in its way: the shapes and texts of its own names, and of
// names that were dragged there. Its gaps are free from `low` to `high`.
/** @param {Item[]} items */
export function columnsOf(items) {
  /** @type {Map<number, Item[]>} */
  const standing = new Map();
  for (const item of items) {
    const key = Math.round(item.at);
    const held = standing.get(key) ?? [];
    standing.set(key, held);
    held.push(item);
  }
  /** @type {Column[]} */
  const columns = [];
  for (const held of [...standing.values()].sort((one, other) => other.length - one.length || one[0].at - other[0].at)) {
    const rects = held.flatMap((item) => item.rects);
    const left = rects.reduce((least, rect) => Math.min(least, rect.left), Infinity);
    const right = rects.reduce((most, rect) => Math.max(most, rect.right), -Infinity);
    // One name that reaches into a column was dragged there.
    const isColumn = held.length > 1 || !columns.some((column) => column.left < right && left < column.right);
    if (isColumn) columns.push({ left, right, held, rects: [], gaps: [], lowest: [] });
  }
  columns.sort((one, other) => one.left - other.left);
  columns.forEach((column, index) => { for (const item of column.held) item.column = index; });
  columns.forEach((column, index) => {
    const within = (/** @type {number} */ slack) => (/** @type {Rect} */ rect) => rect.left < column.right - slack && rect.right > column.left + slack;
    column.rects = items.flatMap((item) => item.rects.filter(within(item.column === index ? 0 : NARROW)));
    column.rects.sort((one, other) => one.top - other.top || one.left - other.left);
    let low = -Infinity;
    for (const rect of [...column.rects, { top: Infinity, bottom: Infinity }]) {
      if (rect.top - low > 2 * CLEAR) column.gaps.push({ low: low + CLEAR, high: rect.top - CLEAR, column, lines: [] });
      low = Math.max(low, rect.bottom);
      column.lowest.push(low);
    }
  });
  return columns;
}

/**
 * @param {number} value
 * @param {{ low: number, high: number }} given
 */
export function clamped(value, { low, high }) {
  return Math.min(high, Math.max(low, value));
}

// The first rectangle of a column that ends below a height.
/**
 * @param {Column} column
 * @param {number} height
 */
function firstBelow({ lowest }, height) {
  let [low, high] = [0, lowest.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lowest[middle] > height) high = middle; else low = middle + 1;
  }
  return low;
}

// What stands in a column between two heights.
/**
 * @param {Column | undefined} column
 * @param {number} one
 * @param {number} other
 */
function between(column, one, other) {
  if (!column) return [];
  const [above, below] = [Math.min(one, other), Math.max(one, other)];
  const found = [];
  for (let index = firstBelow(column, above); index < column.rects.length && column.rects[index].top < below; index += 1) {
    if (column.rects[index].bottom > above) found.push(column.rects[index]);
  }
  return found;
}

/**
 * @param {Column | undefined} column
 * @param {number} one
 * @param {number} other
 */
export function rightOf(column, one, other) {
  return between(column, one, other).reduce((most, rect) => Math.max(most, rect.right), -Infinity);
}

/**
 * @param {Column | undefined} column
 * @param {number} one
 * @param {number} other
 */
export function leftOf(column, one, other) {
  return between(column, one, other).reduce((least, rect) => Math.min(least, rect.left), Infinity);
}

// For each column that a line crosses the gap that makes its whole way cheapest: short, without one
// long way up or down at once, through what has room for it, and not where there is hardly a passage.
/**
 * @param {Way} line
 * @param {Column[]} columns
 */
export function chooseGaps(line, columns) {
  const { from, to } = line;
  line.first = from.column ?? columns.findLastIndex((column) => column.left <= from.far);
  const ending = to.column ?? columns.findIndex((column) => column.right >= to.near);
  line.last = ending < 0 ? columns.length : ending;
  // There is always one, since every column has white above it and below it.
  const cheapest = (/** @type {GapChoice[]} */ ways, /** @type {number} */ index, /** @type {number} */ y, /** @type {number} */ others) => {
    /** @type {GapChoice | null} */
    let best = null;
    for (const way of ways) {
      const step = Math.abs(y - way.y);
      let cost = way.cost + others + step + step * step * 0.003;
      if (best && cost >= best.cost) continue;
      const passage = leftOf(columns[index], way.y, y) - rightOf(columns[index - 1], way.y, y);
      cost += Math.max(0, NARROW - passage) * 60;
      if (!best || cost < best.cost) best = { cost, y, gaps: way.gaps };
    }
    return /** @type {GapChoice} */ (/** @type {unknown} */ (best));
  };
  /** @type {GapChoice[]} */
  let ways = [{ cost: 0, y: from.mid, gaps: [] }];
  for (let index = line.first + 1; index < line.last; index += 1) {
    const { left, right, gaps } = columns[index];
    const part = ((left + right) / 2 - from.far) / Math.max(1, to.near - from.far);
    const straightOn = from.mid + (to.mid - from.mid) * part;
    const at = gaps.findIndex(({ high }) => high >= straightOn);
    ways = gaps.slice(Math.max(0, at - TRIED), at + TRIED + 1).map((gap) => {
      const full = Math.max(0, gap.lines.length + 1 - (gap.high - gap.low) / APART);
      const best = cheapest(ways, index, clamped(straightOn, gap), full * 5);
      return { ...best, gaps: [...best.gaps, gap] };
    });
  }
  line.gaps = cheapest(ways, line.last, to.mid, 0).gaps;
  line.levels = [from.mid, ...line.gaps.map((gap) => clamped((from.mid + to.mid) / 2, gap)), to.mid];
  for (const [index, gap] of line.gaps.entries()) gap.lines.push({ line, index: index + 1 });
}

// Which of two lines that are at the same place now goes higher, seen in one direction.
/**
 * @param {Place} one
 * @param {Place} other
 * @param {number} step
 */
export function higher(one, other, step) {
  for (let [here, there] = [one.index + step, other.index + step]; ; here += step, there += step) {
    const [a, b] = [one.line.levels[here], other.line.levels[there]];
    if (a === undefined || b === undefined) return 0;
    if (Math.abs(a - b) > 0.5) return a - b;
  }
}

// The order of two lines in a gap in which they do not cross without need.
/**
 * @param {Place} one
 * @param {Place} other
 */
function byWay(one, other) {
  return higher(one, other, -1) || higher(one, other, 1) || one.line.rank - other.line.rank;
}

// Heights as near as possible to those wanted, in their order, so far apart, within bounds (pooling
// of adjacent violators).
/**
 * @param {number[]} wanted
 * @param {number} apart
 * @param {{ low: number, high: number }} given
 */
export function spread(wanted, apart, { low, high }) {
  const step = Math.min(apart, Math.max(0, high - low) / Math.max(1, wanted.length - 1));
  /** @type {{ sum: number, many: number }[]} */
  const blocks = [];
  wanted.forEach((value, index) => {
    blocks.push({ sum: value - index * step, many: 1 });
    for (let end = blocks.length - 1; end > 0 && blocks[end - 1].sum / blocks[end - 1].many > blocks[end].sum / blocks[end].many; end -= 1) {
      const { sum, many } = blocks[end];
      blocks.pop();
      blocks[end - 1].sum += sum;
      blocks[end - 1].many += many;
    }
  });
  const bounds = { low, high: high - (wanted.length - 1) * step };
  return blocks.flatMap(({ sum, many }) => Array(many).fill(clamped(sum / many, bounds))).map((value, index) => value + index * step);
}

// Where a line may run: the gates of its gaps, and the corners of the names that it passes on its way
// up or down between two columns.
/**
 * @param {Way} way
 * @param {Column[]} columns
 */
export function gatesOf({ from, to, first, gaps, ports }, columns) {
  /** @type {(Gap | { low: number, high: number })[]} */
  const stops = [{ low: ports[0], high: ports[0] }, ...gaps, { low: ports[1], high: ports[1] }];
  /** @type {Gate[]} */
  const gates = [{ x: from.far, low: ports[0], high: ports[0] }];
  for (let index = 0; index < stops.length - 1; index += 1) {
    const [here, there] = [stops[index], stops[index + 1]];
    const [before, after] = [columns[first + index], columns[first + index + 1]];
    const closing = index + 2 === stops.length;
    const turns = here.high < there.low || there.high < here.low;
    const corner = (/** @type {number} */ x, /** @type {Rect} */ rect, /** @type {boolean} */ under) => (under
      ? { x, low: rect.bottom + CLEAR, high: Infinity }
      : { x, low: -Infinity, high: rect.top - CLEAR });
    const upward = (/** @type {Rect} */ one, /** @type {Rect} */ other) => other.bottom - one.bottom;
    const [leaving, arriving] = /** @type {[Gate[], Gate[]]} */ ([[], []]);
    // Where it need not turn it may still rise or fall beside what stands above and below it.
    for (const down of turns ? [here.high < there.low] : [true, false]) {
      const [start, end] = down ? [here.low, there.high] : [here.high, there.low];
      const passed = (/** @type {Column} */ column, /** @type {{ low: number, high: number }} */ stop, /** @type {boolean} */ below) => (
        between(column, start, end).filter((rect) => turns || (below ? rect.top >= stop.high : rect.bottom <= stop.low)));
      // Of what it passes first the nearest; only what stands out farther than that is a corner.
      let reach = gates[gates.length - 1].x;
      const first = passed(before, here, down);
      for (const rect of down ? first : first.sort(upward)) {
        if (rect.right <= reach || (rect.id === from.id && !from.blocks)) continue;
        reach = rect.right;
        leaving.push(corner(reach, rect, !down));
      }
      reach = closing ? to.near : after.left;
      const last = passed(after, there, !down);
      for (const rect of down ? last.sort(upward) : last) {
        if (rect.left >= reach || (rect.id === to.id && !to.blocks)) continue;
        reach = rect.left;
        arriving.push(corner(reach, rect, down));
      }
    }
    for (const corners of [leaving, arriving]) gates.push(...corners.sort((one, other) => one.x - other.x));
    if (closing) break;
    // Where names are hidden, the text of one may reach beyond the end of the line.
    const beside = Math.min(to.near - NARROW, Math.max(rightOf(after, there.low - 3 * CLEAR, there.low), rightOf(after, there.high, there.high + 3 * CLEAR)));
    // Between its two ends a line stops in gaps only.
    const gap = /** @type {Gap} */ (there);
    const { low, high } = gap;
    gates.push({ x: after.left, low, high, gap }, { x: Math.max(after.left + 1, beside), low, high, gap });
  }
  gates.push({ x: to.near, low: ports[1], high: ports[1] });
  return gates;
}

/** @param {Gate} gate */
function heightOf(gate) {
  // pullTaut gives each one.
  return /** @type {number} */ (gate.y);
}

// As straight as the gates allow.
/** @param {Gate[]} gates */
export function pullTaut(gates) {
  const [start, end] = [gates[0], gates[gates.length - 1]];
  for (const gate of gates) gate.y ??= clamped(start.low + ((end.low - start.low) * (gate.x - start.x)) / Math.max(1, end.x - start.x), gate);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let index = 1; index < gates.length - 1; index += 1) {
      const [before, gate, after] = [gates[index - 1], gates[index], gates[index + 1]];
      const [back, on] = [Math.max(0.5, gate.x - before.x), Math.max(0.5, after.x - gate.x)];
      gate.y = clamped((heightOf(before) * on + heightOf(after) * back) / (back + on), gate);
    }
  }
}

// Lines that share a gap are set apart there.
/**
 * @param {Column[]} columns
 * @param {Map<Way, Gate[]>} gatesByLine
 */
export function shareGaps(columns, gatesByLine) {
  for (const { gaps } of columns) {
    for (const gap of gaps) {
      gap.lines.sort(byWay);
      for (const side of [0, 1]) {
        const held = gap.lines.map(({ line }) => (gatesByLine.get(line) ?? []).filter((gate) => gate.gap === gap)[side]);
        spread(held.map(heightOf), APART, gap).forEach((y, index) => Object.assign(held[index], { y, low: y, high: y }));
      }
    }
  }
}

// Arcs along the left side of a column, the longer around the shorter, each as far out as it needs
// and as there is room.
/**
 * @param {Way[]} arcs
 * @param {Column[]} columns
 */
export function setArcs(arcs, columns) {
  /** @type {Map<number, Way["lanes"]>} */
  const lanes = new Map();
  const span = (/** @type {Way} */ { ports }) => Math.abs(ports[0] - ports[1]);
  for (const arc of [...arcs].sort((one, other) => span(one) - span(other) || one.rank - other.rank)) {
    const { from, to, ports } = arc;
    const index = from.column ?? to.column ?? columns.findLastIndex((column) => column.left <= Math.min(from.near, to.near));
    const [top, bottom] = ports[0] < ports[1] ? ports : [ports[1], ports[0]];
    arc.edge = Math.min(from.near, to.near, leftOf(columns[index], top, bottom));
    arc.room = arc.edge - 2 * CLEAR - rightOf(columns[index - 1], top, bottom);
    const key = Math.round(Math.min(from.at, to.at));
    const taken = lanes.get(key) ?? [];
    lanes.set(key, taken);
    arc.lane = taken.findIndex((held) => held.every((other) => other.bottom < top || other.top > bottom));
    if (arc.lane < 0) arc.lane = taken.push([]) - 1;
    taken[arc.lane].push({ top, bottom });
    arc.lanes = taken;
  }
  for (const arc of arcs) {
    const many = arc.lanes.length;
    arc.reach = Math.max(3, Math.min(9 + Math.min(LANE, ARCS / many) * arc.lane, (arc.room * (arc.lane + 1)) / (many + 0.5)));
  }
}
