// What answers to the words that somebody types: all names in both languages, other and wrong spellings
// included; kinds of names and of links, and the words of the source.

import { content, entities, statements } from "./reading.js";
import { classes, labelOf, relations } from "./words.js";

/** @import { Topic } from "../types" */

const LONG_WORD = 5; // Shorter words are too much alike to guess which one was meant.

// Without accents, capitals and punctuation, so that "Mariette" finds "Mariëtte".
/** @param {string} text */
export function fold(text) {
  const plain = /[^\x00-\x7f]/.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// Every name in every spelling; made when somebody is about to search, for many names take a while.
/** @type {{ id: string, name: string, folded: string }[] | null} */
let everySpelling = null;

export function spellings() {
  if (everySpelling !== null) return everySpelling;
  everySpelling = [];
  for (const [id, { label, short, alternative, hidden }] of entities) {
    const names = new Set([label.nl, label.en, short.nl, short.en, ...alternative.nl, ...alternative.en, ...hidden]);
    for (const name of names) if (name) everySpelling.push({ id, name, folded: ` ${fold(name)} ` });
  }
  return everySpelling;
}

// How well a spelling answers what was typed: as a whole, from its beginning, by whole words, by its first
// letters, by the beginnings of words. Who types "OM" means what is so called, and not what begins with these
// letters. The kind of a thing answers too: who types "pijler" or "pijlers" means all of them.
/**
 * @param {string} folded
 * @param {string[]} wanted
 */
function scoreOf(folded, wanted) {
  const typed = wanted.join(" ");
  const start = folded === ` ${typed} ` ? 16 : folded.startsWith(` ${typed} `) ? 8 : folded.startsWith(` ${typed}`) ? 3 : 0;
  return start + (wanted.every((word) => folded.includes(` ${word} `)) ? 6 : wanted.every((word) => folded.includes(` ${word}`)) ? 2 : 0);
}

// Whether the same letters stand in a spelling from the beginning of one of its words, wherever the blanks are.
/**
 * @param {string} folded
 * @param {string} letters
 */
function isWrittenTogether(folded, letters) {
  const words = folded.trim().split(" ");
  return words.some((_, index) => words.slice(index).join("").startsWith(letters));
}

// All names that answer, the best first; every word typed must be in one spelling.
/** @param {string} query */
export function matching(query) {
  const wanted = fold(query).split(" ").filter(Boolean);
  if (!wanted.length) return [];
  const best = new Map();
  for (const spelling of spellings()) {
    if (!wanted.every((word) => spelling.folded.includes(word))) continue;
    const score = scoreOf(spelling.folded, wanted) + (spelling.name === labelOf(spelling.id) ? 1 : 0);
    if (!best.has(spelling.id) || best.get(spelling.id).score < score) best.set(spelling.id, { ...spelling, score });
  }
  const kinds = new Map();
  for (const [key, { label, plural }] of classes) {
    const called = [label, plural ?? {}].flatMap((texts) => Object.values(texts));
    const score = Math.max(...called.map((text) => scoreOf(` ${fold(text)} `, wanted)));
    if (score) kinds.set(key, score / 3);
  }
  for (const [id, entity] of kinds.size ? entities : []) {
    const score = kinds.get(entity.class);
    if (score && !(best.get(id)?.score > score)) best.set(id, { id, name: labelOf(id), folded: "", score });
  }
  const letters = wanted.join("");
  for (const spelling of best.size || letters.length < LONG_WORD ? [] : spellings()) {
    if (!best.has(spelling.id) && isWrittenTogether(spelling.folded, letters)) best.set(spelling.id, { ...spelling, score: 1 });
  }
  return [...best.values()].sort((a, b) => b.score - a.score
    || entities.get(b.id).count - entities.get(a.id).count || (a.id < b.id ? -1 : 1));
}

export const MOST_FOUND = 12;

/** @param {string} query */
export function found(query) {
  return matching(query).slice(0, MOST_FOUND);
}

// What is said of, by whatever word: relations, ways of saying, and what one expects of a track though no source
// may state it. Those first that are so called.
const WHOLE = 2;
/** @type {{ topic: Topic, texts: string[] }[] | null} */
let everyTopic = null;

function topicTexts() {
  everyTopic ??= content.topics.map((topic) => {
    const called = topic.relations.flatMap((relation) => [relations.get(relation).label, relations.get(relation).inverse]);
    const texts = [topic.label, ...called].flatMap(({ nl, en }) => [nl, en]);
    return { topic, texts: [...new Set([...texts, ...topic.words].map((text) => ` ${fold(text)} `))] };
  });
  return everyTopic;
}

/** @param {string} query */
export function topicsFound(query) {
  const wanted = fold(query).split(" ").filter(Boolean);
  if (wanted.join("").length < 3) return [];
  const score = (/** @type {string} */ text) => (text === ` ${wanted.join(" ")} ` ? WHOLE : Number(wanted.every((word) => text.includes(` ${word}`))));
  return topicTexts().map(({ topic, texts }) => ({ topic, score: Math.max(...texts.map(score)) }))
    .filter((each) => each.score > 0).sort((one, other) => other.score - one.score)
    .map((each) => ({ topic: each.topic, isWhole: each.score === WHOLE }));
}

// Which statements say it, in the order of the source.
/** @param {Topic} topic */
export function statementsOn({ relations, modality }) {
  const says = (/** @type {{ relation: string, manner: string }} */ each) => (
    modality === undefined ? relations.includes(each.relation) : each.manner === modality);
  return [...statements].filter(([, each]) => says(each)).map(([id]) => id);
}

// Quoted words that answer; looked for where few names do.
export const FEW_NAMES = 6;
const MOST_OTHERS = 5;
/** @type {{ id: string, folded: string }[] | null} */
let everyQuote = null;

/** @param {string} query */
export function quotesFound(query) {
  const wanted = fold(query).split(" ").filter(Boolean);
  if (!wanted.length || wanted.join("").length < 3) return [];
  const answers = (/** @type {string} */ text) => wanted.every((word) => text.includes(` ${word}`));
  everyQuote ??= [...statements].flatMap(([id, { quote }]) => (quote ? [{ id, folded: ` ${fold(quote)}` }] : []));
  const quoted = [];
  for (const { id, folded } of everyQuote) {
    if (quoted.length === MOST_OTHERS) break;
    if (answers(folded)) quoted.push({ statement: id });
  }
  return quoted;
}

// Where something stands: "art. 5" or "artikel 5". A number is meant whole, and of what is typed before it: neither
// article 51 nor point 5 of article 4; but a year stands anywhere. Without a number each word of a source's title
// would bring all of it.
/**
 * @param {string} typed
 * @param {string} word
 */
function isSameWord(typed, word) {
  if (typed === word) return true;
  return !/\d/.test(typed) && typed.length > 1 && (word.startsWith(typed) || (word.length > 2 && typed.startsWith(word)));
}

/** @type {Map<string, { words: string[], ids: string[] }> | null} */
let everyPlace = null;

function placeTexts() {
  if (everyPlace !== null) return everyPlace;
  everyPlace = new Map();
  const cited = new Map(content.sources.map(({ id, title, citation }) => [id, [title, citation].flatMap(({ nl, en }) => [nl, en])]));
  for (const [id, { where, origin }] of statements) {
    const key = `${origin} ${where.nl}`;
    const known = everyPlace.get(key);
    if (known) known.ids.push(id);
    else everyPlace.set(key, { words: [where.nl, where.en, ...(cited.get(origin) ?? [])].flatMap((text) => fold(text).split(" ")), ids: [id] });
  }
  return everyPlace;
}

// The statements of each place that answers, in the order of the source.
/** @param {string} query */
export function placesFound(query) {
  const wanted = fold(query).split(" ").filter(Boolean);
  if (wanted.join("").length < 3 || !wanted.some((word) => /\d/.test(word))) return [];
  const stands = (/** @type {string[]} */ words, /** @type {number} */ index) => words.some((word, place) => isSameWord(wanted[index], word)
    && (index === 0 || !/\d/.test(word) || /^\d{4}$/.test(word) || (place > 0 && isSameWord(wanted[index - 1], words[place - 1]))));
  return [...placeTexts().values()].filter(({ words }) => wanted.every((_, index) => stands(words, index))).map(({ ids }) => ids);
}

// Whether one letter more, fewer or other, or two in each other's place, makes one word of the other.
/**
 * @param {string} one
 * @param {string} other
 */
export function almost(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(""));
}

// Where nothing is found as it was typed: what was meant, with a typing error in a word of some length.
/** @type {Set<string> | null} */
let everyWord = null;

function knownWords() {
  everyWord ??= new Set([...spellings().map(({ folded }) => folded), ...topicTexts().flatMap(({ texts }) => texts)].flatMap((text) => text.trim().split(" ")));
  return everyWord;
}

/** @param {string} query */
export function meant(query) {
  const words = fold(query).split(" ").filter(Boolean).map((word) => {
    if (word.length < LONG_WORD || [...knownWords()].some((known) => known.includes(word))) return [word];
    return [...knownWords()].filter((known) => almost(word, known));
  });
  /** @type {string[][]} */
  let queries = [[]];
  for (const choices of words) queries = queries.flatMap((before) => choices.slice(0, 5).map((word) => [...before, word]));
  return queries.slice(0, 25).map((each) => each.join(" ")).find((each) => found(each).length || topicsFound(each).length) ?? null;
}
