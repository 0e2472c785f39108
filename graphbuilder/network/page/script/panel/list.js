// The list of statements: it follows the filters, and is sorted by any of its columns.

import { rows } from "../data/reading.js";
import { language, say } from "../data/words.js";
import { announce } from "../screen/announcing.js";
import { byId, select, selectAll } from "../screen/elements.js";
import { list } from "../screen/sheets.js";
import { go, state } from "../state/address.js";
import { asked } from "../state/date.js";
import { shown } from "../state/shown.js";
import { sortedRows } from "../state/sorting.js";
import { showInferredUntil } from "./inferred.js";
import { PART } from "./more.js";
import { paged, showOrder, showPart } from "./paging.js";
import { rowOf, writeOutcome, writtenIn } from "./rows.js";

/** @import { Shown } from "../types" */

// The whole list; of one that is paged, each part comes with its outcomes.
let outcomesShown = "";

export function showOutcomes() {
  const wanted = `${state.date} ${language}`;
  if (outcomesShown === wanted || (state.date === null && !outcomesShown)) return;
  outcomesShown = state.date === null ? "" : wanted;
  for (const id of paged ? [] : asked) writeOutcome(id);
}

// Only what changes is touched: a long list costs time with each row.
/** @param {Shown | null} before */
export function showRows(before) {
  for (const [id, row] of paged ? [] : rows) {
    if (writtenIn.get(id) !== language) rowOf(id);
    const was = before && (before.statements.has(id) || before.aside.has(id));
    const is = shown.statements.has(id) || shown.aside.has(id);
    if (!before || was !== is) row.hidden = !is;
    if (!before || before.aside.has(id) !== shown.aside.has(id)) row.classList.toggle("aside", shown.aside.has(id));
  }
  showInferredUntil(PART);
}

let sortedBy = "place";

export function showSorting() {
  const column = state.sort?.replace(/^-/, "") ?? "place";
  for (const button of selectAll("#list [data-sort]")) {
    const head = button.closest("th");
    if (button.dataset.sort === column) head?.setAttribute("aria-sort", state.sort?.startsWith("-") ? "descending" : "ascending");
    else head?.removeAttribute("aria-sort");
  }
  byId("sort", HTMLSelectElement).value = column;
  for (const option of selectAll("#sort option")) option.textContent = say(option.dataset.word ?? "");
  showOrder(true);
  const wanted = `${state.sort ?? "place"} ${["subject", "object", "relation"].includes(column) ? language : ""}`.trim();
  if (wanted === sortedBy) return;
  sortedBy = wanted;
  if (paged) { if (list.open) showPart(); return; }
  select("#list tbody").append(...sortedRows().map((id) => rows.get(id)));
}

// Before somebody reads it, each row is written so that it may stand anywhere.
export function completeRows() {
  if (paged) return;
  for (const heading of selectAll("#list .of-source")) heading.remove();
  for (const id of rows.keys()) rowOf(id);
}

export function startList() {
  list.addEventListener("toggle", () => { if (list.open) completeRows(); });
  for (const button of selectAll("#list [data-sort]")) {
    button.addEventListener("click", () => {
      const same = (state.sort ?? "place") === button.dataset.sort;
      go({ sort: same ? `-${button.dataset.sort}` : button.dataset.sort === "place" ? null : button.dataset.sort });
      announce(say(same ? "sortedBack" : "sorted", { column: say(select(`#sort option[value="${button.dataset.sort}"]`).dataset.word ?? "") }));
    });
  }
  const choice = byId("sort", HTMLSelectElement);
  choice.addEventListener("change", () => go({ sort: choice.value === "place" ? null : choice.value }));
}
