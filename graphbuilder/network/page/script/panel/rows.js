// Rows of the list, written in the language of the reader: in the file each stands in the language in
// which the page opens, so that it is short.

import { content, entities, rows, statements } from "../data/reading.js";
import { inLanguage, labelOf, language, placeOf, relationOf } from "../data/words.js";
import { element, looksOf } from "../screen/elements.js";
import { outcomeInWords } from "../state/date.js";
import { isDraft } from "../state/drafts.js";
import { shown } from "../state/shown.js";
import { changeOf } from "./changes.js";

export const writtenIn = new Map([...rows.keys()].map((id) => [id, language]));
// Those that are as they stand in the file: without links, and under a heading that names their source.
const asInFile = new Set(rows.keys());

/** @param {string} id */
export function linkTo(id) {
  return entities.has(id) ? element("a", { href: `#focus=${encodeURIComponent(id)}` }, labelOf(id)) : id;
}

/** @param {string} id */
function cellsOf(id) {
  const statement = statements.get(id);
  const change = rows.get(id)?.querySelector(".change") ?? changeOf(statement);
  const cells = [
    element("td", {}, change, linkTo(statement.subject)),
    element("td", {}, inLanguage(relationOf(statement).label)),
    element("td", {}, statement.object === null ? inLanguage(statement.value) : linkTo(statement.object)),
  ];
  // A file that does not tell how and where things are said has no columns for it.
  if (content.variants.includes("plain")) return cells;
  return [...cells,
    element("td", { class: looksOf(statement) }, inLanguage(statement.said)),
    element("td", {}, inLanguage(statement.when)),
    element("td", {}, statement.quote ? element("q", { lang: statement.language }, statement.quote) : null),
    element("td", {}, placeOf(statement))];
}

// Next to the period stands how what a date can settle comes out.
/** @param {string} id */
export function writeOutcome(id) {
  const cell = rows.get(id).cells[4];
  cell?.querySelector(".outcome")?.remove();
  const words = outcomeInWords(id);
  if (words) cell?.append(element("span", { class: "outcome" }, words));
}

// What a row says with those around it in the file, it says by itself where it may stand anywhere.
/** @param {string} id */
function complete(id) {
  const statement = statements.get(id);
  const { cells } = rows.get(id);
  cells[0].lastChild?.replaceWith(linkTo(statement.subject));
  if (statement.object !== null) cells[2].replaceChildren(linkTo(statement.object));
  if (cells.length > 6) cells[6].textContent = placeOf(statement);
}

/** @param {string} id */
export function rowOf(id) {
  if (!rows.has(id)) rows.set(id, element("tr", { id: `row-${id}`, "data-statement": id }));
  const row = rows.get(id);
  if (writtenIn.get(id) !== language) {
    row.replaceChildren(...cellsOf(id));
    writtenIn.set(id, language);
  } else if (asInFile.has(id)) {
    complete(id);
  }
  asInFile.delete(id);
  row.classList.toggle("aside", shown.aside.has(id));
  row.classList.toggle("draft", isDraft(id));
  return row;
}
