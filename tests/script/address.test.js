import "./small.js";
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import {
  addressOf, apart, catchUp, follow, go, notUnderstood, replace, startState, state, together,
} from "../../graphbuilder/network/page/script/state/address.js";
import { declareAll } from "../../graphbuilder/network/page/script/state/declared.js";
import { viewNow } from "../../graphbuilder/network/page/script/state/view.js";


const told = [];

declareAll();
startState((before) => told.push(before));

function open(address) {
  location.hash = `#${address}`;
  follow();
}

beforeEach(() => {
  open("");
  told.length = 0;
});

describe("an address", () => {
  const SAME = [
    "focus=plan", "statement=s1&statement=s2", "language=en", "list=open",
    "class=Ministry", "class=tracks", "modality=intended", "modality=denied", "structural=no",
    "relation=hasGoal,subject", "source=nota", "theme=water", "date=2024-06-01", "sort=-period", "keys=off", "focus=plan&steps=2", "focus=plan&path=water",
    "focus=plan&path=water&through=structural",
  ];
  for (const address of SAME) {
    it(`keeps ${address}`, () => {
      open(address);
      assert.equal(addressOf(state), address);
      assert.deepEqual(notUnderstood(), []);
    });
  }

  const SHORTER = [
    ["class=ministry", "class=Ministry"], // by hand, in small letters
    ["class=actor", "class=Ministry"], // above it
    ["class=Ministry,Plan,Goal,Theme", ""], // all of them
    ["modality=asserted,intended,denied", ""],
    ["language=nl&list=closed&sort=place", ""], // as it is anyway
    ["focus=plan&statement=s1", "focus=plan"], // either a name or lines
  ];
  for (const [by, kept] of SHORTER) {
    it(`is ${kept || "empty"} for ${by}`, () => {
      open(by);
      assert.equal(addressOf(state), kept);
      assert.deepEqual(notUnderstood(), []);
    });
  }

  it("tells what of it means nothing, and shows the rest", () => {
    open("colour=red&class=Ministry,nonsense&date=2024-02-31&focus=nobody");
    assert.deepEqual(notUnderstood(), ["colour", "class=nonsense", "date=2024-02-31", "focus=nobody"]);
    assert.equal(addressOf(state), "class=Ministry");
  });

  it("with none of many is not one with all", () => {
    open("class=");
    assert.deepEqual(state.class, new Set());
    assert.equal(addressOf(state), "class=");
  });
});

describe("names with commas", () => {
  it("stand in an address by themselves", () => {
    assert.deepEqual(together(["a", "b,c", "d"]), ["a,d", "b,c"]);
    assert.deepEqual(apart(["a, d", "b,c"], (text) => text === "b,c"), ["a", "d", "b,c"]);
  });
});

describe("a change", () => {
  it("stands in the address and is told once", () => {
    go({ theme: "water" });
    assert.equal(location.hash, "#theme=water");
    assert.equal(told.length, 1);
    go({ theme: "water" });
    assert.equal(told.length, 1);
  });

  it("that goes on stays where a busy browser tells late of the address before it", () => {
    go({ date: "2024-06-01" });
    replace({ date: "2024-06-02" });
    follow();
    assert.equal(state.date, "2024-06-02");
    catchUp();
    assert.equal(location.hash, "#date=2024-06-02");
    replace({ date: "2024-06-03" });
    open("theme=water");
    assert.equal(addressOf(state), "theme=water");
  });

  it("of what is chosen ends a path", () => {
    open("focus=plan&path=water");
    go({ focus: "goal", lines: [] });
    assert.equal(addressOf(state), "focus=goal");
  });

  it("lets go of the filter that hides what is chosen", () => {
    open("class=Ministry");
    go({ focus: "goal", lines: [] });
    assert.equal(addressOf(state), "focus=goal&class=Ministry,Goal");
  });

  it("that hides what is chosen leaves nothing chosen", () => {
    open("focus=goal");
    go({ class: new Set(["Ministry"]) });
    assert.equal(addressOf(state), "class=Ministry");
  });
});

describe("a page without lanes", () => {
  it("opens on its names, and does not know what only lanes have", () => {
    assert.equal(viewNow(), "names");
    open("view=lanes&question=who");
    assert.equal(viewNow(), "names");
    assert.deepEqual(notUnderstood(), ["view=lanes", "question=who"]);
    open("view=statements");
    assert.equal(viewNow(), "statements");
  });
});
