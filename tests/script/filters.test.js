import "./small.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { follow, startState } from "../../graphbuilder/network/page/script/state/address.js";
import { declareAll } from "../../graphbuilder/network/page/script/state/declared.js";
import { paths, route } from "../../graphbuilder/network/page/script/state/exploring.js";
import { nowShown, themes } from "../../graphbuilder/network/page/script/state/filters.js";
import { sortedRows } from "../../graphbuilder/network/page/script/state/sorting.js";

declareAll();
startState(() => {});

function shownBy(address) {
  location.hash = `#${address}`;
  follow();
  const { entities, statements, bare, aside } = nowShown();
  return [[...entities].join(" "), [...statements].join(" "), [...bare].join(" "), [...aside].join(" ")];
}

const ALL = "min plan goal chapter water";

describe("what is shown", () => {
  const SHOWN = [
    ["", ALL, "s1 s2 s3 s4 s5", "", ""],
    ["class=Ministry,Plan", "min plan chapter", "s1 s3 s5", "", ""],
    ["modality=intended", ALL, "s2", "min chapter water", ""], // names without a line stay, faint
    ["modality=denied", ALL, "s5", "goal chapter water", ""],
    ["structural=no", ALL, "s1 s2 s4 s5", "chapter", ""],
    ["relation=hasGoal", ALL, "s2", "min chapter water", ""],
    ["source=nota", "min plan", "s5", "", ""],
    ["theme=water", ALL, "s1 s2 s4 s5", "chapter", ""], // through the goal, and who is linked with it
    ["date=2022-01-01", ALL, "s1 s2 s3 s4 s5", "", ""],
    ["date=2025-01-01", ALL, "s2 s3 s4 s5", "", "s1"],
    ["focus=goal&steps=1", "plan goal water", "s2 s4", "", ""],
    ["focus=min&path=water", "min plan goal water", "s1 s2 s4 s5", "", ""],
  ];
  for (const [address, ...expected] of SHOWN) it(`by ${address || "nothing"} is ${expected[1]}`, () => assert.deepEqual(shownBy(address), expected));
});

describe("a theme", () => {
  it("is what something touches on", () => assert.deepEqual(themes(), ["water"]));
});

describe("a path", () => {
  it("takes the surest of two statements, and is told step by step", () => {
    shownBy("focus=min&path=water");
    assert.deepEqual(paths().map(({ names }) => names), [["min", "plan", "goal", "water"]]);
    assert.deepEqual(paths()[0].steps.map(({ keys }) => keys), [["s1", "s5"], ["s2"], ["s4"]]);
    assert.deepEqual(paths()[0].weakest.keys, ["s2"]);
  });

  it("goes through references only where that is asked for", () => {
    shownBy("focus=chapter&path=goal");
    assert.equal(route(), null);
    shownBy("focus=chapter&path=goal&through=structural");
    assert.deepEqual(route().layers.map((each) => [...each]), [["chapter"], ["plan"], ["goal"]]);
  });
});

describe("the list", () => {
  const ORDERS = [
    ["", "s1 s2 s3 s4 s5"],
    ["sort=object", "s2 s5 s3 s1 s4"], // een doel, Het Plan, Hoofdstuk 1, Ministerie, waterkwaliteit
    ["sort=-relation", "s5 s4 s3 s2 s1"],
    ["sort=said", "s1 s3 s4 s2 s5"], // stated, intended, denied
    ["sort=period", "s1 s2 s3 s4 s5"], // what has no period last
    ["sort=-period", "s1 s2 s3 s4 s5"], // whatever the direction
  ];
  for (const [address, order] of ORDERS) {
    it(`by ${address || "nothing"} is ${order}`, () => {
      shownBy(address);
      assert.equal(sortedRows().join(" "), order);
    });
  }
});
