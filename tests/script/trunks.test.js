import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overlap } from "../../graphbuilder/network/page/script/draw/boxes.js";
import {
  branchOf, fanOf, inRows, joined, obstacle, placeLabels, placeParting, sideOf, stemOf, stubOf,
} from "../../graphbuilder/network/page/script/draw/trunks.js";

/** A name of 60 wide and 14 high, its shape 6 from the left. */
const name = (x, y) => ({ id: `${x} ${y}`, x, y, radius: 5, left: x - 6, right: x + 54, top: y - 7, bottom: y + 7 });
const label = (wish, more = {}) => ({ side: 1, wide: 20, high: 6, type: 12, wish, room: 400, ...more });
const letters = (text) => text.length;

describe("words in rows", () => {
  it("are as short as so many rows allow", () => {
    assert.deepEqual(inRows("heeft als doel", 1, letters), { rows: ["heeft als doel"], long: 14 });
    assert.deepEqual(inRows("heeft als doel", 2, letters), { rows: ["heeft", "als doel"], long: 8 });
    assert.deepEqual(inRows("heeft als doel", 3, letters), { rows: ["heeft", "als", "doel"], long: 5 });
  });

  it("are no more rows than there are words", () => {
    assert.equal(inRows("heeft", 2, letters), null);
  });
});

describe("words of trunks", () => {
  const anchor = name(100, 100);

  it("stand beside their name, at its height where they are alone", () => {
    const [spot] = placeLabels([label(100)], anchor, []);
    assert.equal(spot.y, 100);
    assert.ok(spot.left > anchor.right);
    const [other] = placeLabels([label(100, { side: -1 })], anchor, []);
    assert.ok(other.right < anchor.left);
  });

  it("stand under each other in the order of where their lines lead, over no other words", () => {
    const spots = placeLabels([label(300), label(-50), label(100)], anchor, []);
    assert.deepEqual(spots.map(({ y }) => y).sort((one, other) => one - other), [spots[1].y, spots[2].y, spots[0].y]);
    for (const one of spots) for (const other of spots) if (one !== other) assert.ok(!overlap(one, other));
  });

  it("give way to a name that is to be read, and cover one that has faded where that is nearer", () => {
    const beside = { left: 160, right: 260, top: 92, bottom: 108 };
    const [away] = placeLabels([label(100)], anchor, [obstacle(beside, true)]);
    assert.ok(!overlap(away, beside));
    const everywhere = { left: 0, right: 1000, top: -1000, bottom: 1000 };
    const [over] = placeLabels([label(100)], anchor, [obstacle(everywhere, false)]);
    assert.equal(over.y, 100);
  });

  it("stand above or under their name where the next is too near", () => {
    const [spot] = placeLabels([label(100, { room: 30 })], anchor, [obstacle(anchor, true), obstacle({ ...name(190, 100) }, true)]);
    assert.ok(spot.right <= anchor.right + 30);
    assert.ok(!overlap(spot, anchor));
  });
});

describe("lines of a trunk", () => {
  const [anchor, end] = [name(100, 100), name(400, 300)];
  const [spot] = placeLabels([label(100)], anchor, []);

  it("leave the side of their name on which the other stands", () => {
    assert.equal(sideOf(anchor, end, true), 1);
    assert.equal(sideOf(end, anchor, true), -1);
    // Under each other: on the right, where there is room.
    assert.equal(sideOf(anchor, name(100, 300), true), 1);
    assert.equal(sideOf(anchor, name(100, 300), false), -1);
  });

  it("start at the name, run level through the words, and end at the other", () => {
    const stub = stubOf(anchor, spot, 1);
    assert.deepEqual(stub.slice(0, 2), [155, 100]);
    assert.deepEqual(stub.slice(-2), [spot.right, spot.y]);
    const whole = joined(stub, fanOf(spot, end, 1, null));
    assert.deepEqual(whole.slice(-2), [end.left - 2, end.y]);
    // A start, and curves of six numbers each.
    assert.equal(whole.length % 6, 2);
  });

  it("bow around to a name of the same column", () => {
    const under = name(100, 200);
    const fan = fanOf(spot, under, 1, 300);
    assert.deepEqual(fan.slice(-2), [under.right + 2, 200]);
    const farthest = (along) => Math.max(...along.filter((_, index) => index % 2 === 0));
    assert.ok(farthest(fan) > spot.right);
    // And not as far as the next column, if that is near.
    assert.ok(farthest(fanOf(spot, under, 1, spot.right + 8)) < spot.right + 8);
  });
});

describe("lines that part on the map", () => {
  const [anchor, above, below] = [name(0, 0), name(200, -40), name(200, 40)];

  it("part between their name and the nearest other", () => {
    const { spot } = placeParting(anchor, [above, below], { wide: 20, high: 6, type: 12 }, []);
    assert.equal(Math.round(spot.y), 0);
    assert.ok(spot.x > 0 && spot.x < 200);
  });

  it("part aside where a name stands in the way", () => {
    const way = { left: -1000, right: 1000, top: -8, bottom: 8 };
    const { spot } = placeParting(anchor, [above, below], { wide: 20, high: 6, type: 12 }, [obstacle(way, true)]);
    assert.ok(!overlap(spot, way));
  });

  it("run from shape to shape through that point", () => {
    const stem = stemOf(anchor, { x: 100, y: 0 });
    assert.deepEqual(stem.slice(0, 2), [8, 0]);
    const branch = branchOf(anchor, { x: 100, y: 0 }, above);
    assert.deepEqual(branch.slice(0, 2), [100, 0]);
    assert.ok(Math.hypot(branch.at(-2) - above.x, branch.at(-1) - above.y) < 9);
  });
});
