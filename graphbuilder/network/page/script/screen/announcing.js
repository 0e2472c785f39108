// What is said aloud to those who do not see the page.

import { byId } from "./elements.js";

/** @param {string} text */
export function announce(text) {
  const status = byId("status");
  // The same words again are read out only where they differ in something.
  status.textContent = status.textContent === text ? `${text}\u00a0` : text;
}
