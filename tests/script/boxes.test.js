import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { around, holds, meet, overlap, slanted, square, Taken, upright } from "../../graphbuilder/network/page/script/draw/boxes.js";

const box = (left, top, right, bottom) => ({ left, top, right, bottom });

describe("boxes", () => {
  it("overlap where they share more than an edge", () => {
    assert.ok(overlap(box(0, 0, 10, 10), box(9, 9, 20, 20)));
    assert.ok(!overlap(box(0, 0, 10, 10), box(10, 0, 20, 10)));
  });

  it("hold each other, and lie within the one around both", () => {
    const both = around(box(0, 0, 10, 10), box(5, -5, 20, 5));
    assert.deepEqual(both, box(0, -5, 20, 10));
    assert.ok(holds(both, box(0, 0, 10, 10)));
    assert.ok(!holds(box(0, 0, 10, 10), both));
  });

  it("that lie aslant meet only where they do, and not where their bounds do", () => {
    const slope = slanted(0, 0, Math.PI / 4, 20, 1);
    assert.ok(overlap(slope, square(10, -10, 2)));
    assert.ok(!meet(slope, square(10, -10, 2)));
    assert.ok(meet(slope, square(10, 10, 2)));
    assert.ok(meet(upright(box(0, 0, 10, 10)), upright(box(5, 5, 15, 15))));
  });

  it("that are taken are found in whichever cell they lie", () => {
    const taken = new Taken(10);
    taken.add({ id: "one", ...box(0, 0, 35, 5) });
    assert.ok(taken.hits({ id: "other", ...box(30, 0, 50, 2) }));
    assert.ok(!taken.hits({ id: "one", ...box(30, 0, 50, 2) }));
    assert.ok(!taken.hits({ id: "other", ...box(30, 20, 50, 22) }));
  });
});
