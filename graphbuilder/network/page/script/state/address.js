// The address of the page holds all that the reader chose, so that who opens it sees the same.

import { content, entities, statements } from "../data/reading.js";
import { language } from "../data/words.js";

/** @import { AddressPart, All, Choice, Choices, Narrowing } from "../types" */

/** @type {All<AddressPart>} */
export const addressParts = /** @type {any} */ (new Map());
// Who writes an address by hand may say what holds anyway.
const DEFAULTS = new Set(["yes", "on", "closed", "place", "nl", "en", content.opens]);
// What else changes along with what a reader changes.
/** @type {((change: Choice) => Choice)[]} */
export const beforeGo = [];
// What an address means besides, by the names of its parts, whatever their values.
/** @type {((names: Set<string>) => Choice)[]} */
export const meanings = [];
// What must hold of every state, whoever made it: what is to be otherwise.
/** @type {((next: Choices, change: Choice) => Choice)[]} */
export const settling = [];
// What is shown is what each of these lets through, while it is on.
/** @type {Narrowing[]} */
export const narrowings = [];
/** @type {((before: Choices) => void)[]} */
export const afterChange = [];
// The change that leaves nothing chosen.
/** @type {Choice} */
export const NOTHING = { focus: null, lines: [], between: null, steps: null, path: null, through: false };
/** @type {Choices} */
export let state = /** @type {any} */ ({});
const firstLanguage = language; // That of the one who made the page.
/** @type {(before: Choices) => void} */
let followed = () => {};
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting; // The address is behind the state, and follows soon.
let known = ""; // The address of which the state knows; it may be ahead of that by now.

// A part of the address: `read` makes its value of the texts that stand there, and of none its
// default; `write` makes texts of a value; `knows` tells whether a text means something. In `state` it
// stands under its own name, or `as` another.
/**
 * @param {string} name
 * @param {Omit<AddressPart, "as" | "knows"> & { as?: keyof Choices, knows?: (text: string) => boolean }} given
 */
export function addressPart(name, { read, write, as = /** @type {keyof Choices} */ (name), knows }) {
  const differs = (/** @type {string} */ text) => JSON.stringify(write(read([text]))) !== JSON.stringify(write(read([])));
  addressParts.set(name, { read, write, as, knows: knows ?? ((text) => DEFAULTS.has(text) || differs(text)) });
  Object.assign(state, { [as]: read([]) });
}

// Texts that each may hold several, with commas between.
/**
 * @param {string[]} texts
 * @param {(text: string) => boolean} isWhole
 */
export function apart(texts, isWhole) {
  return texts.flatMap((text) => (isWhole(text) ? [text] : text.split(",").map((part) => part.trim())));
}

/** @param {string[]} ids */
export function together(ids) {
  const plain = ids.filter((id) => !id.includes(","));
  return [...(plain.length || !ids.length ? [plain.join(",")] : []), ...ids.filter((id) => id.includes(","))];
}

// Some of many, as a set: null where it is all. What is not known is left out, and where nothing is
// known it is all again. An empty text is none of them.
/**
 * @param {Iterable<string>} known
 * @returns {Omit<AddressPart<Set<string> | null>, "as">}
 */
export function someOf(known) {
  const ids = [...known];
  return {
    read: (texts) => {
      const wanted = new Set(apart(texts, (text) => ids.includes(text)));
      const found = ids.filter((id) => wanted.has(id));
      if (!found.length && !texts.includes("")) return null;
      return found.length === ids.length ? null : new Set(found);
    },
    write: (value) => (value === null ? [] : together([...value])),
    knows: (text) => text === "" || ids.includes(text),
  };
}

// One of these, or null.
/**
 * @param {(text: string) => boolean} isKnown
 * @returns {Omit<AddressPart<string | null>, "as">}
 */
export function oneOf(isKnown) {
  return { read: ([text]) => (text !== undefined && isKnown(text) ? text : null), write: (value) => (value === null ? [] : [value]), knows: isKnown };
}

export function declareChoices() {
  addressPart("focus", oneOf((text) => entities.has(text)));
  // A line: several times for several lines at one place.
  addressPart("statement", { as: "lines", read: (texts) => [...new Set(texts)].filter((id) => statements.has(id)), write: (value) => value });
  addressPart("language", {
    read: ([text]) => (["nl", "en"].includes(text) ? text : firstLanguage),
    write: (value) => [value],
  });
  addressPart("list", { read: ([text]) => text === "open", write: (value) => (value ? ["open"] : []) });

  // Either a name is chosen or lines are.
  settling.push((next) => (next.focus !== null && next.lines.length ? { lines: [] } : {}));
}

/**
 * @param {Choices} next
 * @param {Choice} [change]
 */
function settled(next, change = {}) {
  for (const each of settling) next = { ...next, ...each(next, change) };
  return next;
}

// What stands in the address and is no part of it, or no value that the page can show.
export function notUnderstood() {
  return [...new URLSearchParams(location.hash.slice(1))].flatMap(([name, text]) => {
    const part = addressParts.get(name);
    if (!part) return [name];
    return apart([text], part.knows).filter((value) => !part.knows(value)).map((value) => `${name}=${value}`);
  });
}

function fromAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const values = [...addressParts].map(([name, { read, as }]) => [as, read(parts.getAll(name))]);
  const meant = meanings.map((each) => each(new Set(parts.keys())));
  return settled(Object.assign({}, Object.fromEntries(values), ...meant));
}

// Only what is not as it is at first.
/** @param {Choices} one */
export function addressOf(one) {
  const parts = new URLSearchParams();
  for (const [name, { read, write, as }] of addressParts) {
    const texts = write(one[as]);
    if (JSON.stringify(texts) === JSON.stringify(write(read([])))) continue;
    for (const text of texts) parts.append(name, text);
  }
  return parts.toString().replaceAll("%2C", ",");
}

/** @param {Choice} change */
function after(change) {
  const wanted = beforeGo.reduce((so, each) => each(so), change);
  return settled({ ...state, ...wanted }, wanted);
}

/** @param {Choices} next */
function enter(next) {
  const before = state;
  state = next;
  if (addressOf(before) === addressOf(state)) return;
  followed(before);
}

// Whatever changes what is seen goes through one of these two. The first can be undone by going back.
/** @param {Choice} change */
export function go(change) {
  if (waiting !== undefined) catchUp();
  const next = after(change);
  const address = addressOf(next);
  if (address !== location.hash.slice(1)) location.hash = address;
  known = location.hash;
  enter(next);
}

// While something is dragged the state follows at once, and the address when it rests: a browser
// takes only so many addresses in a second.
/** @param {Choice} change */
export function replace(change) {
  clearTimeout(waiting);
  waiting = setTimeout(catchUp, 200);
  enter(after(change));
}

export function catchUp() {
  clearTimeout(waiting);
  waiting = undefined;
  const address = addressOf(state);
  if (address !== location.hash.slice(1)) location.replace(`#${address}`);
  known = location.hash;
}

// The reader went back, forward, or to an address by hand. A busy browser tells late of what the page wrote itself:
// what the reader drags has gone on by then.
export function follow() {
  if (location.hash === known) return;
  known = location.hash;
  clearTimeout(waiting);
  waiting = undefined;
  enter(fromAddress());
}

// The state is that of the address, once all parts of it are declared; `follow` is told of each change of it.
/** @param {(before: Choices) => void} following */
export function startState(following) {
  known = location.hash;
  state = fromAddress();
  followed = (before) => {
    following(before);
    for (const each of afterChange) each(before);
  };
}
