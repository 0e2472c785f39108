// The order of the list of statements.

import { statements } from "../data/reading.js";
import { inLanguage, labelOf, language, relationOf } from "../data/words.js";
import { addressPart, state } from "./address.js";
import { listedWays } from "./filters.js";

const COLUMNS = ["subject", "relation", "object", "said", "period", "quote", "place"];

export function declareSorting() {
  // The column to sort by, with a minus before it from last to first; null is the order of the source.
  addressPart("sort", {
    read: ([text]) => (text !== undefined && text !== "place" && COLUMNS.includes(text.replace(/^-/, "")) ? text : null),
    write: (value) => (value === null ? [] : [value]),
  });
}

// What a row is sorted by: a number or a text; nothing where it says nothing there.
/**
 * @param {string} id
 * @param {string} column
 */
function keyOf(id, column) {
  const statement = statements.get(id);
  if (column === "subject") return labelOf(statement.subject);
  if (column === "relation") return relationOf(statement).order;
  if (column === "object") return statement.object === null ? inLanguage(statement.value) : labelOf(statement.object);
  if (column === "said") return listedWays.indexOf(statement.manner);
  if (column === "period") return statement.days?.firstStart ?? statement.days?.firstEnd ?? "";
  if (column === "quote") return statement.quote;
  return statement.order;
}

/**
 * @param {string} one
 * @param {string} other
 */
function inSourceOrder(one, other) {
  return statements.get(one).order - statements.get(other).order;
}

export function sortedRows() {
  const column = state.sort?.replace(/^-/, "") ?? "place";
  const back = state.sort?.startsWith("-") ? -1 : 1;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = new Map([...statements.keys()].map((id) => [id, keyOf(id, column)]));
  return [...statements.keys()].sort((one, other) => {
    const [first, second] = [keys.get(one), keys.get(other)];
    // What says nothing stands last, whatever the direction.
    if (first === "" || second === "") return Number(first === "") - Number(second === "") || inSourceOrder(one, other);
    const difference = typeof first === "number" ? first - Number(second) : compare(String(first), String(second));
    return back * difference || inSourceOrder(one, other);
  });
}
