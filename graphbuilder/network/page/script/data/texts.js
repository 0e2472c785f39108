// The texts of the sources as they stand in the file: which of their words a statement is made of, and what
// stands around these.

import { statementsOf } from "./lanes.js";

const all = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);

export const texts = all("#texts article");
export const hasTexts = texts.length > 0;
// Words of which statements are made.
export const coded = all("#texts .words a");

/** @type {Map<string, HTMLElement[]> | null} */
let places = null; // Looked for when it is first asked for: there are many.

// Where in the texts stand the words of a statement, in their order.
/** @param {string} id */
export function wordsOf(id) {
  if (!places) {
    places = new Map();
    for (const words of coded) {
      for (const each of statementsOf(words)) places.set(each, [...(places.get(each) ?? []), words]);
    }
  }
  return places.get(id) ?? [];
}

/** @param {HTMLElement} words */
function isOfWhole(words) {
  return !words.closest(".quotes");
}

// The sentence that a statement is made of, where all of the text is there.
/** @param {string} id */
export function sentenceOf(id) {
  const last = wordsOf(id).findLast(isOfWhole);
  return last?.parentElement?.textContent ?? "";
}

/** @type {WeakMap<HTMLElement, { text: string, starts: Map<HTMLElement, number> }>} */
const read = new WeakMap();

// A text as one line for each of its blocks, and where in it marked words begin.
/** @param {HTMLElement} text */
function readThrough(text) {
  const known = read.get(text);
  if (known) return known;
  const found = { text: "", starts: new Map() };
  for (const block of text.querySelectorAll(".words > *")) {
    for (const sentence of block.querySelectorAll(":scope > span")) {
      for (const part of sentence.childNodes) {
        if (part instanceof HTMLElement) found.starts.set(part, found.text.length);
        found.text += part.textContent;
      }
      found.text += " ";
    }
    found.text = `${found.text.trimEnd()}\n`;
  }
  read.set(text, found);
  return found;
}

// The whole text with the places in it of a statement's words; null where only quoted words are there.
/** @param {string} id */
export function placesOf(id) {
  const words = wordsOf(id).filter(isOfWhole);
  const text = /** @type {HTMLElement | undefined} */ (words[0]?.closest("article"));
  if (!text) return null;
  const { text: whole, starts } = readThrough(text);
  /** @type {[number, number][]} */
  const runs = [];
  for (const each of words) {
    const start = starts.get(each) ?? 0;
    const end = start + (each.textContent?.length ?? 0);
    const last = runs[runs.length - 1];
    // Words that others share are marked in parts.
    if (last?.[1] === start) last[1] = end; else runs.push([start, end]);
  }
  return { whole, runs };
}
