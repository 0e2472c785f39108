// Which arrangement is shown, and which groups of names stand open.

import { content, entities, statements } from "../data/reading.js";
import { inLanguage } from "../data/words.js";
import { addressPart, state } from "./address.js";

/** @import { All, Group } from "../types" */

/** @type {All<{ id: string, width: number, height: number, first: number }>} */
const arrangements = /** @type {any} */ (new Map(content.arrangements.map((each, index) => [each.id, { ...each, first: 2 * index }])));
/** @type {All<Group>} */
export const groups = /** @type {any} */ (new Map(Object.entries(content.groups)));
/** @type {Map<string | null | undefined, string>} */
export const groupOf = new Map();
for (const [key, group] of groups) for (const id of group.names) groupOf.set(id, key);

export function declareArrangement() {
  addressPart("layout", {
    read: ([text]) => (arrangements.has(text) || (text === "overview" && groups.size) ? text : null),
    write: (value) => (value === null || value === content.opens ? [] : [value]),
  });
  // In the address a group is told by a member and, within a group, by how deep it lies: a number would
  // mean another group once the data have changed.
  addressPart("open", {
    read: (texts) => [...new Set(texts.map(groupTold).filter((key) => groups.has(key)))],
    write: (value) => value.map((/** @type {string} */ key) => {
      const depth = key.split(".").length;
      return `${groups.get(key).told[0]}${depth > 1 ? `~${depth}` : ""}`;
    }),
  });
}

/**
 * @param {string} text
 * @returns {string | undefined}
 */
export function groupTold(text) {
  const [id, depth] = groupOf.has(text) ? [text, 1] : [text.replace(/~\d+$/, ""), Number(text.match(/~(\d+)$/)?.[1] ?? 1)];
  return groupOf.get(id)?.split(".").slice(0, depth).join(".");
}

export function layoutNow() {
  return state.layout ?? content.opens;
}

// The overview stands as the map does.
export function arrangementNow() {
  return arrangements.get(layoutNow()) ?? arrangements.get("map");
}

// A group's thing on the picture; no name has a blank in it.
/** @param {string} key */
export function thingOf(key) {
  return `group ${key}`;
}

/** @param {string | undefined} key */
export function* withAround(key) {
  for (let at = key; at; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) yield at;
}

// The groups that stand open: those that the reader opened, and around what is chosen.
export function openedGroups() {
  const opened = new Set(state.open.flatMap((key) => [...withAround(key)]));
  const chosen = [state.focus, state.path, ...state.lines.flatMap((id) => [statements.get(id).subject, statements.get(id).object])];
  for (const id of chosen) if (groupOf.has(id)) for (const key of withAround(groupOf.get(id))) opened.add(key);
  return opened;
}

// The outermost closed group that hides a name, or null.
/**
 * @param {string | undefined} leaf
 * @param {Set<string>} opened
 */
export function closedAround(leaf, opened) {
  let closed = null;
  for (const key of withAround(leaf)) if (!opened.has(key)) closed = key;
  return closed;
}

export function anyGroupOpen() {
  return layoutNow() === "overview" && openedGroups().size > 0;
}

const MOST_LETTERS = 70; // Of the words of a group.

// A few words by which a group is known: its most connected members, as far as they stay a few words.
/** @param {string} key */
export function groupWords(key) {
  const names = groups.get(key).told.map((id) => inLanguage(entities.get(id).short) || id);
  let many = names.length;
  while (many > 1 && names.slice(0, many).join(", ").length > MOST_LETTERS) many -= 1;
  return names.slice(0, many).join(", ");
}
