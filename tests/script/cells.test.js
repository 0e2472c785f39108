import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cell, keptAsText } from "../../graphbuilder/network/page/script/take/cells.js";

describe("a cell of a table", () => {
  it("that begins like a formula becomes text", () => {
    for (const text of ["=1+1", "@import", "+alles", "-weg", "＝1"]) assert.equal(cell(text), `'${text}`);
    for (const text of ["-3", "+1,5", "12 %", "het = teken"]) assert.equal(cell(text), text);
  });

  it("is one line", () => assert.equal(cell("  een\n\ttekst  "), "een tekst"));

  it("that a spreadsheet would take for a day or another number is kept as text", () => {
    for (const text of ["1.5", "1-2", "2024-06", "april 2022", "070"]) assert.notDeepEqual(keptAsText(text), {}, text);
    for (const text of ["12", "-3", "0", "woorden"]) assert.deepEqual(keptAsText(text), {}, text);
  });
});
