// Very many lines: drawn on a sheet of their own, some at a time, so that the picture never waits for
// them. While it moves the sheet moves along; when it rests a new one is made.

import { statements } from "../data/reading.js";
import { active } from "../state/chosen.js";
import { paper } from "../state/doing.js";
import { shown } from "../state/shown.js";
import { holds } from "./boxes.js";
import { version } from "./drawn.js";
import { faded, ink } from "./ink.js";
import { Pen } from "./pen.js";
import { places, scene } from "./places.js";
import { redraw, viewOf, viewScale } from "./renderer.js";
import { Trail } from "./trail.js";

/** @import { Box, Context } from "../types" */

const AT_ONCE = 3000; // So many lines before the reader gets a turn.
const REST = 120; // So long, in milliseconds, must the picture stand still.

// What was drawn last: its canvas, and the part of the drawing that it shows.
/** @type {{ canvas: HTMLCanvasElement, part: Box, scale: number, version: number } | null} */
let sheet = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let sheetWaits;

/** @param {Context} context */
export function drawRest(context) {
  if (context instanceof Pen) { writeRest(context); return; }
  const view = viewOf();
  const scale = viewScale();
  const fits = sheet !== null && sheet.version === version && Math.abs(sheet.scale - scale) < scale * 0.001 && holds(sheet.part, view);
  if (!fits) {
    clearTimeout(sheetWaits);
    if (!paper.printing) sheetWaits = setTimeout(startSheet, REST);
  }
  if (sheet === null) return;
  const { part, canvas } = sheet;
  context.save();
  context.globalAlpha = active ? faded() : 0.4;
  context.drawImage?.(canvas, part.left, part.top, part.right - part.left, part.bottom - part.top);
  context.restore();
}

function restOfLinks() {
  return [...shown.statements].map((id) => statements.get(id))
    .filter(({ isLink, subject, object }) => isLink && scene.names.has(subject) && scene.names.has(object));
}

// Into a file go the lines themselves.
/** @param {Pen} pen */
function writeRest(pen) {
  const trail = new Trail();
  for (const { subject, object } of restOfLinks()) {
    trail.moveTo(places.get(subject).x, places.get(subject).y);
    trail.lineTo(places.get(object).x, places.get(object).y);
  }
  pen.save();
  pen.globalAlpha = active ? faded() : 0.4;
  pen.strokeStyle = ink.line;
  pen.lineWidth = 0.7 / viewScale();
  pen.stroke(trail);
  pen.restore();
}

function startSheet() {
  const part = viewOf(0.5);
  const scale = viewScale();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((part.right - part.left) * scale);
  canvas.height = Math.ceil((part.bottom - part.top) * scale);
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.scale(scale, scale);
  pen.translate(-part.left, -part.top);
  pen.strokeStyle = ink.line;
  pen.lineWidth = 0.7 / scale;
  const made = { canvas, part, scale, version };
  const links = restOfLinks();
  let next = 0;
  const draw = () => {
    if (made.version !== version) return;
    pen.beginPath();
    for (const last = Math.min(links.length, next + AT_ONCE); next < last; next += 1) {
      const [one, other] = [places.get(links[next].subject), places.get(links[next].object)];
      // Wholly to one side: not on this sheet.
      if (Math.max(one.x, other.x) < part.left || Math.min(one.x, other.x) > part.right) continue;
      if (Math.max(one.y, other.y) < part.top || Math.min(one.y, other.y) > part.bottom) continue;
      pen.moveTo(one.x, one.y);
      pen.lineTo(other.x, other.y);
    }
    pen.stroke();
    if (next < links.length) { sheetWaits = setTimeout(draw); return; }
    sheet = made;
    redraw();
  };
  draw();
}
