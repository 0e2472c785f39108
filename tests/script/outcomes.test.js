import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dayOf, isDay, numberOf } from "../../graphbuilder/network/page/script/state/days.js";
import { outcomeOn } from "../../graphbuilder/network/page/script/state/outcomes.js";
import { rule } from "./rule.js";

/** Of each kind of statement what a day makes of it, by the rule that the documentation tells. */
const RULE = [
  ["a state with both days", { time: "state", firstStart: "2021-01-01", lastStart: "2021-01-01", firstEnd: "2024-12-31", lastEnd: "2024-12-31" },
    { "2020-12-31": "NOT_YET", "2021-01-01": "HOLDS", "2024-12-31": "HOLDS", "2025-01-01": "OVER" }],
  ["a state that starts in a month and has no end", { time: "state", firstStart: "2022-04-01", lastStart: "2022-04-30" },
    { "2022-03-31": "NOT_YET", "2022-04-15": "UNDETERMINED", "2022-04-30": "STARTED_END_NOT_STATED", "2030-01-01": "STARTED_END_NOT_STATED" }],
  ["a state that is stated to be open", { time: "state", firstStart: "2022-04-01", lastStart: "2022-04-01", end: ".." },
    { "2022-04-01": "HOLDS", "2099-01-01": "HOLDS" }],
  ["a state of which only the end is known", { time: "state", firstEnd: "2024-01-01", lastEnd: "2024-12-31" },
    { "2023-01-01": "UNDETERMINED", "2025-01-01": "OVER" }],
  ["a state without days", { time: "state" }, { "2024-01-01": "UNDATED" }],
  ["what was going on when its source was written", { time: "state", written: "2024-06-10" },
    { "2024-06-09": "UNDETERMINED", "2024-06-10": "HOLDS", "2024-06-11": "STARTED_END_NOT_STATED" }],
  ["what was going on in the month of its source", { time: "state", written: "2024-06" },
    { "2024-05-31": "UNDETERMINED", "2024-06-30": "UNDETERMINED", "2024-07-01": "STARTED_END_NOT_STATED" }],
  ["what went on from a year until its source was written", { time: "state", firstStart: "2021-01-01", lastStart: "2021-12-31", written: "2024-06-10" },
    { "2021-06-01": "UNDETERMINED", "2022-01-01": "HOLDS", "2024-06-10": "HOLDS", "2024-06-11": "STARTED_END_NOT_STATED" }],
  ["what was going on and ends in a year", { time: "state", written: "2024-06-10", firstEnd: "2025-01-01", lastEnd: "2025-12-31" },
    { "2024-06-09": "UNDETERMINED", "2024-06-10": "HOLDS", "2025-01-01": "HOLDS", "2025-06-01": "UNDETERMINED", "2026-01-01": "OVER" }],
  ["an event in a year", { time: "event", firstStart: "2023-01-01", moment: "2023-12-31" },
    { "2022-12-31": "STILL_TO_COME", "2023-06-01": "UNDETERMINED", "2023-12-31": "HAPPENED" }],
  ["an event without a day", { time: "event" }, { "2023-06-01": "UNDATED" }],
  ["a deadline", { time: "deadlineTime", moment: "2024-12-31" }, { "2024-12-31": "STILL_TO_COME", "2025-01-01": "PASSED" }],
];

describe("the outcome on a day", () => {
  for (const [what, days, outcomes] of RULE) {
    for (const [day, outcome] of Object.entries(outcomes)) {
      it(`of ${what} is ${outcome} on ${day}`, () => assert.equal(outcomeOn(day, days, rule), outcome));
    }
  }
});

describe("a day", () => {
  it("is one that the calendar has", () => {
    for (const day of ["2024-02-29", "1000-01-01", "9999-12-31"]) assert.ok(isDay(day), day);
    for (const text of ["2023-02-29", "2024-02-31", "2024-6-1", "0999-12-31", "", "vandaag"]) assert.ok(!isDay(text), text);
  });

  it("has a number, and the next day the next", () => {
    assert.equal(numberOf("1970-01-01"), 0);
    assert.equal(numberOf("2024-03-01") - numberOf("2024-02-28"), 2);
    assert.equal(dayOf(numberOf("2024-02-29") + 1), "2024-03-01");
    assert.equal(dayOf(NaN), "");
  });
});
