// What a small card says of statements, and where it stands: beside a name or a date in the lanes, or a place in the network.

import { statements } from "../data/reading.js";
import { inLanguage, inWords, placeOf, say } from "../data/words.js";
import { outcomeInWords } from "../state/date.js";
import { element, looksOf } from "./elements.js";

const MOST_TOLD = 3; // So many statements stand on a card; the panel tells all.
const EDGE = 8; // Pixels between a card and the edge of the window.

/** @typedef {{ whole: boolean, quoted?: boolean }} How */

/**
 * @param {string} id
 * @param {How} how
 */
function told(id, { whole, quoted = true }) {
  const statement = statements.get(id);
  const how = [inLanguage(statement.said), inLanguage(statement.when), outcomeInWords(id)].filter(Boolean).join(" · ");
  return element("div", { class: statement.denied ? "telling denied" : "telling" },
    whole || !quoted || !statement.quote ? element("p", {}, inWords(statement)) : null,
    element("b", { class: looksOf(statement) }, how), " ",
    statement.quote && quoted ? element("q", { lang: statement.language }, statement.quote) : null, " ",
    element("small", {}, placeOf(statement)));
}

// How each is said, in which words and where; `whole` says first what it says, where nothing around the card does;
// not `quoted` where the words stand there already.
/**
 * @param {string[]} ids
 * @param {How} how
 */
export function statementsTold(ids, how) {
  const rest = ids.length - MOST_TOLD;
  return [...ids.slice(0, MOST_TOLD).map((id) => told(id, how)), ...(rest > 0 ? [element("small", {}, say("moreSaid", { n: rest }))] : [])];
}

// Below what it is about and from its left side on, or else above it, or up to its right side; within the window.
/**
 * @param {HTMLElement} card
 * @param {{ left: number, right: number, top: number, bottom: number }} about
 */
export function placeBeside(card, { left, right, top, bottom }) {
  card.hidden = false;
  const { width, height } = card.getBoundingClientRect();
  const fits = left + width + EDGE <= document.documentElement.clientWidth;
  const below = bottom + height + EDGE <= innerHeight || top - height < EDGE;
  card.style.left = `${fits ? left : Math.max(EDGE, right - width)}px`;
  card.style.top = `${Math.max(EDGE, below ? Math.min(bottom, innerHeight - height - EDGE) : top - height)}px`;
}
