// The sentence above a picture: what one takes away from it, and never more than its statements say.

import { content, statements } from "../data/reading.js";
import { about, counted, inLanguage, labelOf, language, relationInWords, say, shortOf } from "../data/words.js";
import { byId } from "../screen/elements.js";
import { state } from "../state/address.js";
import { asOfInWords, outcomeInWords } from "../state/date.js";
import { route } from "../state/exploring.js";
import { countsOf } from "../state/shown.js";

/** @import { Seen } from "../types" */

const MOST_NAMED = 3; // More names than this in one place say nothing any more.

// A, B and C.
/** @param {string[]} parts */
export function listed(parts) {
  return parts.length < 2 ? parts.join("") : say("allAndLast", { first: parts.slice(0, -1).join(", "), last: parts[parts.length - 1] });
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
  return n === all ? counted(n, "oneStatement", "someStatements") : say("statementsOfAll", { n, all });
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

// As it stands behind other words.
/** @param {string} sentence */
function inSentence(sentence) {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** @param {string} sentence */
function onItsDay(sentence) {
  return asOfInWords() ? `${asOfInWords()}: ${inSentence(sentence)}` : sentence;
}

// Of a picture of names and lines: how many statements it shows, of what, and how they are said.
/** @param {Seen} seen */
export function takeaway(seen) {
  const { focus, path } = state;
  const between = focus !== null && path !== null && route();
  const one = focus !== null && seen.names.has(focus) && !between ? focus : null;
  const named = (/** @type {string} */ id) => one === null || statements.get(id).subject === one || statements.get(id).object === one;
  const ids = seen.statements.filter(named);
  const many = statementsOf(countsOf(ids).statements, countsOf([...statements.keys()].filter(named)).statements);
  const first = between ? say("takeBetween", { statements: many, from: labelOf(focus), to: labelOf(path) })
    : one !== null ? say("takeAbout", { statements: many, name: labelOf(one) })
      : [say("takeAll", { statements: many }), mostNamed(seen)].filter(Boolean).join(", ");
  return onItsDay(`${[first, listed(content.changes.length ? howChanged(ids) : howSaid(ids))].filter(Boolean).join(": ")}.`);
}

// The sentence above all lanes, which the page holds.
export function lead() {
  const texts = byId("lead");
  return (texts.querySelector(`.${language}`) ?? texts).textContent ?? "";
}

// The statement of by when something is to be, if there is one.
/** @param {string | null} thing */
function dueOf(thing) {
  return thing === null ? undefined : about.get(thing).find((id) => statements.get(id).subject === thing && statements.get(id).days?.time === "deadlineTime");
}

// What one trunk of a lane says of the track or of a part of it: with what, and by when.
/**
 * @param {Element} picture
 * @param {string[]} ids
 * @param {string} track
 */
function trunkInWords(picture, ids, track) {
  const all = ids.map((id) => statements.get(id));
  const [first] = all;
  const back = all.some(({ subject }) => subject !== first.subject) || first.object === track;
  const ends = [...new Set(all.map((statement) => (back ? statement.subject : statement.object)))];
  const named = ends.slice(0, MOST_NAMED).map((end) => {
    if (end === null) return inLanguage(first.value);
    const due = dueOf(end);
    const date = due === undefined ? null : picture.querySelector(`.date[data-statements~="${CSS.escape(due)}"]`);
    if (due === undefined || !date) return shortOf(end);
    return `${shortOf(end)} (${[date.firstChild?.textContent, outcomeInWords(due)].filter(Boolean).join("; ")})`;
  });
  const more = ends.length - MOST_NAMED;
  const of = back ? first.object : first.subject;
  const things = [...named, ...(more > 0 ? [say("moreSaid", { n: more })] : [])].join(", ");
  return [...(of === track || of === null ? [] : [shortOf(of)]), relationInWords(first, back), things].join(" ");
}

// The most important of what is said in a lane has a deadline; else it stands to the right of the card, and is
// never folded away. What is said to be so comes before what is said not to be.
/**
 * @param {Element} trunk
 * @param {string[]} ids
 */
function rankOf(trunk, ids) {
  const due = ids.some((id) => dueOf(statements.get(id).object) || dueOf(statements.get(id).subject));
  return [statements.get(ids[0]).denied, !due, /density-\d/.test(trunk.className), !trunk.closest(".what")].map(Number).join("");
}

// Of the lane of a track: the most important of what is said in it, and what no source states of it.
/**
 * @param {Element} picture
 * @param {string} track
 */
export function laneTakeaway(picture, track) {
  const trunks = [...picture.querySelectorAll(".lane > .what > .trunk, .lane > .who > .trunk")].flatMap((trunk) => {
    const said = /** @type {HTMLElement | null} */ (trunk.querySelector(".verb"))?.dataset.statements ?? "";
    const ids = said.split(" ").filter((id) => statements.has(id));
    return ids.length ? [{ ids, rank: rankOf(trunk, ids) }] : [];
  }).sort((one, other) => (one.rank < other.rank ? -1 : Number(one.rank > other.rank)));
  const ids = trunks[0]?.ids ?? [];
  const missing = inSentence(picture.querySelector(".lane .absent")?.textContent?.trim() ?? "");
  // How it is said comes before what is said: nobody quotes the one without the other.
  const how = [...new Set(ids.flatMap((id) => [inLanguage(statements.get(id).said), outcomeInWords(id)]).filter(Boolean))].join("; ");
  const first = say(content.sources.length > 1 ? "takeLaneSources" : "takeLane", { name: shortOf(track) });
  const what = [ids.length ? trunkInWords(picture, ids, track) : "", missing].filter(Boolean).join("; ");
  const sentence = what ? `${first}${how && ` (${how})`}: ${what}.` : `${shortOf(track)}.`;
  return asOfInWords() ? `${asOfInWords()}: ${sentence}` : sentence;
}
