// The words of chosen lines: each on its own line, read with its arrow, and only where they cover
// nothing that has to be read. Where there is no such place they are left to the panel.

import { statements } from "../data/reading.js";
import { relationInWords, relationOf } from "../data/words.js";
import { state } from "../state/address.js";
import { active } from "../state/chosen.js";
import { holds, meet, overlap, slanted, square, Taken, upright } from "./boxes.js";
import { signOfLine, signOfName } from "./changes.js";
import { boundsOf, lengthOf, pointAlong } from "./curves.js";
import { drawn } from "./drawn.js";
import { ink } from "./ink.js";
import { lineColour } from "./lines.js";
import { widest, widthOf, write } from "./text.js";

/** @import { All, Box, Context, Course, CoursePoint, Slanted, WordSpot, Words, Written } from "../types" */

const MOST_WORDED = 60; // With more chosen lines than this there is no room for words.
const MOST_STRETCHES = 40; // So many places along a line at most.
const CONTRAST = 7; // Of words to the ground, as of all text.
const BENT = 0.9; // So far a line may stray from the middle of its words, as a part of half their height.
const SHORTENED = 0.93; // And so much of its length at least is left where it bends.
const FLAT = 0.35; // Words that slope more than this, in radians, are less easily read.

// What no words may cover: names and their shapes, also those that have faded, groups, and the signs
// of a denial or a change.
/** @param {number} cell */
function standing(cell) {
  const taken = new Taken(cell);
  for (const box of drawn.names.values()) {
    const reach = box.radius * 1.2 + (box.id === state.focus || box.id === state.path ? 5 : 1);
    taken.add(square(box.x, box.y, reach));
    if (box.lines) taken.add(upright({ left: box.textLeft - 2, right: box.textRight + 2, top: box.textTop, bottom: box.textBottom }));
    const sign = signOfName(box);
    if (sign) taken.add(square(sign.x, sign.y, sign.radius + 1));
  }
  for (const box of drawn.groups.values()) {
    taken.add(square(box.x, box.y, box.radius));
    if (box.lines) taken.add(upright({ left: box.textLeft, right: box.textRight, top: box.textTop, bottom: box.textBottom }));
  }
  for (const [id, line] of drawn.lines) {
    const { denied } = statements.get(id);
    const bar = denied && pointAlong(line, 0.5);
    if (bar) taken.add(square(bar.x, bar.y, 8));
    const sign = signOfLine(id);
    if (sign) taken.add(square(sign.x, sign.y, sign.radius + 1.5));
  }
  return taken;
}

// Where chosen lines run, in small squares.
/**
 * @param {string[]} ids
 * @param {number} type
 */
function courses(ids, type) {
  const taken = new Taken(type * 6);
  for (const id of ids) {
    const line = drawn.lines.get(id);
    const many = Math.ceil(lengthOf(line) / (type / 3));
    for (let step = 0; step <= many; step += 1) {
      const { x, y } = pointAlong(line, step / many);
      taken.add({ ...square(x, y, type / 6), of: id });
    }
  }
  return taken;
}

// The stretches of a line that are straight enough for words of some length, the best first: near its
// middle, and not steep.
/**
 * @param {Course} line
 * @param {number} wide
 * @param {number} high
 * @param {number} type
 */
function stretches(line, wide, high, type) {
  const long = lengthOf(line);
  const at = (/** @type {number} */ far) => pointAlong(line, far / long);
  const found = [];
  // Its start and the tip of its arrow stay in sight.
  const step = Math.max(type / 2, long / MOST_STRETCHES);
  for (let middle = wide + type * 0.3; middle <= long - wide - type * 0.8; middle += step) {
    const [first, last] = [at(middle - wide), at(middle + wide)];
    if (Math.hypot(last.x - first.x, last.y - first.y) < 2 * wide * SHORTENED) continue;
    const turn = Math.atan2(last.y - first.y, last.x - first.x);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const off = [-0.5, 0, 0.5].map((part) => at(middle + part * wide)).map(({ x, y }) => (y - first.y) * cos - (x - first.x) * sin);
    const [least, most] = [Math.min(0, ...off), Math.max(0, ...off)];
    if (most - least > BENT * high) continue;
    const aside = (least + most) / 2;
    const box = slanted((first.x + last.x) / 2 - sin * aside, (first.y + last.y) / 2 + cos * aside, turn, wide, high);
    const slope = Math.abs(Math.atan2(sin, Math.abs(cos)));
    found.push({ box, cost: Math.abs(middle / long - 0.5) + Math.max(0, slope - FLAT) });
  }
  return found.sort((one, other) => one.cost - other.cost).map(({ box }) => box);
}

// Words on one line, and on two about as long as each other: that takes less of a line's length.
/** @param {string} text */
function waysToWrite(text) {
  const parts = text.split(" ");
  const broken = parts.slice(1).map((_, index) => [parts.slice(0, index + 1).join(" "), parts.slice(index + 1).join(" ")]);
  const long = (/** @type {string[]} */ rows) => widest(rows, "italic");
  const ways = [[text], ...broken.sort((one, other) => long(one) - long(other)).slice(0, 1)];
  return ways.map((rows) => ({ rows, long: long(rows) }));
}

// The words of the chosen lines that have a place within the frame.
/**
 * @param {number} type
 * @param {number} least
 * @param {Box} view
 */
function placeRelations(type, least, view) {
  const chosen = [...(active?.statements ?? [])].filter((id) => drawn.lines.has(id) && overlap(boundsOf(drawn.lines.get(id)), view));
  if (chosen.length > MOST_WORDED) return [];
  drawn.standing ??= standing(type * 6);
  if (String(drawn.coursed) !== String(chosen)) Object.assign(drawn, { coursed: chosen, courses: courses(chosen, type) });
  const spots = drawn.spots ??= new Map();
  /** @type {All<string>} */
  const words = /** @type {any} */ (new Map(chosen.map((id) => [id, relationInWords(statements.get(id))])));
  /** @type {Words[]} */
  const written = [];
  const through = (/** @type {Slanted} */ box, /** @type {(id: string) => boolean} */ lets) => (
    drawn.courses.some(box, (/** @type {CoursePoint} */ point) => !lets(point.of) && meet(box, point)));
  // Where words of that size could stand on a line, whatever else is written.
  const spotsOn = (/** @type {string} */ id, /** @type {number} */ letters, /** @type {Written} */ { rows, long }, /** @type {number} */ head) => {
    const key = `${rows.length} ${letters} ${id}`;
    if (!spots.has(key)) {
      spots.set(key, stretches(drawn.lines.get(id), (long * letters + head) / 2 + 2, letters * 0.52 * rows.length, letters));
    }
    return spots.get(key) ?? [];
  };
  const placed = (/** @type {string} */ id, /** @type {number} */ letters, /** @type {Written} */ way, /** @type {(id: string) => boolean} */ lets) => {
    const { rows } = way;
    // A tip tells the direction; two rows stand on a short stretch, where the line's own arrow is near.
    const head = rows.length > 1 || relationOf(statements.get(id)).symmetric ? 0 : letters * 0.75;
    const box = spotsOn(id, letters, way, head).find((/** @type {WordSpot} */ spot) => holds(view, spot) && !written.some((other) => meet(spot, other))
      && (spot.free ??= !drawn.standing.some(spot, (/** @type {Slanted} */ other) => meet(spot, other))) && !through(spot, lets));
    return box && { ...box, text: words.get(id), rows, type: letters, head, colour: lineColour(id), ids: /** @type {string[]} */ ([]) };
  };
  // Lines that say the same of the same two need their words once. Where lines that say the same come
  // together at one name, they may share them too: whichever of them they are read for, they hold.
  const alike = (/** @type {string} */ one, /** @type {string} */ other) => words.get(one) === words.get(other) && lineColour(one) === lineColour(other);
  const ends = (/** @type {string} */ id) => [statements.get(id).subject, statements.get(id).object];
  const twins = (/** @type {string} */ id) => (/** @type {string} */ other) => alike(id, other) && String(ends(id)) === String(ends(other));
  const fellows = (/** @type {string} */ id) => (/** @type {string} */ other) => alike(id, other) && ends(id).some((end, index) => end === ends(other)[index]);
  const room = (/** @type {string} */ id) => lengthOf(drawn.lines.get(id)) - widthOf(words.get(id), "italic") * type;
  let left = chosen.sort((one, other) => room(one) - room(other));
  const sizes = [...new Set([type, least])];
  const tries = [twins, fellows].flatMap((lets) => sizes.flatMap((letters) => [0, 1].map((way) => ({ lets, letters, way }))));
  for (const { lets, letters, way } of tries) {
    for (const id of [...left]) {
      const rows = waysToWrite(words.get(id))[way];
      if (!rows || !left.includes(id)) continue;
      const box = placed(id, letters, rows, lets(id));
      if (!box) continue;
      const under = (/** @type {string} */ other) => (
        drawn.courses.some(box, (/** @type {CoursePoint} */ point) => point.of === other && meet(box, point)));
      box.ids = left.filter((other) => other === id || twins(id)(other) || (lets(id)(other) && under(other)));
      left = left.filter((other) => !box.ids.includes(other));
      written.push(box);
    }
  }
  return written;
}

/** @param {string} colour */
function channels(colour) {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g) ?? [];
  return digits.map((pair) => parseInt(pair, 16));
}

/** @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// A line's colour, as much nearer to that of text as letters in it need.
/** @param {string} colour */
function readable(colour) {
  const [from, to] = [channels(colour), channels(ink.text)];
  const ground = luminance(ink.ground);
  for (let part = 0; part < 1; part += 0.1) {
    const mixed = `#${from.map((value, index) => Math.round(value + (to[index] - value) * part).toString(16).padStart(2, "0")).join("")}`;
    const [dark, light] = [luminance(mixed), ground].sort((one, other) => one - other);
    if ((light + 0.05) / (dark + 0.05) >= CONTRAST) return mixed;
  }
  return ink.text;
}

/**
 * @param {Context} context
 * @param {number} type
 * @param {number} least
 * @param {Box} view
 */
export function drawRelations(context, type, least, view) {
  drawn.words = placeRelations(type, least, view);
  for (const box of drawn.words) {
    context.save();
    context.translate(box.x, box.y);
    // Never upside down: the point after the words tells which way the line goes.
    const back = Math.cos(box.turn) < 1e-6;
    context.rotate(back ? box.turn + Math.PI : box.turn);
    context.fillStyle = ink.ground;
    context.globalAlpha = 0.92;
    context.beginPath();
    context.roundRect(-box.wide, -box.high, 2 * box.wide, 2 * box.high, 2);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = readable(box.colour);
    context.textAlign = "center";
    context.textBaseline = "middle";
    box.rows.forEach((text, index) => {
      write(context, text, ((back ? 1 : -1) * box.head) / 2, (index - (box.rows.length - 1) / 2) * box.type * 1.04, box.type, "italic");
    });
    if (box.head) {
      const side = back ? -1 : 1;
      const tip = side * (box.wide - 1);
      context.beginPath();
      context.moveTo(tip, 0);
      for (const edge of [-1, 1]) context.lineTo(tip - side * box.head * 0.8, edge * box.head * 0.36);
      context.closePath();
      context.fill();
    }
    context.restore();
  }
}
