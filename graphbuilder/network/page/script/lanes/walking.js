// The keyboard in the lanes and in the texts: each lane, table and text is one stop of the Tab key, and arrow keys go
// on within it.

import { selectAll } from "../screen/elements.js";

const STRIPS = "#lanes :is(#lead, .together > :not(.lane), .lane, #key, .answer), #texts article";
const THINGS = ".said, [data-whole], [data-take-track], #key button, .words a";

/** @type {Map<HTMLElement, HTMLElement[]>} */
const strips = new Map();
/** @type {Map<HTMLElement, HTMLElement>} */
const stops = new Map(); // Where the reader was last in each.

// Nothing is measured for it: a browser would lay out what a closed fold hides, and count that as seen.
/** @param {HTMLElement} thing */
function seen(thing) {
  return thing.checkVisibility();
}

/**
 * @param {HTMLElement} strip
 * @param {HTMLElement} thing
 */
function stopAt(strip, thing) {
  stops.get(strip)?.setAttribute("tabindex", "-1");
  stops.set(strip, thing);
  thing.tabIndex = 0;
}

// After anything was shown or hidden: the stop of each strip is something that is seen.
export function setStops() {
  for (const [strip, things] of strips) {
    const now = stops.get(strip);
    if (now && seen(now)) continue;
    const first = things.find(seen);
    if (first) stopAt(strip, first);
  }
}

/** @param {HTMLElement} view */
function walkIn(view) {
  for (const thing of selectAll(THINGS, HTMLElement, view)) {
    const strip = /** @type {HTMLElement | null} */ (thing.closest(STRIPS));
    if (!strip) continue;
    thing.tabIndex = -1;
    strips.set(strip, [...(strips.get(strip) ?? []), thing]);
  }
  view.addEventListener("keydown", (event) => {
    const thing = /** @type {HTMLElement} */ (event.target);
    const strip = /** @type {HTMLElement | null} */ (thing.closest(STRIPS));
    const things = (strip && strips.get(strip))?.filter(seen) ?? [];
    if (!strip || !things.includes(thing) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = things.indexOf(thing);
    const wanted = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: things.length - 1 }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const next = things[Math.min(Math.max(wanted, 0), things.length - 1)];
    stopAt(strip, next);
    next.focus();
  });
  // What a fold hides or shows, wherever it is.
  view.addEventListener("toggle", setStops, true);
  // Where somebody clicked, the arrow keys go on from there.
  view.addEventListener("focusin", (event) => {
    const thing = /** @type {HTMLElement} */ (event.target);
    const strip = /** @type {HTMLElement | null} */ (thing.closest(STRIPS));
    if (strip && strips.get(strip)?.includes(thing)) stopAt(strip, thing);
  });
}

export function startWalking() {
  for (const view of selectAll("#lanes, #texts")) walkIn(view);
}
