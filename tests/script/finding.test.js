import "./small.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { almost, fold, found, foundOtherwise, matching, meant } from "../../graphbuilder/network/page/script/data/finding.js";

const ids = (query) => found(query).map(({ id }) => id);

describe("what is typed", () => {
  it("is compared without accents, capitals and punctuation", () => {
    assert.equal(fold("  Éénheid (van de-Unie)! "), "eenheid van de unie");
    assert.equal(fold("Mariëtte"), fold("mariette"));
  });

  it("finds a name in both languages and by its wrong spellings", () => {
    assert.deepEqual(ids("unity"), ["min"]);
    assert.deepEqual(ids("eenheid"), ["min"]);
    assert.deepEqual(ids("pland"), ["plan"]);
    assert.deepEqual(ids("niets"), []);
    assert.deepEqual(ids("  "), []);
  });

  it("must be in one name with all its words", () => {
    assert.deepEqual(ids("ministry unity"), ["min"]);
    assert.deepEqual(ids("unity goal"), []);
  });

  it("brings first the name that is so called, and by its kind all of that kind", () => {
    assert.equal(ids("plan")[0], "plan");
    assert.deepEqual(new Set(ids("plan")), new Set(["plan", "chapter"]));
    assert.ok(matching("het plan")[0].score > matching("plan").at(-1).score);
  });

  it("finds kinds of links and quoted words", () => {
    assert.deepEqual(foundOtherwise("opdracht"), [{ relation: "commissionedBy" }, { statement: "s1" }]);
    assert.deepEqual(foundOtherwise("op"), []);
  });
});

describe("a typing error", () => {
  it("is one letter more, fewer or other, or two in each other's place", () => {
    for (const other of ["doele", "del", "doal", "deol", "doel"]) assert.ok(almost("doel", other), other);
    for (const other of ["dale", "doelen", "naam"]) assert.ok(!almost("doel", other), other);
  });

  it("leads to what was meant, in a word of some length", () => {
    assert.equal(meant("ministreie"), "ministerie");
    assert.equal(meant("dole"), null);
  });
});
