// Placing all that is on the picture, anew where something changed since it was placed.

import { language } from "../data/words.js";
import { holds } from "./boxes.js";
import { drawn, setDrawn, version } from "./drawn.js";
import { placeGroups, wordGroups } from "./groups.js";
import { placeLines } from "./lines.js";
import { placeNames } from "./names.js";
import { MANY_NAMES, scene } from "./places.js";
import { placeRelations } from "./relations.js";
import { viewOf, viewScale } from "./renderer.js";

export function placeAll() {
  const scale = viewScale();
  const large = scene.names.size > MANY_NAMES;
  const key = `${version} ${scale} ${language}`;
  // Of a large picture only what is in view and around it is placed, till one has moved beyond that.
  if (drawn.key === key && (!drawn.part || holds(drawn.part, viewOf()))) return drawn;
  const part = large ? viewOf(1) : null;
  const groupBoxes = placeGroups(scale);
  const boxes = placeNames(scale, groupBoxes, part);
  wordGroups(groupBoxes, boxes, scale);
  const { lines, rest } = placeLines(boxes);
  setDrawn({ key, part, names: boxes, groups: groupBoxes, lines, rest, ...placeRelations(boxes, lines, scale) });
  return drawn;
}
