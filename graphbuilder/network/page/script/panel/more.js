// Under a long table: how much of it there is, and a button for more.

import { say } from "../data/words.js";
import { keepingFocus } from "../move/focus.js";
import { announce } from "../screen/announcing.js";
import { select } from "../screen/elements.js";

export const PART = 200; // So many rows at a time.

// Under a table: how much of it there is, and a button for more.
/**
 * @param {HTMLElement} more
 * @param {number} n
 * @param {number} all
 * @param {string} words
 */
export function tellPart(more, n, all, words) {
  more.hidden = n === all;
  select("span", HTMLElement, more).textContent = say(words, { n, all });
  select("button", HTMLElement, more).textContent = say("moreRows", { n: Math.min(PART, all - n) });
}

/**
 * @param {HTMLElement} more
 * @param {() => void} show
 */
export function onMore(more, show) {
  select("button", HTMLElement, more).addEventListener("click", () => {
    keepingFocus(show);
    announce(select("span", HTMLElement, more).textContent);
  });
}
