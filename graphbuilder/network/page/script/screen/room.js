// How much room the picture has in the window.

import { viewNow } from "../state/view.js";
import { select } from "./elements.js";
import { list } from "./sheets.js";

// The picture has what the title above it and the bar of the list under it leave of the window; and words
// beside its buttons have what these leave; groups told of in more than one line have as many of its own. Where the picture is not in view nothing asks for it.
export function setRoom() {
  if (viewNow() !== "names") return;
  const above = select("main").getBoundingClientRect().top + scrollY;
  const bar = select("summary", HTMLElement, list).getBoundingClientRect().height + 1;
  const wide = (/** @type {string} */ selector) => select(selector).getBoundingClientRect().width;
  const groups = select("#groups").getBoundingClientRect().height;
  for (const [name, length] of Object.entries({ above, below: bar, zoom: wide("#zoom"), take: wide("#take > button"), groups })) {
    document.documentElement.style.setProperty(`--${name}`, `${length}px`);
  }
}
