// Saying the content of the page in the language of the reader.

import { content, entities, statements } from "./reading.js";

/** @import { All, Kind, Language, Modality, Relation, Texts } from "../types" */
/** @import { Statement } from "./reading.js" */

/** @type {Map<string, Kind>} */
export const classes = new Map(Object.entries(content.classes));
/** @type {All<Relation>} */
export const relations = /** @type {any} */ (new Map(Object.entries(content.relations)));
/** @type {Map<string, Modality>} */
export const modalities = new Map(content.modalities.map((modality) => [modality.id, modality]));

// The statements of each name, so that choosing one does not go through all.
/** @type {All<string[]>} */
export const about = /** @type {any} */ (new Map());
for (const id of entities.keys()) about.set(id, []);
for (const [id, { subject, object }] of statements) {
  about.get(subject)?.push(id);
  if (object !== subject) about.get(object)?.push(id);
}

// Whose view it is that other things are so: of these they are no end.
/** @type {Map<string, string[]>} */
export const heldBy = new Map();
for (const [id, { holder }] of statements) {
  if (holder && !about.get(holder)?.includes(id)) heldBy.set(holder, [...(heldBy.get(holder) ?? []), id]);
}

export let language = /** @type {Language} */ (document.documentElement.dataset.language);

/** @param {Language} wanted */
export function setLanguage(wanted) {
  language = wanted;
}

/** @param {Texts | null | undefined} texts */
export function inLanguage(texts) {
  return texts ? texts[language] || texts.nl || texts.en || "" : "";
}

/**
 * @param {string} word
 * @param {Record<string, string | number>} [parts]
 */
export function say(word, parts = {}) {
  return content.words[word][language].replace(/\{(\w+)\}/g, (found, part) =>
    part in parts ? String(parts[part]) : found);
}

/** @type {Kind} */
export const plainKind = { label: { nl: "", en: "" }, ancestors: [], shape: "dot", fill: "#7f7f7f", light: "#7f7f7f", dark: "#7f7f7f" };

/** @param {string} id */
export function kindOf(id) {
  return classes.get(entities.get(id).class) || plainKind;
}

/** @param {string} id */
export function labelOf(id) {
  return entities.has(id) ? inLanguage(entities.get(id).label) || id : id;
}

/** @param {{ relation: string }} statement */
export function relationOf(statement) {
  const itself = { nl: statement.relation, en: statement.relation };
  return relations.get(statement.relation) || { label: itself, inverse: itself, symmetric: false, structural: false, order: 0 };
}

// What a relation is called, seen from its subject or, `back`, from its object; a denial says so first.
/**
 * @param {{ relation: string, denied?: boolean }} statement
 * @param {boolean} [back]
 */
export function relationInWords(statement, back = false) {
  const relation = relationOf(statement);
  const words = inLanguage(back && !relation.symmetric ? relation.inverse : relation.label);
  return statement.denied ? say("deniedRelation", { relation: words }) : words;
}

/** @param {Statement} statement */
export function placeOf(statement) {
  const where = [inLanguage(statement.where)];
  if (content.sources.length > 1) where.unshift(inLanguage(statement.source));
  return where.filter(Boolean).join(", ");
}

/** @param {Statement} statement */
export function inWords(statement) {
  const thing = statement.object === null ? inLanguage(statement.value) : labelOf(statement.object);
  return `${labelOf(statement.subject)} ${relationInWords(statement)} ${thing}`;
}

/**
 * @param {number} n
 * @param {string} one
 * @param {string} some
 */
export function counted(n, one, some) {
  return say(n === 1 ? one : some, { n });
}

/** @param {string} id */
export function shortOf(id) {
  return inLanguage(entities.get(id).short) || id;
}
