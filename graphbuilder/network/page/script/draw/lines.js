// Lines: one for each statement between two names, from the side of one to the side of the other.

import { content, statements } from "../data/reading.js";
import { inLanguage, inWords, kindOf, modalities, relationOf } from "../data/words.js";
import { state } from "../state/address.js";
import { layoutNow } from "../state/arrangement.js";
import { active } from "../state/chosen.js";
import { route } from "../state/exploring.js";
import { shown } from "../state/shown.js";
import { drawLineChange, weightOfChange } from "./changes.js";
import { distanceTo, pointAlong } from "./curves.js";
import { drawLineDisputed } from "./disputed.js";
import { drawn } from "./drawn.js";
import { faded, ink } from "./ink.js";
import { isUnderWords } from "./names.js";
import { Trail } from "./trail.js";
import { routed, straight } from "./ways.js";

/** @import { All, Along, Context, Course, Curve, DrawnLine, Link, NameBox, Point } from "../types" */

const MANY_LINES = 2500; // More lines than this are drawn as one, straight and without arrows.
export const FINGERTIP = 12; // So far beside a thing, in pixels on the screen, a finger still means it.
export const HIT = 7; // How near to a line a click counts, in pixels on the screen.
export const ON = 1; // And how near to it no name beside it takes the click.
const ALIKE = 2.5; // Lines that differ less than this in distance are equally near.
// Where the bar of a denial can stand, the middle first.
const BARRED = Array.from({ length: 33 }, (_, step) => 0.5 + (step % 2 ? 0.03 : -0.03) * Math.ceil(step / 2));
const MOST_BOWED = 400; // With more lines than this none on the map bows around a shape.

// Lines between the names on the picture. Where there are very many, all but those of what is chosen
// are left as a rest that is drawn at once.
/** @param {All<NameBox>} names */
export function placeLines(names) {
  const all = [...shown.statements].filter((id) => {
    const { subject, object, isLink } = statements.get(id);
    return isLink && names.has(subject) && names.has(object);
  });
  const rest = all.length > MANY_LINES;
  /** @type {Map<string, Link[]>} */
  const pairs = new Map();
  const links = (rest ? all.filter((id) => active?.statements.has(id)) : all).map((id) => {
    const statement = statements.get(id);
    const key = JSON.stringify([statement.subject, statement.object].sort());
    const pair = pairs.get(key) ?? [];
    pairs.set(key, pair);
    const link = { id, statement, place: pair.length, many: 0 };
    pair.push(link);
    return link;
  });
  for (const pair of pairs.values()) for (const link of pair) link.many = pair.length;
  let ways;
  if (layoutNow() === "columns" || route()) ways = routed(links, names, !route());
  else {
    const shapes = links.length <= MOST_BOWED ? [...names.values()] : [];
    ways = new Map(links.map((link) => [link.id, straight(names.get(link.statement.subject), names.get(link.statement.object), link, shapes)]));
  }
  /** @type {All<DrawnLine>} */
  const lines = /** @type {any} */ (new Map());
  for (const [id, along] of ways) {
    lines.set(id, { along, path: trailOf(along) });
  }
  return { lines, rest };
}

/** @param {Along} along */
export function trailOf(along) {
  const path = new Trail();
  path.moveTo(along[0], along[1]);
  for (let start = 2; start < along.length; start += 6) path.bezierCurveTo(.../** @type {Curve} */ (along.slice(start, start + 6)));
  return path;
}

// How the way in which a statement is said looks as a line.
/** @param {{ holder?: string, modality: string }} statement */
export function lookOf({ holder, modality }) {
  const isView = holder && modality !== "draft";
  return content.lines[isView ? "thin" : modalities.get(modality)?.line || "solid"];
}

// A chosen line has the colour of the name that it is about.
/** @param {string} id */
export function lineColour(id) {
  const kind = kindOf(statements.get(id).subject);
  return ink.dark ? kind.dark : kind.light;
}

/**
 * @param {Context} context
 * @param {string} id
 * @param {boolean} strong
 */
export function drawLine(context, id, strong) {
  const line = drawn.lines.get(id);
  const statement = statements.get(id);
  const relation = relationOf(statement);
  const look = lookOf(statement);
  context.save();
  context.describe?.([inWords(statement), inLanguage(statement.said) && `(${inLanguage(statement.said)})`].filter(Boolean).join(" "));
  context.globalAlpha = active && !strong ? faded() : strong ? 1 : relation.structural ? 0.8 : 0.95 * weightOfChange(statement);
  const colour = statement.change && statement.change !== "unchanged" ? ink[statement.change] : ink.line;
  context.strokeStyle = context.fillStyle = strong ? lineColour(id) : colour || ink.line;
  context.lineWidth = look.width * (strong ? (state.lines.length === 1 ? 3 : 1.9) : statement.change ? 1.5 : relation.structural ? 0.6 : 0.9);
  context.setLineDash(look.dash);
  context.stroke(line.path);
  context.setLineDash([]);
  if (!relation.symmetric) arrow(context, line.along, strong ? 6.5 : 4.5);
  if (statement.denied) {
    // A denial must not be missed, also where the line itself is faint.
    if (!active) context.globalAlpha = 1;
    bar(context, line.own ?? line);
  }
  if (statement.isDisputed) {
    if (!active) context.globalAlpha = 1;
    drawLineDisputed(context, line.own ?? line);
  }
  drawLineChange(context, id);
  context.restore();
}

/**
 * @param {Context} context
 * @param {Along} along
 * @param {number} length
 */
function arrow(context, along, length) {
  const [fromX, fromY, x, y] = along.slice(-4);
  const turn = Math.atan2(y - fromY, x - fromX);
  context.beginPath();
  context.moveTo(x, y);
  for (const side of [-1, 1]) context.lineTo(x - length * Math.cos(turn + side * 0.42), y - length * Math.sin(turn + side * 0.42));
  context.closePath();
  context.fill();
}

/**
 * @param {Context} context
 * @param {Course} line
 */
function bar(context, line) {
  const at = BARRED.find((part) => !isUnderWords(pointAlong(line, part))) ?? BARRED[0];
  const [before, middle, after] = [at - 0.02, at, at + 0.02].map((part) => pointAlong(line, part));
  const turn = Math.atan2(after.y - before.y, after.x - before.x) + Math.PI / 2;
  context.strokeStyle = ink.bar;
  context.lineWidth = 3;
  context.beginPath();
  context.moveTo(middle.x - 7 * Math.cos(turn), middle.y - 7 * Math.sin(turn));
  context.lineTo(middle.x + 7 * Math.cos(turn), middle.y + 7 * Math.sin(turn));
  context.stroke();
}

// The lines at a point of the drawing: the nearest, and those that are as near.
/**
 * @param {Point} point
 * @param {number} scale
 * @param {number} [most]
 */
export function linesAt(point, scale, most = HIT) {
  const near = [];
  for (const [id, line] of drawn.lines) {
    const distance = distanceTo(line, point, most / scale);
    if (distance < Infinity) near.push({ id, distance });
  }
  if (!near.length) return [];
  const least = Math.min(...near.map((line) => line.distance));
  return near.filter((line) => line.distance <= least + ALIKE / scale)
    .sort((one, other) => one.distance - other.distance || (one.id < other.id ? -1 : 1)).map((line) => line.id);
}
