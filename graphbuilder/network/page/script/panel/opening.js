// Opening and closing groups.

import { say } from "../data/words.js";
import { namesInGroups, scene } from "../draw/places.js";
import { announce } from "../screen/announcing.js";
import { go, NOTHING, state } from "../state/address.js";
import { groupOf, groupWords } from "../state/arrangement.js";

/** @param {string} key */
export function openGroup(key) {
  go({ open: [...state.open.filter((other) => other !== key), key] });
  announce(say("groupOpened", { names: groupWords(key) }));
}

/** @param {string} key */
export function closeGroup(key) {
  // What is chosen in it would open it again at once.
  const within = (/** @type {string | null} */ id) => id !== null && (groupOf.get(id) === key || groupOf.get(id)?.startsWith(`${key}.`));
  const open = state.open.filter((other) => other !== key && !other.startsWith(`${key}.`));
  go({ open, ...(within(state.focus) || within(state.path) ? NOTHING : {}) });
  announce(summaryOfGroups());
}

export function summaryOfGroups() {
  return say(scene.groups.size === 1 ? "oneGroup" : "someGroups", { n: scene.groups.size, names: namesInGroups() });
}
