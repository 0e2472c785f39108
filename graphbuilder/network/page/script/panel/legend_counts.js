// The numbers in the legend and above the page: of what the reader sees, so that they change with the drafts.

import { content, entities, statements } from "../data/reading.js";
import { language, say } from "../data/words.js";
import { select, selectAll } from "../screen/elements.js";
import { state } from "../state/address.js";
import { byDrafts, DRAFT, hasDrafts, isSeen } from "../state/drafts.js";

let told = "";

// How many there are of each kind, relation, source and way of saying.
export function countSeen() {
  /** @type {Record<"class" | "relation" | "source" | "modality", Map<string, number>>} */
  const counts = { class: new Map(), relation: new Map(), source: new Map(), modality: new Map() };
  const count = (/** @type {keyof typeof counts} */ part, /** @type {string} */ value) => counts[part].set(value, (counts[part].get(value) ?? 0) + 1);
  for (const [id, entity] of entities) if (state.drafts || byDrafts.name(null, id)) count("class", entity.class);
  for (const [id, { relation, origin, manner }] of statements) {
    if (!isSeen(id)) continue;
    count("relation", relation);
    if (origin) count("source", origin);
    // What nobody has checked is told apart, beside its own switch.
    if (manner !== DRAFT) count("modality", manner);
  }
  return counts;
}

/**
 * @param {HTMLElement} box
 * @param {number} n
 */
function tell(box, n) {
  const row = box.closest("div");
  if (!row) return;
  select(".count", HTMLElement, row).textContent = String(n);
  row.hidden = n === 0;
}

export function showSeen() {
  const wanted = `${state.drafts} ${language}`;
  if (!hasDrafts || wanted === told) return;
  told = wanted;
  const counts = countSeen();
  for (const part of /** @type {(keyof typeof counts)[]} */ (Object.keys(counts))) {
    for (const box of selectAll(`#legend input[data-${part}]`)) tell(box, counts[part].get(box.dataset[part] ?? "") ?? 0);
  }
  for (const { id, classes } of content.families) {
    const box = selectAll("#legend input[data-family]").find((each) => each.dataset.family === id);
    if (box) tell(box, classes.reduce((sum, each) => sum + (counts.class.get(each.id) ?? 0), 0));
  }
  const sources = document.getElementById("sources");
  if (sources) sources.textContent = say("sources", { n: counts.source.size });
}
