// What became of a name or statement between two versions, in words.

import { inLanguage, say } from "../data/words.js";
import { element } from "../screen/elements.js";

/** @import { Change, Changed } from "../types" */

/** @type {Partial<Record<Change, string>>} */
export const MARKS = { added: "+", removed: "−", changed: "~" };

/** @param {Changed} thing */
export function changeOf(thing) {
  if (!thing.change) return null;
  return element("div", { class: `change ${thing.change}` },
    element("b", {}, `${MARKS[thing.change]} ${say(thing.change)}`),
    thing.differences?.length ? element("dl", {}, thing.differences.flatMap(({ heading, before, now }) => [
      element("dt", {}, inLanguage(heading)),
      element("dd", {}, element("del", {}, inLanguage(before) || say("noText")), " → ", element("ins", {}, inLanguage(now) || say("noText"))),
    ])) : null);
}

// For a table that is taken along.
/** @param {Changed} thing */
export function changeInWords(thing) {
  const differences = (thing.differences ?? []).map(({ heading, before, now }) =>
    `${inLanguage(heading)}: ${inLanguage(before) || say("noText")} → ${inLanguage(now) || say("noText")}`);
  return [say(thing.change || "unchanged"), ...differences].join("; ");
}
