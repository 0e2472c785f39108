import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pointAlong } from "../../graphbuilder/network/page/script/draw/curves.js";
import { clamped, columnsOf, leftOf, rightOf, spread } from "../../graphbuilder/network/page/script/draw/routing.js";
import { routed, straight } from "../../graphbuilder/network/page/script/draw/ways.js";

/** A name with its words: a shape of 10 across, and 60 of text to the right of it. */
function name(id, x, y) {
  return [id, {
    id, x, y, radius: 5, type: 12, line: 13, lines: [id], covers: false,
    left: x - 6, right: x + 70, top: y - 7, bottom: y + 7, textLeft: x + 10, textRight: x + 70, textTop: y - 7, textBottom: y + 7,
  }];
}

/** Three columns of names, the middle one full: at heights 0, 20, … with 6 of white between them. */
const names = new Map([
  name("from", 0, 100), name("to", 400, 100),
  ...[...Array(11).keys()].map((row) => name(`between ${row}`, 200, row * 20)),
]);
const link = (subject, object) => ({ id: `${subject} ${object}`, statement: { subject, object }, place: 0, many: 1 });

describe("heights that are set apart", () => {
  it("stay where they are where there is room", () => {
    assert.deepEqual(spread([10, 20, 30], 5, { low: 0, high: 100 }), [10, 20, 30]);
  });

  it("give way to both sides, as little as can be", () => {
    assert.deepEqual(spread([10, 10], 4, { low: 0, high: 100 }), [8, 12]);
  });

  it("stay within their bounds, closer together where they must", () => {
    assert.deepEqual(spread([0, 0, 0], 4, { low: 0, high: 4 }), [0, 2, 4]);
    assert.equal(clamped(7, { low: 0, high: 4 }), 4);
  });
});

describe("columns of names", () => {
  const items = [...names.values()].map((box) => ({
    id: box.id, at: box.x, rects: [{ id: box.id, left: box.x - 6, right: box.x + 70, top: box.y - 7, bottom: box.y + 7 }],
  }));

  it("stand from left to right, and their gaps are free", () => {
    const columns = columnsOf(items);
    assert.deepEqual(columns.map(({ left }) => left), [-6, 194, 394]);
    // Above the first name, below the last, and between each two of eleven.
    assert.equal(columns[1].gaps.length, 12);
    for (const { low, high } of columns[1].gaps) {
      assert.ok(columns[1].rects.every(({ top, bottom }) => high < top || low > bottom));
    }
  });

  it("say how far what stands between two heights reaches out", () => {
    const [, middle] = columnsOf(items);
    assert.equal(rightOf(middle, 95, 105), 270);
    assert.equal(leftOf(middle, 95, 105), 194);
    assert.equal(rightOf(middle, 8, 12), -Infinity);
  });
});

describe("a line through a column", () => {
  it("runs through the white between its names, from one side to the other", () => {
    const along = routed([link("from", "to")], names, true).get("from to");
    assert.ok(along[0] >= 70 && along[0] <= 75);
    assert.ok(along.at(-2) >= 390 && along.at(-2) <= 394);
    for (let part = 0; part <= 1; part += 0.005) {
      const { x, y } = pointAlong({ along }, part);
      for (const box of names.values()) {
        const inside = x > box.left + 1 && x < box.right - 1 && y > box.top + 0.5 && y < box.bottom - 0.5;
        assert.ok(!inside, `through ${box.id} at ${x}, ${y}`);
      }
    }
  });

  it("is the same line from its other end where its statement runs back", () => {
    const onward = routed([link("from", "to")], names, true).get("from to");
    const back = routed([link("to", "from")], names, true).get("to from");
    assert.deepEqual(back.slice(0, 2), onward.slice(-2));
    assert.deepEqual(back.slice(-2), onward.slice(0, 2));
  });

  it("does not depend on the order in which lines are told", () => {
    const links = [link("from", "to"), link("from", "between 0"), link("between 10", "to")];
    const one = routed(links, names, true).get("from between 0");
    const other = routed([links[1], links[0], links[2]], names, true).get("from between 0");
    assert.deepEqual(one, other);
  });

  it("goes around outside its own column", () => {
    const along = routed([link("between 0", "between 9")], names, true).get("between 0 between 9");
    assert.ok(pointAlong({ along }, 0.5).x < 194);
  });

  it("goes around within the white beside the picture, however many do", () => {
    const column = new Map([...Array(41).keys()].map((row) => name(`${row}`, 200, row * 20)));
    const nested = [...Array(20).keys()].map((row) => link(`${row}`, `${40 - row}`));
    for (const along of routed(nested, column, true).values()) {
      // The outermost of the twenty would be 77 away from the names.
      assert.ok(pointAlong({ along }, 0.5).x > 194 - 45);
    }
  });
});

describe("a line on the map", () => {
  const at = (id, x, y) => ({ id, x, y, radius: 5 });
  const [one, other] = [at("one", 0, 0), at("other", 100, 0)];

  it("is straight where nothing is in its way", () => {
    const along = straight(one, other, { place: 0, many: 1 }, [one, other]);
    assert.ok(along.filter((_, index) => index % 2).every((y) => y === 0));
  });

  it("bows around the shape of a third name", () => {
    const third = at("third", 50, 0);
    const along = straight(one, other, { place: 0, many: 1 }, [one, other, third]);
    const { x, y } = pointAlong({ along }, 0.5);
    assert.ok(Math.hypot(x - 50, y) > 6);
  });

  it("of two that join the same two each has its own side", () => {
    const [first, second] = [0, 1].map((place) => straight(one, other, { place, many: 2 }, []));
    assert.ok(pointAlong({ along: first }, 0.5).y * pointAlong({ along: second }, 0.5).y < 0);
  });
});
