// The sentence above a picture: what one takes away from it, and never more than its statements say.

import { content, statements } from "../data/reading.js";
import { counted, inLanguage, labelOf, say, shortOf } from "../data/words.js";
import { state } from "../state/address.js";
import { asOfInWords } from "../state/date.js";
import { route } from "../state/exploring.js";
import { countsOf } from "../state/shown.js";

/** @import { Seen } from "../types" */

const MOST_NAMED = 3; // More names than this in one place say nothing any more.

// A, B and C.
/** @param {string[]} parts */
export function listed(parts) {
  return parts.length < 2 ? parts.join("") : say("listed", { first: parts.slice(0, -1).join(", "), last: parts[parts.length - 1] });
}

// How many of statements are said in which way, the surest first: somebody's view and what is denied
// are never counted with what the source itself says.
/** @param {string[]} ids */
export function howSaid(ids) {
  const all = ids.map((id) => statements.get(id));
  const plain = all.filter((statement) => !statement.denied && !statement.holder);
  const counts = [
    ...content.modalities.map(({ id, label }) => ({ n: plain.filter(({ modality }) => modality === id).length, words: inLanguage(label) })),
    { n: all.filter(({ denied, holder }) => holder && !denied).length, words: say("someonesView") },
    { n: all.filter(({ denied }) => denied).length, words: say("denied") },
  ];
  return counts.filter(({ n }) => n).map(({ n, words }) => `${words} (${n})`);
}

// "12 of the 40 statements", where others exist that are not in the picture.
/**
 * @param {number} n
 * @param {number} all
 */
export function statementsOf(n, all) {
  return n === all ? counted(n, "oneStatement", "someStatements") : say("statementsOf", { n, all });
}

// What most of the statements are about; nothing where many names come up equally often.
/** @param {Seen} seen */
function mostNamed(seen) {
  const counts = new Map();
  for (const id of seen.statements) {
    const { subject, object } = statements.get(id);
    for (const end of new Set([subject, object])) if (end !== null && seen.names.has(end)) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const most = [...counts.values()].reduce((one, other) => Math.max(one, other), 0);
  const names = [...counts].filter(([, n]) => n === most).map(([id]) => shortOf(id)).sort();
  return most > 1 && names.length <= MOST_NAMED ? say("mostOften", { names: listed(names), n: most }) : "";
}

/** @param {string[]} ids */
function howChanged(ids) {
  const changes = ids.map((id) => statements.get(id).change);
  return content.changes.map(({ id, label }) => ({ n: changes.filter((change) => change === id).length, words: inLanguage(label) }))
    .filter(({ n }) => n).map(({ n, words }) => `${words} (${n})`);
}

// What holds on a day says so first.
/** @param {string} sentence */
export function onItsDay(sentence) {
  return asOfInWords() ? `${asOfInWords()}: ${sentence[0].toLowerCase()}${sentence.slice(1)}` : sentence;
}

// Of a picture of names and lines: how many statements it shows, of what, and how they are said.
/** @param {Seen} seen */
export function takeaway(seen) {
  const { focus, path } = state;
  const between = focus !== null && path !== null && route();
  const about = focus !== null && seen.names.has(focus) && !between ? focus : null;
  const named = (/** @type {string} */ id) => about === null || statements.get(id).subject === about || statements.get(id).object === about;
  const ids = seen.statements.filter(named);
  const many = statementsOf(countsOf(ids).statements, countsOf([...statements.keys()].filter(named)).statements);
  const first = between ? say("takeBetween", { statements: many, from: labelOf(focus), to: labelOf(path) })
    : about !== null ? say("takeAbout", { statements: many, name: labelOf(about) })
      : [say("takeAll", { statements: many }), mostNamed(seen)].filter(Boolean).join(", ");
  return onItsDay(`${[first, listed(content.changes.length ? howChanged(ids) : howSaid(ids))].filter(Boolean).join(": ")}.`);
}
