// What follows from statements but is in no source: a table of its own under the list. A long one stands
// in the file for a part, as the list does, and is shown by the script a part at a time.

import { content, statements } from "../data/reading.js";
import { inLanguage, placeOf, relationOf } from "../data/words.js";
import { byId, element, select, selectAll } from "../screen/elements.js";
import { list } from "../screen/sheets.js";
import { shown } from "../state/shown.js";
import { onMore, PART, tellPart } from "./more.js";
import { linkTo } from "./rows.js";

/** @import { Inferred } from "../types" */

const inferredRows = selectAll("#inferred tbody tr");
export const inferredPaged = content.inferred.length > inferredRows.length;
let inferredUntil = PART;

/** @param {Inferred} statement */
function inferredRow(statement) {
  const because = statement.premises.map((key) => statements.get(key)).flatMap((premise) => [element("br"),
    premise.quote && element("q", { lang: premise.language }, premise.quote), ` (${inLanguage(premise.said)}; ${placeOf(premise)})`]);
  return element("tr", {}, element("td", {}, linkTo(statement.subject)), element("td", {}, inLanguage(relationOf(statement).label)),
    element("td", {}, linkTo(statement.object)), element("td", {}, inLanguage(statement.why), because));
}

/** @param {number} [from] */
function showInferred(from = 0) {
  document.getElementById("inferred")?.toggleAttribute("hidden", !shown.inferred.size);
  if (!inferredPaged) {
    inferredRows.forEach((row, index) => { row.hidden = !shown.inferred.has(content.inferred[index]); });
    return;
  }
  if (!list.open) return;
  const part = [...shown.inferred].slice(0, inferredUntil);
  const body = select("#inferred tbody");
  if (!from) body.replaceChildren();
  body.append(...part.slice(from).map(inferredRow));
  tellPart(byId("more-inferred"), part.length, shown.inferred.size, "partInferred");
}

// From its beginning, so many rows of it.
/** @param {number} most */
export function showInferredUntil(most) {
  inferredUntil = most;
  showInferred();
}

export function startInferred() {
  if (!inferredPaged) return;
  byId("unlisted-inferred").hidden = true;
  select("#inferred tbody").replaceChildren();
  onMore(byId("more-inferred"), () => {
    inferredUntil += PART;
    showInferred(inferredUntil - PART);
  });
  list.addEventListener("toggle", () => showInferred());
}
