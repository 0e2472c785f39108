// What a day makes of a statement: the outcomes of the question "on-date".

/** @import { Days, Outcome } from "../types" */

// Days are texts of one form, so that the order of texts is that of days; what is not stated is
// empty. A source's date is compared to the precision that it has.
/**
 * @param {string} day
 * @param {Days} days
 * @returns {Outcome}
 */
export function outcomeOn(day, days) {
  const { time, firstStart = "", lastStart = "", firstEnd = "", lastEnd = "", lastMoment = "", start, end, written = "" } = days;
  if (time === "deadlineTime") return day <= lastMoment ? "STILL_TO_COME" : "PASSED";
  if (time === "event") {
    if (!lastMoment) return "UNDATED";
    if (lastMoment <= day) return "HAPPENED";
    return firstStart > day ? "STILL_TO_COME" : "UNDETERMINED";
  }
  if (!firstStart && !lastEnd) {
    if (!written) return "UNDATED";
    if (day.slice(0, written.length) > written) return "STARTED_END_NOT_STATED";
    return day === written ? "HOLDS" : "UNDETERMINED";
  }
  if (day < firstStart) return "NOT_YET";
  if (lastEnd && day > lastEnd) return "OVER";
  const started = lastStart !== "" && day >= lastStart;
  if ((start === ".." || started) && (end === ".." || day <= firstEnd)) return "HOLDS";
  return started && !lastEnd ? "STARTED_END_NOT_STATED" : "UNDETERMINED";
}
