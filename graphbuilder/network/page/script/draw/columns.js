// Columns laid out for the shape of what they are seen on, the screen or paper, in the reader's font: as
// large as its room allows, and on paper over several sheets where one has no room for names that can be read.

import { size } from "../data/reading.js";
import { language } from "../data/words.js";
import { narrow } from "../screen/sheets.js";
import { paper } from "../state/doing.js";
import { columnsNow, places, roomOf, ROW, scene, setNamesWide, wrapped } from "./places.js";
import { spread } from "./routing.js";
import { font, isCut, smallest, widest } from "./text.js";

/** @import { All, Room, Tried } from "../types" */

export const MOST_SHEETS = 4; // What needs more sheets than this is drawn on one, with the names that have room.
const WIDE_NAMES = [20, 18, 16, 14, 13, 12, 11, 10, 9, 8, 7]; // How wide a name may be, as parts of its size.
const WHITE = 34; // Between the columns, for the lines.
const ROOMY = 72; // On the screen names grow beyond their own size only beside so much of it.
const WORDED = 120; // And what was asked for around a name beside so much, for the words of its lines.
const MOST_WHITE = 150;
const BEFORE = 26; // Left of the first column, for lines between its own names.
const DENSITIES = [1, 0.7, 0.4, 0.3]; // So much of all white is left where there is else no room for names that can be read.
const LEAST_MARKS = 0.75; // Beside names that can just be read, shapes and white are no smaller than so many times as usual.
export const LARGEST = 1.6; // Nothing is drawn larger than so many times its own size: as large as the text of a note.

// The column in so many parts, about equally high.
/**
 * @param {string[]} column
 * @param {number} many
 */
function partsOf(column, many) {
  const all = column.reduce((sum, id) => sum + roomOf(id), 0);
  /** @type {string[][]} */
  const parts = Array.from({ length: many }, () => []);
  let before = 0;
  for (const id of column) {
    parts[Math.min(many - 1, Math.floor(((before + roomOf(id) / 2) / all) * many))].push(id);
    before += roomOf(id);
  }
  return parts;
}

// How large the columns come out in a room, with names so wide, on so many sheets. Where names would be
// too small to read, they keep the size at which they can be: shapes and white around them give way.
/**
 * @param {string[][]} columns
 * @param {number} wide
 * @param {number} many
 * @param {Room} room
 * @param {number} part
 */
function tried(columns, wide, many, room, part) {
  setNamesWide(wide * size.name);
  const texts = columns.map((column) => size.name * Math.max(...column.map((id) => widest(wrapped(id)))));
  const parts = columns.map((column) => partsOf(column, many));
  const heights = parts.flat().map((held) => ({ text: size.line * held.reduce((sum, id) => sum + wrapped(id).length, 0), white: ROW * part * held.length }));
  const across = { text: texts.reduce((sum, each) => sum + each, 0), white: size.mark * columns.length + part * (BEFORE + WHITE * (columns.length - 1)) };
  const cut = columns.flat().filter((id) => isCut(wrapped(id))).length;
  const readable = smallest() / size.name;
  const scale = Math.min(room.width / (across.text + across.white), ...heights.map(({ text, white }) => room.height / (text + white)), LARGEST);
  const left = heights.map(({ text, white }) => (room.height - readable * text) / white);
  const least = 0.999 * Math.min((room.width - readable * across.text) / across.white, ...left, readable);
  const high = Math.max(...heights.map(({ text, white }) => text + white));
  return { wide, many, part, texts, parts, across, high, cut, readable, scale, least };
}

// The best of all: no name is cut that need not be, as large as it can be, and rather on more sheets than
// with less white. Where there is no room for all at once, so narrow that one need move the picture only
// up and down.
/**
 * @param {string[][]} columns
 * @param {Room} room
 * @param {number} most
 */
function bestFor(columns, room, most) {
  const best = (/** @type {Tried[]} */ some, /** @type {(each: Tried) => number} */ by) => (
    some.reduce((one, other) => (by(other) > by(one) * 1.01 ? other : one)));
  const on = (/** @type {number} */ many) => DENSITIES.flatMap((part) => WIDE_NAMES.map((wide) => tried(columns, wide, many, room, part)));
  const all = Array.from({ length: most }, (_, index) => on(index + 1)).flat();
  const fewest = Math.min(...all.map(({ cut }) => cut));
  const uncut = all.filter(({ cut }) => cut === fewest);
  const asUsual = (/** @type {Tried} */ { part, scale, readable }) => part === 1 && scale >= readable;
  const isReadable = (/** @type {Tried} */ { scale, readable }) => scale >= readable;
  for (const isEnough of [asUsual, isReadable, isGrown]) {
    const enough = uncut.filter(isEnough);
    const [first] = enough;
    const alike = enough.filter(({ many, part }) => many === first.many && part === first.part);
    if (first) return best(alike, (each) => (isEnough === isGrown ? each.least : each.scale));
  }
  const onOne = uncut.filter(({ many }) => many === 1);
  const narrow = onOne.filter(({ across, readable }) => (across.text + leastMarks() * across.white) * readable <= room.width);
  if (narrow.length) return best(narrow, ({ high }) => 1 / high);
  return best(onOne.filter(({ part }) => part === 1), ({ scale }) => scale);
}

// On a phone fingers need the white.
function leastMarks() {
  return paper.printing || narrow() ? 1 : LEAST_MARKS;
}

/** @param {{ scale: number, readable: number, least: number }} given */
function isGrown({ scale, readable, least }) {
  return scale < readable && least >= LEAST_MARKS * readable;
}

/** @type {{ key: string, found: Tried | null }} */
const tries = { key: "", found: null }; // The last, and for what.

// Lays the columns for a room, of which each sheet has one; returns how many sheets that takes.
/**
 * @param {Room} room
 * @param {number} most
 */
export function layForRoom(room, most) {
  const columns = columnsNow();
  if (!columns.length) return 0;
  const before = { ...size };
  const key = JSON.stringify([columns, room, most, language, font.version, size.name, smallest(), narrow(), paper.printing]);
  // A choice that moves nothing need not try all of it again.
  if (tries.key !== key) Object.assign(tries, { key, found: bestFor(columns, room, most) });
  const found = /** @type {Tried} */ (tries.found);
  const { wide, many, part, texts, parts, across } = found;
  const roomy = room.width / (across.text + across.white + ((scene.narrowed ? WORDED : ROOMY) - WHITE) * (columns.length - 1));
  const usual = paper.printing ? found.scale : Math.min(found.scale, Math.max(1, roomy));
  // What has no room as a whole is laid for the size at which all its names can be read.
  const least = isGrown(found) ? found.least : leastMarks() * found.readable;
  const [scale, grown] = isGrown(found) || (!paper.printing && usual < found.readable) ? [least, found.readable / least] : [usual, 1];
  setNamesWide(wide * size.name);
  Object.assign(size, { row: ROW * part, grown });
  const height = Math.max(...parts.flat().map((held) => held.reduce((sum, id) => sum + roomOf(id), 0)));
  const free = (room.width / scale - across.text * grown - across.white) / Math.max(1, columns.length - 1);
  const white = Math.min(MOST_WHITE, WHITE * part + Math.max(0, free));
  // Few names stand no farther apart than on the screen.
  const sheet = many > 1 ? room.height / scale : Math.max(height, Math.min(room.height / scale, before.height));
  let left = BEFORE * part;
  columns.forEach((column, index) => {
    /** @type {All<number>} */
    const heights = /** @type {any} */ (new Map(column.map((id) => [id, ((places.get(id).y - before.top) / before.height) * sheet * many])));
    parts[index].forEach((held, on) => {
      let used = 0;
      const above = held.map((id) => { used += roomOf(id); return used - roomOf(id) / 2; });
      const tops = spread(held.map((id, at) => heights.get(id) - above[at]), 0, { low: on * sheet, high: (on + 1) * sheet - used });
      held.forEach((id, at) => places.set(id, { x: left + size.mark / 2, y: tops[at] + above[at] }));
    });
    left += size.mark + texts[index] * grown + white;
  });
  Object.assign(size, { left: 0, top: 0, width: left - white, height: sheet * many });
  return many;
}
