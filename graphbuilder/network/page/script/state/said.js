// When it was said: which sources were issued between two days, as `--known-on` takes it. When something holds is
// another time.

import { content, statements } from "../data/reading.js";
import { about } from "../data/words.js";
import { addressPart, oneOf, state } from "./address.js";
import { isDay } from "./days.js";

/** @import { Filter } from "../types" */

const days = new Map(content.sources.map(({ id, said }) => [id, said ?? ["", ""]]));

// A source was issued by a day where that is sure; one without a date counts from the day before which it cannot be.
/**
 * @param {string} source
 * @param {string | null} until
 */
function byThen(source, until) {
  const last = days.get(source)?.[1] ?? "";
  return until === null || (last !== "" && last <= until);
}

// ... and since a day, where it may have been.
/**
 * @param {string} source
 * @param {string | null} from
 */
function sinceThen(source, from) {
  const [first, last] = days.get(source) ?? ["", ""];
  return from === null || (first !== "" && last >= from);
}

/**
 * @param {"saidFrom" | "saidUntil"} part
 * @param {(source: string, day: string | null) => boolean} passes
 * @returns {Filter}
 */
function filter(part, passes) {
  const statement = (/** @type {string | null} */ value, /** @type {string} */ id) => statements.get(id).origins.some((source) => passes(source, value));
  return { part, name: (value, id) => about.get(id).some((key) => statement(value, key)), statement, loosen: () => null };
}

export const saidFilters = [filter("saidFrom", sinceThen), filter("saidUntil", byThen)];

// How many sources have no date of their own: of these one only knows before when they cannot be.
export const undated = content.sources.filter(({ issued }) => !issued).length;

export function declareSaid() {
  addressPart("said-from", { ...oneOf(isDay), as: "saidFrom" });
  addressPart("said-until", { ...oneOf(isDay), as: "saidUntil" });
}

// Whether a source passes all that is asked of sources.
/** @param {string} source */
export function passesSource(source) {
  return (state.source === null || state.source.has(source)) && sinceThen(source, state.saidFrom) && byThen(source, state.saidUntil);
}
