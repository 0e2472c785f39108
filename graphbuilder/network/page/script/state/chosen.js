// What is chosen, and what is linked with it.

import { entities, statements } from "../data/reading.js";
import { about } from "../data/words.js";
import { state } from "./address.js";
import { statementsBetween } from "./between.js";
import { route } from "./exploring.js";
import { shown } from "./shown.js";

/** @import { Active } from "../types" */

/** @type {Active | null} */
export let active = null; // What is chosen and what is linked with it; nothing fades while this is null.

export function anyChosen() {
  return state.focus !== null || state.lines.length > 0 || state.between !== null;
}

function linked() {
  if (!anyChosen()) return null;
  const way = route();
  if (way) return { entities: way.names, statements: way.statements };
  // Beside what is not on the picture nothing else need fade.
  if (state.focus !== null && !shown.entities.has(state.focus)) return null;
  if (state.between !== null) {
    const ids = statementsBetween();
    return ids.length ? { entities: new Set(state.between.filter((thing) => entities.has(thing))), statements: new Set(ids) } : null;
  }
  const near = (state.focus !== null ? about.get(state.focus) : state.lines).filter((id) => shown.statements.has(id));
  if (state.focus === null && !near.length) return null;
  const names = near.flatMap((id) => [statements.get(id).subject, statements.get(id).object]).filter((id) => id !== null);
  return { entities: new Set(state.focus !== null ? [state.focus, ...names] : names), statements: new Set(near) };
}

// Works out anew what is linked with what is chosen.
export function setActive() {
  active = linked();
}
