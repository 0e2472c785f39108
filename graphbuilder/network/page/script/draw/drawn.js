// Where everything was drawn last: the names, groups, lines and words of the picture.

/** @import { Drawn } from "../types" */

/** @type {Drawn} */
export let drawn = { key: "", look: "", names: new Map(), groups: new Map(), lines: new Map(), words: [], trunks: [], rest: false };
export let version = 0; // What is drawn is placed anew when this has grown.

/** @param {Drawn} next */
export function setDrawn(next) {
  drawn = next;
}

// What is drawn is no longer as it should be.
export function outdate() {
  version += 1;
}
