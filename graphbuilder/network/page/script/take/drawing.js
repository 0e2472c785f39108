// The picture as one SVG that needs nothing else, with its legend and where it comes from.

import { content } from "../data/reading.js";
import { inLanguage, language } from "../data/words.js";
import { drawn } from "../draw/drawn.js";
import { readInk } from "../draw/ink.js";
import { forXml, Pen, rounded, svg } from "../draw/pen.js";
import { drawOn, frame, viewScale } from "../draw/renderer.js";
import { font } from "../draw/text.js";
import { paper, walking } from "../state/doing.js";
import { MARGIN, NOTE, NOTE_WIDTH, READABLE, writeCaption, writeHeading } from "./caption.js";
import { alternativeText, nowSeen } from "./source.js";

// Draws in the light colours of paper, whatever the screen has, and without the mark of the keyboard.
/**
 * @template T
 * @param {() => T} draw
 */
export function inLight(draw) {
  const before = { printing: paper.printing, at: walking.at };
  paper.printing = true;
  walking.at = null;
  readInk();
  try {
    return draw();
  } finally {
    paper.printing = before.printing;
    walking.at = before.at;
    readInk();
  }
}

// The names fill the frame; what lines and their words need over and under the outermost of them belongs to it too.
// Beside them it does not: a wider picture has smaller letters in a note.
const BEYOND = 160;

// What is in the frame, and over and under it, drawn by a pen.
function drawnByPen() {
  const pen = new Pen({ left: 0, top: -BEYOND, right: frame.clientWidth, bottom: frame.clientHeight + BEYOND });
  drawOn(pen);
  return pen;
}

// The whole: the SVG itself, its size in pixels of the screen, how many names are written in it, and how
// high these are, in points, when it is as wide as a note.
/** @param {{ captioned?: boolean }} [given] */
export function takenAlong({ captioned = true } = {}) {
  return inLight(() => compose(captioned));
}

// An SVG by itself on white, which says what it shows to those who cannot see it.
/**
 * @param {{ width: number, height: number, title: string, text: string, family: string }} given
 * @param {...SVGElement} parts
 */
export function wholeDrawing({ width, height, title, text, family }, ...parts) {
  return svg("svg", {
    viewBox: `0 0 ${width} ${height}`, width, height, role: "img", lang: language,
    "font-family": family.replaceAll('"', "'"), "text-rendering": "geometricPrecision",
    "aria-labelledby": "title description",
  }, svg("title", { id: "title" }, forXml(title)), svg("desc", { id: "description" }, forXml(text)),
  svg("rect", { width, height, fill: "#fff" }), ...parts);
}

/** @param {boolean} captioned */
function compose(captioned) {
  const pen = drawnByPen();
  const seen = nowSeen();
  const { area } = pen;
  const bounds = pen.bounds ?? area;
  const left = Math.max(area.left, bounds.left - MARGIN);
  const top = Math.max(area.top, bounds.top - MARGIN);
  const across = Math.min(area.right, bounds.right + MARGIN) - left;
  const down = Math.min(area.bottom, bounds.bottom + MARGIN) - top;
  const width = Math.ceil(Math.max(across, captioned ? NOTE_WIDTH : 0));
  const [heading, caption] = [0, 1].map(() => new Pen({ left: 0, right: width, top: 0, bottom: Infinity }));
  const letters = Math.max(12, (width * (READABLE + 0.5)) / NOTE);
  const above = captioned ? Math.ceil(writeHeading(heading, seen, width, letters)) : 0;
  const height = Math.ceil(captioned ? writeCaption(caption, seen, width, above + down + MARGIN, letters) : down);
  const text = alternativeText(seen);
  const written = [...drawn.names.values(), ...drawn.groups.values()].filter((box) => box.lines);
  const lowest = written.reduce((least, { type }) => Math.min(least, type), Infinity) * viewScale();
  const root = wholeDrawing({ width, height, title: inLanguage(content.title), text, family: font.family },
  svg("clipPath", { id: "frame" }, svg("rect", { x: left, y: top, width: across, height: down })),
  heading.drawing,
  svg("g", { transform: `translate(${rounded((width - across) / 2 - left)} ${rounded(above - top)})` }, svg("g", { "clip-path": "url(#frame)" }, pen.drawing)),
  ...(captioned ? [svg("path", { d: `M${MARGIN} ${rounded(above + down + MARGIN / 2)}H${width - MARGIN}`, stroke: "#bbb" }), caption.drawing] : []));
  return { root, width, height, top, seen, text, written: written.filter((box) => "id" in box).length, letters: (lowest / width) * NOTE };
}

/** @param {SVGElement} root */
export function asFile(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
