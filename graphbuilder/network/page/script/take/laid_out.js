// An SVG of what the browser has laid out: every line of text where it stands, with the boxes, borders
// and drawn lines around it. Nothing of HTML is left in it, so that every program shows it, and text stays text.

import { forXml, rounded, svg } from "../draw/pen.js";
import { measuredIn } from "../draw/text.js";

const SIDES = /** @type {const} */ (["Top", "Right", "Bottom", "Left"]);
// Lengths of the dashes of a border and of what is between them, in widths of the border.
/** @type {Record<string, [number, number]>} */
const DASHES = { dashed: [3, 2], dotted: [1, 1.5] };
// What tells the place of a shape, without what tells its look.
const GEOMETRY = ["x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "d", "points"];

// A line to the right, which ends at the latest where the drawing does that it stands in.
const ALONG = /^M([\d.]+) ([\d.]+)H([\d.]+)$/;

/** @typedef {{ left: number, top: number }} Corner */

// As #rrggbb, which every program knows, and how opaque; null for what cannot be seen.
/** @param {string} colour */
export function inkOf(colour) {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith("rgb") || alpha === 0) return null;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
  return { colour: `#${hex}`, opacity: alpha === 1 ? null : alpha };
}

/** @param {CSSStyleDeclaration} style */
function isSeen(style) {
  // What only those hear who don't see the page is clipped away altogether.
  return style.display !== "none" && style.visibility === "visible" && style.opacity !== "0" && style.clipPath !== "inset(50%)";
}

/**
 * @param {Element} element
 * @param {Corner} from
 */
function boxesOf(element, from) {
  const rectangles = getComputedStyle(element).display === "inline" ? [...element.getClientRects()] : [element.getBoundingClientRect()];
  return rectangles.filter(({ width, height }) => width && height)
    .map(({ left, top, width, height }) => ({ left: left - from.left, top: top - from.top, width, height }));
}

/** @param {CSSStyleDeclaration} style */
function bordersOf(style) {
  return SIDES.map((side) => ({
    width: parseFloat(style[`border${side}Width`]), style: style[`border${side}Style`], ink: inkOf(style[`border${side}Color`]),
  }));
}

/** @typedef {ReturnType<typeof bordersOf>[number]} Border */

/** @param {Border} border */
function strokeOf({ width, style, ink }) {
  return {
    stroke: ink?.colour ?? "none", "stroke-opacity": ink?.opacity ?? null, "stroke-width": width,
    "stroke-dasharray": DASHES[style]?.map((part) => rounded(part * width)).join(" ") ?? null,
  };
}

// Ground and borders. Borders that are all the same are one line around the box, else each is a line of its own.
/**
 * @param {Element} element
 * @param {CSSStyleDeclaration} style
 * @param {Corner} from
 */
function drawnBox(element, style, from) {
  const ground = inkOf(style.backgroundColor);
  const borders = bordersOf(style);
  const there = borders.map((border) => border.width > 0 && border.ink !== null && border.style !== "none");
  if (!ground && !there.includes(true)) return [];
  const same = there.every(Boolean) && new Set(borders.map((border) => JSON.stringify(border))).size === 1;
  return boxesOf(element, from).flatMap(({ left, top, width, height }) => {
    const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2);
    const inset = same ? borders[0].width / 2 : 0;
    const around = ground || same ? [svg("rect", {
      x: left + inset, y: top + inset, width: width - 2 * inset, height: height - 2 * inset, rx: radius ? Math.max(0, radius - inset) : null,
      fill: ground?.colour ?? "none", "fill-opacity": ground?.opacity ?? null, ...(same ? strokeOf(borders[0]) : {}),
    })] : [];
    if (same) return around;
    const [right, bottom] = [left + width, top + height];
    return [...around, ...borders.flatMap((border, side) => {
      if (!there[side]) return [];
      const half = border.width / 2;
      const [x1, y1, x2, y2] = [
        [left, top + half, right, top + half], [right - half, top, right - half, bottom],
        [left, bottom - half, right, bottom - half], [left + half, top, left + half, bottom],
      ][side];
      return [svg("line", { x1, y1, x2, y2, ...strokeOf(border) })];
    })];
  });
}

// The lines into which the browser broke a text: what each holds, and its box.
/** @param {Text} text */
export function brokenUp(text) {
  const range = document.createRange();
  /** @type {{ text: string, left: number, right: number, top: number, bottom: number }[]} */
  const lines = [];
  let at = 0;
  for (const sign of text.data) {
    range.setStart(text, at);
    range.setEnd(text, at += sign.length);
    // White at the end of a line has a box of the line before and one without width in the next.
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    const last = lines[lines.length - 1];
    if (last && !box) { if (!/\s/.test(sign)) last.text += sign; continue; }
    if (!box) continue;
    const { left, right, top, bottom } = box;
    if (last && Math.abs(last.top - top) < (bottom - top) / 2) {
      Object.assign(last, { text: last.text + sign, left: Math.min(last.left, left), right: Math.max(last.right, right) });
    } else lines.push({ text: sign, left, right, top, bottom });
  }
  return lines.filter((line) => line.text.trim());
}

const cases = /** @type {Record<string, (text: string) => string>} */ ({
  uppercase: (text) => text.toUpperCase(), lowercase: (text) => text.toLowerCase(),
});

// Each line of a text is as wide as here, whatever letters a program has that opens the picture.
/**
 * @param {Text} text
 * @param {CSSStyleDeclaration} style
 * @param {Corner} from
 */
function writtenText(text, style, from) {
  const ink = inkOf(style.color);
  if (!ink) return [];
  // Other programs than browsers know hundreds only.
  const weight = Math.round(Number(style.fontWeight) / 100) * 100;
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const spacing = { letterSpacing: style.letterSpacing === "normal" ? "0px" : style.letterSpacing, wordSpacing: style.wordSpacing };
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measuredIn({ font, ...spacing }, "x");
  return brokenUp(text).map((line) => {
    // White before and after the words has a width, but says nothing.
    const before = line.text.length - line.text.trimStart().length;
    const after = line.text.length - line.text.trimEnd().length;
    const white = before || after ? measuredIn({ font, ...spacing }, " ").width : 0;
    const left = line.left + (before ? white : 0);
    const right = line.right - (after ? white : 0);
    const words = (cases[style.textTransform] ?? String)(line.text.trim().replace(/\s+/g, " "));
    return svg("text", {
      x: left - from.left, y: (line.top + line.bottom + up - down) / 2 - from.top,
      "font-size": parseFloat(style.fontSize), "font-weight": weight === 400 ? null : weight,
      "font-style": style.fontStyle === "normal" ? null : style.fontStyle, fill: ink.colour, "fill-opacity": ink.opacity,
      textLength: right - left, lengthAdjust: "spacingAndGlyphs",
    }, forXml(words));
  });
}

// A line, arrow or sign that the page itself draws, moved to where it stands.
/**
 * @param {SVGGraphicsElement} shape
 * @param {CSSStyleDeclaration} style
 * @param {Corner} from
 */
function movedShape(shape, style, from) {
  const matrix = shape.getScreenCTM();
  const [fill, stroke] = [inkOf(style.fill), inkOf(style.stroke)];
  if (!matrix || !(fill || stroke)) return [];
  const { a, b, c, d } = matrix;
  const [e, f] = [matrix.e - from.left, matrix.f - from.top];
  const unscaled = style.vectorEffect === "non-scaling-stroke";
  const look = {
    fill: fill?.colour ?? "none", "fill-opacity": fill?.opacity ?? null, stroke: stroke?.colour ?? null, "stroke-opacity": stroke?.opacity ?? null,
    "stroke-width": stroke && parseFloat(style.strokeWidth), "stroke-linecap": style.strokeLinecap === "butt" ? null : style.strokeLinecap,
    "stroke-dasharray": style.strokeDasharray === "none" ? null : style.strokeDasharray.replace(/px|,/g, ""),
  };
  const along = shape.getAttribute("d")?.match(ALONG)?.slice(1).map(Number);
  if (along) {
    const [x, y, end] = along;
    const far = Math.min(end, shape.ownerSVGElement?.getBoundingClientRect().width ?? end);
    return [svg("line", { x1: x + e, y1: y + f, x2: far + e, y2: y + f, ...look })];
  }
  const place = Object.fromEntries(GEOMETRY.map((name) => [name, shape.getAttribute(name)]));
  return [svg(shape.localName, {
    ...place, transform: `matrix(${[a, b, c, d, e, f].map(rounded).join(" ")})`, "vector-effect": unscaled ? "non-scaling-stroke" : null, ...look,
  })];
}

/**
 * @param {Element} element
 * @param {Corner} from
 * @returns {SVGElement[]}
 */
function drawnOf(element, from) {
  const style = getComputedStyle(element);
  if (!isSeen(style)) return [];
  if (element instanceof SVGSVGElement) {
    return /** @type {SVGGraphicsElement[]} */ ([...element.querySelectorAll("path, polyline, polygon, circle, ellipse, rect")])
      .flatMap((shape) => movedShape(shape, getComputedStyle(shape), from));
  }
  return [
    ...drawnBox(element, style, from),
    ...[...element.childNodes].flatMap((child) => {
      if (child instanceof Text) return writtenText(child, style, from);
      return child instanceof Element ? drawnOf(child, from) : [];
    }),
  ];
}

// All that an element shows, with the size that it has on the screen.
/** @param {HTMLElement} element */
export function drawnFrom(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { drawing: svg("g", {}, ...drawnOf(element, { left, top })), width: Math.ceil(width), height: Math.ceil(height) };
}
