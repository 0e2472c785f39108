// What stands where somebody points.

import { bundleAt } from "../draw/bundles.js";
import { distanceTo } from "../draw/curves.js";
import { drawn } from "../draw/drawn.js";
import { groupAt } from "../draw/groups.js";
import { FINGERTIP, HIT, linesAt, ON } from "../draw/lines.js";
import { nameAt } from "../draw/names.js";
import { frame, toDrawing, viewScale } from "../draw/renderer.js";
import { hand } from "../state/doing.js";

/** @import { Point } from "../types" */

// What a click at a point of the drawing takes: a name or its shape, a group, or the nearest lines.
/** @param {Point} point */
export function thingAt(point) {
  const scale = viewScale();
  const isOnLine = !hand.byFinger && linesAt(point, scale, ON).length > 0;
  const name = nameAt(point, isOnLine ? 0 : undefined);
  const group = name === null ? groupAt(point) : null;
  if (name !== null || group !== null) return { name, group, lines: [], bundle: null };
  const found = hand.byFinger ? nearFinger(point) : { name, group, lines: linesAt(point, scale) };
  const { bundle, distance } = found.name === null ? bundleAt(point, hand.byFinger ? FINGERTIP : HIT, scale) : { bundle: null, distance: Infinity };
  const isNearest = bundle !== null && (!found.lines.length || distance < distanceTo(drawn.lines.get(found.lines[0]), point, FINGERTIP / scale));
  return isNearest ? { ...found, lines: [], bundle } : { ...found, bundle: null };
}

/** @param {MouseEvent} event */
export function pointOf(event) {
  const rectangle = frame.getBoundingClientRect();
  return toDrawing({ x: event.clientX - rectangle.left, y: event.clientY - rectangle.top });
}

/**
 * @param {Point} point
 * @param {number} reach
 */
function nearestName(point, reach) {
  /** @type {{ name: string | null, distance: number }} */
  let best = { name: null, distance: Infinity };
  for (const [name, box] of drawn.names) {
    const across = Math.max(box.left - point.x, point.x - box.right, 0);
    const down = Math.max(box.top - point.y, point.y - box.bottom, 0);
    const distance = Math.hypot(across, down);
    if (distance <= reach && distance < best.distance) best = { name, distance };
  }
  return best;
}

// What a finger means that is on no name and no group: the nearest name or lines, whichever is nearer.
/** @param {Point} point */
function nearFinger(point) {
  const reach = FINGERTIP / viewScale();
  const { name, distance } = nearestName(point, reach);
  const lines = linesAt(point, HIT / reach);
  const toLine = lines.length ? distanceTo(drawn.lines.get(lines[0]), point, reach) : Infinity;
  return distance < toLine ? { name, group: null, lines: [] } : { name: null, group: null, lines };
}
