import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stand } from "./browser.js";
import { content } from "./small.js";

// The plan and its goal are a group within a group, its chapter another; all others are together.
const group = (names, told, count) => ({ x: 0, y: 0, radius: 9, names, told, count });
stand({
  ...content,
  opens: "overview",
  groups: {
    1: group([], ["plan", "goal"], 3), 1.1: group(["plan", "goal"], ["plan"], 2), 1.2: group(["chapter"], ["chapter"], 1),
    2: group(["min", "water"], ["min"], 2),
  },
});

const folder = "../../graphbuilder/network/page/script/state";
const address = await import(`${folder}/address.js`);
const { closedAround, groupTold, openedGroups } = await import(`${folder}/arrangement.js`);
const { statementsBetween } = await import(`${folder}/between.js`);
const { declareAll } = await import(`${folder}/declared.js`);
const { setShown } = await import(`${folder}/shown.js`);

declareAll();
address.startState(() => {});

function open(text) {
  location.hash = `#${text}`;
  address.follow();
  setShown();
}

describe("a group in the address", () => {
  it("is told by a member, and within a group by how deep it lies", () => {
    open("open=plan&open=plan~2&open=min");
    assert.deepEqual(address.state.open, ["1", "1.1", "2"]);
    assert.equal(decodeURIComponent(address.addressOf(address.state)), "open=plan&open=plan~2&open=min");
  });

  it("is known by whichever of its members", () => {
    assert.equal(groupTold("goal~2"), "1.1");
    assert.equal(groupTold("chapter"), "1");
    assert.equal(groupTold("nobody"), undefined);
  });

  it("that does not exist is told as not understood", () => {
    open("open=nobody");
    assert.deepEqual(address.state.open, []);
    assert.deepEqual(address.notUnderstood(), ["open=nobody"]);
  });
});

describe("groups stand open", () => {
  it("that were opened, and those around them", () => {
    open("open=plan~2");
    assert.deepEqual(openedGroups(), new Set(["1", "1.1"]));
  });

  it("around what is chosen", () => {
    open("focus=goal");
    assert.deepEqual(openedGroups(), new Set(["1", "1.1"]));
    open("statement=s3");
    assert.deepEqual(openedGroups(), new Set(["1", "1.1", "1.2"]));
  });

  it("and else the outermost hides a name", () => {
    assert.equal(closedAround("1.1", new Set()), "1");
    assert.equal(closedAround("1.1", new Set(["1"])), "1.1");
    assert.equal(closedAround("1.1", new Set(["1", "1.1"])), null);
  });
});

describe("a line between two groups", () => {
  it("stands for the statements from either to the other", () => {
    open("between=min~1&between=plan~1");
    assert.deepEqual(statementsBetween(), ["s1", "s4", "s5"]);
    assert.equal(decodeURIComponent(address.addressOf(address.state)), "between=plan~1&between=min~1");
  });

  it("is chosen for as long as both its ends can be seen", () => {
    open("open=plan&between=plan~1&between=min~1");
    assert.equal(address.state.between, null);
    open("open=plan&between=plan~2&between=min~1");
    assert.deepEqual(statementsBetween(), ["s1", "s4", "s5"]);
    open("open=plan&between=chapter~2&between=min~1");
    assert.deepEqual(statementsBetween(), []);
  });

  it("can end at a name", () => {
    open("open=min&between=plan~1&between=water");
    assert.deepEqual(statementsBetween(), ["s4"]);
  });
});
