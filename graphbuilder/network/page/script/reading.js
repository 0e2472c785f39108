// What the page holds, read into the form that the rest of the script uses: in the file each text
// stands once, and what is empty or does not hold is left out. Names and statements read their parts
// when they are asked for them: a large page holds far more than anybody looks at.

function read(id) {
  return JSON.parse(document.getElementById(id).textContent);
}

const content = read("content");
const size = content.size;
const NOTHING_ELSE = { nl: [], en: [] };

// A text that is the same in both languages stands there once, another as a list of the two.
function inEach(text) {
  return typeof text === "string" ? { nl: text, en: text } : { nl: text[0], en: text[1] };
}

function withTexts(thing, names) {
  for (const name of names) if (name in thing) thing[name] = inEach(thing[name]);
  return thing;
}

class Entity {
  constructor(held) { this.held = held; }
  get class() { return this.held.class; }
  get label() { return inEach(this.held.label ?? ""); }
  // The short name is the label, where it is left out.
  get short() { return "short" in this.held ? inEach(this.held.short) : this.label; }
  get alternative() { return this.held.alternative ?? NOTHING_ELSE; }
  get hidden() { return this.held.hidden ?? []; }
  get note() { return "note" in this.held ? inEach(this.held.note) : null; }
  get identifiers() { return this.held.identifiers ?? []; }
  get envisaged() { return this.held.envisaged ?? false; }
  get size() { return this.held.size; }
  get count() { return this.held.count ?? 0; }
  get at() { return this.held.at; }
  get deadlines() { return this.held.deadlines ?? []; }
  get onlyOfParts() { return this.held.onlyOfParts ?? false; }
  get notStated() { return "notStated" in this.held ? inEach(this.held.notStated) : null; }
  get change() { return this.held.change ?? ""; }
  get differences() { return this.held.differences ?? []; }
}

// Maps, because a name may be anything, also one that every JavaScript object already has.
const entities = new Map(content.entities.map(([id, held]) => [id, new Entity(held)]));

// The rows that stand in the file: from these come the quoted words.
const rows = new Map([...document.querySelectorAll("#list tr[id]")].map((row) => {
  row.dataset.statement = row.id.slice("row-".length);
  return [row.dataset.statement, row];
}));

const nameOrder = [...entities.keys(), ...content.namesElsewhere];
const ways = content.ways.map((way) => ({ denied: false, language: "", source: null, ...withTexts(way, ["said", "source"]), origin: content.sources[way.origin ?? 0]?.id, modality: way.modality ?? "" }));
const times = content.times.map((time) => ({ days: null, ...withTexts(time, ["when"]) }));
const passages = content.places.map((place) => ({ text: "", ...withTexts(place, ["where"]) }));

// Of a row: id, subject, relation, object or value, way, time, place, quoted words, and what else there is.
class Statement {
  constructor(row, order) { this.row = row; this.order = order; }
  get subject() { return nameOrder[this.row[1]]; }
  get relation() { return content.relationOrder[this.row[2]]; }
  get object() { return typeof this.row[3] === "number" ? nameOrder[this.row[3]] : null; }
  get value() { return typeof this.row[3] === "number" ? null : inEach(this.row[3]); }
  get way() { return ways[this.row[4]]; }
  get modality() { return this.way.modality; }
  get said() { return this.way.said; }
  get denied() { return this.way.denied; }
  get holder() { return this.way.holder; }
  get origin() { return this.way.origin; }
  get source() { return this.way.source; }
  get language() { return this.way.language; }
  get when() { return times[this.row[5]].when; }
  get days() { return times[this.row[5]].days; }
  get where() { return passages[this.row[6]].where; }
  get text() { return passages[this.row[6]].text; }
  get quote() { return rows.get(this.row[0])?.querySelector("q")?.textContent ?? this.row[7] ?? ""; }
  get change() { return this.row[8]?.change; }
  get differences() { return this.row[8]?.differences; }
  // Whether it is about nothing but names that are on the page, and whether it joins two of these.
  get isWhole() { return this.row[1] < entities.size && (this.object === null || this.row[3] < entities.size); }
  get isLink() { return this.object !== null && this.isWhole; }
}

const statements = new Map(content.statements.map((row, order) => [row[0], new Statement(row, order)]));
