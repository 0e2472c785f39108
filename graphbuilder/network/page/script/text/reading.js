// The texts to read: a click on words tells what is made of them, what is chosen is marked in them, and filters
// leave words unmarked and texts of other sources away.

import { statementsOf } from "../data/lanes.js";
import { content, statements } from "../data/reading.js";
import { coded, hasTexts, texts, wordsOf } from "../data/texts.js";
import { about, inLanguage, say } from "../data/words.js";
import { setStops } from "../lanes/walking.js";
import { byId, element, selectAll } from "../screen/elements.js";
import { narrow } from "../screen/sheets.js";
import { go, state } from "../state/address.js";
import { hand } from "../state/doing.js";
import { isDraft } from "../state/drafts.js";
import { passesSource } from "../state/said.js";
import { shown } from "../state/shown.js";
import { viewNow } from "../state/view.js";

/** @import { Choices } from "../types" */

/** @type {HTMLElement | null} */
let clicked = null;
let stood = 0; // How high on the screen that was.

/** @param {string} id */
function passes(id) {
  return shown.statements.has(id) || shown.aside.has(id);
}

// What is said of words now: without what a filter leaves out, where it leaves anything.
/** @param {HTMLElement} words */
function toldBy(words) {
  const all = statementsOf(words).filter((id) => statements.has(id));
  const left = all.filter(passes);
  return left.length ? left : all;
}

// Which texts are seen, and which words in them are marked. A text of which no statement is left is there as long
// as its source is.
function showFiltered() {
  for (const text of texts) text.hidden = !passesSource(text.dataset.source ?? "");
  for (const words of coded) words.classList.toggle("out", !statementsOf(words).some(passes));
  const told = [...new Set(coded.flatMap(statementsOf))].filter((id) => statements.has(id) && (state.drafts || !isDraft(id)));
  const n = told.filter(passes).length;
  const place = byId("texts-filtered");
  const there = texts.filter((text) => state.drafts || !text.classList.contains("draft"));
  const left = there.filter((text) => !text.hidden).length;
  place.hidden = left === there.length && n === told.length;
  place.replaceChildren(say("textsFiltered", { n, all: told.length }), ...(left === there.length ? [] : [" ", element("button", {
    type: "button", onclick: () => go({ source: null, saidFrom: null, saidUntil: null }),
  }, say("allTexts"))]));
  // Of one text the list of all is in the way.
  const contents = /** @type {HTMLElement | null} */ (document.querySelector("#texts .contents"));
  if (contents) contents.hidden = left === 1 && there.length > 1;
}

// Where words stand is told in the language of the reader.
function wordPlaces() {
  for (const place of selectAll("#texts .place")) {
    const words = /** @type {HTMLElement | null} */ (place.parentElement?.querySelector("a"));
    const statement = words ? statements.get(statementsOf(words)[0]) : undefined;
    if (statement) place.textContent = inLanguage(statement.where);
  }
}

/** @param {HTMLElement} words */
function bringIntoView(words) {
  const { top, bottom } = words.getBoundingClientRect();
  const sheet = narrow() ? byId("details").getBoundingClientRect() : null;
  const end = sheet?.height ? sheet.top : innerHeight;
  if (top < 0 || bottom > end) scrollBy({ top: (top + bottom) / 2 - end / 2, behavior: "instant" });
}

let worded = "";

// After each change; `other` where something else is chosen.
/**
 * @param {Choices | null} before
 * @param {boolean} other
 */
export function showTexts(before, other) {
  if (!hasTexts || viewNow() !== "text") { clicked = null; return; }
  showFiltered();
  setStops();
  if (worded !== state.language) wordPlaces();
  worded = state.language;
  // Of a name all that is said of it, and of statements their own words.
  const ids = state.focus === null ? state.lines : about.get(state.focus).filter(passes);
  const chosen = new Set(ids.flatMap(wordsOf));
  for (const words of coded) {
    words.classList.toggle("chosen", chosen.has(words));
    if (chosen.has(words)) words.setAttribute("aria-current", "true"); else words.removeAttribute("aria-current");
  }
  const came = !before || viewNow(before) !== "text";
  if (clicked?.getClientRects().length) scrollBy({ top: clicked.getBoundingClientRect().top - stood, behavior: "instant" });
  else if ((other || came) && chosen.size) bringIntoView([...chosen][0]);
  clicked = null;
}

export function startTexts() {
  if (!hasTexts) return;
  byId("texts").querySelector("h2")?.after(element("p", { id: "texts-filtered", role: "status", hidden: "" }));
  // What leads to a statement says in which way that is said, as anything does that one may choose.
  for (const words of coded) {
    words.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      hand.clicked = event.detail > 0;
      clicked = words;
      stood = words.getBoundingClientRect().top;
      go({ focus: null, lines: toldBy(words) });
      hand.clicked = false;
    });
  }
  for (const link of selectAll("#texts [data-text]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const { text: id = "" } = link.dataset;
      go({ source: content.sources.length > 1 ? new Set([id]) : null });
    });
  }
}
