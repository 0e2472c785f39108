import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  boundsOf, bracket, distanceTo, lengthOf, pointAlong, reversed, smooth, turned,
} from "../../graphbuilder/network/page/script/draw/curves.js";

const near = (one, other, slack = 0.01) => assert.ok(Math.abs(one - other) <= slack, `${one} is not ${other}`);
const straight = () => ({ along: [0, 0, 10, 0, 20, 0, 30, 0] });

describe("a smooth line", () => {
  it("starts and ends where it is told to, and runs level there", () => {
    const along = smooth([{ x: 0, y: 5 }, { x: 10, y: 20 }, { x: 30, y: 40 }]);
    assert.deepEqual(along.slice(0, 2), [0, 5]);
    assert.deepEqual(along.slice(-2), [30, 40]);
    assert.equal(along[3], 5);
    assert.equal(along.at(-3), 40);
  });

  it("never goes beyond the points between which it runs", () => {
    const line = { along: smooth([{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 20, y: 50 }, { x: 30, y: 50 }]) };
    for (let part = 0; part <= 1; part += 0.02) {
      const { y } = pointAlong(line, part);
      assert.ok(y >= -1e-9 && y <= 50 + 1e-9, `${y} at ${part}`);
    }
  });

  it("leaves out points that would lead it back", () => {
    const points = [{ x: 0, y: 0 }, { x: 40, y: 9 }, { x: 20, y: 0 }];
    assert.deepEqual(smooth(points), smooth([points[0], points[2]]));
  });
});

describe("a line as it is drawn", () => {
  it("is as long as it is", () => {
    near(lengthOf(straight()), 30);
    // A quarter of a circle of 100, drawn with the usual handles: 50 pi long.
    const reach = (4 / 3) * (Math.SQRT2 - 1) * 100;
    near(lengthOf({ along: [100, 0, 100, reach, reach, 100, 0, 100] }), 50 * Math.PI, 0.1);
  });

  it("has its middle halfway its length", () => {
    const { x, y } = pointAlong(straight(), 0.5);
    near(x, 15);
    near(y, 0);
  });

  it("is as far from a point as its nearest place, and Infinity beyond what is asked", () => {
    near(distanceTo(straight(), { x: 12, y: 3 }, 5), 3);
    near(distanceTo(straight(), { x: 34, y: 3 }, 10), 5);
    assert.equal(distanceTo(straight(), { x: 12, y: 8 }, 5), Infinity);
  });

  it("lies within its bounds, with its handles", () => {
    assert.deepEqual(boundsOf({ along: [0, 0, 10, -5, 20, 8, 30, 2] }), { left: 0, right: 30, top: -5, bottom: 8 });
  });
});

describe("turning a line", () => {
  it("gives the same line from its other end", () => {
    assert.deepEqual(reversed([1, 2, 3, 4, 5, 6, 7, 8]), [7, 8, 5, 6, 3, 4, 1, 2]);
  });

  it("makes what ran to the right run down", () => {
    assert.deepEqual(turned([1, 2, 3, 4]), [2, 1, 4, 3]);
  });

  it("leads an arc out to its side and back", () => {
    const line = { along: bracket({ x: 50, y: 0 }, { x: 50, y: 100 }, 30) };
    assert.equal(boundsOf(line).left, 30);
    const { x, y } = pointAlong(line, 0.5);
    near(x, 30);
    near(y, 50);
  });
});
