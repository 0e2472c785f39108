import "./small_lanes.js";
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import {
  addressOf, follow, go, NOTHING, notUnderstood, startState, state,
} from "../../graphbuilder/network/page/script/state/address.js";
import { declareAll } from "../../graphbuilder/network/page/script/state/declared.js";
import { toLanes, viewNow } from "../../graphbuilder/network/page/script/state/view.js";

declareAll();
startState(() => {});

function open(address) {
  location.hash = `#${address}`;
  follow();
}

beforeEach(() => open(""));

describe("the view that an address means", () => {
  const MEANT = {
    lanes: ["", "language=en", "keys=off", "date=2024-06-01", "statement=s1", "statement=s1&statement=s2", "question=who",
      "track=plan", "view=lanes&focus=plan", "question=unsure&theme=water", "track=plan&modality=intended"],
    names: ["view=names", "focus=plan", "focus=plan&steps=2", "focus=plan&path=water", "class=Ministry", "modality=intended",
      "structural=no", "relation=hasGoal", "source=nota", "theme=water", "theme=water&date=2024-06-01", "focus=plan&list=open",
      "view=names&statement=s1", "focus=plan&path=water&through=structural", "modality=intended&date=2024-06-01"],
    statements: ["view=statements", "list=open", "sort=-period", "view=statements&modality=intended"],
  };
  for (const [view, addresses] of Object.entries(MEANT)) {
    for (const address of addresses) {
      it(`is ${view} for ${address || "none"}, which stays as it is`, () => {
        open(address);
        assert.equal(viewNow(), view);
        assert.equal(addressOf(state), address);
        assert.deepEqual(notUnderstood(), []);
      });
    }
  }

  it("is told no more than it needs to be", () => {
    open("view=lanes&question=overview");
    assert.equal(addressOf(state), "");
    open("view=names&theme=water");
    assert.equal(addressOf(state), "theme=water");
  });

  it("is names where it was an address of these, though it says what holds anyway or names nothing", () => {
    for (const address of ["layout=columns", "focus=nobody", "theme=&language=en", "class=Ministry,Plan,Goal,Theme", "structural=yes"]) {
      open(address);
      assert.equal(viewNow(), "names", address);
    }
  });

  it("says what of it means nothing", () => {
    open("view=clouds&question=why&track=goal");
    assert.deepEqual(notUnderstood(), ["view=clouds", "question=why", "track=goal"]);
    assert.equal(viewNow(), "lanes");
  });
});

describe("who chooses something", () => {
  it("stays in the view", () => {
    for (const view of ["lanes", "names", "statements"]) {
      open("");
      go({ view });
      go({ focus: "plan", lines: [] });
      assert.equal(viewNow(), view);
      go(NOTHING);
      assert.equal(viewNow(), view);
      go({ date: "2024-06-01" });
      assert.equal(viewNow(), view);
    }
  });

  it("that only the network shows is led there, and out of a question", () => {
    open("question=who");
    go({ focus: "plan", lines: [] });
    go({ steps: 1 });
    assert.equal(addressOf(state), "focus=plan&steps=1");
  });

  it("asks a question in the lanes, and leaves behind what only the network shows", () => {
    open("focus=plan&steps=1&theme=water");
    go(toLanes("when"));
    assert.equal(addressOf(state), "question=when&focus=plan&theme=water");
    go(toLanes("overview"));
    assert.equal(addressOf(state), "view=lanes&focus=plan&theme=water");
  });

  it("and goes back is where he was", () => {
    go({ view: "names" });
    assert.equal(location.hash, "#view=names");
    go(toLanes("unsure"));
    assert.equal(location.hash, "#question=unsure");
    open("view=names");
    assert.equal(viewNow(), "names");
    assert.equal(state.question, null);
  });
});
