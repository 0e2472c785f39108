// The keys of one character, which one can do without.

import { addressPart, state } from "./address.js";

export function declareKeys() {
  // People who speak to their computer, or whose hand slips, type single characters without meaning to.
  addressPart("keys", { read: ([text]) => text !== "off", write: (value) => (value ? [] : ["off"]) });
}

// Whether a key is meant for the page: not for a field, not for the browser, and not switched off.
/** @param {KeyboardEvent} event */
export function isShortcut(event) {
  return state.keys && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey
    && !/** @type {Element | null} */ (event.target)?.closest?.("input:not([type=checkbox]), textarea, select");
}
