// A small card beside what the reader points at, or at which the keyboard stands: of a name how much is said of it,
// of a line how its statement is said, in which words, and where.

import { about, counted, inLanguage, kindOf, labelOf } from "../data/words.js";
import { groupSays } from "../draw/groups.js";
import { light, nothing } from "../draw/lit.js";
import { byId, element } from "../screen/elements.js";
import { placeBeside, statementsTold } from "../screen/telling.js";
import { betweenInWords } from "../state/between.js";
import { shown } from "../state/shown.js";

/** @import { Bundle } from "../types" */

const BESIDE = 14; // So far from the point, in pixels.
const WAITS = 60; // In milliseconds: what one only passes by is not told.
const STAYS = 180; // So long one may take to come into the card.

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
let told = ""; // What the card tells, or is about to.

/** @param {string} id */
function nameTold(id) {
  const n = about.get(id).filter((key) => shown.statements.has(key)).length;
  const kind = inLanguage(kindOf(id).label);
  return [element("p", {}, element("b", {}, labelOf(id))),
    element("p", { class: "said" }, [kind, counted(n, "oneStatement", "someStatements")].filter(Boolean).join(" · "))];
}

/**
 * @param {{ name: string | null, group: string | null, lines: string[], bundle: Bundle | null }} thing
 */
function tellingOf({ name, group, lines, bundle }) {
  if (name !== null) return nameTold(name);
  if (group !== null) return [element("p", {}, groupSays(group))];
  if (bundle !== null) return [element("p", {}, betweenInWords(bundle))];
  return statementsTold(lines, { whole: true });
}

/**
 * Tells what stands at a point of the window, or nothing.
 * @param {{ name: string | null, group: string | null, lines: string[], bundle: Bundle | null }} thing
 * @param {{ x: number, y: number }} point
 */
export function point(thing, { x, y }) {
  const { name, group, lines, bundle } = thing;
  const now = JSON.stringify([name, group, lines, bundle && [bundle.one, bundle.other]]);
  if (now === told) return;
  if (name === null && group === null && !lines.length && bundle === null) { leave(); return; }
  told = now;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    light(name, lines);
    const card = byId("pointed");
    card.replaceChildren(...tellingOf(thing));
    placeBeside(card, { left: x + BESIDE, right: x - BESIDE, top: y - BESIDE, bottom: y + BESIDE });
  }, WAITS);
}

// The pointer went to where there is nothing: if it does not come into the card, that goes.
export function leave() {
  told = "";
  clearTimeout(waiting);
  waiting = setTimeout(hide, STAYS);
}

export function hide() {
  told = "";
  clearTimeout(waiting);
  byId("pointed").hidden = true;
  nothing();
}

export function startPointed() {
  const card = byId("pointed");
  card.addEventListener("mouseenter", () => clearTimeout(waiting));
  card.addEventListener("mouseleave", leave);
  addEventListener("wheel", hide, { capture: true, passive: true });
  document.addEventListener("pointerdown", (event) => { if (!card.contains(/** @type {Node} */ (event.target))) hide(); }, true);
}

export function isPointing() {
  return !byId("pointed").hidden;
}
