// What stands around the picture that one takes along: its title and the sentence that one takes away
// above it, a legend of what occurs in it and a line that says where it comes from below.

import { content, entities, statements } from "../data/reading.js";
import { classes, inLanguage, plainKind, say } from "../data/words.js";
import { drawMark } from "../draw/changes.js";
import { drawDisputed } from "../draw/disputed.js";
import { drawn } from "../draw/drawn.js";
import { ink } from "../draw/ink.js";
import { figure } from "../draw/names.js";
import { scene } from "../draw/places.js";
import { SMALLEST, widest, widthOf, write } from "../draw/text.js";
import { MARKS } from "../panel/changes.js";
import { originLine } from "./source.js";
import { takeaway } from "./takeaway.js";

/** @import { Kind, LegendItem, Line, Seen } from "../types" */
/** @import { Pen } from "../draw/pen.js" */

export const NOTE = (16 / 2.54) * 72; // The width of a picture in a note of A4, 16 cm, in points.
export const READABLE = 7; // No name is smaller than this there, in points.
export const MARGIN = 10;
// So many pixels of the screen are then 16 cm: the smallest name on a screen is 7 points high in a note.
export const NOTE_WIDTH = Math.floor((SMALLEST * NOTE) / READABLE) - 1;

// Kinds of names and kinds of lines that occur, in the order of the page's legend.
/** @param {Seen} seen */
export function legendOf(seen) {
  const kinds = new Set([...seen.drawn].map((id) => entities.get(id).class));
  const order = content.families.flatMap((family) => family.classes.map((member) => member.id));
  /** @type {LegendItem[]} */
  const names = order.filter((id) => kinds.has(id)).map((id) => {
    const kind = classes.get(id) ?? plainKind;
    return { text: inLanguage(kind.label), draw: (pen, x, y, letters) => symbol(pen, kind, false, x, y, letters) };
  });
  if ([...seen.drawn].some((id) => entities.get(id).envisaged)) {
    names.push({ text: say("envisaged"), draw: (pen, x, y, letters) => symbol(pen, plainKind, true, x, y, letters) });
  }
  const lines = seen.statements.filter((id) => drawn.lines.has(id)).map((id) => statements.get(id));
  /** @type {LegendItem[]} */
  const ways = content.modalities.filter(({ id }) => lines.some((statement) => !statement.holder && statement.modality === id))
    .map(({ label, line }) => ({ text: inLanguage(label), wide: true, draw: (pen, x, y, letters) => sample(pen, content.lines[line], false, x, y, letters) }));
  if (lines.some((statement) => statement.holder)) {
    ways.push({ text: say("someonesView"), wide: true, draw: (pen, x, y, letters) => sample(pen, content.lines.thin, false, x, y, letters) });
  }
  if (lines.some((statement) => statement.denied)) {
    ways.push({ text: say("denied"), wide: true, draw: (pen, x, y, letters) => sample(pen, content.lines.solid, true, x, y, letters) });
  }
  if (lines.some((statement) => statement.isDisputed)) {
    ways.push({ text: say("disputedKey"), draw: (pen, x, y, letters) => drawDisputed(pen, x + letters * 0.5, y, letters * 0.5) });
  }
  const fills = new Set([...seen.groups].flatMap((key) => [...scene.groups.get(key).fills.keys()]));
  /** @type {LegendItem[]} */
  const rims = content.families.map(({ label, classes: [{ id }] }) => ({ label, fill: (classes.get(id) ?? plainKind).fill }))
    .filter(({ fill }) => fills.has(fill))
    .map(({ label, fill }) => ({ text: inLanguage(label), draw: (pen, x, y, letters) => rim(pen, fill, x, y, letters) }));
  const changes = new Set([...[...seen.drawn].map((id) => entities.get(id).change), ...lines.map((statement) => statement.change)]);
  /** @type {LegendItem[]} */
  const marks = content.changes.filter(({ id }) => id in MARKS && changes.has(id))
    .map(({ id, label }) => ({ text: inLanguage(label), draw: (pen, x, y, letters) => drawMark(pen, id, x + letters * 0.5, y, letters * 0.42) }));
  const parts = [
    { title: say("changes"), items: marks }, { title: say("kinds"), items: names },
    { title: say("groupRims"), items: rims }, { title: say("said"), items: ways },
  ];
  return parts.filter(({ items }) => items.length);
}

/**
 * @param {Pen} pen
 * @param {Kind} kind
 * @param {boolean} hollow
 * @param {number} x
 * @param {number} y
 * @param {number} letters
 */
function symbol(pen, kind, hollow, x, y, letters) {
  const radius = letters * 0.44;
  figure(pen, kind.shape, x + radius * 1.2, y, radius);
  pen.fillStyle = hollow ? ink.ground : kind.fill;
  pen.fill();
  pen.lineJoin = "round";
  pen.lineWidth = hollow ? 1.8 : 1.1;
  pen.strokeStyle = kind.light;
  pen.stroke();
}

/**
 * @param {Pen} pen
 * @param {string} fill
 * @param {number} x
 * @param {number} y
 * @param {number} letters
 */
function rim(pen, fill, x, y, letters) {
  pen.beginPath();
  pen.arc(x + letters * 0.5, y, letters * 0.4, 0, 2 * Math.PI);
  pen.lineWidth = letters * 0.25;
  pen.strokeStyle = fill;
  pen.stroke();
}

/**
 * @param {Pen} pen
 * @param {Line} look
 * @param {boolean} denied
 * @param {number} x
 * @param {number} y
 * @param {number} letters
 */
function sample(pen, look, denied, x, y, letters) {
  pen.strokeStyle = ink.line;
  pen.lineWidth = look.width * 1.4;
  pen.setLineDash(look.dash);
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + letters * 2.5, y);
  pen.stroke();
  if (!denied) return;
  pen.strokeStyle = ink.bar;
  pen.lineWidth = 3;
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(x + letters * 1.25, y - letters * 0.45);
  pen.lineTo(x + letters * 1.25, y + letters * 0.45);
  pen.stroke();
}

// Lines of words that are no wider than `most`; a word that is wider is broken.
/**
 * @param {string} text
 * @param {number} letters
 * @param {number} most
 * @param {string} [weight]
 */
function lineUp(text, letters, most, weight) {
  const lines = [""];
  const width = (/** @type {string} */ words) => widthOf(words, weight) * letters;
  for (let word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.length - 1;
    if (width(`${lines[last]} ${word}`) <= most) { lines[last] = `${lines[last]} ${word}`.trim(); continue; }
    while (width(word) > most) {
      const part = [...word];
      while (part.length > 1 && width(part.join("")) > most) part.pop();
      lines.push(part.join(""));
      word = word.slice(part.join("").length);
    }
    lines.push(word);
  }
  return lines.filter(Boolean);
}

// A pen that writes lines of text under each other, no wider than the picture.
/**
 * @param {Pen} pen
 * @param {number} width
 * @param {number} top
 */
function writer(pen, width, top) {
  let y = top;
  pen.textBaseline = "middle";
  pen.fillStyle = ink.text;
  return (/** @type {string} */ text, /** @type {number} */ letters, weight = "") => {
    for (const line of lineUp(text, letters, width - 2 * MARGIN, weight)) {
      write(pen, line, MARGIN, y + letters * 0.775, letters, weight);
      y += letters * 1.55;
    }
    return y;
  };
}

// Writes title and takeaway from the top down; returns where they end.
/**
 * @param {Pen} pen
 * @param {Seen} seen
 * @param {number} width
 * @param {number} letters
 */
export function writeHeading(pen, seen, width, letters) {
  const put = writer(pen, width, MARGIN / 2);
  put(inLanguage(content.title), letters * 1.5, "600");
  return put(takeaway(seen), letters * 1.15);
}

// Writes legend and source line from `top` down; returns where they end.
/**
 * @param {Pen} pen
 * @param {Seen} seen
 * @param {number} width
 * @param {number} top
 * @param {number} letters
 */
export function writeCaption(pen, seen, width, top, letters) {
  const high = letters * 1.55;
  let y = top + high / 2;
  const put = (/** @type {string} */ text, /** @type {number} */ x, weight = "") => {
    pen.textBaseline = "middle";
    pen.fillStyle = ink.text;
    write(pen, text, x, y, letters, weight);
    return x + widthOf(text, weight) * letters;
  };
  for (const { title, items } of legendOf(seen)) {
    let x = put(`${title}:`, MARGIN, "600") + letters;
    for (const { text, wide, draw } of items) {
      const before = letters * (wide ? 3 : 1.5);
      if (x + before + widthOf(text) * letters > width - MARGIN && x > MARGIN) { x = MARGIN; y += high; }
      pen.save();
      draw(pen, x, y, letters);
      pen.restore();
      const lines = lineUp(text, letters, width - 2 * MARGIN - before);
      lines.forEach((line, index) => { if (index) y += high; put(line, x + before); });
      x += before + widest(lines) * letters + letters * 1.2;
    }
    y += high;
  }
  y += letters * 0.2;
  return writer(pen, width, y - high / 2)(originLine(seen), letters) + MARGIN / 2;
}
