// What a filter and a date make of the lanes. There a filter marks and leaves nothing out, since a lane of which
// half is gone would say what no source says; of a table it leaves the rows that qualify.

import { saids, statementsOf } from "../data/lanes.js";
import { content, statements } from "../data/reading.js";
import { inLanguage, labelOf, language, relations, say } from "../data/words.js";
import { byId, element, selectAll } from "../screen/elements.js";
import { go, narrowings, state } from "../state/address.js";
import { outcomeInWords, outcomeOf, saidInWords } from "../state/date.js";
import { allThere } from "../state/drafts.js";
import { shown } from "../state/shown.js";
import { viewNow } from "../state/view.js";
import { offNow } from "../panel/legend.js";

const MOST_WORDS = 3; // Of what is ticked in one part of the legend.

// The filters that are on, in words.
function filtersInWords() {
  const some = (/** @type {Set<string> | null} */ value, /** @type {string} */ word, /** @type {(id: string) => string} */ label) => {
    if (value === null) return [];
    const words = [...value].map(label);
    return [`${say(word)}: ${words.length > MOST_WORDS ? say("ticked", { n: words.length, all: "" }).trim() : words.join(", ") || "–"}`];
  };
  const modality = (/** @type {string} */ id) => inLanguage(content.modalities.find((each) => each.id === id)?.label) || say("denied");
  return [
    ...(state.theme === null ? [] : [`${say("aboutTheme")}: ${labelOf(state.theme)}`]),
    ...some(state.modality, "said", modality),
    ...some(state.class, "kinds", (id) => inLanguage(content.classes[id].label)),
    ...some(state.relation, "relationsTitle", (id) => inLanguage(relations.get(id).label)),
    ...some(state.source, "sourcesTitle", (id) => inLanguage(content.sources.find((each) => each.id === id)?.title)),
    ...(["saidFrom", "saidUntil"].flatMap((part) => saidInWords(/** @type {"saidFrom" | "saidUntil"} */ (part)))),
    ...some(state.change, "changes", (id) => say(id)),
    ...(state.structural ? [] : [say("hiddenByStructural")]),
  ].join("; ");
}

/** @param {string} id */
function passes(id) {
  return shown.statements.has(id) || shown.aside.has(id);
}

// Of which statements it is told here how they come out: beside a date, or else beside the name, or in a table
// beside the words of the source; beside a verb it would be told of several names at once.
/** @param {HTMLElement} said */
function tellingOf(said) {
  const ids = statementsOf(said);
  if (said.closest(".answer")) return said.classList.contains("place") ? ids : [];
  if (said.closest(".cited")) return [];
  if (said.classList.contains("date")) return ids;
  const trunk = said.closest(".trunk, .under, .card");
  if (said.classList.contains("verb") && trunk?.querySelector("[data-name]")) return [];
  const dated = new Set(trunk ? selectAll(".said.date", HTMLElement, trunk).flatMap(statementsOf) : []);
  return ids.filter((id) => !dated.has(id));
}

// How what a date can settle comes out on it, in words beside it.
let datedFor = "";
function showOutcomes() {
  const wanted = `${state.date} ${language}`;
  if (wanted === datedFor || (state.date === null && !datedFor)) return;
  datedFor = state.date === null ? "" : wanted;
  for (const old of selectAll("#lanes .said > .outcome")) old.remove();
  if (state.date === null) return;
  for (const said of saids) {
    const ids = tellingOf(said).filter((id) => statements.has(id) && !["UNDATED", null].includes(outcomeOf(id)));
    const words = new Set(ids.map((id) => outcomeInWords(id)));
    if (words.size) said.append(element("span", { class: "outcome" }, ` (${[...words].join("; ")})`));
  }
}

// A row that says what the one above it says too says so to the ear alone, while that one is there.
/** @type {Map<HTMLElement, HTMLElement>} */
const again = new Map();
for (const head of selectAll("#lanes .answer th > .quiet")) again.set(/** @type {HTMLElement} */ (head.closest("tr")), head);

/**
 * @param {HTMLElement} answer
 * @param {boolean} on
 */
function narrowRows(answer, on) {
  const rows = selectAll("tbody tr:not(.group), .changes > li", HTMLElement, answer);
  let left = 0;
  let above = "";
  for (const row of rows) {
    // Beside the words of the source stands of which statement they are; a name may stand in others too.
    const quoted = selectAll(".place", HTMLElement, row);
    const ids = (quoted.length ? quoted : selectAll(".said", HTMLElement, row)).flatMap(statementsOf);
    const told = [...statementsOf(row), ...ids];
    // What became of a name is said of no statement.
    row.hidden = on && told.length > 0 && !told.some(passes);
    if (row.hidden) continue;
    left += 1;
    const head = again.get(row);
    const name = row.querySelector("th")?.textContent ?? "";
    head?.classList.toggle("quiet", name === above);
    above = name;
  }
  for (const body of selectAll("tbody:has(> .group)", HTMLElement, answer)) body.hidden = !selectAll("tr:not(.group, [hidden])", HTMLElement, body).length;
  return { left, all: rows.length };
}

/** @param {string} words */
function tellFiltered(words) {
  const place = byId("filtered");
  place.hidden = !words;
  place.replaceChildren(words, " ", ...(words ? [
    element("button", { type: "button", onclick: () => go({ view: "statements" }) }, say("inList")), " ",
    element("button", { type: "button", onclick: () => go({ view: "names" }) }, say("inNetwork")), " ",
    element("button", { type: "button", onclick: () => go(offNow()) }, say("undoFilters")),
  ] : []));
}

let marking = false; // Something was marked before this change.

export function showMarks() {
  if (viewNow() !== "lanes") return;
  document.getElementById("only-changed")?.setAttribute("aria-pressed", String(state.change !== null));
  showOutcomes();
  const on = narrowings.some((each) => !each.dated && !each.atFirst && each.on());
  if (!on && !marking) return;
  marking = on;
  for (const said of saids) if (!said.closest(".answer")) said.classList.toggle("marked", on && statementsOf(said).some(passes));
  const filters = filtersInWords();
  if (!on) tellFiltered("");
  else tellFiltered(say("markedInLanes", { n: shown.statements.size + shown.aside.size, all: allThere().statements, filters }));
  for (const answer of selectAll("#lanes .answer")) {
    const { left, all } = narrowRows(answer, on);
    if (on && all && answer.classList.contains("shown")) tellFiltered(say(left ? "leftInTable" : "nothingInTable", { n: left, all, filters }));
  }
}

export function startMarks() {
  const only = document.getElementById("only-changed");
  only?.addEventListener("click", () => go({ change: state.change === null ? new Set(["added", "removed", "changed"]) : null }));
  document.getElementById("lanes")?.prepend(element("p", { id: "filtered", role: "status", hidden: "" }));
}
