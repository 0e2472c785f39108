// A list too long to stand in the file as a whole: its first part stands there for who has no script;
// with script it is shown a part at a time, in the order and with the filters that the reader chose.

import { rows, statements } from "../data/reading.js";
import { byId, select } from "../screen/elements.js";
import { list } from "../screen/sheets.js";
import { afterChange, state } from "../state/address.js";
import { active } from "../state/chosen.js";
import { paper } from "../state/doing.js";
import { shown } from "../state/shown.js";
import { sortedRows } from "../state/sorting.js";
import { inferredPaged, showInferredUntil } from "./inferred.js";
import { onMore, PART, tellPart } from "./more.js";
import { rowOf, writeOutcome } from "./rows.js";

export const paged = statements.size > rows.size;
export const MOST_ON_PAPER = 2000; // A longer table fills hundreds of sheets.
let until = PART;

// Whether the list may say that it is in the order of the source.
/** @param {boolean} isWhole */
export function showOrder(isWhole) {
  byId("source-order").hidden = state.sort !== null || !isWhole;
}

// The rows of a page that is paged: what is chosen stands first, else it might not be seen at all.
export function showPart() {
  // On paper is only what holds.
  const ids = sortedRows().filter((id) => shown.statements.has(id) || (!paper.parts && shown.aside.has(id)));
  const chosen = ids.filter((id) => active?.statements.has(id));
  const rest = ids.filter((id) => !active?.statements.has(id));
  const part = [...chosen, ...rest].slice(0, until);
  select("#list tbody").replaceChildren(...part.map((id) => {
    const row = rowOf(id);
    writeOutcome(id);
    row.hidden = false;
    row.classList.toggle("chosen", active !== null && active.statements.has(id));
    return row;
  }));
  showOrder(chosen.length === 0);
  tellPart(byId("more"), part.length, ids.length, "partListed");
}

// As much of the list as goes on paper, or again as much as is read on a screen.
/** @param {number} most */
export function pageFor(most) {
  if (paged) {
    until = most;
    showPart();
  }
  if (inferredPaged) {
    showInferredUntil(most);
  }
}

export function startPaging() {
  if (!paged) return;
  byId("unlisted").hidden = true;
  // A browser works out the style of thousands of rows even where they are not seen.
  select("#list tbody").replaceChildren();
  onMore(byId("more"), () => {
    until += PART;
    showPart();
  });
  afterChange.push(() => {
    until = PART;
    if (list.open) showPart();
  });
  list.addEventListener("toggle", () => { if (list.open) showPart(); });
}
