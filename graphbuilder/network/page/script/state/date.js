// The day that the reader chose, and how what a date can settle comes out on it.

import { content, statements } from "../data/reading.js";
import { say } from "../data/words.js";
import { addressPart, narrowings, oneOf, state } from "./address.js";
import { isDay } from "./days.js";
import { always } from "./filters.js";
import { outcomeOn } from "./outcomes.js";

/** @import { Days, Outcome } from "../types" */

// The statements that a date can settle.
export const asked = [...statements].flatMap(([id, { days }]) => (days?.time ? [id] : []));

/**
 * The days of a statement that a date can settle.
 * @param {string} id
 */
export function daysOf(id) {
  return /** @type {Days} */ (statements.get(id).days);
}

const GONE = new Set(["NOT_YET", "OVER"]);

export function declareDate() {
  addressPart("date", oneOf((text) => asked.length > 0 && isDay(text)));
  narrowings.push({
    part: "date",
    dated: true,
    on: () => state.date !== null,
    name: always,
    statement: (id) => state.date === null || !lost(state.date).has(id),
  });
}

/** @param {string} id */
export function outcomeOf(id) {
  return state.date !== null && statements.get(id).days?.time ? outcomeOn(state.date, daysOf(id), content.outcomes) : null;
}

/** @type {Record<Outcome, string>} */
const OUTCOME_WORDS = {
  HOLDS: "holds", STARTED_END_NOT_STATED: "startedEndNotStated", UNDETERMINED: "undetermined", NOT_YET: "notYet", OVER: "over",
  HAPPENED: "happened", STILL_TO_COME: "stillToCome", PASSED: "passed", UNDATED: "undated",
};

// In words; a deadline that is still to come is no event that is.
/**
 * @param {string} id
 * @param {Outcome | null} [outcome]
 */
export function outcomeInWords(id, outcome = outcomeOf(id)) {
  if (outcome === null) return "";
  return say(outcome === "STILL_TO_COME" && daysOf(id).time === "deadlineTime" ? "deadlineAhead" : OUTCOME_WORDS[outcome]);
}

// Which statements a day leaves out: what does not hold yet or any more, and events still to come. Names
// stay: what a plan consists of does not expire with it.
const lostOn = new Map();

/** @param {string} day */
function lost(day) {
  if (lostOn.has(day)) return lostOn.get(day);
  const gone = new Set(asked.filter((id) => {
    const outcome = outcomeOn(day, daysOf(id), content.outcomes);
    return GONE.has(outcome) || (outcome === "STILL_TO_COME" && daysOf(id).time === "event");
  }));
  lostOn.clear(); // Only the last: a slider passes by very many days.
  lostOn.set(day, gone);
  return gone;
}

/** @param {string} day */
export function dayInWords(day) {
  const [year, month, number] = day.split("-");
  return say("day", { year, day: Number(number), month: say("months").split(" ")[Number(month) - 1] });
}

// From or until which day it is to have been said, in words; none where that is not asked.
/** @param {"saidFrom" | "saidUntil"} part */
export function saidInWords(part) {
  const day = state[part];
  return day === null ? [] : [`${say(part)}: ${dayInWords(day)}`];
}

// Which of what a date can settle come out how: [words, [statement, …]].
/** @param {string} day */
export function outcomesInWords(day) {
  /** @type {Map<string, string[]>} */
  const byWords = new Map();
  const order = Object.keys(OUTCOME_WORDS);
  const found = asked.map((id) => ({ id, outcome: outcomeOn(day, daysOf(id), content.outcomes) }))
    .sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  for (const { id, outcome } of found) {
    const words = outcomeInWords(id, outcome);
    byWords.set(words, [...(byWords.get(words) ?? []), id]);
  }
  return [...byWords];
}

// What statements that were chosen together come out as, where that is why they were: in words, or null.
/** @param {string[]} ids */
export function chosenOutcome(ids) {
  if (state.date === null) return null;
  const found = outcomesInWords(state.date).find(([, all]) => all.length === ids.length && all.every((id) => ids.includes(id)));
  return found ? say("outcomeOn", { outcome: found[0], date: dayInWords(state.date), n: ids.length }) : null;
}

export function asOfInWords() {
  return state.date === null ? "" : say("asOf", { date: dayInWords(state.date) });
}
