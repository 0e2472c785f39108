// The focus is never lost: where what has it is made anew or goes away, it goes to what took its place.

import { places } from "../draw/places.js";
import { frame } from "../draw/renderer.js";
import { selectAll } from "../screen/elements.js";
import { narrow, openSheet } from "../screen/sheets.js";
import { walking } from "../state/doing.js";

/** @param {Element | null} part */
function seen(part) {
  return part !== null && part.getClientRects().length > 0;
}

/** @param {Element} part */
function nameOf(part) {
  return part.getAttribute("aria-label") ?? part.textContent;
}

// The place to go on from what went away: the button of the sheet that closed, or the start of the panel.
/** @param {Element | null} area */
function placeInstead(area) {
  const sheet = area?.closest("aside");
  const places = [sheet && `[data-sheet="${sheet.id}"]`, area?.closest("#list") && "#list .wide", "#chosen h2", "#reading h2", "#canvas"];
  const found = places.flatMap((each) => /** @type {HTMLElement | null} */ (each ? document.querySelector(each) : null) ?? []).find(seen);
  return found ?? cameFrom?.part;
}

// What had the focus before the panel took it, and the name at which the keyboard stood.
/** @type {{ part: HTMLElement, name: string | null } | null} */
let cameFrom = null;

// After a choice by keyboard the reader goes on in the panel, and Escape leads back to where that was.
export function goToPanel() {
  const part = /** @type {HTMLElement | null} */ (document.activeElement);
  if (part && part !== document.body && !part.closest("#chosen")) cameFrom = { part, name: walking.at };
  /** @type {HTMLElement | null} */ (document.querySelector("#chosen h2"))?.focus({ preventScroll: true });
}

export function comeBack() {
  const from = cameFrom;
  cameFrom = null;
  const now = document.activeElement;
  if (!from || !seen(from.part) || (now !== document.body && !now?.closest("#reading"))) return;
  if (from.part === frame && places.has(from.name)) walking.at = from.name;
  from.part.focus({ preventScroll: true });
}

// Does something that may take away what has the focus.
/** @param {() => void} act */
export function keepingFocus(act) {
  const before = document.activeElement;
  if (!before || before === document.body) { act(); return; }
  const area = before.closest("#chosen, #reading, aside, #list");
  const name = nameOf(before);
  act();
  const now = document.activeElement;
  // Whatever gave the focus to another part did so on purpose.
  if ((now !== before && now !== null && now !== document.body) || seen(before)) return;
  const same = area ? selectAll(before.localName, HTMLElement, area).find((each) => seen(each) && nameOf(each) === name) : null;
  (same ?? placeInstead(area))?.focus({ preventScroll: true });
}

// On a small screen a sheet lies over the picture: it closes when the keyboard goes on to what is under it.
export function startFocus() {
  document.addEventListener("focusin", (event) => {
    const target = /** @type {Element} */ (event.target);
    if (!narrow() || !target.matches(":focus-visible")) return;
    const open = document.querySelector("aside[data-open]");
    if (open && !open.contains(target) && !target.closest("#sheets, dialog")) openSheet(null);
  });
}

export function openChosen() {
  openSheet("details");
  goToPanel();
}
