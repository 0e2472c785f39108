// What became of names and statements between two versions: marks in the picture, words beside it.

import { content, entities, statements } from "../data/reading.js";
import { pointAlong } from "./curves.js";
import { drawn } from "./drawn.js";
import { ink } from "./ink.js";
import { widthOf } from "./text.js";

/** @import { Change, Context, NameBox } from "../types" */
/** @import { Statement } from "../data/reading.js" */

// A sign in a ring, drawn with lines, so that colour is not all that tells them apart.
/**
 * @param {Context} context
 * @param {Change} change
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
export function drawMark(context, change, x, y, radius) {
  context.save();
  context.setLineDash([]);
  context.strokeStyle = ink[/** @type {"added" | "removed" | "changed"} */ (change)];
  context.fillStyle = ink.ground;
  context.lineWidth = radius / 3.2;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  const arm = radius * 0.58;
  context.beginPath();
  if (change === "changed") {
    context.moveTo(x - arm, y + arm * 0.35);
    context.bezierCurveTo(x - arm * 0.3, y - arm * 1.1, x + arm * 0.3, y + arm * 1.1, x + arm, y - arm * 0.35);
  } else {
    context.moveTo(x - arm, y);
    context.lineTo(x + arm, y);
    if (change === "added") { context.moveTo(x, y - arm); context.lineTo(x, y + arm); }
  }
  context.stroke();
  context.restore();
}

// Beside the middle, where the bar of a denial stands.
/** @param {string} id */
function signOfLine(id) {
  const { change } = statements.get(id);
  const line = drawn.lines.get(id);
  return change ? { change, ...pointAlong(line.own ?? line, 0.6), radius: 4.6 } : null;
}

/**
 * @param {Context} context
 * @param {string} id
 */
export function drawLineChange(context, id) {
  const sign = signOfLine(id);
  if (sign) drawMark(context, sign.change, sign.x, sign.y, sign.radius);
}

// A value has no line to bear the mark: a name of which one changed bears it.
const withOtherValues = new Set();
for (const { object, change, subject } of statements.values()) if (change && object === null) withOtherValues.add(subject);

/** @param {NameBox} nameBox */
function signOfName({ id, x, y, radius }) {
  const change = entities.get(id).change || (withOtherValues.has(id) ? "changed" : "");
  return change ? { change, x: x - radius, y: y - radius, radius: 4.2 } : null;
}

/**
 * @param {Context} context
 * @param {string} id
 */
export function drawNameChange(context, id) {
  const box = drawn.names.get(id);
  const sign = signOfName(box);
  if (!sign) return;
  drawMark(context, sign.change, sign.x, sign.y, sign.radius);
  if (sign.change !== "removed" || !box.lines) return;
  context.save();
  context.strokeStyle = ink.removed;
  context.lineWidth = box.type / 14;
  const { lines } = box;
  lines.forEach((text, index) => {
    const y = (box.textTop + box.textBottom) / 2 + (index - (lines.length - 1) / 2) * box.line;
    context.beginPath();
    context.moveTo(box.textLeft, y);
    context.lineTo(box.textLeft + widthOf(text) * box.type, y);
    context.stroke();
  });
  context.restore();
}

// How strongly a line is drawn while nothing is chosen: what stayed as it was steps back.
/** @param {Statement} statement */
export function weightOfChange(statement) {
  return content.changes.length && !statement.change ? 0.45 : 1;
}
