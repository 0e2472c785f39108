// The sign of what is contradicted: on a line, and in what tells what lines mean.

import { pointAlong } from "./curves.js";
import { ink } from "./ink.js";

/** @import { Context, Course } from "../types" */

const RADIUS = 6.5;
const AT = 0.36; // Not in the middle, where the bar of a denial stands.

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
  const { x, y } = pointAlong(line, AT);
  drawDisputed(context, x, y);
}
