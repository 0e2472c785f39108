import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stand } from "./browser.js";
import { content } from "./small.js";

// The same page with its texts in the other order, and one statement with all that one can have.
const swapped = (text) => (Array.isArray(text) ? [...text].reverse() : text);
const change = { change: "changed", differences: [{ heading: {}, before: {}, now: {} }] };
stand({
  ...content,
  languages: ["en", "nl"],
  entities: content.entities.map(([id, held]) => [id, { ...held, label: swapped(held.label) }]),
  ways: content.ways.map((way) => ({ ...way, said: swapped(way.said) })),
  places: content.places.map((place) => ({ ...place, where: swapped(place.where) })),
  statements: [...content.statements, ["s6", 1, 1, ["a value", "een waarde"], 0, 0, 0, "", change], ["s7", 1, 1, 5, 0, 0, 0]],
  namesElsewhere: ["beyond"],
});

const { entities, statements } = await import("../../graphbuilder/network/page/script/data/reading.js");

describe("a statement", () => {
  it("is read by the names that the page gives the places in its list", () => {
    const { subject, relation, object, modality, said, quote, days, where } = statements.get("s1");
    assert.deepEqual([subject, relation, object], ["plan", "commissionedBy", "min"]);
    assert.deepEqual([modality, said.nl, said.en], ["asserted", "zo gesteld", "so stated"]);
    assert.equal(quote, "in opdracht van het Ministerie");
    assert.equal(days.firstStart, "2021-01-01");
    assert.deepEqual(where, { nl: "zin 1", en: "sentence 1" });
  });

  it("has nothing where the page leaves something out", () => {
    const { denied, holder, source, text, quote, change: none, days } = statements.get("s2");
    assert.deepEqual([denied, holder, source, text, quote, none, days], [false, undefined, null, "", "", undefined, null]);
  });

  it("with a value has no object", () => {
    const { object, value, isLink, isWhole, differences } = statements.get("s6");
    assert.deepEqual([object, isLink, isWhole], [null, false, true]);
    assert.deepEqual(value, { nl: "een waarde", en: "a value" });
    assert.equal(differences.length, 1);
  });

  it("about a name that is not on the page is no link", () => {
    const { object, isLink, isWhole } = statements.get("s7");
    assert.deepEqual([object, isLink, isWhole], ["beyond", false, false]);
  });
});

describe("a name", () => {
  it("is called by its label where it has no short name", () => {
    assert.deepEqual(entities.get("plan").short, { nl: "Het Plan", en: "The Plan" });
    assert.deepEqual(entities.get("min").short, { nl: "MvE", en: "MvE" });
    assert.deepEqual(entities.get("min").label, { nl: "Ministerie van Éénheid", en: "Ministry of Unity" });
  });
});
