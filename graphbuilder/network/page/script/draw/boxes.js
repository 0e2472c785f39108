// Boxes: which lie over each other, within each other and around each other.

// Boxes that are taken, in cells, so that a new one is compared with its neighbours only.
export class Taken {
  constructor(cell) { this.cell = cell; this.cells = new Map(); }
  // Far apart, two cells may have one key: then more is compared than needed.
  cellsOf({ left, right, top, bottom }, visit) {
    const [last, lowest] = [Math.floor(right / this.cell), Math.floor(bottom / this.cell)];
    for (let column = Math.floor(left / this.cell); column <= last; column += 1) {
      for (let row = Math.floor(top / this.cell); row <= lowest; row += 1) if (visit(((column & 0x7fff) << 15) | (row & 0x7fff))) return true;
    }
    return false;
  }
  add(box) {
    this.cellsOf(box, (key) => {
      const held = this.cells.get(key);
      if (held) held.push(box); else this.cells.set(key, [box]);
    });
  }
  some(box, test) { return this.cellsOf(box, (key) => this.cells.get(key)?.some(test)); }
  hits(box) { return this.some(box, (other) => other.id !== box.id && overlap(box, other)); }
}

export function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

// A box by its middle and half its sides, which may lie aslant, with its bounds.
export function slanted(x, y, turn, wide, high) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [across, down] = [Math.abs(cos) * wide + Math.abs(sin) * high, Math.abs(sin) * wide + Math.abs(cos) * high];
  return { x, y, turn, cos, sin, wide, high, left: x - across, right: x + across, top: y - down, bottom: y + down };
}

export function upright({ left, right, top, bottom }) {
  return slanted((left + right) / 2, (top + bottom) / 2, 0, (right - left) / 2, (bottom - top) / 2);
}

export function square(x, y, half) {
  return slanted(x, y, 0, half, half);
}

// Two such boxes overlap unless they lie apart along a side of one of them.
export function meet(one, other) {
  if (!overlap(one, other)) return false;
  const [x, y] = [other.x - one.x, other.y - one.y];
  const reach = (box, cos, sin) => box.wide * Math.abs(box.cos * cos + box.sin * sin) + box.high * Math.abs(box.cos * sin - box.sin * cos);
  const apart = (cos, sin) => Math.abs(x * cos + y * sin) >= reach(one, cos, sin) + reach(other, cos, sin);
  return ![one, other].some(({ cos, sin }) => apart(cos, sin) || apart(-sin, cos));
}

export function around(one, other) {
  return {
    left: Math.min(one.left, other.left), right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom),
  };
}

export function holds(outer, inner) {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
}
