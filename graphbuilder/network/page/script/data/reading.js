// What the page holds, read into the form that the rest of the script uses: in the file each text
// stands once, and what is empty or does not hold is left out. Names and statements read their parts
// when they are asked for them: a large page holds far more than anybody looks at.

import { sentenceOf } from "./texts.js";

/** @import { All, Change, Content, Difference, Dispute, Row, ShortEntity, ShortTexts, Texts } from "../types" */

/**
 * @param {string} id
 * @returns {any}
 */
export function read(id) {
  return JSON.parse(document.getElementById(id)?.textContent ?? "");
}

/** @type {Content} */
export const content = read("content");
export const size = content.size;
const NOTHING_ELSE = { nl: [], en: [] };
const EMPTY = { nl: "", en: "" };
const [FIRST, SECOND] = content.languages;

/**
 * A text that is the same in both languages stands there once, another as a list of the two.
 * @param {ShortTexts} text
 * @returns {Texts}
 */
function inEach(text) {
  if (typeof text === "string") return { nl: text, en: text };
  const texts = { ...EMPTY };
  [texts[FIRST], texts[SECOND]] = text;
  return texts;
}

class Entity {
  /** @param {ShortEntity} held */
  constructor(held) { this.held = held; }
  get class() { return this.held.class; }
  get label() { return inEach(this.held.label ?? ""); }
  // The short name is the label, where it is left out.
  get short() { return this.held.short === undefined ? this.label : inEach(this.held.short); }
  get alternative() { return this.held.alternative ?? NOTHING_ELSE; }
  get hidden() { return this.held.hidden ?? []; }
  get note() { return this.held.note === undefined ? null : inEach(this.held.note); }
  get identifiers() { return this.held.identifiers ?? []; }
  get envisaged() { return this.held.envisaged ?? false; }
  get size() { return this.held.size; }
  get count() { return this.held.count ?? 0; }
  get named() { return this.held.named ?? this.count; }
  get at() { return this.held.at; }
  get deadlines() { return this.held.deadlines ?? []; }
  get onlyOfParts() { return this.held.onlyOfParts ?? false; }
  get notStated() { return this.held.notStated === undefined ? null : inEach(this.held.notStated); }
  get change() { return this.held.change ?? ""; }
  get differences() { return this.held.differences ?? []; }
}

// Maps, because a name may be anything, also one that every JavaScript object already has.
/** @type {All<Entity>} */
export const entities = /** @type {any} */ (new Map(content.entities.map(([id, held]) => [id, new Entity(held)])));

// The rows that stand in the file: from these come the quoted words.
/** @type {All<HTMLTableRowElement>} */
export const rows = /** @type {any} */ (new Map());
for (const row of /** @type {NodeListOf<HTMLTableRowElement>} */ (document.querySelectorAll("#list tr[id]"))) {
  row.dataset.statement = row.id.slice("row-".length);
  rows.set(row.dataset.statement, row);
}

const nameOrder = [...entities.keys(), ...content.namesElsewhere];
export const ways = content.ways.map((way) => ({
  modality: way.modality ?? "",
  said: inEach(way.said ?? ""),
  denied: way.denied ?? false,
  holder: way.holder,
  origin: content.sources[way.origin ?? 0]?.id,
  source: way.source === undefined ? null : inEach(way.source),
  language: way.language ?? "",
}));

export const times = content.times.map(({ when, days }) => ({ when: inEach(when ?? ""), days: days ?? null }));
const passages = content.places.map(({ where, text }) => ({ where: inEach(where ?? ""), text: text ?? "" }));

// The page says itself what stands where in the list that is a statement.
const [ID, SUBJECT, RELATION, OBJECT, WAY, TIME, PLACE, QUOTE, MORE] = [
  "id", "subject", "relation", "object", "way", "time", "place", "quote", "more",
].map((name) => content.columns.indexOf(name));

export class Statement {
  /**
   * @param {Row} row
   * @param {number} order
   */
  constructor(row, order) {
    // Its parts are numbers where they tell a place among all.
    this.row = /** @type {any[]} */ (row);
    this.order = order;
  }
  /** @returns {string} */
  get subject() { return nameOrder[this.row[SUBJECT]]; }
  /** @returns {string} */
  get relation() { return content.relationOrder[this.row[RELATION]]; }
  /** @returns {string | null} */
  get object() { return typeof this.row[OBJECT] === "number" ? nameOrder[this.row[OBJECT]] : null; }
  get value() { return typeof this.row[OBJECT] === "number" ? null : inEach(this.row[OBJECT]); }
  get way() { return ways[this.row[WAY]]; }
  get modality() { return this.way.modality; }
  // Somebody's view is not what the source says itself, and "not" is not said with less certainty.
  get manner() { return this.denied ? "denied" : this.holder && this.modality !== "draft" ? "view" : this.modality; }
  get said() { return this.way.said; }
  get denied() { return this.way.denied; }
  get holder() { return this.way.holder; }
  get origin() { return this.way.origin; }
  // Its source, and the earlier editions that say the same.
  /** @returns {string[]} */
  get origins() { return [this.origin, ...(this.row[MORE]?.earlier ?? []).map((/** @type {number} */ place) => content.sources[place].id)]; }
  get source() { return this.way.source; }
  get language() { return this.way.language; }
  get when() { return times[this.row[TIME]].when; }
  get days() { return times[this.row[TIME]].days; }
  get where() { return passages[this.row[PLACE]].where; }
  get text() { return passages[this.row[PLACE]].text || sentenceOf(this.row[ID]); }
  /** @returns {string} */
  get quote() { return rows.get(this.row[ID])?.querySelector("q")?.textContent ?? this.row[QUOTE] ?? ""; }
  /** @returns {Change | undefined} */
  get change() { return this.row[MORE]?.change; }
  /** @returns {Difference[] | undefined} */
  get differences() { return this.row[MORE]?.differences; }
  /** @returns {Dispute[]} */
  get disputes() { return this.row[MORE]?.disputes ?? []; }
  // What excludes it stands somewhere else, and no curator found that the two agree.
  get isDisputed() { return this.disputes.some((each) => each.isDispute); }
  // Whether it is about nothing but names that are on the page, and whether it joins two of these.
  get isWhole() { return this.row[SUBJECT] < entities.size && (this.object === null || this.row[OBJECT] < entities.size); }
  get isLink() { return this.object !== null && this.isWhole; }
}

/** @type {All<Statement>} */
export const statements = /** @type {any} */ (new Map(content.statements.map((row, order) => [row[ID], new Statement(row, order)])));
