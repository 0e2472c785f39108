// A path that a canvas strokes at once, and that can still tell where it runs.

export class Trail extends Path2D {
  // Letters as SVG has them, each with its numbers.
  /** @type {any[]} */
  steps = [];
  /** @param {[number, number]} numbers */
  moveTo(...numbers) { super.moveTo(...numbers); this.steps.push("M", ...numbers); }
  /** @param {[number, number]} numbers */
  lineTo(...numbers) { super.lineTo(...numbers); this.steps.push("L", ...numbers); }
  /** @param {[number, number, number, number, number, number]} numbers */
  bezierCurveTo(...numbers) { super.bezierCurveTo(...numbers); this.steps.push("C", ...numbers); }
}
