// What a day makes of a statement: the outcomes of the question "on-date".

/** @import { Days, Outcome, OutcomeRule } from "../types" */

/** @type {Record<string, (one: string, other: string) => boolean>} */
const SIGNS = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  "=": (one, other) => one === other,
};

/**
 * By the rule's table: of a kind of time the outcome of the first condition that holds. Days are texts of one form,
 * so that the order of texts is that of days; a day that is not stated is a text before or after all.
 * @param {string} day
 * @param {Days} days
 * @param {OutcomeRule} rule
 * @returns {Outcome}
 */
export function outcomeOn(day, days, rule) {
  /** @type {Record<string, string>} */
  const known = { ...rule.unknown, ...days, day };
  const isUndated = /** @type {const} */ (["firstStart", "lastEnd", "written"]).every((each) => known[each] === rule.unknown[each]);
  if (days.time === "state" && isUndated) return "UNDATED";
  // What was going on began by then; of a month or a year by its last day.
  if (days.written && !days.lastStart) known.lastStart = `${days.written}~`;
  if (days.start === "..") known.lastStart = "";
  if (days.end === "..") known.firstEnd = "9";
  const lines = rule.kinds[/** @type {string} */ (days.time)];
  const found = lines.find(([left, sign, right]) => sign === undefined || SIGNS[sign](known[left], known[right] ?? right));
  return /** @type {Outcome} */ (found?.at(-1));
}
