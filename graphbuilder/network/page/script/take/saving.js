// Saving what is taken along as a file, under a name that says what it is.

import { content } from "../data/reading.js";
import { inLanguage, labelOf, say } from "../data/words.js";
import { report } from "../panel/notice.js";
import { element } from "../screen/elements.js";
import { state } from "../state/address.js";
import { today } from "../state/days.js";

// What the file shows, and of which day: a plan_the ministry_2026-11-25.png.
/**
 * @param {string} ending
 * @param {string} what
 */
function fileName(ending, what) {
  const part = (/** @type {string} */ text) => {
    const plain = text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
    return [...plain].slice(0, 60).join("").replace(/^-+|-+$/g, "");
  };
  const parts = [part(inLanguage(content.title)), part(what), state.date ?? today()];
  return `${parts.filter(Boolean).join("_")}.${ending}`;
}

// `what` is the part of the whole that it shows: the name that is chosen, unless it is something else.
/**
 * @param {Blob} blob
 * @param {string} ending
 * @param {string} [what]
 */
export function save(blob, ending, what = state.focus === null ? "" : labelOf(state.focus)) {
  const address = URL.createObjectURL(blob);
  const name = fileName(ending, what);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/**
 * @param {Blob} blob
 * @param {string} ending
 * @param {string} [what]
 */
export function saveAndReport(blob, ending, what) {
  report(say("saved", { name: save(blob, ending, what) }));
}
