// What of all names and statements is shown, and how much that is.

import { content, entities, statements } from "../data/reading.js";
import { about, say } from "../data/words.js";
import { state } from "./address.js";
import { allThere } from "./drafts.js";
import { nowShown } from "./filters.js";

/** @import { Choices, Shown } from "../types" */

/** @type {Shown} */
export let shown = { entities: new Set(), statements: new Set(), aside: new Set(), bare: new Set(), inferred: new Set() };

// On these it depends, and on what is explored around the name that is chosen.
/** @type {(keyof Choices)[]} */
const PARTS = [
  "class", "modality", "structural", "relation", "source", "saidFrom", "saidUntil", "drafts", "theme", "date", "change", "steps", "path", "through",
];
/** @type {Choices | null} */
let last = null;

// Works out anew what is shown, where something changed on which that depends.
export function setShown() {
  const before = last;
  last = state;
  const isExplored = state.steps !== null || state.path !== null;
  if (before && PARTS.every((part) => before[part] === state[part]) && (!isExplored || before.focus === state.focus)) return;
  shown = nowShown();
}

// A name left without a line stands there faint, and is not counted.
export function summary() {
  return shownInWords(shown.entities.size - shown.bare.size, allThere().names, shown.statements);
}

/**
 * @param {number} names
 * @param {number} allNames
 * @param {Iterable<string>} ids
 */
export function shownInWords(names, allNames, ids) {
  const { statements: n, allStatements: all, made } = countsOf(ids);
  return say("shown", {
    made,
    names: say(allNames === 1 ? "ofNamesOne" : "ofNames", { n: names, all: allNames }),
    statements: say(all === 1 ? "ofStatementsOne" : "ofStatements", { n, all }),
  });
}

// The names that no filter leaves faint.
export function standing() {
  return shown.bare.size ? new Set([...shown.entities].filter((id) => !shown.bare.has(id))) : shown.entities;
}

// How many are statements, and how many links that only a question makes.
const MADE = "made";

/** @param {Iterable<string>} ids */
export function countsOf(ids) {
  let [all, made] = [0, 0];
  for (const id of ids) {
    all += 1;
    if (statements.get(id).modality === MADE) made += 1;
  }
  return { statements: all - made, allStatements: allThere().statements - madeInAll, made };
}

const madeInAll = content.modalities.find(({ id }) => id === MADE)?.count ?? 0;

/** @param {string} id */
export function neighboursOf(id) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const key of about.get(id)) {
    const { subject, object } = statements.get(key);
    const next = subject === id ? object : subject;
    if (next === null || next === id || found.has(next)) continue;
    if (shown.statements.has(key) && shown.entities.has(next)) found.set(next, key);
  }
  return found;
}

// How many of the statements that are shown name a thing.
export function shownCounts() {
  if (shown.statements.size === statements.size) return (/** @type {string} */ id) => entities.get(id).count;
  /** @type {Map<string | null, number>} */
  const counts = new Map();
  for (const id of shown.statements) {
    const { subject, object } = statements.get(id);
    for (const end of subject === object ? [subject] : [subject, object]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return (/** @type {string} */ id) => counts.get(id) ?? 0;
}

/**
 * @param {number} many
 * @param {(id: string) => number} [counts]
 */
export function mostNamed(many, counts = shownCounts()) {
  return [...shown.entities].sort((a, b) => counts(b) - counts(a) || (a < b ? -1 : 1)).slice(0, many);
}
