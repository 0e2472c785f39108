import "./small.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  almost, fold, found, matching, meant, placesFound, quotesFound, statementsOn, topicsFound,
} from "../../graphbuilder/network/page/script/data/finding.js";

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

  it("brings a name that is wholly so before one that only begins so, though more is said of that", () => {
    assert.deepEqual(ids("ministry"), ["chapter", "min"]);
    const [whole, beginning] = matching("ministry");
    assert.ok(whole.score > beginning.score);
    assert.deepEqual(ids("ministry of"), ["min"]);
  });

  it("brings what is called by a word before what only begins with these letters", () => {
    assert.deepEqual(ids("mve"), ["min"]);
    const [whole] = matching("een");
    assert.equal(whole.id, "goal");
    assert.equal(ids("water")[0], "water");
    assert.ok(matching("plan")[0].score > matching("pla")[0].score);
  });

  it("finds all of a kind by its plural too", () => {
    assert.deepEqual(new Set(ids("planen")), new Set(["plan", "chapter"]));
    assert.deepEqual(ids("doelen"), ["goal"]);
  });

  it("finds what is written as one word, or as two, where it is not found as it was typed", () => {
    assert.deepEqual(ids("hoofdstuk1"), ["chapter"]);
    assert.deepEqual(ids("water kwaliteit"), ["water"]);
    assert.deepEqual(ids("kwaliteitswater"), []);
    assert.deepEqual(ids("tuk1"), []);
  });

  it("finds quoted words", () => {
    assert.deepEqual(quotesFound("opdracht"), [{ statement: "s1" }]);
    assert.deepEqual(quotesFound("op"), []);
  });
});

describe("a place", () => {
  it("is found by its number, in either language, shortened or written out", () => {
    for (const query of ["art. 5", "art 5", "Artikel 5", "article 5", "art. 5, tweede lid", "art. 5(2)", "nota art. 5"]) {
      assert.deepEqual(placesFound(query), [["s5"]], query);
    }
    assert.deepEqual(placesFound("zin 1"), [["s1", "s2", "s3", "s4"]]);
    assert.deepEqual(placesFound("Stb. 2021"), [["s5"]]);
    assert.deepEqual(placesFound("nr. 12"), [["s5"]]);
  });

  it("is not found by a part of its number, by the number of something else, nor without any", () => {
    for (const query of ["art. 51", "art. 2", "zin 5", "lid 5", "p. 5", "zin 11", "nr. 1", "zin", "nota", "art."]) {
      assert.deepEqual(placesFound(query), [], query);
    }
  });
});

describe("a word for what is said", () => {
  const said = (query) => topicsFound(query).map(({ topic }) => topic.label.en);

  it("leads to the statements that say it, in either language and by other words", () => {
    for (const query of ["in opdracht van", "commissioned", "Opdrachtgever", "opdracht"]) {
      const [{ topic }] = topicsFound(query);
      assert.deepEqual(statementsOn(topic), ["s1"], query);
    }
    assert.deepEqual(statementsOn(topicsFound("voornemen")[0].topic), ["s2"]);
    assert.deepEqual(statementsOn(topicsFound("ontkend")[0].topic), ["s5"]);
  });

  it("is found though no statement says it, with the tracks of which that is so", () => {
    for (const query of ["deadline", "uiterste datum", "termijn", "TERMIJN"]) {
      const [{ topic, isWhole }] = topicsFound(query);
      assert.deepEqual(topic.missing, ["plan"], query);
      assert.deepEqual(statementsOn(topic), []);
      assert.ok(isWhole);
    }
  });

  it("comes first where it is so called", () => {
    assert.deepEqual(said("werk"), ["works with"]);
    assert.deepEqual(said("me"), []);
    assert.deepEqual(said("budget"), []);
  });

  it("is meant with a typing error in it too", () => {
    assert.equal(meant("dedline"), "deadline");
    assert.equal(meant("temijn"), "termijn");
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
