// What the page holds, read into the form that the rest of the script uses: in the file each text
// stands once, and what is empty or does not hold is left out.

function read(id) {
  return JSON.parse(document.getElementById(id).textContent);
}

const content = read("content");
const size = content.size;

// A text that is the same in both languages stands there once, another as a list of the two.
function inEach(text) {
  return typeof text === "string" ? { nl: text, en: text } : { nl: text[0], en: text[1] };
}

function withTexts(thing, names) {
  for (const name of names) if (name in thing) thing[name] = inEach(thing[name]);
  return thing;
}

// Maps, because a name may be anything, also one that every JavaScript object already has. The short
// name is the label, where it is left out.
const entities = new Map(content.entities.map(([id, short]) => {
  const entity = withTexts(short, ["label", "short", "note", "notStated"]);
  entity.label ??= inEach("");
  return [id, { short: entity.label, alternative: { nl: [], en: [] }, hidden: [], note: null, identifiers: [], envisaged: false, count: 0, ...entity }];
}));

// The rows that stand in the file: from these come the quoted words.
const rows = new Map([...document.querySelectorAll("#list tr[id]")].map((row) => {
  row.dataset.statement = row.id.slice("row-".length);
  return [row.dataset.statement, row];
}));

const nameOrder = [...entities.keys(), ...content.namesElsewhere];
const ways = content.ways.map((way) => ({ denied: false, language: "", source: null, ...withTexts(way, ["said", "source"]), origin: content.sources[way.origin ?? 0]?.id, modality: way.modality ?? "" }));
const times = content.times.map((time) => ({ days: null, ...withTexts(time, ["when"]) }));
const placed = content.places.map((place) => ({ text: "", ...withTexts(place, ["where"]) }));
const statements = new Map(content.statements.map(([id, subject, relation, thing, way, time, place, quote, more]) => {
  const end = typeof thing === "number" ? { object: nameOrder[thing] } : { object: null, value: inEach(thing) };
  return [id, {
    subject: nameOrder[subject], relation: content.relationOrder[relation], ...end, ...ways[way], ...times[time], ...placed[place],
    quote: rows.get(id)?.querySelector("q")?.textContent ?? quote ?? "",
    ...more,
  }];
}));
