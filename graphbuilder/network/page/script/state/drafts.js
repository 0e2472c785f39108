// Statements that nobody has checked: they are no facts, and are hidden till a reader asks for them.

import { content, entities, statements } from "../data/reading.js";
import { about } from "../data/words.js";
import { addressPart, state } from "./address.js";

/** @import { Filter } from "../types" */

export const DRAFT = "draft";
export const hasDrafts = content.modalities.some(({ id }) => id === DRAFT);

/** @param {string} id */
export function isDraft(id) {
  return statements.get(id).modality === DRAFT;
}

/** @type {Filter} */
export const byDrafts = {
  part: "drafts",
  // A name of which no statement tells stands there all the same.
  name: (_, id) => !about.get(id).length || about.get(id).some((key) => !isDraft(key)),
  statement: (_, id) => !isDraft(id),
  loosen: () => true,
};

export function declareDrafts() {
  addressPart("drafts", { read: ([text]) => hasDrafts && text === "shown", write: (value) => (value ? ["shown"] : []) });
}

// What a reader sees of the statements, whatever else is filtered.
/** @param {string} id */
export function isSeen(id) {
  return state.drafts || !hasDrafts || !isDraft(id);
}

// How many statements name it, of those that a reader sees.
/** @param {string} id */
export function countOf(id) {
  return state.drafts || !hasDrafts ? entities.get(id).count : about.get(id).filter(isSeen).length;
}

// What there is of names and statements, as long as drafts are not asked for.
/** @type {{ names: number, statements: number } | null} */
let checked = null;

export function allThere() {
  if (!hasDrafts || state.drafts) return { names: entities.size, statements: statements.size };
  checked ??= {
    names: [...entities.keys()].filter((id) => byDrafts.name(null, id)).length,
    statements: [...statements.keys()].filter((id) => !isDraft(id)).length,
  };
  return checked;
}
