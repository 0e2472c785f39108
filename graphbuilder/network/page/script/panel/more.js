// Under a long table: how much of it there is, and a button for more.

import { say } from "../data/words.js";
import { keepingFocus } from "../move/focus.js";
import { announce } from "../screen/announcing.js";

export const PART = 200; // So many rows at a time.

// Under a table: how much of it there is, and a button for more.
export function tellPart(more, n, all, words) {
  more.hidden = n === all;
  more.querySelector("span").textContent = say(words, { n, all });
  more.querySelector("button").textContent = say("moreRows", { n: Math.min(PART, all - n) });
}

export function onMore(more, show) {
  more.querySelector("button").addEventListener("click", () => {
    keepingFocus(show);
    announce(more.querySelector("span").textContent);
  });
}
