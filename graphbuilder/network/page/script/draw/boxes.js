// Boxes: which lie over each other, within each other and around each other.

/** @import { Box, Slanted } from "../types" */

// Boxes that are taken, in cells, so that a new one is compared with its neighbours only.
export class Taken {
  /** @param {number} cell */
  constructor(cell) {
    this.cell = cell;
    /** @type {Map<number, any[]>} */
    this.cells = new Map();
  }
  // Far apart, two cells may have one key: then more is compared than needed.
  /**
   * @param {Box} box
   * @param {(key: number) => boolean | undefined} visit
   */
  cellsOf({ left, right, top, bottom }, visit) {
    const [last, lowest] = [Math.floor(right / this.cell), Math.floor(bottom / this.cell)];
    for (let column = Math.floor(left / this.cell); column <= last; column += 1) {
      for (let row = Math.floor(top / this.cell); row <= lowest; row += 1) if (visit(((column & 0x7fff) << 15) | (row & 0x7fff))) return true;
    }
    return false;
  }
  /** @param {Box & { id?: string, of?: string }} box */
  add(box) {
    this.cellsOf(box, (key) => {
      const held = this.cells.get(key);
      if (held) held.push(box); else this.cells.set(key, [box]);
      return false;
    });
  }
  /**
   * @param {Box} box
   * @param {(other: any) => boolean} test
   */
  some(box, test) { return this.cellsOf(box, (key) => this.cells.get(key)?.some(test)); }
  /** @param {Box & { id?: string }} box */
  hits(box) { return this.some(box, (other) => other.id !== box.id && overlap(box, other)); }
}

/**
 * @param {Box} one
 * @param {Box} other
 */
export function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

// A box by its middle and half its sides, which may lie aslant, with its bounds.
/**
 * @param {number} x
 * @param {number} y
 * @param {number} turn
 * @param {number} wide
 * @param {number} high
 */
export function slanted(x, y, turn, wide, high) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [across, down] = [Math.abs(cos) * wide + Math.abs(sin) * high, Math.abs(sin) * wide + Math.abs(cos) * high];
  return { x, y, turn, cos, sin, wide, high, left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/** @param {Box} box */
export function upright({ left, right, top, bottom }) {
  return slanted((left + right) / 2, (top + bottom) / 2, 0, (right - left) / 2, (bottom - top) / 2);
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} half
 */
export function square(x, y, half) {
  return slanted(x, y, 0, half, half);
}

// Two such boxes overlap unless they lie apart along a side of one of them.
/**
 * @param {Slanted} one
 * @param {Slanted} other
 */
export function meet(one, other) {
  if (!overlap(one, other)) return false;
  const [x, y] = [other.x - one.x, other.y - one.y];
  const reach = (/** @type {Slanted} */ box, /** @type {number} */ cos, /** @type {number} */ sin) => (
    box.wide * Math.abs(box.cos * cos + box.sin * sin) + box.high * Math.abs(box.cos * sin - box.sin * cos));
  const apart = (/** @type {number} */ cos, /** @type {number} */ sin) => Math.abs(x * cos + y * sin) >= reach(one, cos, sin) + reach(other, cos, sin);
  return ![one, other].some(({ cos, sin }) => apart(cos, sin) || apart(-sin, cos));
}

/**
 * @param {Box} one
 * @param {Box} other
 */
export function around(one, other) {
  return {
    left: Math.min(one.left, other.left), right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom),
  };
}

/**
 * @param {Box} outer
 * @param {Box} inner
 */
export function holds(outer, inner) {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}
