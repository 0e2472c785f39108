// The colours of the picture, which are those of the page or of paper.

import { element } from "../screen/elements.js";
import { state } from "../state/address.js";
import { paper } from "../state/doing.js";

/** @import { Ink } from "../types" */

// As they are called in the style of the page.
const NAMES = ["ground", "text", "soft", "accent", "row", "bar", "line", "bundle", "added", "removed", "changed"];

/** @type {Ink} */
export let ink = /** @type {any} */ ({});
let onPaper = document.body; // Has the colours of paper, whatever the screen has.

export function readInk() {
  const style = getComputedStyle(paper.printing ? onPaper : document.documentElement);
  const colours = NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  ink = {
    dark: !paper.printing && matchMedia("(prefers-color-scheme: dark)").matches,
    ...Object.fromEntries(colours), ...(paper.printing ? { text: "#000", row: "#fff", line: "#777" } : {}),
  };
}

// How much is left of what is not chosen; on paper more, since there one cannot choose anew, and for who asks for contrast.
export function faded() {
  // Of a neighbourhood all was asked for: none of it fades.
  return state.steps !== null && state.focus !== null ? 1 : paper.printing || matchMedia("(prefers-contrast: more)").matches ? 0.4 : 0.15;
}

export function startInk() {
  onPaper = document.body.appendChild(element("div", { class: "on-paper", hidden: "" }));
}
