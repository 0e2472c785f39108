// Text in the picture: measured as it is drawn, in the letters that this reader has. Nothing in the page
// knows how wide a letter is, for every font has its own.

import { element } from "../screen/elements.js";
import { paper } from "../state/doing.js";

/** @import { CanvasText, Context } from "../types" */

// Text is measured and drawn at this size, and then made smaller: at the size of a name some browsers
// round the width of each letter to a whole pixel.
const DRAWN_AT = 100;
export const SMALLEST = 11; // No name is smaller than this on the screen, in pixels.

/** @type {Element} */
let probe;
/** @type {CanvasRenderingContext2D} */
let measure;
const widths = new Map();
export const font = { family: "", least: SMALLEST, between: 0, words: 0, version: 0 };

function fontNow() {
  const [least, usual] = [...probe.children].map((each) => getComputedStyle(each));
  const part = (/** @type {string} */ length) => (parseFloat(length) || 0) / parseFloat(usual.fontSize);
  return {
    family: usual.fontFamily,
    least: Math.max(SMALLEST, Math.ceil(parseFloat(least.fontSize))),
    between: part(usual.letterSpacing), words: part(usual.wordSpacing),
  };
}

export function readFont() {
  Object.assign(font, fontNow(), { version: font.version + 1 });
  widths.clear();
}

// On paper the size is that of the paper, whatever the screen of this reader asks for.
export function smallest() {
  return paper.printing ? SMALLEST : font.least;
}

/**
 * @param {CanvasText} context
 * @param {string} style
 */
function setFont(context, style) {
  context.font = `${style} ${DRAWN_AT}px ${font.family}`.trim();
  context.letterSpacing = `${font.between * DRAWN_AT}px`;
  context.wordSpacing = `${font.words * DRAWN_AT}px`;
}

// As a part of the size of the type.
/**
 * @param {string} text
 * @param {string} [style]
 */
export function widthOf(text, style = "") {
  const key = `${style} ${text}`;
  if (!widths.has(key)) {
    setFont(measure, style);
    widths.set(key, measure.measureText(text).width / DRAWN_AT);
  }
  return widths.get(key);
}

/**
 * @param {string[]} lines
 * @param {string} [style]
 */
export function widest(lines, style = "") {
  return lines.reduce((most, line) => Math.max(most, widthOf(line, style)), 0);
}

// At a point, which is what the context's alignment and baseline make of it.
/**
 * @param {Context} context
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {number} type
 * @param {string} [style]
 */
export function write(context, text, x, y, type, style = "") {
  context.save();
  context.translate(x, y);
  context.scale(type / DRAWN_AT, type / DRAWN_AT);
  setFont(context, style);
  context.fillText(RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text, 0, 0);
  context.restore();
}

// Of what holds such letters the first one decides which way all of it runs, also its digits and signs.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/; // Hebrew, Arabic and their kin.

// Lines of at most `most` times the size of the type; what is too long ends in an ellipsis.
/**
 * @param {string} text
 * @param {number} most
 */
export function wrap(text, most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, 3);
  if (lines.length > 3) kept[2] += "…";
  return kept.map((line) => {
    if (widthOf(line) <= most) return line;
    const signs = [...line.replace(/…$/, "")];
    while (signs.length > 1 && widthOf(`${signs.join("")}…`) > most) signs.pop();
    return `${signs.join("").trimEnd()}…`;
  });
}

/** @param {string[]} lines */
export function isCut(lines) {
  return lines.some((line) => line.endsWith("…"));
}

// As wide as a context with this font writes it.
/**
 * @param {CanvasText} canvasText
 * @param {string} text
 */
export function measuredIn({ font: type, letterSpacing, wordSpacing }, text) {
  Object.assign(measure, { font: type, letterSpacing, wordSpacing });
  return measure.measureText(text);
}

// The probe stands in the page unseen. What it comes out as tells of the reader's fonts, of the least size
// of text that the browser allows, and of spacing that the reader gives to text.
export function startText() {
  probe = document.body.appendChild(element("div", { id: "probe", "aria-hidden": "true" },
    element("span", {}, "Ag"), element("span", {}, "ag m")));
  measure = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  readFont();
}

// Another font, or more space between letters, which a reader may ask for at any time.
/** @param {() => void} act */
export function onOtherFont(act) {
  let isFirst = true; // An observer tells first how large a thing is as it stands, of which the page was just made:
  new ResizeObserver(() => {
    // unless the style has changed since, before a busy browser came to draw the page.
    const isRead = isFirst && JSON.stringify({ ...fontNow(), version: font.version }) === JSON.stringify(font);
    isFirst = false;
    if (!isRead) act();
  }).observe(/** @type {Element} */ (probe.lastElementChild));
}
