// Walking through the picture by keyboard: arrow keys go from name to name, Enter opens its details.

import { entities, statements } from "../data/reading.js";
import { about, inLanguage, kindOf, labelOf, relationInWords, say } from "../data/words.js";
import { keepInView } from "../draw/framing.js";
import { groupSays } from "../draw/groups.js";
import { places, scene } from "../draw/places.js";
import { frame, redraw } from "../draw/renderer.js";
import { openGroup } from "../panel/opening.js";
import { announce } from "../screen/announcing.js";
import { go, state } from "../state/address.js";
import { layoutNow, thingOf } from "../state/arrangement.js";
import { walking } from "../state/doing.js";
import { route } from "../state/exploring.js";
import { isShortcut } from "../state/keys.js";
import { mostNamed, neighboursOf, shown } from "../state/shown.js";
import { DIRECTIONS, moveByKey } from "./dragging.js";
import { openChosen } from "./focus.js";

/** @import { Step } from "../types" */

// The name to go to: of the linked names on that side the nearest, and where there is none, or up
// and down a column, the nearest of all.
/**
 * @param {string} id
 * @param {number[]} given
 */
function nextName(id, [across, down]) {
  const here = places.get(id);
  const linkedOnes = entities.has(id) ? neighboursOf(id) : new Map();
  const inColumns = layoutNow() === "columns" && !route();
  let best = null;
  for (const [next, there] of places) {
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * across + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * across);
    // In columns up and down stay in the column; elsewhere a direction is a quarter of the field.
    if (next === id || ahead < 1 || (inColumns ? down && aside > 1 : aside > ahead)) continue;
    const distance = [(down && inColumns) || linkedOnes.has(next) ? 0 : 1, ahead + 2 * aside];
    if (best && (distance[0] - best.distance[0] || distance[1] - best.distance[1] || (next < best.next ? -1 : 1)) >= 0) continue;
    best = { next, distance };
  }
  return best ? { name: best.next, by: linkedOnes.get(best.next) ?? null, across: !(inColumns && down) } : null;
}

// Where the walk begins: at what is chosen, at what is named most, or at the largest group.
function firstStop() {
  if (places.has(walking.at)) return walking.at;
  if (places.has(state.focus)) return state.focus;
  const name = mostNamed(1).find((id) => places.has(id));
  const [largest] = [...scene.groups].sort(([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1));
  return name ?? (largest ? thingOf(largest[0]) : [...places.keys()][0] ?? null);
}

function groupWalked() {
  return walking.at !== null && walking.at.startsWith("group ") ? walking.at.slice(6) : null;
}

// "het kabinet, kabinet, 12 uitspraken", and how it is linked with the name one came from, or that it is not.
/** @param {Step} step */
function tell({ name, by, across }) {
  const count = about.get(name).filter((id) => shown.statements.has(id)).length;
  const said = by === null ? null : statements.get(by);
  return [said && relationInWords(said, said.object !== name), !said && across && say("notLinked"),
    labelOf(name), inLanguage(kindOf(name).label), say(count === 1 ? "oneStatement" : "someStatements", { n: count })].filter(Boolean).join(", ");
}

/** @param {Step} step */
function walkTo(step) {
  walking.at = step.name;
  walking.by = step.by;
  const group = groupWalked();
  announce(group === null ? tell(step) : groupSays(group));
  keepInView(step.name);
  redraw();
}

export function startWalk() {
  frame.addEventListener("focus", () => {
    if (!frame.matches(":focus-visible")) return;
    const start = firstStop();
    if (start !== null) walkTo({ name: start, by: null });
  });
  frame.addEventListener("blur", () => { walking.at = null; redraw(); });
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in DIRECTIONS) {
      event.preventDefault();
      const start = firstStop();
      walking.at = start;
      if (start === null) return;
      const key = /** @type {keyof typeof DIRECTIONS} */ (event.key);
      if (event.shiftKey && entities.has(start)) { moveByKey(start, key); return; }
      const step = nextName(start, DIRECTIONS[key]);
      if (step) walkTo(step); else announce(say("noFurther"));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (walking.at === null) return;
      const group = groupWalked();
      if (group !== null) openGroup(group);
      else if (walking.at === state.focus) openChosen(); else go({ focus: walking.at, lines: [] });
    } else if (event.key === "l" && isShortcut(event)) {
      if (walking.by === null) announce(say("noLine")); else go({ focus: null, lines: [walking.by] });
    }
  });
}
