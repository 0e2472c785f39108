// Lines on the overview that end in a closed group: those between the same two things are drawn as one,
// the thicker the more there are. Of each group only its strongest are drawn; the others are in words.

import { entities, statements } from "../data/reading.js";
import { state } from "../state/address.js";
import { closedAround, groupOf, thingOf } from "../state/arrangement.js";
import { betweenInWords } from "../state/between.js";
import { active } from "../state/chosen.js";
import { walking } from "../state/doing.js";
import { shown } from "../state/shown.js";
import { distanceTo } from "./curves.js";
import { drawn } from "./drawn.js";
import { faded, ink } from "./ink.js";
import { places, scene } from "./places.js";
import { viewScale } from "./renderer.js";

/** @import { Bundle, Context, Course, Curve, Point, Shown } from "../types" */

const AROUND = 7; // So far from a group that it does not belong to, in pixels on the screen.
const BOWS = [0.4, 0.7, 1, 1.4, 1.9, 2.5, 3.2, 4].flatMap((off) => [off, -off]); // In diameters of the largest in the way.
const FEW_BOWS = 4;
const STRONGEST = 3; // So many of a group's lines are drawn at least.
const STRONGEST_OF_NAME = 1; // And of a name in an opened group.
const THINNEST = 1.6; // In pixels on the screen.
const THICKEST = 5.5;

/** @type {Bundle[]} */
export let bundles = []; // The strongest first: { one, other, ids, drawn, strong }.
/** @type {Map<string, Bundle[]>} */
export let bundlesOf = new Map(); // Of each thing on the picture its own, the strongest first.

/** @type {{ shown: Shown | null, links: { from: string, to: string, ids: string[] }[] }} */
const leaves = { shown: null, links: [] };

// The links that are shown by the innermost groups in which their ends are: worked out once for what is shown.
function linksOfLeaves() {
  if (leaves.shown === shown) return leaves.links;
  /** @type {Map<string, { from: string, to: string, ids: string[] }>} */
  const found = new Map();
  for (const id of shown.statements) {
    const { isLink, subject, object } = statements.get(id);
    if (!isLink) continue;
    const [from, to] = [groupOf.get(subject) ?? "", groupOf.get(object) ?? ""];
    const key = `${from} ${to}`;
    const link = found.get(key);
    if (link) link.ids.push(id); else found.set(key, { from, to, ids: [id] });
  }
  Object.assign(leaves, { shown, links: [...found.values()] });
  return leaves.links;
}

// Of each statement the two things on the picture between which it is drawn; null within a group.
export function bundleLines() {
  const opened = scene.opened;
  const memory = new Map();
  const standIn = (/** @type {string} */ id) => {
    if (scene.names.has(id)) return id;
    const leaf = groupOf.get(id);
    if (!memory.has(leaf)) memory.set(leaf, thingOf(/** @type {string} */ (closedAround(leaf, opened))));
    return memory.get(leaf);
  };
  /** @type {Map<string, Map<string, Bundle>>} */
  const together = new Map(); // By one end, and then by the other.
  const bundleOf = (/** @type {string} */ from, /** @type {string} */ to) => {
    const [one, other] = from < to ? [from, to] : [to, from];
    let of = together.get(one);
    if (!of) together.set(one, of = new Map());
    let bundle = of.get(other);
    if (!bundle) of.set(other, bundle = { one, other, ids: [], drawn: false, strong: false, course: { along: [] }, among: null });
    return bundle;
  };
  if (scene.groups.size) {
    const named = new Set([...scene.names].map((id) => groupOf.get(id)));
    for (const { from, to, ids } of linksOfLeaves()) {
      if (!named.has(from) && !named.has(to)) {
        const [one, other] = [from, to].map((leaf) => thingOf(/** @type {string} */ (closedAround(leaf, opened))));
        if (one !== other) bundleOf(one, other).ids.push(...ids);
        continue;
      }
      for (const id of ids) {
        const { subject, object } = statements.get(id);
        if (scene.names.has(subject) && scene.names.has(object)) continue;
        const [one, other] = [standIn(subject), standIn(/** @type {string} */ (object))];
        if (one !== other) bundleOf(one, other).ids.push(id);
      }
    }
    for (const bundle of active ? [...together.values()].flatMap((of) => [...of.values()]) : []) {
      bundle.strong = bundle.ids.some((id) => active?.statements.has(id));
    }
  }
  bundles = [...together.values()].flatMap((of) => [...of.values()])
    .sort((one, other) => other.ids.length - one.ids.length || (`${one.one}\n${one.other}` < `${other.one}\n${other.other}` ? -1 : 1));
  chooseDrawn();
}

function chooseDrawn() {
  bundlesOf = new Map();
  for (const bundle of bundles) {
    bundle.drawn = bundle.strong;
    for (const end of [bundle.one, bundle.other]) {
      const own = bundlesOf.get(end) ?? [];
      bundlesOf.set(end, own);
      own.push(bundle);
      bundle.drawn ||= own.length <= (entities.has(end) ? STRONGEST_OF_NAME : STRONGEST);
    }
  }
}

// Those on the picture: also all lines of the group at which the keyboard stands.
export function* drawnBundles() {
  for (const bundle of bundles) if (bundle.drawn || bundle.one === walking.at || bundle.other === walking.at) yield bundle;
}

// In pixels on the screen: the thickest line has the most statements, and another is as much thinner as it has fewer.
/** @param {Bundle} bundle */
function thickness({ ids }) {
  return Math.max(THINNEST, THICKEST * (ids.length / bundles[0].ids.length));
}

// --- where a line runs: straight, or around the groups that stand between its ends ----------------

// A line that stands off so far from the middle of the straight one.
/**
 * @param {Point} from
 * @param {Point} to
 * @param {number} off
 */
function bow(from, to, off) {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const out = off / (0.75 * (Math.hypot(across, down) || 1));
  const handle = (/** @type {number} */ part) => [from.x + part * across - out * down, from.y + part * down + out * across];
  return { along: [from.x, from.y, ...handle(1 / 3), ...handle(2 / 3), to.x, to.y] };
}

// Where a line runs among the groups as they are placed now.
/** @param {Bundle} bundle */
export function courseOf(bundle) {
  if (bundle.among !== drawn.groups) Object.assign(bundle, { among: drawn.groups, course: newCourse(bundle, viewScale()) });
  return bundle.course;
}

// The straight line where no group is in its way, else the flattest bow that meets none, or the fewest.
/**
 * @param {Bundle} bundle
 * @param {number} scale
 */
function newCourse({ one, other }, scale) {
  const [from, to] = [places.get(one), places.get(other)];
  const boxes = [...drawn.groups.values()].filter(({ key }) => thingOf(key) !== one && thingOf(key) !== other);
  const met = (/** @type {Course} */ course) => boxes.filter((box) => distanceTo(course, box, box.radius + AROUND / scale) < Infinity);
  const straight = bow(from, to, 0);
  const between = met(straight);
  const wide = 2 * Math.max(0, ...between.map(({ radius }) => radius));
  let best = { course: straight, many: between.length };
  // There are many between a name and a group, and only few ways are tried for each.
  const bows = entities.has(one) || entities.has(other) ? BOWS.slice(0, FEW_BOWS) : BOWS;
  for (const off of bows) {
    if (!best.many) break;
    const course = bow(from, to, off * wide);
    const many = met(course).length;
    if (many < best.many) best = { course, many };
  }
  return best.course;
}

/** @param {Context} context */
export function drawBundles(context) {
  const scale = viewScale();
  context.save();
  const order = [...drawnBundles()].sort((one, other) => Number(one.strong) - Number(other.strong));
  for (const bundle of order) {
    context.describe?.(betweenInWords(bundle));
    context.strokeStyle = !bundle.strong ? ink.bundle : state.between === null ? ink.line : ink.accent;
    context.globalAlpha = active && !bundle.strong ? faded() : 1;
    context.lineWidth = (thickness(bundle) + (bundle.strong ? 1.4 : 0)) / scale;
    const [x, y, ...curve] = courseOf(bundle).along;
    context.beginPath();
    context.moveTo(x, y);
    context.bezierCurveTo(.../** @type {Curve} */ (curve));
    context.stroke();
  }
  context.restore();
}

// The nearest at a point of the drawing, no farther from it than so many pixels on the screen, or null.
/**
 * @param {Point} point
 * @param {number} reach
 * @param {number} scale
 */
export function bundleAt(point, reach, scale) {
  /** @type {{ bundle: Bundle | null, distance: number }} */
  let best = { bundle: null, distance: Infinity };
  for (const bundle of drawnBundles()) {
    const far = (reach + thickness(bundle) / 2) / scale;
    const distance = distanceTo(courseOf(bundle), point, far);
    if (distance < best.distance) best = { bundle, distance };
  }
  return best;
}
