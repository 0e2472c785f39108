// The picture on the screen: vis-network holds the view and moves it; what is drawn is drawn here.

import { kindOf } from "../data/words.js";
import { groupIn } from "../state/between.js";
import { active } from "../state/chosen.js";
import { walking } from "../state/doing.js";
import { overlap } from "./boxes.js";
import { drawBundles } from "./bundles.js";
import { drawn } from "./drawn.js";
import { drawGrounds, drawGroup } from "./groups.js";
import { faded } from "./ink.js";
import { drawLine } from "./lines.js";
import { lit } from "./lit.js";
import { drawName, namesDrawn } from "./names.js";
import { places, scene } from "./places.js";
import { placeForFrame } from "./placing.js";
import { drawTrunks, drawWords } from "./relations.js";
import { startRenderer, viewOf, when } from "./renderer.js";
import { drawRest } from "./rest.js";

/** @import { Context } from "../types" */

const MOST_EACH = 1000; // More things than this are not drawn each for itself.

/** @param {{ x: number, y: number, radius: number }} box */
function shapeOf({ x, y, radius }) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

// What is in view, first that of which one sees the shape, then names of which one sees some text.
/** @param {Context} context */
function drawEach(context) {
  const view = viewOf();
  for (const id of places.keys()) {
    const key = groupIn(id);
    const box = key === null ? drawn.names.get(id) : drawn.groups.get(key);
    if (!box || !overlap(shapeOf(box), view)) continue;
    if (key === null) drawName(context, id); else drawGroup(context, key);
  }
  for (const [id, box] of drawn.names) if (box.lines && !namesDrawn.has(id) && overlap(box, view)) drawName(context, id);
}

// Very many names at once: those without text only as dots, all of one colour together.
/** @param {Context} context */
function drawMany(context) {
  const plain = new Map();
  for (const [id, box] of drawn.names) {
    if (box.lines) continue;
    const { fill } = kindOf(id);
    if (!plain.has(fill)) plain.set(fill, []);
    plain.get(fill).push(box);
  }
  context.save();
  context.globalAlpha = active ? faded() : 1;
  for (const [fill, boxes] of plain) {
    context.fillStyle = fill;
    context.beginPath();
    for (const { x, y, radius } of boxes) context.rect(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6);
    context.fill();
  }
  context.restore();
  for (const [id, box] of drawn.names) if (box.lines && !box.covers) drawName(context, id);
  for (const key of scene.groups.keys()) drawGroup(context, key);
}

// What stands under the names.
/** @param {Context} context */
function drawUnder(context) {
  placeForFrame();
  namesDrawn.clear();
  drawGrounds(context);
  drawBundles(context);
  if (drawn.rest) drawRest(context);
  for (const id of drawn.lines.keys()) if (!active || !active.statements.has(id)) drawLine(context, id, false);
}

// And what over them.
/** @param {Context} context */
function drawOver(context) {
  if (places.size > MOST_EACH) drawMany(context); else drawEach(context);
  for (const [id, box] of drawn.names) if (box.covers) drawName(context, id);
  if (walking.at !== null && scene.names.has(walking.at)) drawName(context, walking.at);
  if (active) {
    drawTrunks(context, drawn.trunks);
    for (const id of active.statements) if (drawn.lines.has(id)) drawLine(context, id, true);
    for (const id of active.entities) drawName(context, id);
    drawWords(context, drawn.words);
  }
  for (const id of lit.statements) if (drawn.lines.has(id) && !active?.statements.has(id)) drawLine(context, id, true);
  for (const id of lit.names) drawName(context, id);
}

export function startPicture() {
  startRenderer();
  when("beforeDrawing", drawUnder);
  when("afterDrawing", drawOver);
}
