// A pen that writes SVG: it takes what a canvas takes, so that a picture taken along is drawn by the
// very code that draws the one on the screen.

import { around, overlap, slanted } from "./boxes.js";
import { measuredIn } from "./text.js";

/** @import { Box, Point } from "../types" */
/** @import { Trail } from "./trail.js" */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag
 * @param {Record<string, string | number | null>} [attributes]
 * @param {...(Node | string)} children
 */
export function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, typeof value === "number" ? rounded(value) : value);
  made.append(...children);
  return made;
}

/** @param {number} number */
export function rounded(number) {
  return String(Math.round(number * 100) / 100);
}

// XML has no place for some characters that a name may hold.
/** @param {string} text */
export function forXml(text) {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

/** @type {Record<string, number>} */
const LENGTHS = { M: 2, L: 2, C: 6 };
const LONGEST = 100;

const FRESH = {
  fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, lineJoin: "miter", lineCap: "butt", globalAlpha: 1,
  font: "10px sans-serif", letterSpacing: "0px", wordSpacing: "0px", textAlign: "start", textBaseline: "alphabetic",
};

// From the middle of the letters to the line they stand on, as parts of their size: SVG programs
// other than browsers know no other line.
/** @type {Record<string, number>} */
const DROP = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2 };
/** @type {Record<string, string>} */
const ANCHOR = { center: "middle", right: "end", end: "end" };

export class Pen {
  fillStyle = FRESH.fillStyle;
  strokeStyle = FRESH.strokeStyle;
  lineWidth = FRESH.lineWidth;
  lineJoin = FRESH.lineJoin;
  lineCap = FRESH.lineCap;
  globalAlpha = FRESH.globalAlpha;
  font = FRESH.font;
  letterSpacing = FRESH.letterSpacing;
  wordSpacing = FRESH.wordSpacing;
  textAlign = FRESH.textAlign;
  textBaseline = FRESH.textBaseline;

  // What lies outside `area`, in pixels of the screen, is not written.
  /** @param {Box} area */
  constructor(area) {
    this.area = area;
    this.drawing = svg("g");
    /** @type {Box | null} */
    this.bounds = null;
    this.place = { x: 0, y: 0, scale: 1, turn: 0 };
    /** @type {number[]} */
    this.dash = [];
    /** @type {object[]} */
    this.kept = [];
    /** @type {{ text: string, group?: SVGElement } | null} */
    this.about = null;
    /** @type {[string, ...Point[]][]} */
    this.steps = [];
  }

  // What the marks until the next restore() are about: a reader sees it as a tooltip.
  /** @param {string} text */
  describe(text) { this.about = { text }; }

  save() {
    const { place, dash, about } = this;
    const look = Object.entries(this).filter(([name]) => name in FRESH);
    this.kept.push({ ...Object.fromEntries(look), place: { ...place }, dash, about });
  }

  restore() { Object.assign(this, this.kept.pop()); }
  /**
   * @param {number} x
   * @param {number} y
   */
  translate(x, y) { Object.assign(this.place, this.at(x, y)); }
  /** @param {number} factor */
  scale(factor) { this.place.scale *= factor; }
  /** @param {number} angle */
  rotate(angle) { this.place.turn += angle; }
  // How many pixels a screen has for each unit is of no use here, and paper is clear by itself.
  setTransform() { this.place = { x: 0, y: 0, scale: 1, turn: 0 }; }
  clearRect() {}
  /** @param {number[]} dash */
  setLineDash(dash) { this.dash = dash; }

  /**
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    const { scale, turn } = this.place;
    const [cos, sin] = turn ? [Math.cos(turn), Math.sin(turn)] : [1, 0];
    return { x: this.place.x + (x * cos - y * sin) * scale, y: this.place.y + (x * sin + y * cos) * scale };
  }

  beginPath() { this.steps = []; }
  closePath() { this.steps.push(["Z"]); }
  /**
   * @param {string} letter
   * @param {...number} numbers
   */
  step(letter, ...numbers) {
    const points = [];
    for (let index = 0; index < numbers.length; index += 2) points.push(this.at(numbers[index], numbers[index + 1]));
    this.steps.push([letter, ...points]);
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  moveTo(x, y) { this.step("M", x, y); }
  /**
   * @param {number} x
   * @param {number} y
   */
  lineTo(x, y) { this.step(this.steps.length ? "L" : "M", x, y); }
  /** @param {...number} numbers */
  bezierCurveTo(...numbers) { this.step("C", ...numbers); }
  /** @param {...number} numbers */
  quadraticCurveTo(...numbers) { this.step("Q", ...numbers); }

  // Arcs become curves of at most a quarter each, which differ from a circle by less than 0.03 %.
  /**
   * @param {number} x
   * @param {number} y
   * @param {number} radius
   * @param {number} start
   * @param {number} end
   */
  arc(x, y, radius, start, end) { this.ellipse(x, y, radius, radius, 0, start, end); }
  /**
   * @param {number} x
   * @param {number} y
   * @param {number} across
   * @param {number} down
   * @param {number} turn
   * @param {number} start
   * @param {number} end
   */
  ellipse(x, y, across, down, turn, start, end) {
    const many = Math.max(1, Math.ceil(Math.abs(end - start) / (Math.PI / 2) - 1e-9));
    const part = (end - start) / many;
    const reach = (4 / 3) * Math.tan(part / 4);
    /** @type {(angle: number, side: number) => [number, number]} */
    const on = (angle, side) => {
      const [along, aside] = [across * (Math.cos(angle) - side * Math.sin(angle)), down * (Math.sin(angle) + side * Math.cos(angle))];
      return [x + along * Math.cos(turn) - aside * Math.sin(turn), y + along * Math.sin(turn) + aside * Math.cos(turn)];
    };
    this.lineTo(...on(start, 0));
    for (let index = 0; index < many; index += 1) {
      const [from, to] = [start + index * part, start + (index + 1) * part];
      this.bezierCurveTo(...on(from, reach), ...on(to, -reach), ...on(to, 0));
    }
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   */
  rect(x, y, width, height) {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} width
   * @param {number} height
   * @param {number} radius
   */
  roundRect(x, y, width, height, radius) {
    const [right, bottom] = [x + width, y + height];
    this.moveTo(x + radius, y);
    this.arc(right - radius, y + radius, radius, -Math.PI / 2, 0);
    this.arc(right - radius, bottom - radius, radius, 0, Math.PI / 2);
    this.arc(x + radius, bottom - radius, radius, Math.PI / 2, Math.PI);
    this.arc(x + radius, y + radius, radius, Math.PI, 1.5 * Math.PI);
    this.closePath();
  }

  /** @param {[number, number, number, number]} box */
  fillRect(...box) {
    this.beginPath();
    this.rect(...box);
    this.fill();
  }

  fill() { this.mark({ fill: this.fillStyle, "fill-opacity": this.globalAlpha < 1 ? this.globalAlpha : null }, 0); }
  /** @param {Trail | null} [trail] */
  stroke(trail = null) {
    const width = this.lineWidth * this.place.scale;
    if (trail) {
      this.beginPath();
      for (let index = 0; index < trail.steps.length; index += 1 + LENGTHS[trail.steps[index]]) {
        // Programs take very long over a path of many thousands of lines: it is cut into shorter ones.
        if (trail.steps[index] === "M" && this.steps.length > LONGEST) {
          this.stroke();
          this.beginPath();
        }
        this.step(trail.steps[index], ...trail.steps.slice(index + 1, index + 1 + LENGTHS[trail.steps[index]]));
      }
    }
    this.mark({
      fill: "none", stroke: this.strokeStyle, "stroke-width": width, "stroke-opacity": this.globalAlpha < 1 ? this.globalAlpha : null,
      "stroke-dasharray": this.dash.length ? this.dash.map((length) => rounded(length * this.place.scale)).join(" ") : null,
      "stroke-linejoin": this.lineJoin === "miter" ? null : this.lineJoin, "stroke-linecap": this.lineCap === "butt" ? null : this.lineCap,
    }, width / 2);
  }

  /**
   * @param {Record<string, string | number | null>} look
   * @param {number} margin
   */
  mark(look, margin) {
    const points = this.steps.flatMap(([, ...each]) => each);
    if (!points.length || this.globalAlpha === 0) return;
    const box = points.map(({ x, y }) => ({ left: x - margin, right: x + margin, top: y - margin, bottom: y + margin })).reduce(around);
    const path = this.steps.map(([letter, ...steps]) => letter + steps.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join(" ")).join("");
    this.write(svg("path", { d: path, ...look }), box);
  }

  type() {
    const size = this.font.match(/([\d.]+)px/)?.[1];
    const spacing = (/** @type {string} */ length) => parseFloat(length) * this.place.scale || null;
    return {
      size: Number(size) * this.place.scale,
      between: spacing(this.letterSpacing), words: spacing(this.wordSpacing),
      weight: /\b(bold|[5-9]00)\b/.exec(this.font)?.[1] ?? null,
      style: /\bitalic\b/.exec(this.font)?.[0] ?? null,
    };
  }

  /** @param {string} text */
  measureText(text) {
    return measuredIn(this, text);
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y
   */
  fillText(text, x, y) {
    if (!text || this.globalAlpha === 0) return;
    const { size: letters, between, words, weight, style } = this.type();
    const spot = this.at(x, y);
    const width = this.measureText(text).width * this.place.scale;
    const anchor = ANCHOR[this.textAlign] ?? null;
    const left = -(anchor === "middle" ? width / 2 : anchor ? width : 0);
    const { turn } = this.place;
    const bounds = slanted(spot.x + (left + width / 2) * Math.cos(turn), spot.y + (left + width / 2) * Math.sin(turn), turn, width / 2, letters * 0.8);
    this.write(svg("text", {
      x: spot.x, y: spot.y + letters * (DROP[this.textBaseline] ?? 0), "font-size": letters, "font-weight": weight, "font-style": style, fill: this.fillStyle,
      // As wide as it was measured, also where the drawing is opened with another font: else it would cover what stands beside it.
      textLength: width, lengthAdjust: "spacingAndGlyphs", "letter-spacing": between, "word-spacing": words,
      "fill-opacity": this.globalAlpha < 1 ? this.globalAlpha : null, "text-anchor": anchor,
      transform: turn ? `rotate(${rounded((turn * 180) / Math.PI)} ${rounded(spot.x)} ${rounded(spot.y)})` : null,
    }, forXml(text)), bounds);
  }

  /**
   * @param {SVGElement} part
   * @param {Box} box
   */
  write(part, box) {
    if (!overlap(box, this.area)) return;
    const { about } = this;
    this.bounds = this.bounds ? around(this.bounds, box) : box;
    if (!about) { this.drawing.append(part); return; }
    if (!about.group) {
      about.group = svg("g", {}, svg("title", {}, forXml(about.text)));
      this.drawing.append(about.group);
    }
    about.group.append(part);
  }
}
