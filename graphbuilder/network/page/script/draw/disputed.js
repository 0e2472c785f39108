// The sign of what is contradicted: on a line, and in what tells what lines mean.

import { pointAlong } from "./curves.js";
import { ink } from "./ink.js";
import { isUnderWords } from "./names.js";

/** @import { Context, Course } from "../types" */

const RADIUS = 6.5;
// Not in the middle, where the bar of a denial stands, and not under the words of a name.
const AT = [0.36, 0.64, 0.25, 0.75, 0.15, 0.85];

// "Not equal", drawn and not written: no font need have it.
/**
 * @param {Context} context
 * @param {number} x
 * @param {number} y
 * @param {number} [radius]
 */
export function drawDisputed(context, x, y, radius = RADIUS) {
  context.setLineDash([]);
  context.fillStyle = ink.bar;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = ink.ground;
  context.lineWidth = radius * 0.22;
  context.beginPath();
  for (const side of [-0.24, 0.24]) {
    context.moveTo(x - radius * 0.55, y + side * radius);
    context.lineTo(x + radius * 0.55, y + side * radius);
  }
  context.moveTo(x - radius * 0.28, y + radius * 0.62);
  context.lineTo(x + radius * 0.28, y - radius * 0.62);
  context.stroke();
}

/**
 * @param {Context} context
 * @param {Course} line
 */
export function drawLineDisputed(context, line) {
  const places = AT.map((part) => pointAlong(line, part));
  const { x, y } = places.find((place) => !isUnderWords(place)) ?? places[0];
  drawDisputed(context, x, y);
}
