// Groups of names, for pictures that are too large to show at once: closed ones are bubbles, open ones
// a ground on which their names stand.

import { entities, size } from "../data/reading.js";
import { inLanguage, say } from "../data/words.js";
import { state } from "../state/address.js";
import { groupOf, groups, groupWords, thingOf } from "../state/arrangement.js";
import { active } from "../state/chosen.js";
import { walking } from "../state/doing.js";
import { overlap } from "./boxes.js";
import { drawn } from "./drawn.js";
import { ink } from "./ink.js";
import { places, scene } from "./places.js";
import { viewScale } from "./renderer.js";
import { isCut, smallest, widest, widthOf, wrap, write } from "./text.js";

/** @import { Box, Context, GroupBox, NameBox, Point } from "../types" */

export const AROUND_GROUPS = { left: 44, right: 44, top: 4, bottom: 50 }; // For their words.
const BUBBLE = 29; // Radius of the bubble for one name; its surface grows with the names in it.
const LEAST_BUBBLE = 16; // Radius on the screen, in pixels.
const GROUP_COLUMNS = [8, 12, 16, 20]; // How wide the name of one member may be, as parts of its size.

/** @param {string} key */
export function groupSays(key) {
  return say("groupOf", { names: groupWords(key), n: scene.groups.get(key)?.count ?? groups.get(key).count });
}

// In pixels on the screen.
function groupLetters() {
  return Math.max(12, smallest());
}

// Within the rim, which takes 18 % of it, there is room for the number.
/** @param {number} count */
function leastBubble(count) {
  return Math.max(LEAST_BUBBLE, (groupLetters() / 2) * (widthOf(String(count), "600") + 0.4) / 0.82);
}

// A box for each closed group: its bubble.
/** @param {number} scale */
export function placeGroups(scale) {
  const boxes = new Map();
  const order = [...scene.groups].sort(([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1));
  for (const [key, { count }] of order) {
    const { x, y } = places.get(thingOf(key));
    const radius = Math.max(leastBubble(count) / scale, Math.min(BUBBLE * Math.sqrt(count), groups.get(key).radius * 0.8));
    const box = { key, x, y, radius, type: groupLetters() / scale, lines: null, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    boxes.set(key, box);
  }
  return boxes;
}

// The words of each group, where they cover no name and no other group: first each gets the name of
// one member, in a narrow column, and then all its words where these have room too.
/**
 * @param {Map<string, GroupBox>} boxes
 * @param {Map<string, NameBox>} names
 * @param {number} scale
 */
export function wordGroups(boxes, names, scale) {
  const around = [...[...boxes.values()].map((box) => ({ ...box })),
    ...[...names.values()].filter((box) => !active || active.entities.has(box.id) || box.lines)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))];
  const written = new Map();
  for (const wide of [false, true]) {
    for (const box of boxes.values()) {
      const first = inLanguage(entities.get(groups.get(box.key).told[0]).short) || groups.get(box.key).told[0];
      const taken = [...around, ...written.values()];
      // In a narrow column, and in one where no word is cut.
      const tries = wide ? [wrap(groupWords(box.key), 12)] : GROUP_COLUMNS.map((most) => wrap(first, most));
      const place = [...tries.filter((lines) => !isCut(lines)), ...tries.filter(isCut)]
        .map((lines) => spotFor(box, lines, taken, scale)).find((spot) => spot !== undefined);
      if (!place) continue;
      const { text, lines } = place;
      written.set(box.key, text);
      Object.assign(box, { lines, textMiddle: text.middle, textTop: text.top, textLeft: text.left, textRight: text.right, textBottom: text.bottom });
    }
  }
}

// Under the bubble, else above it or beside it, not under what stands over the picture; undefined
// where there is no room.
/**
 * @param {GroupBox} box
 * @param {string[]} lines
 * @param {(Box & { key?: string })[]} taken
 * @param {number} scale
 */
function spotFor(box, lines, taken, scale) {
  const { type } = box;
  const [wide, high, gap] = [type * widest(lines), lines.length * type * 1.15, 3 / scale];
  const spots = [
    [box.x, box.bottom + gap], [box.x, box.top - gap - high],
    [box.right + gap + wide / 2, box.y - high / 2], [box.left - gap - wide / 2, box.y - high / 2],
  ];
  const text = spots.map(([middle, top]) => ({ key: box.key, middle, left: middle - wide / 2, right: middle + wide / 2, top, bottom: top + high }))
    .find((spot) => spot.left >= size.left - AROUND_GROUPS.left / scale && spot.right <= size.left + size.width + AROUND_GROUPS.right / scale
      && spot.top >= size.top + 6 / scale && spot.bottom <= size.top + size.height + 6 / scale
      && !taken.some((other) => other.key !== box.key && overlap(spot, other)));
  return text && { text, lines };
}

/** @param {Context} context */
export function drawGrounds(context) {
  const scale = viewScale();
  context.save();
  for (const key of scene.opened) {
    const { x, y, radius } = groups.get(key);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = ink.soft;
    context.globalAlpha = 0.04;
    context.fill();
    context.globalAlpha = 0.5;
    context.strokeStyle = ink.line;
    context.lineWidth = 1 / scale;
    context.stroke();
  }
  context.restore();
}

// A bubble shows by its rim what kinds of names it holds, and in it how many.
/**
 * @param {Context} context
 * @param {string} key
 */
export function drawGroup(context, key) {
  const box = drawn.groups.get(key);
  if (!box) return;
  const scale = viewScale();
  const { count, fills } = scene.groups.get(key);
  const rim = Math.min(6 / scale, box.radius * 0.18);
  context.save();
  context.globalAlpha = 1;
  context.fillStyle = ink.ground;
  context.beginPath();
  context.arc(box.x, box.y, box.radius, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = active && !holdsChosen(key) ? 0.45 : 1;
  let turn = -Math.PI / 2;
  context.lineWidth = rim;
  for (const [fill, many] of [...fills].sort(([one], [other]) => (one < other ? -1 : 1))) {
    context.strokeStyle = fill;
    context.beginPath();
    context.arc(box.x, box.y, box.radius - rim / 2, turn, turn + (2 * Math.PI * many) / count);
    context.stroke();
    turn += (2 * Math.PI * many) / count;
  }
  context.strokeStyle = walking.at === thingOf(key) ? ink.accent : ink.soft;
  context.lineWidth = (walking.at === thingOf(key) ? 3 : 1) / scale;
  context.beginPath();
  context.arc(box.x, box.y, box.radius, 0, 2 * Math.PI);
  context.stroke();
  context.fillStyle = ink.text;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const number = String(count);
  const wanted = Math.max(groupLetters() / scale, Math.min(16 / scale, box.radius * 0.7));
  const most = (2 * (box.radius - rim)) / Math.max(1.4, widthOf(number, "600") + 0.4);
  write(context, number, box.x, box.y, Math.min(wanted, most), "600");
  if (box.lines) {
    context.globalAlpha *= 0.85;
    context.fillStyle = ink.ground;
    context.fillRect(box.textLeft, box.textTop, box.textRight - box.textLeft, box.textBottom - box.textTop);
    context.globalAlpha = active && !holdsChosen(key) ? 0.6 : 1;
    context.fillStyle = ink.text;
    box.lines.forEach((text, index) => write(context, text, box.textMiddle, box.textTop + (index + 0.5) * box.type * 1.15, box.type));
  }
  context.restore();
}

/** @param {string} key */
function holdsChosen(key) {
  if (state.between?.includes(thingOf(key))) return true;
  for (const id of active?.entities ?? []) if (groupOf.get(id) === key || groupOf.get(id)?.startsWith(`${key}.`)) return true;
  return false;
}

// The closed group at a point of the drawing, or null.
/** @param {Point} point */
export function groupAt(point) {
  for (const [key, box] of drawn.groups) {
    const onText = box.lines && point.x >= box.textLeft && point.x <= box.textRight && point.y >= box.textTop && point.y <= box.textBottom;
    if (onText || Math.hypot(point.x - box.x, point.y - box.y) <= box.radius) return key;
  }
  return null;
}
