// The legend is the filter: what is unticked is not drawn and not listed.

import "./legend_rows.js"; // first: it makes rows that are looked for below
import { showSeen } from "./legend_counts.js";
import { statements } from "../data/reading.js";
import { counted, labelOf, language, relations, say } from "../data/words.js";
import { byId, element, select, selectAll } from "../screen/elements.js";
import { setStops, startRoving } from "../screen/roving.js";
import { addressParts, go, NOTHING, state } from "../state/address.js";
import { anyGroupOpen } from "../state/arrangement.js";
import { dayInWords, saidInWords } from "../state/date.js";
import { allThere, countOf } from "../state/drafts.js";
import { filtersOn, offOf, themes } from "../state/filters.js";
import { countsOf, shown, summary } from "../state/shown.js";

/** @import { All, Choices, Ticked } from "../types" */

// What narrows the picture; "show all" puts each back as it is at first.
const NARROWING = ["class", "modality", "structural", "relation", "source", "said-from", "said-until", "theme", "date", "change", "steps", "path", "through"];
// Parts with a box for each of their values, which carries that value under the name of the part.
/** @type {Ticked[]} */
const TICKED = ["class", "modality", "relation", "source", "change"];
/** @type {All<HTMLInputElement[]>} */
const boxes = /** @type {any} */ (new Map(TICKED.map((part) => [part, selectAll(`#legend input[data-${part}]`, HTMLInputElement)])));
const families = selectAll("#legend input[data-family]", HTMLInputElement);

export function showCounts() {
  byId("shown").textContent = summary();
  showEmpty();
  byId("show-all", HTMLButtonElement).disabled = !narrowed() && !anyGroupOpen();
  const all = shown.statements.size === allThere().statements;
  const { statements: n, allStatements, made } = countsOf(shown.statements);
  const words = all ? [String(allStatements)] : [say("listed", { n, all: allStatements })];
  if (made) words.push(say("listedMade", { n: made }));
  if (shown.aside.size) words.push(say("listedAside", { n: shown.aside.size }));
  byId("listed").textContent = words.join("; ");
}

// Each filter that is on, in the same words and with the same way back.
function showFilters() {
  const place = byId("filters-on");
  const on = filtersOn();
  place.hidden = !on.length;
  place.replaceChildren(...on.map(({ part, out }) => element("li", {},
    element("button", { type: "button", "data-off": part, title: say("filterOff"), onclick: () => go({ [part]: offOf(part) }) },
      element("span", { "aria-hidden": "true" }, "× "), element("span", { class: "unseen" }, `${say("filterOff")}: `),
      filterInWords(part), " ", element("span", { class: "count" }, `· ${counted(out, "filterHidesOne", "filterHides")}`)))));
  setStops(place);
}

/** @type {Partial<Record<keyof Choices, string>>} */
const HEADINGS = {
  class: "kinds", modality: "said", relation: "relationsTitle", source: "sourcesTitle", change: "changes", theme: "aboutTheme", date: "when",
};

/** @param {keyof Choices} part */
function filterInWords(part) {
  if (part === "structural") return say("structuralOff");
  if (part === "saidFrom" || part === "saidUntil") return saidInWords(part)[0];
  const value = state[part];
  const seen = value instanceof Set ? seenBoxes(/** @type {Ticked} */ (part)) : [];
  const words = value instanceof Set ? say("ticked", { n: seen.filter((box) => value.has(box.dataset[part])).length, all: seen.length })
    : part === "date" ? dayInWords(String(value)) : labelOf(String(value));
  return `${say(HEADINGS[part] ?? part)}: ${words}`;
}

// No name at all, or names of which the source says nothing together: in words, with the way back.
function showEmpty() {
  const place = byId("empty");
  const none = shown.entities.size === 0;
  const apart = !none && narrowed() && ![...shown.statements].some((id) => statements.get(id).isLink);
  place.hidden = !none && !apart;
  place.classList.toggle("apart", apart);
  if (place.hidden) return;
  const word = none ? "nothingShown" : shown.entities.size === 1 ? "nothingBetweenOne" : "nothingBetween";
  place.replaceChildren(element("span", {}, say(word)),
    narrowed() ? element("button", { type: "button", onclick: () => go(offNow()) }, say("undoFilters")) : "");
}

export function offNow() {
  return Object.fromEntries(NARROWING.flatMap((part) => {
    const known = addressParts.get(part);
    return known ? [[known.as, known.read([])]] : [];
  }));
}

function narrowed() {
  const values = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (state));
  return Object.entries(offNow()).some(([part, value]) => values[part] !== value);
}

// Of what only drafts tell there is no box as long as these are hidden.
/** @param {Ticked} part */
function seenBoxes(part) {
  return boxes.get(part).filter((box) => !box.closest("div")?.hidden);
}

export function showBoxes() {
  showSeen();
  showFilters();
  for (const part of TICKED) for (const box of boxes.get(part)) box.checked = state[part]?.has(box.dataset[part]) ?? true;
  for (const family of families) {
    const ticked = membersOf(family).filter((member) => member.checked).length;
    family.checked = ticked > 0;
    family.indeterminate = ticked > 0 && ticked < membersOf(family).length;
  }
  const structural = /** @type {HTMLInputElement | null} */ (document.getElementById("structural"));
  if (structural) structural.checked = state.structural;
  const theme = /** @type {HTMLSelectElement | null} */ (document.getElementById("theme"));
  if (theme) theme.value = state.theme ?? "";
  // Who opens the page by an address sees what is unticked in it.
  for (const group of selectAll("#legend details[data-of]", HTMLDetailsElement)) {
    const part = /** @type {Ticked} */ (group.dataset.of);
    const value = state[part];
    const seen = seenBoxes(part);
    if (value !== null) group.open = true;
    select("summary .count", HTMLElement, group).textContent = value === null ? String(seen.length)
      : say("ticked", { n: seen.filter((box) => box.checked).length, all: seen.length });
  }
}

/** @param {HTMLInputElement} family */
function membersOf(family) {
  return boxes.get("class").filter((box) => box.dataset.of === family.dataset.family);
}

// What is ticked, as the value of a part of the address.
/** @param {Ticked} part */
function ticked(part) {
  const some = boxes.get(part).filter((box) => box.checked).map((box) => box.dataset[part] ?? "");
  return some.length === boxes.get(part).length ? null : new Set(some);
}

// The choice of themes, in the order of the alphabet of the reader's language.
export function nameThemes() {
  const choice = /** @type {HTMLSelectElement | null} */ (document.getElementById("theme"));
  if (!choice) return;
  const named = themes().filter((id) => countOf(id)).map((id) => [say("themeCounted", { theme: labelOf(id), n: countOf(id) }), id])
    .sort(([one], [other]) => one.localeCompare(other, language));
  choice.replaceChildren(element("option", { value: "" }, say("allThemes")), ...named.map(([label, id]) => element("option", { value: id }, label)));
  choice.value = state.theme ?? "";
  /** @type {HTMLElement} */ (choice.closest("fieldset")).hidden = named.length === 0;
}

// Each box has a button beside it that leaves nothing but what it stands for: of a family its classes.
function addOnly() {
  for (const box of selectAll("#legend .with-only input", HTMLInputElement)) {
    const part = TICKED.find((each) => box.dataset[each] !== undefined) ?? "class";
    const values = box.dataset.family === undefined ? [box.dataset[part] ?? ""] : membersOf(box).map((each) => each.dataset.class ?? "");
    const structural = part === "relation" && relations.get(values[0]).structural;
    box.closest(".with-only")?.append(element("button", {
      type: "button", class: "only", "data-part": part, "data-only": values.join(" "),
      onclick: () => go({ [part]: new Set(values), ...(structural ? { structural: true } : {}) }),
    }));
  }
}

export function startLegend() {
  addOnly();
  for (const group of [...selectAll("[data-roving]"), byId("filters-on")]) startRoving(group);
  for (const part of TICKED) for (const box of boxes.get(part)) box.addEventListener("change", () => go({ [part]: ticked(part) }));
  for (const family of families) {
    family.addEventListener("change", () => {
      for (const member of membersOf(family)) member.checked = family.checked;
      go({ class: ticked("class") });
    });
  }
  const structural = /** @type {HTMLInputElement | null} */ (document.getElementById("structural"));
  structural?.addEventListener("change", () => go({ structural: structural.checked }));
  const theme = /** @type {HTMLSelectElement | null} */ (document.getElementById("theme"));
  theme?.addEventListener("change", () => go({ theme: theme.value || null }));
  byId("show-all").addEventListener("click", () => {
    go({ ...offNow(), ...(anyGroupOpen() ? { ...NOTHING, open: [] } : {}) });
    /** @type {HTMLElement | null} */ (document.querySelector("#legend input"))?.focus();
  });
}
