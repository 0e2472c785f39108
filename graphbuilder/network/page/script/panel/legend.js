// The legend is the filter: what is unticked is not drawn and not listed.

import { statements } from "../data/reading.js";
import { labelOf, language, say } from "../data/words.js";
import { element } from "../screen/elements.js";
import { addressParts, go, NOTHING, state } from "../state/address.js";
import { anyGroupOpen } from "../state/arrangement.js";
import { themes } from "../state/filters.js";
import { countsOf, shown, summary } from "../state/shown.js";

// What narrows the picture; "show all" puts each back as it is at first.
const NARROWING = ["class", "modality", "structural", "relation", "source", "theme", "date", "change", "steps", "path", "through"];
// Parts with a box for each of their values, which carries that value under the name of the part.
const TICKED = ["class", "modality", "relation", "source", "change"];
const boxes = new Map(TICKED.map((part) => [part, [...document.querySelectorAll(`#legend input[data-${part}]`)]]));
const families = [...document.querySelectorAll("#legend input[data-family]")];

export function showCounts() {
  document.getElementById("shown").textContent = summary();
  showEmpty();
  document.getElementById("show-all").disabled = !narrowed() && !anyGroupOpen();
  const all = shown.statements.size === statements.size;
  const { statements: n, allStatements, made } = countsOf(shown.statements);
  const words = all ? [String(allStatements)] : [say("listed", { n, all: allStatements })];
  if (made) words.push(say("listedMade", { n: made }));
  if (shown.aside.size) words.push(say("listedAside", { n: shown.aside.size }));
  document.getElementById("listed").textContent = words.join("; ");
}

// No name at all, or names of which the source says nothing together: in words, with the way back.
function showEmpty() {
  const place = document.getElementById("empty");
  const none = shown.entities.size === 0;
  const apart = !none && narrowed() && ![...shown.statements].some((id) => statements.get(id).isLink);
  place.hidden = !none && !apart;
  place.classList.toggle("apart", apart);
  if (place.hidden) return;
  const word = none ? "nothingShown" : shown.entities.size === 1 ? "nothingBetweenOne" : "nothingBetween";
  place.replaceChildren(element("span", {}, say(word)),
    narrowed() ? element("button", { type: "button", onclick: () => go(offNow()) }, say("undoFilters")) : "");
}

function offNow() {
  return Object.fromEntries(NARROWING.filter((part) => addressParts.has(part)).map((part) => [part, addressParts.get(part).read([])]));
}

function narrowed() {
  return Object.entries(offNow()).some(([part, value]) => state[part] !== value);
}

export function showBoxes() {
  for (const [part, some] of boxes) for (const box of some) box.checked = state[part] === null || state[part].has(box.dataset[part]);
  for (const family of families) {
    const ticked = membersOf(family).filter((member) => member.checked).length;
    family.checked = ticked > 0;
    family.indeterminate = ticked > 0 && ticked < membersOf(family).length;
  }
  const structural = document.getElementById("structural");
  if (structural) structural.checked = state.structural;
  const theme = document.getElementById("theme");
  if (theme) theme.value = state.theme ?? "";
  // Who opens the page by an address sees what is unticked in it.
  for (const group of document.querySelectorAll("#legend details[data-of]")) {
    const value = state[group.dataset.of];
    const all = boxes.get(group.dataset.of).length;
    if (value !== null) group.open = true;
    group.querySelector("summary .count").textContent = value === null ? String(all) : say("ticked", { n: value.size, all });
  }
}

function membersOf(family) {
  return boxes.get("class").filter((box) => box.dataset.of === family.dataset.family);
}

// What is ticked, as the value of a part of the address.
function ticked(part) {
  const some = boxes.get(part).filter((box) => box.checked).map((box) => box.dataset[part]);
  return some.length === boxes.get(part).length ? null : new Set(some);
}

// The choice of themes, in the order of the alphabet of the reader's language.
export function nameThemes() {
  const choice = document.getElementById("theme");
  if (!choice) return;
  const named = themes().map((id) => [labelOf(id), id]).sort(([one], [other]) => one.localeCompare(other, language));
  choice.replaceChildren(element("option", { value: "" }, say("allThemes")), ...named.map(([label, id]) => element("option", { value: id }, label)));
  choice.value = state.theme ?? "";
  choice.closest("fieldset").hidden = named.length === 0;
}

export function startLegend() {
  for (const [part, some] of boxes) for (const box of some) box.addEventListener("change", () => go({ [part]: ticked(part) }));
  for (const family of families) {
    family.addEventListener("change", () => {
      for (const member of membersOf(family)) member.checked = family.checked;
      go({ class: ticked("class") });
    });
  }
  for (const button of document.querySelectorAll("#legend .only")) {
    const { part, only, structural } = button.dataset;
    button.addEventListener("click", () => go({ [part]: new Set(only.split(" ")), ...(structural ? { structural: true } : {}) }));
  }
  const structural = document.getElementById("structural");
  structural?.addEventListener("change", () => go({ structural: structural.checked }));
  const theme = document.getElementById("theme");
  theme?.addEventListener("change", () => go({ theme: theme.value || null }));
  document.getElementById("show-all").addEventListener("click", () => {
    go({ ...offNow(), ...(anyGroupOpen() ? { ...NOTHING, open: [] } : {}) });
    document.querySelector("#legend input")?.focus();
  });
}
