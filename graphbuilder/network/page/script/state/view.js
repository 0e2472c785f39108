// Which view of the page is seen: the lanes, the network of all names, the list of all statements, or the texts of
// the sources; and in the lanes which question is asked and which tracks stand open.

import { firstQuestion, hasLanes, tracks } from "../data/lanes.js";
import { hasTexts } from "../data/texts.js";
import { addressPart, addressParts, beforeGo, meanings, oneOf, settling, state } from "./address.js";

/** @import { Choice, Choices, PageView } from "../types" */

const VIEWS = [...(hasLanes ? ["lanes"] : []), "names", "statements", ...(hasTexts ? ["text"] : [])];
export const QUESTIONS = ["changes", "overview", "who", "when", "unsure"];
// What a network alone can show: whoever chooses it is led there.
/** @type {(keyof Choices)[]} */
const OF_NETWORK = ["layout", "open", "between", "steps", "path"];
// An address with nothing else in it was never one of the network.
const OF_ALL = new Set(["view", "question", "track", "statement", "language", "date", "keys", "list", "sort", "embed", "drafts"]);

export function declareView() {
  addressPart("view", oneOf((text) => VIEWS.includes(text)));
  addressPart("question", {
    ...oneOf((text) => hasLanes && QUESTIONS.includes(text) && (text !== "changes" || text === firstQuestion)),
    write: (value) => (value === null || value === firstQuestion ? [] : [value]),
  });
  addressPart("track", {
    as: "tracks",
    read: (texts) => [...new Set(texts)].filter((id) => tracks.includes(id)),
    write: (value) => value,
  });
}

/** @param {Choices} one */
function implied(one) {
  if (!hasLanes) return "names";
  if (one.question !== null || one.tracks.length) return "lanes";
  for (const [name, { read, write, as }] of addressParts) {
    if (!OF_ALL.has(name) && JSON.stringify(write(one[as])) !== JSON.stringify(write(read([])))) return "names";
  }
  return one.list || one.sort !== null ? "statements" : "lanes";
}

// An address of a page without lanes, and what somebody chose in its network, means the network still.
/**
 * @param {Choices} [one]
 * @returns {PageView}
 */
export function viewNow(one = state) {
  return /** @type {PageView} */ (one.view ?? implied(one));
}

/** @param {unknown} value */
function isSet(value) {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

// Who changes something stays in the view, unless another one shows it. After all that changes along with it.
export function settleView() {
  // Also where it names nothing that is there, it was the address of a network.
  meanings.push((names) => {
    const own = ["view", "question", "track"].some((name) => names.has(name));
    return hasLanes && !own && [...names].some((name) => addressParts.has(name) && !OF_ALL.has(name)) ? { view: "names" } : {};
  });
  beforeGo.push((change) => {
    const asks = isSet(change.question) || isSet(change.tracks);
    const view = change.view ?? (asks ? "lanes" : OF_NETWORK.some((part) => isSet(change[part])) ? "names" : viewNow());
    return view === "lanes" ? { ...change, view } : { ...change, view, question: null, tracks: [] };
  });
  // In the address it stands only where the rest of the address does not say it.
  settling.push((next) => {
    const question = next.question === firstQuestion ? null : next.question;
    return { question, view: next.view === implied({ ...next, question }) ? null : next.view };
  });
}

// The question of which the answer is seen in the lanes.
/** @param {Choices} [one] */
export function questionNow(one = state) {
  return one.question ?? firstQuestion;
}

// To the lanes, from wherever: what only the network shows stays behind.
/**
 * @param {string | null} question
 * @returns {Choice}
 */
export function toLanes(question) {
  return { view: "lanes", question, layout: null, open: [], between: null, steps: null, path: null, through: false };
}
