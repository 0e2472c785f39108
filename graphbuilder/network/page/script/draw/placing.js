// Placing all that is on the picture, anew where something changed since it was placed.

import { language } from "../data/words.js";
import { paper } from "../state/doing.js";
import { holds } from "./boxes.js";
import { drawn, setDrawn, version } from "./drawn.js";
import { placeGroups, wordGroups } from "./groups.js";
import { placeLines } from "./lines.js";
import { placeNames } from "./names.js";
import { MANY_NAMES, scene } from "./places.js";
import { placeRelations } from "./relations.js";
import { redraw, viewOf, viewScale } from "./renderer.js";

const LONG = 10; // Placing that takes more milliseconds than this is not done anew in each frame of a zoom.
const REST = 80; // So long, in milliseconds, must the picture keep its size before it is.

let took = 0; // How long placing took the last time.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

// For a frame that is drawn: while the reader zooms, as it was placed before, if placing takes long.
export function placeForFrame() {
  const look = `${version} ${language}`;
  const isZooming = took > LONG && drawn.look === look && drawn.key !== `${look} ${viewScale()}` && !drawn.part && !paper.printing;
  if (!isZooming) { placeAll(); return; }
  clearTimeout(waiting);
  waiting = setTimeout(() => { placeAll(); redraw(); }, REST);
}

export function placeAll() {
  const scale = viewScale();
  const large = scene.names.size > MANY_NAMES;
  const look = `${version} ${language}`;
  const key = `${look} ${scale}`;
  // Of a large picture only what is in view and around it is placed, till one has moved beyond that.
  if (drawn.key === key && (!drawn.part || holds(drawn.part, viewOf()))) return drawn;
  const start = Date.now();
  const part = large ? viewOf(1) : null;
  const groupBoxes = placeGroups(scale);
  const boxes = placeNames(scale, groupBoxes, part);
  wordGroups(groupBoxes, boxes, scale);
  const { lines, rest } = placeLines(boxes);
  setDrawn({ key, look, part, names: boxes, groups: groupBoxes, lines, rest, ...placeRelations(boxes, lines, scale) });
  took = Date.now() - start;
  return drawn;
}
