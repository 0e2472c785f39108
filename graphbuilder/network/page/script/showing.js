// The picture after a change: what stands where, and which part of it is looked at.

import { language } from "./data/words.js";
import { arrange, fewLeft } from "./draw/arranging.js";
import { bundleLines } from "./draw/bundles.js";
import { outdate } from "./draw/drawn.js";
import { bringIntoView, fitOrReadable, inFrame, lookAt, lookAtGroup, uncover } from "./draw/framing.js";
import { showHeadings } from "./draw/headings.js";
import { places, scene } from "./draw/places.js";
import { redraw, viewScale } from "./draw/renderer.js";
import { showArrangement } from "./panel/arrangement.js";
import { showGroups } from "./panel/groups.js";
import { narrow } from "./screen/sheets.js";
import { state } from "./state/address.js";
import { groupOf, layoutNow } from "./state/arrangement.js";
import { hand, looking } from "./state/doing.js";

// Chosen in the panel, the line is brought into view where the picture shows another part.
function bringBundleIntoView() {
  if (state.between === null || !state.between.every((thing) => places.has(thing))) return;
  const ends = state.between.map((thing) => places.get(thing));
  if (ends.every(inFrame)) return;
  const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
  const around = 60 / viewScale();
  const [left, top] = [Math.min(...xs) - around, Math.min(...ys) - around];
  lookAt({ left, top, width: Math.max(...xs) + around - left, height: Math.max(...ys) + around - top });
}

let framed = ""; // What was framed last.
let framedIn = ""; // The language in which it was framed: in another one names have other room.
/** @type {Set<string>} */
let openBefore = new Set();

// After every change: what stands where, and the view on it. Another arrangement, or another part of
// it, is seen as a whole; else the view stays, or moves to the name that was chosen.
/** @param {boolean} chosen */
export function showPicture(chosen) {
  arrange();
  showHeadings();
  bundleLines();
  showArrangement();
  showGroups();
  outdate();
  const part = scene.narrowed ? `${state.focus} ${state.path} ${state.steps}` : fewLeft() ? [...scene.names].sort().join(" ") : "";
  const now = `${layoutNow()} ${part}`;
  if (framed !== now || (looking.asOpened && framedIn !== language)) {
    fitOrReadable();
    if (!framed && state.open.length) lookAtGroup(state.open[state.open.length - 1]);
  } else if (state.focus === null || !chosen) followGroups();
  const around = openedAround();
  if (around !== null && chosen) lookAtGroup(around);
  else if (state.focus !== null && chosen && !scene.narrowed) bringIntoView(state.focus);
  if (narrow() && (hand.clicked || (chosen && state.lines.length))) uncover(state.focus);
  if (state.between !== null && chosen) bringBundleIntoView();
  framed = now;
  framedIn = language;
  openBefore = new Set(scene.opened);
  redraw();
}

// The group that opened because a name in it was chosen, with the whole of it in view. On a small screen there is
// no room for that beside what is told of the name.
function openedAround() {
  const group = groupOf.get(state.focus);
  const isNew = group !== undefined && scene.opened.has(group) && !openBefore.has(group);
  return isNew && !scene.narrowed && !narrow() ? group : null;
}

// A group that was opened is looked at; where groups were closed, what stands open yet, or else all.
function followGroups() {
  const last = state.open[state.open.length - 1];
  const opened = state.open.some((key) => scene.opened.has(key) && !openBefore.has(key));
  const closed = [...openBefore].some((key) => !scene.opened.has(key));
  if (closed && !scene.opened.size) fitOrReadable();
  else if (last !== undefined && (opened || closed)) lookAtGroup(last);
}
