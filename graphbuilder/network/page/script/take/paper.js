// On paper stands an image of the whole picture, drawn for that: the canvas itself would be cut off.

import { size, statements } from "../data/reading.js";
import { language, say } from "../data/words.js";
import { setPlaces } from "../draw/arranging.js";
import { MOST_SHEETS } from "../draw/columns.js";
import { outdate } from "../draw/drawn.js";
import { fit, PADDING } from "../draw/framing.js";
import { Pen, rounded, svg } from "../draw/pen.js";
import { layFor, MANY_NAMES, moved, room, scene } from "../draw/places.js";
import { frame, moveView, redraw, viewMiddle, viewScale } from "../draw/renderer.js";
import { SMALLEST, widest } from "../draw/text.js";
import { completeRows } from "../panel/list.js";
import { PART } from "../panel/more.js";
import { MOST_ON_PAPER, pageFor } from "../panel/paging.js";
import { byId, element, selectAll } from "../screen/elements.js";
import { list } from "../screen/sheets.js";
import { looking, paper } from "../state/doing.js";
import { shown } from "../state/shown.js";
import { viewNow } from "../state/view.js";
import { legendOf, NOTE_WIDTH, READABLE } from "./caption.js";
import { asFile, inLight, takenAlong } from "./drawing.js";
import { laneOrigin, sourceLine } from "./source.js";

/** @import { LegendItem, Room, Seen, TakenAlong, TakenPicture } from "../types" */

// The room for the picture on A4 in both directions, in pixels of the screen: there the smallest name
// on a screen is 7 points high. A3 has the same shape and half as much again.
const PIXELS = (SMALLEST / READABLE) * (72 / 25.4); // For a millimetre.
export const SHEETS = {
  upright: { width: 184 * PIXELS, height: 190 * PIXELS },
  lying: { width: 271 * PIXELS, height: 136 * PIXELS },
};

const PAPER_WIDTHS = { upright: 184, lying: 271 }; // In millimetres.
const LIST_LETTERS = 8; // In points, as is the white at the right of a cell.
const BESIDE_CELL = 8;
// With what stands under it, a picture for a note is no higher than a page.
const NOTE_HEIGHTS = [0.6, 0.9, 1.2]; // As parts of the width.
const NOTE_TIMES = [1, 1.4, 2, 2.8]; // As wide as a note, or so many times that.

// Gives the frame this size, and draws in it as often as that takes: before one looks at it and after.
/**
 * @param {{ width: string, height: string }} style
 * @param {() => void} look
 */
function furnish(style, look) {
  Object.assign(frame.style, style);
  outdate();
  redraw();
  look();
  redraw();
}

// From here on drawn for paper, until what this gives is called: then the screen is as it was.
function leaveScreen() {
  const view = { scale: viewScale(), position: viewMiddle(), animation: false };
  const before = { whole: looking.whole, room, names: scene.names };
  paper.printing = true;
  // What only keeps its place on the screen, in pale, is not on paper.
  const holding = new Set([...scene.names].filter((id) => !shown.bare.has(id)));
  if (holding.size || scene.groups.size) scene.names = holding;
  return () => {
    paper.printing = false;
    scene.names = before.names;
    layFor(before.room);
    setPlaces();
    furnish({ width: "", height: "" }, () => moveView(view));
    looking.whole = before.whole;
  };
}

// Lays the whole picture out for a room of that size; columns that need more room than that, for up to
// `most` sheets of it under each other.
/**
 * @param {Room} room
 * @param {number} most
 */
function layIn({ width, height }, most) {
  const inner = { width: width - PADDING.left - PADDING.right, height: height - PADDING.top - PADDING.bottom };
  // What the reader dragged stands among names as they are on the screen.
  if (!moved.size) layFor(inner);
  const laid = setPlaces(most);
  const sheets = moved.size ? 0 : laid;
  // In letters that are larger than the drawing's own, the names at its right end take more room.
  if (!sheets) size.width += size.text / 4;
  const high = sheets ? height + (sheets - 1) * inner.height : Math.min(height, Math.max(0.3 * width, (size.height / size.width) * width));
  furnish({ width: `${Math.floor(width)}px`, height: `${Math.floor(high)}px` }, fit);
  return { sheets: Math.max(1, sheets), sheet: inner.height };
}

// Draws the whole picture in such a room. The view on the screen stays as it was.
/**
 * @template T
 * @param {Room} room
 * @param {(paper: { sheets: number, sheet: number }) => T} draw
 * @param {number} [most]
 */
export function inRoom(room, draw, most = MOST_SHEETS) {
  const giveBack = leaveScreen();
  try {
    return draw(layIn(room, most));
  } finally {
    giveBack();
  }
}

// For a note: the whole picture, whatever part of it the screen shows, as low as its names allow. What
// has no room for its names at the width of a note is drawn so large that it has, and cannot be read there.
export function forNote() {
  /** @type {TakenAlong | undefined} */
  let taken;
  const widths = (scene.names.size > MANY_NAMES ? NOTE_TIMES.slice(-1) : NOTE_TIMES).map((times) => times * NOTE_WIDTH);
  const shares = scene.groups.size ? NOTE_HEIGHTS.slice(-1) : NOTE_HEIGHTS;
  // The screen comes back once, and not after each try.
  const giveBack = leaveScreen();
  try {
    for (const width of widths) {
      for (const share of shares) {
        layIn({ width, height: share * width }, 1);
        taken = takenAlong();
        if (isComplete(taken)) return taken;
      }
    }
  } finally {
    giveBack();
  }
  return /** @type {TakenAlong} */ (taken);
}

/** @param {TakenAlong} takenAlong */
function isComplete({ written, seen }) {
  return written === seen.drawn.size;
}

/** @param {TakenAlong} taken */
export function isReadable(taken) {
  return isComplete(taken) && taken.letters >= READABLE;
}

// A picture for one direction of the paper: an image for each sheet, cut where no name stands.
/** @param {keyof typeof SHEETS} direction */
function imagesFor(direction) {
  const room = SHEETS[direction];
  return inRoom(room, ({ sheets, sheet }) => {
    const { root, width, height, top, text, seen } = takenAlong({ captioned: false });
    const cuts = Array.from({ length: sheets + 1 }, (_, index) => Math.min(height, Math.max(0, PADDING.top + index * sheet - top)));
    [cuts[0], cuts[sheets]] = [0, height];
    const images = cuts.slice(1).map((end, index) => {
      const high = end - cuts[index];
      root.setAttribute("viewBox", `0 ${rounded(cuts[index])} ${width} ${rounded(high)}`);
      root.setAttribute("height", rounded(high));
      const about = sheets > 1 ? `${text} ${say("sheetOf", { n: index + 1, all: sheets })}` : text;
      // As data in its address, an image is there at once; a browser that prints does not wait for others.
      const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asFile(root))}`;
      const share = `width: ${rounded(Math.min(100, (100 * width) / room.width))}%`;
      return element("img", { alt: about, src: address, style: share });
    });
    return { part: element("div", { class: direction, "data-sheets": sheets }, images), seen };
  });
}

// The legend of what occurs in the picture, and where all this comes from.
/** @param {Seen} seen */
function legendOnPaper(seen) {
  const item = (/** @type {LegendItem} */ { text, wide, draw }) => {
    const across = wide ? 34 : 16;
    const pen = new Pen({ left: 0, right: across, top: -8, bottom: 8 });
    draw(pen, 1, 0, 13);
    return element("li", {}, svg("svg", { viewBox: `0 -8 ${across} 16`, width: across, height: 16, "aria-hidden": "true" }, pen.drawing), text);
  };
  return element("div", { id: "paper-legend" },
    legendOf(seen).map(({ title, items }) => element("ul", {}, element("li", { class: "title" }, title), items.map(item))),
    element("p", {}, sourceLine(seen)));
}

// The size of the letters in the list, in points: the usual, or so small that the longest word of each
// column stands beside the others, for on paper no word is broken and nothing runs off it.
/** @param {number} width */
function listLetters(width) {
  const longest = new Map();
  for (const { cells } of selectAll(".wide > table tr:not([hidden])", HTMLTableRowElement, list)) {
    [...cells].forEach((cell, column) => {
      // A head holds its word in both languages, and for the button too.
      const head = cell.querySelector(`.plain-head .${language}`) ?? cell.querySelector(".plain-head");
      const style = head ? "bold" : "";
      const most = widest((head ?? cell).textContent.split(/(?<=[-–/])|\s+/), style);
      longest.set(column, Math.max(longest.get(column) ?? 0, most));
    });
  }
  const words = [...longest.values()].reduce((sum, each) => sum + each, 0);
  return Math.min(LIST_LETTERS, ((width / 25.4) * 72 - BESIDE_CELL * longest.size) / words);
}

// The picture of names for both directions, and what its shapes and lines mean.
function putNamesOnPaper() {
  // Which way the paper lies is chosen in the browser's own window, after this.
  const [upright, lying] = [imagesFor("upright"), imagesFor("lying")];
  const parts = [element("div", { id: "paper" }, upright.part, lying.part), inLight(() => legendOnPaper(upright.seen))];
  frame.after(parts[0]);
  byId("legend").prepend(parts[1]);
  return parts;
}

// On paper lanes say everything, and where all that comes from.
function putLanesOnPaper() {
  const origin = element("p", { id: "paper-origin" }, laneOrigin(statements.size));
  byId("overview").append(origin);
  return [origin];
}

export function startPaper() {
  let opened = false;
  let density = "";
  const root = document.documentElement;
  const rest = () => /** @type {HTMLDetailsElement | null} */ (document.getElementById("remainder"));
  let restOpened = false;
  addEventListener("beforeprint", () => {
    if (paper.parts) return;
    opened = list.open;
    density = root.dataset.density ?? "";
    restOpened = rest()?.open ?? false;
    const view = viewNow();
    paper.parts = view === "names" ? putNamesOnPaper() : view === "lanes" ? putLanesOnPaper() : [];
    if (density) root.dataset.density = "3";
    const remainder = rest();
    if (remainder) remainder.open = true;
    list.open = true;
    completeRows();
    pageFor(MOST_ON_PAPER);
    for (const [direction, width] of Object.entries(PAPER_WIDTHS)) list.style.setProperty(`--${direction}`, `${rounded(listLetters(width))}pt`);
  });
  addEventListener("afterprint", () => {
    if (!paper.parts) return;
    list.open = opened;
    if (density) root.dataset.density = density;
    const remainder = rest();
    if (remainder) remainder.open = restOpened;
    for (const part of paper.parts) part.remove();
    paper.parts = null;
    pageFor(PART);
  });
}

// Only this picture, as wide as in a note.
/** @param {TakenPicture} taken */
export function printPicture({ root, text }) {
  const image = element("img", { id: "paper-picture", alt: text, src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asFile(root))}` });
  document.body.append(image);
  addEventListener("afterprint", () => image.remove(), { once: true });
  print();
}
