// Which part of the drawing the frame shows: all of it where its names can be read, else the part with
// the most statements, and what is chosen where nothing covers it.

import { entities, size } from "../data/reading.js";
import { say } from "../data/words.js";
import { byId, selectAll } from "../screen/elements.js";
import { narrow } from "../screen/sheets.js";
import { state } from "../state/address.js";
import { arrangementNow, groups, layoutNow } from "../state/arrangement.js";
import { active } from "../state/chosen.js";
import { hand, looking, paper } from "../state/doing.js";
import { route } from "../state/exploring.js";
import { mostNamed } from "../state/shown.js";
import { fewLeft, setPlaces } from "./arranging.js";
import { holds, overlap } from "./boxes.js";
import { LARGEST } from "./columns.js";
import { pointAlong } from "./curves.js";
import { drawn, outdate } from "./drawn.js";
import { AROUND_GROUPS, placeGroups } from "./groups.js";
import { FINGERTIP } from "./lines.js";
import { placeNames, wordsOf } from "./names.js";
import { layFor, MANY_NAMES, moved, places, scene } from "./places.js";
import { placeAll } from "./placing.js";
import { frame, moveView, toDrawing, toScreen, viewMiddle, viewOf, viewScale, when } from "./renderer.js";
import { smallest } from "./text.js";

/** @import { Box, Part, Point, View } from "../types" */

export const PADDING = { left: 24, right: 10, top: 8, bottom: 8 };
const LARGEST_SEEN = 1.7; // On the screen nothing is fitted larger than so many times its own size.
const NAMED_ON_MAP = 0.8; // A map is shown whole where so many of its names have room.
const HANGS = 5; // So many times a map is made smaller for words that hang over its edge.
const TRIES = 8; // Between the whole and a part in which every name can be read.
const MOST_READ = 150; // Of more names no part is looked for: seen as a whole they tell more.
const MOST_COUNTED = 300; // Of more names it is not told how many have no room.
// Looked for one by one: for a list of selectors a browser goes through all rows of the page, with each redraw.
const CONTROLS = ["#take > button", "#groups > *", "#arrangements button", "#zoom", "#empty"];

/** @param {string} key */
export function lookAtGroup(key) {
  const { x, y, radius } = groups.get(key);
  lookAt({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius });
}

/** @param {Point} point */
export function inFrame({ x, y }) {
  const at = toScreen({ x, y });
  return at.x >= 0 && at.y >= 0 && at.x <= frame.clientWidth && at.y <= frame.clientHeight;
}

/** @param {string} thing */
export function keepInView(thing) {
  const at = toScreen(places.get(thing));
  if (at.x >= 30 && at.y >= 20 && at.x <= frame.clientWidth - 30 && at.y <= frame.clientHeight - 20) return;
  looking.whole = false;
  move({ position: places.get(thing), scale: viewScale() });
}

// What stands over the frame, by its place on it.
function controls() {
  return onFrame(CONTROLS.flatMap((each) => selectAll(each)));
}

/** @param {Element[]} parts */
function onFrame(parts) {
  const box = frame.getBoundingClientRect();
  return parts.map((each) => each.getBoundingClientRect()).filter(({ width }) => width > 0)
    .map(({ left, right, top, bottom }) => ({ left: left - box.left, right: right - box.left, top: top - box.top, bottom: bottom - box.top }))
    .filter((each) => overlap(each, { left: 0, right: box.width, top: 0, bottom: box.height }));
}

// The strips at the top and at the bottom of the frame in which these controls stand.
/** @param {Box[]} some */
function stripsOf(some) {
  const strips = { top: 0, bottom: 0 };
  for (const { top, bottom } of some) {
    if (top + bottom < frame.clientHeight) strips.top = Math.max(strips.top, bottom + 4);
    else strips.bottom = Math.max(strips.bottom, frame.clientHeight - top + 4);
  }
  return strips;
}

// The part of the frame that is in the window and not under an open sheet.
function freePart() {
  const box = frame.getBoundingClientRect();
  const free = { left: 0, top: Math.max(0, -box.top), right: box.width, bottom: Math.min(box.height, innerHeight - box.top) };
  const panel = byId("details").getBoundingClientRect();
  if (!narrow() || !panel.height) return free;
  // It covers the lower part, or the right where the window is low.
  if (panel.left > 0) free.right = Math.min(free.right, panel.left - box.left);
  else free.bottom = Math.min(free.bottom, panel.top - box.top);
  return free;
}

// A part of the drawing in the frame less this white, no larger than `most`; null where there is no room.
/**
 * @param {Part} part
 * @param {Box} white
 * @param {number} most
 */
function viewOn(part, white, most) {
  const width = frame.clientWidth - white.left - white.right;
  const height = frame.clientHeight - white.top - white.bottom;
  if (width <= 0 || height <= 0) return null;
  const scale = Math.min(width / Math.max(1, part.width), height / Math.max(1, part.height), most);
  return {
    position: {
      x: part.left + part.width / 2 - (white.left - white.right) / 2 / scale,
      y: part.top + part.height / 2 - (white.top - white.bottom) / 2 / scale,
    },
    scale, animation: false,
  };
}

// Few names that the filters left are no larger than their own size, or than they are in the whole.
function largest() {
  if (paper.printing) return LARGEST;
  if (scene.narrowed || !fewLeft()) return LARGEST_SEEN;
  const { width, height } = arrangementNow();
  return Math.min(LARGEST_SEEN, Math.max(1, Math.min(frame.clientWidth / width, frame.clientHeight / height)));
}

// The controls that a name or a group would lie under.
/** @param {View} view */
function inTheWay({ scale, position }) {
  const some = controls();
  if (!some.length || scene.names.size > MANY_NAMES) return [];
  const bubbles = placeGroups(scale);
  const boxes = [...placeNames(scale, bubbles).values(), ...bubbles.values()].map(({ left, right, top, bottom }) => ({
    left: (left - position.x) * scale + frame.clientWidth / 2, right: (right - position.x) * scale + frame.clientWidth / 2,
    top: (top - position.y) * scale + frame.clientHeight / 2, bottom: (bottom - position.y) * scale + frame.clientHeight / 2,
  }));
  return some.filter((each) => boxes.some((box) => overlap(box, each)));
}

// How far words stand out of the frame on each side, in its pixels: those of many names hang over the edge of a map.
/** @param {View} view */
function overhang({ scale, position }) {
  const over = { left: 0, right: 0, top: 0, bottom: 0 };
  if (layoutNow() !== "map" || scene.names.size <= MOST_READ || scene.names.size > MANY_NAMES) return over;
  const [across, down] = [frame.clientWidth / 2 / scale, frame.clientHeight / 2 / scale];
  for (const box of placeNames(scale, placeGroups(scale)).values()) {
    if (!box.lines) continue;
    const { left, right, top, bottom } = wordsOf(box);
    over.left = Math.max(over.left, (position.x - across - left) * scale);
    over.right = Math.max(over.right, (right - position.x - across) * scale);
    over.top = Math.max(over.top, (position.y - down - top) * scale);
    over.bottom = Math.max(over.bottom, (bottom - position.y - down) * scale);
  }
  return over;
}

export function fit() {
  looking.whole = true;
  const white = { ...(scene.groups.size ? AROUND_GROUPS : PADDING) };
  if (paper.printing) { look(viewOn(size, white, largest())); return; }
  // What was asked for around a name lies beside the sheet that tells of it.
  if (scene.narrowed) {
    const free = freePart();
    if (free.bottom - free.top > 100 && free.right > 100) {
      white.top += free.top;
      white.bottom += frame.clientHeight - free.bottom;
      white.right += frame.clientWidth - free.right;
    }
  }
  let view = layIn(white);
  if (!view) return;
  // In a smaller picture words stand elsewhere, and may hang over anew.
  for (let tries = 0; tries < HANGS; tries += 1) {
    const over = overhang(view);
    if (Object.values(over).every((each) => each <= 0)) break;
    for (const side of /** @type {(keyof Box)[]} */ (["left", "right", "top", "bottom"])) white[side] += Math.ceil(over[side]);
    view = layIn(white) ?? view;
  }
  const strips = stripsOf(inTheWay(view));
  look(strips.top || strips.bottom ? layIn({ ...white, top: Math.max(white.top, strips.top), bottom: Math.max(white.bottom, strips.bottom) }) ?? view : view);
}

// Lays the columns for the frame less this white, and returns the view on all of it.
/** @param {Box} white */
function layIn(white) {
  const inner = { width: frame.clientWidth - white.left - white.right, height: frame.clientHeight - white.top - white.bottom };
  if (inner.width <= 0 || inner.height <= 0) return null;
  if (!moved.size) layFor(inner);
  setPlaces();
  return viewOn(size, white, largest());
}

/** @param {View | null} view */
function look(view) {
  if (!view) return;
  outdate();
  moveView(view);
}

// The reader asked for the whole, and has it till that changes.
export function showWhole() {
  looking.asOpened = false;
  fit();
}

// The scale at which names can be read that are laid as they are now.
function leastReadable() {
  return smallest() / (size.name * size.grown);
}

/** @param {number} scale */
function namedAt(scale) {
  return [...placeNames(scale, new Map()).values()].filter(({ lines }) => lines).length;
}

// The whole picture has not always room for its names: then the page opens on a part, at the smallest
// size at which all names of the drawing have room.
export function fitOrReadable() {
  fit();
  looking.asOpened = true;
  if (scene.groups.size || !scene.names.size || scene.names.size > MOST_READ) return;
  const fitted = viewScale();
  const readable = leastReadable();
  const enough = scene.names.size * (layoutNow() === "columns" ? 1 : NAMED_ON_MAP);
  if (fitted >= readable || namedAt(fitted) >= enough) return;
  looking.whole = false;
  const sizes = Array.from({ length: TRIES - 1 }, (_, step) => fitted * (readable / fitted) ** ((step + 1) / TRIES));
  // Columns are laid for that size; in a smaller one the names around what is chosen may lie over shapes.
  const laid = size.grown > 1 || (scene.narrowed && layoutNow() === "columns" && !route());
  const scale = laid ? readable : sizes.find((each) => namedAt(each) === scene.names.size) ?? readable;
  const free = scene.narrowed ? freePart() : { left: 0, top: 0, right: frame.clientWidth, bottom: frame.clientHeight };
  moveView({ ...bestPart(scale, free, scene.narrowed ? state.focus : null), animation: false });
}

// Whether a name's shape and text lie in a part of the drawing.
/**
 * @param {string} id
 * @param {Box} box
 */
function isInside(id, { left, top, right, bottom }) {
  const { x, y } = places.get(id);
  return x - left > size.mark / 2 && x + size.mark / 2 + size.text * size.grown <= right && y - top > size.line && y + size.line < bottom;
}

/** @param {Box} part */
function weightIn(part) {
  let weight = 0;
  for (const id of scene.names) if (isInside(id, part)) weight += 3 + entities.get(id).count + (active?.entities.has(id) ? 1000 : 0);
  return weight;
}

// At this scale, the view that shows most in the free part of the frame: of what is chosen, and then
// of what most is said of; in columns from the first one on. With it always one name, if that is given.
/**
 * @param {number} scale
 * @param {Box} free
 * @param {string | null} always
 */
function bestPart(scale, free, always) {
  const room = { x: (free.right - free.left) / scale, y: (free.bottom - free.top) / scale };
  const margin = { x: size.mark, y: 2 * size.line };
  const important = new Set([always, ...(active ? [...active.entities].slice(0, 60) : []), ...mostNamed(60)]);
  const corners = [...important].filter((id) => scene.names.has(id)).map((id) => places.get(id));
  /** @type {(start: number, from: number, length: number, view: number, edge: number) => number} */
  const clamp = (start, from, length, view, edge) => (length + 2 * edge <= view
    ? from + (length - view) / 2
    : Math.max(from - edge, Math.min(start, from + length + edge - view)));
  const first = clamp(size.left - margin.x / 2, size.left, size.width, room.x, margin.x / 2);
  const fromFirst = layoutNow() === "columns" && always === null;
  const lefts = fromFirst ? [first] : corners.flatMap(({ x }) => [x - margin.x, x + size.mark + size.text * size.grown - room.x])
    .map((left) => clamp(left, size.left, size.width, room.x, margin.x));
  const tops = corners.flatMap(({ y }) => [y - margin.y, y + margin.y - room.y]).map((top) => clamp(top, size.top, size.height, room.y, size.line));
  let best = null;
  for (const left of new Set(lefts)) {
    for (const top of new Set(tops)) {
      const part = { left, top, right: left + room.x, bottom: top + room.y };
      if (always !== null && !isInside(always, part)) continue;
      const weight = weightIn(part);
      if (!best || weight > best.weight) best = { weight, left, top };
    }
  }
  const alone = places.get(always) ?? { x: size.left + size.width / 2, y: size.top + size.height / 2 };
  const { left, top } = best ?? { left: alone.x - room.x / 2, top: alone.y - room.y / 2 };
  return { scale, position: { x: left + (frame.clientWidth / 2 - free.left) / scale, y: top + (frame.clientHeight / 2 - free.top) / scale } };
}

// What is chosen comes where nothing covers it, at a size at which it can be read, and with it as much
// as can be of what is linked with it. Where it is in view already the picture stays.
/** @param {string} id */
export function bringIntoView(id) {
  if (!scene.names.has(id)) return;
  const now = viewScale();
  const scale = looking.whole && now > leastReadable() * 0.8 ? now : Math.max(now, leastReadable());
  const free = freePart();
  const [start, end] = [toDrawing({ x: free.left, y: free.top }), toDrawing({ x: free.right, y: free.bottom })];
  const part = { left: start.x, top: start.y, right: end.x, bottom: end.y };
  const covered = narrow() && (free.right < frame.clientWidth || free.bottom < frame.clientHeight);
  if (looking.whole && scale === now && !covered) return;
  if (scale === now && isInside(id, part) && [...(active?.entities ?? [])].every((each) => !scene.names.has(each) || isInside(each, part))) return;
  looking.whole = false;
  move(bestPart(scale, free, id));
}

/** @param {Partial<View>} options */
export function move(options) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || places.size > MANY_NAMES;
  looking.asOpened = false;
  moveView({ ...options, animation: calm ? false : { duration: 250, easingFunction: "easeInOutQuad" } });
}

/** @param {number} factor */
export function zoom(factor) {
  looking.whole = false;
  move({ scale: Math.min(6, Math.max(0.005, viewScale() * factor)) });
}

// Bring a part of the drawing into view, as large as it fits beside what stands over the picture.
/** @param {Part} part */
export function lookAt(part) {
  const view = viewOn(part, { left: 10, right: 10, ...stripsOf(controls()) }, 1.3);
  if (!view) return;
  looking.whole = false;
  move(view);
}

// Names that the reader does not see, or not all of: how many lie out of view or under what stands over
// the picture, and how many have no room for their words.
/** @param {Box[]} over */
function outOfView(over) {
  const view = viewOf();
  const covering = over.map(({ left, right, top, bottom }) => {
    const [start, end] = [toDrawing({ x: left, y: top }), toDrawing({ x: right, y: bottom })];
    return { left: start.x, right: end.x, top: start.y, bottom: end.y };
  });
  let [beyond, unnamed] = [0, 0];
  for (const box of drawn.names.values()) {
    const part = box.lines ? wordsOf(box) : { left: box.x, right: box.x, top: box.y, bottom: box.y };
    if (!holds(view, part) || covering.some((each) => overlap(each, part))) beyond += 1;
    else if (!box.lines) unnamed += 1;
  }
  return { beyond, unnamed };
}

// In words, and what brings them.
function tellOutOfView() {
  const place = byId("beyond-view");
  const counted = !paper.printing && !moved.size && (layoutNow() !== "overview" || !scene.groups.size) && drawn.names.size <= MOST_COUNTED;
  const tell = (/** @type {{ beyond: number, unnamed: number }} */ { beyond, unnamed }) => {
    const [word, n] = beyond ? ["namesBeyond", beyond] : ["namesWithoutRoom", unnamed];
    // As the page opens there is a reason; later the reader may have moved the picture.
    const reason = beyond && looking.asOpened ? `${say("windowTooSmall")} ` : "";
    const words = n ? reason + say(n === 1 ? `${word}One` : word, { n }) : "";
    if (place.textContent === words) return;
    place.textContent = words;
    place.hidden = !words;
  };
  if (!counted) { tell({ beyond: 0, unnamed: 0 }); return; }
  tell(outOfView(controls()));
  // These words stand over the picture too.
  if (!place.hidden) tell(outOfView([...controls(), ...onFrame([place])]));
}

export function startFraming() {
  when("afterDrawing", tellOutOfView);
  when("zoom", () => { looking.whole = false; looking.asOpened = false; });
  when("dragEnd", () => { if (!hand.byFinger) looking.asOpened = false; });
  // Afterwards, because vis-network restores its own view once it has told of the new size.
  when("resize", () => requestAnimationFrame(() => {
    if (paper.printing) return;
    if (looking.asOpened) fitOrReadable(); else if (looking.whole) fit();
  }));
  // Where a sheet opens or closes over what was asked for around a name, that takes the room there is.
  new MutationObserver(() => { if (looking.asOpened && scene.narrowed && !paper.printing) fitOrReadable(); })
    .observe(byId("details"), { attributeFilter: ["data-open"] });
}

// A name that was tapped, or the middle of a line, does not stay under the sheet that opens on it: it
// goes to the middle of what is left, where one also sees what is around it.
/** @param {string | null} id */
export function uncover(id) {
  const panel = byId("details").getBoundingClientRect();
  placeAll();
  const [line] = state.lines;
  const place = places.get(id) ?? (drawn.lines.has(line) ? pointAlong(drawn.lines.get(line), 0.5) : null);
  if (!panel.height || place === null) return;
  const [at, box, scale] = [toScreen(place), frame.getBoundingClientRect(), viewScale()];
  const [left, top] = [box.left + at.x, box.top + at.y];
  const beside = panel.left > 0;
  const room = { across: (Math.max(0, box.left) + panel.left) / 2, down: (Math.max(0, box.top) + panel.top) / 2 };
  const across = beside && left + 3 * FINGERTIP > panel.left ? left - room.across : 0;
  const down = !beside && top + 3 * FINGERTIP > panel.top ? top - room.down : 0;
  if (!across && !down) return;
  const { x, y } = viewMiddle();
  looking.whole = false;
  move({ scale, position: { x: x + across / scale, y: y + down / scale } });
}
