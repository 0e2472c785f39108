// The picture of lanes as one SVG: readable at the width of a note, and as full as a page of it allows.

import { lanes } from "../data/lanes.js";
import { statements } from "../data/reading.js";
import { inLanguage, inWords, shortOf } from "../data/words.js";
import { wholeDrawing } from "./drawing.js";
import { drawnFrom } from "./laid_out.js";
import { layOut } from "./lanes_laid.js";
import { originInWords } from "./source.js";

/** @import { TakenPicture } from "../types" */

const PAGE = 24.7 / 16; // The height of what is printed on a page of A4, as a part of the width of a note.
const DENSITIES = [3, 2, 1];
const MOST_TRACKS = 12; // More than these are more than a page, however little is said of each.

// What those are told who cannot see it: for one track all that it shows.
/** @param {import("./lanes_laid.js").Laid} laid */
function inSentences({ title, sentence, ids }) {
  const all = ids.map((id) => `${inWords(statements.get(id))} (${inLanguage(statements.get(id).said)})`);
  return [`${title}.`, sentence, `${all.join("; ")}.`, originInWords()].filter(Boolean).join(" ");
}

/**
 * @param {string | null} track
 * @param {number} density
 * @returns {TakenPicture}
 */
function drawn(track, density) {
  const laid = layOut(track, density);
  try {
    const { drawing, width, height } = drawnFrom(laid.picture);
    const family = getComputedStyle(laid.picture).fontFamily;
    const text = inSentences(laid);
    const name = track === null ? "" : shortOf(track);
    return { root: wholeDrawing({ width, height, title: [laid.title, name].filter(Boolean).join(": "), text, family }, drawing), width, height, text, name };
  } finally {
    laid.host.remove();
  }
}

/** @param {TakenPicture} taken */
export function fitsPage({ width, height }) {
  return height <= PAGE * width;
}

// Of one track everything; of all of them as much as a page holds.
/** @param {string | null} track */
export function lanesPicture(track) {
  /** @type {TakenPicture | undefined} */
  let taken;
  const densities = track !== null ? DENSITIES.slice(0, 1) : lanes.length > MOST_TRACKS ? DENSITIES.slice(-1) : DENSITIES;
  for (const density of densities) {
    taken = drawn(track, density);
    if (fitsPage(taken)) break;
  }
  return /** @type {TakenPicture} */ (taken);
}
