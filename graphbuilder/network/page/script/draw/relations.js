// The words of chosen lines, which say what each means: lines of one name that say the same have them once.

import { size, statements } from "../data/reading.js";
import { relationInWords, relationOf } from "../data/words.js";
import { state } from "../state/address.js";
import { layoutNow } from "../state/arrangement.js";
import { active } from "../state/chosen.js";
import { route } from "../state/exploring.js";
import { slanted } from "./boxes.js";
import { lengthOf, pointAlong, reversed } from "./curves.js";
import { faded, ink } from "./ink.js";
import { lineColour, lookOf, trailOf } from "./lines.js";
import { smallest, widthOf, write } from "./text.js";
import { branchOf, FAN, fanOf, inRows, joined, obstacle, OF_READABLE, placeLabels, placeParting, sideOf, stemOf, STUB, stubOf } from "./trunks.js";
import { routed } from "./ways.js";

/** @import { All, Along, Context, DrawnLine, Label, NameBox, Obstacle, Rows, Side, Slanted, Trunk, Words } from "../types" */

const MOST_WORDED = 60; // With more trunks than this there is no room for words.
const CONTRAST = 7; // Of words to the ground, as of all text.
const MOST_ROWS = 3;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]; // Where words may stand on a line that has them for itself.

/** Lines of one name on one side that say the same in the same way. */
/** @typedef {{ anchor: NameBox, side: Side, text: string, isOnward: boolean, ids: string[], ends: NameBox[], next: number }} Alike */

// All words have one size, whatever they belong to.
/** @param {number} scale */
function lettersAt(scale) {
  return Math.max(size.name * 0.96, smallest() / scale);
}

/** @param {string} text */
function widthInItalics(text) {
  return widthOf(text, "italic");
}

/** @param {string} text */
function waysToWrite(text) {
  return Array.from({ length: MOST_ROWS }, (_, index) => inRows(text, index + 1, widthInItalics)).filter((way) => way !== null);
}

// In as few rows as fit into the room, else in those that take the least of it.
/**
 * @param {string} text
 * @param {number} room
 * @param {number} more
 */
function rowsFor(text, room, more) {
  const ways = waysToWrite(text);
  const narrowest = ways.reduce((one, other) => (other.long < one.long * 0.95 ? other : one));
  return ways.find(({ long }) => long + more <= room) ?? narrowest;
}

/**
 * @param {Rows} given
 * @param {number} head
 * @param {number} letters
 */
function halves({ rows, long }, head, letters) {
  return { wide: ((long + head) * letters) / 2 + 3, high: letters * 0.56 * rows.length };
}

/** @param {string} id */
function headOf(id) {
  return relationOf(statements.get(id)).symmetric ? 0 : 0.75;
}

// Lays the chosen lines anew, with their words, and returns these and what lines have together.
/**
 * @param {All<NameBox>} names
 * @param {All<DrawnLine>} lines
 * @param {number} scale
 * @returns {{ words: Words[], trunks: Trunk[] }}
 */
export function placeRelations(names, lines, scale) {
  const chosen = [...(active?.statements ?? [])].filter((id) => lines.has(id));
  const letters = lettersAt(scale);
  const isReadable = (/** @type {string} */ id) => active === null || active.entities.has(id) || faded() === 1;
  const obstacles = [...names.values()].flatMap((box) => obstaclesOf(box, isReadable(box.id)));
  if (route()) return { words: wordsOnLines(chosen, lines, letters, obstacles), trunks: [] };
  const groups = alikeOf(chosen, names, letters);
  if (groups.length > MOST_WORDED) return { words: [], trunks: [] };
  const inColumns = layoutNow() === "columns";
  const words = inColumns ? wordsBeside(groups, letters, obstacles) : wordsAround(groups, letters, obstacles);
  const fans = inColumns ? fansOf(groups, words, names, isReadable) : branchesOf(groups, words);
  const trunks = groups.map((group, index) => {
    const stub = inColumns ? stubOf(group.anchor, words[index], group.side) : stemOf(group.anchor, words[index]);
    for (const id of group.ids) {
      const fan = /** @type {Along} */ (fans.get(id));
      const whole = joined(stub, fan);
      const isOnward = statements.get(id).subject === group.anchor.id;
      const own = isOnward ? fan : reversed(fan);
      lines.set(id, { along: isOnward ? whole : reversed(whole), path: trailOf(own), own: { along: own } });
    }
    return { ids: group.ids, path: trailOf(stub) };
  });
  return { words, trunks };
}

// A name's shape and its text, each by itself.
/**
 * @param {NameBox} box
 * @param {boolean} isReadable
 */
function obstaclesOf(box, isReadable) {
  const reach = box.radius * 1.2 + (box.id === state.focus ? 5 : 1);
  const shape = obstacle({ left: box.x - reach, right: box.x + reach, top: box.y - reach, bottom: box.y + reach }, isReadable);
  if (!box.lines) return [shape];
  return [shape, obstacle({ left: box.textLeft - 3, right: box.textRight + 3, top: box.textTop, bottom: box.textBottom }, isReadable)];
}

// The chosen lines by what they say, seen from the name that is chosen, or else from their subject: in columns on
// either side, on the map also up and down. A line from a name to itself stays as it is.
/**
 * @param {string[]} chosen
 * @param {All<NameBox>} names
 * @param {number} letters
 */
function alikeOf(chosen, names, letters) {
  /** @type {Map<string, Alike>} */
  const groups = new Map();
  for (const id of chosen) {
    const statement = statements.get(id);
    const isOnward = statement.object !== state.focus;
    const [one, other] = isOnward ? [statement.subject, statement.object] : [statement.object, statement.subject];
    if (one === other) continue;
    const [anchor, end] = [names.get(one), names.get(other)];
    const text = relationInWords(statement);
    const long = (widthInItalics(text) / Math.min(MOST_ROWS, text.split(" ").length) + 1) * letters;
    const side = sideOf(anchor, end, anchor.right + STUB + long < size.left + size.width + STUB);
    const quarter = layoutNow() === "columns" ? side : Math.round(Math.atan2(end.y - anchor.y, end.x - anchor.x) / (Math.PI / 2));
    const flow = relationOf(statement).symmetric || isOnward;
    const key = JSON.stringify([one, Math.abs(quarter) === 2 ? 2 : quarter, text, flow, lookOf(statement), statement.change]);
    const group = groups.get(key) ?? { anchor, side, text, isOnward: flow, ids: [], ends: [], next: side * Infinity };
    groups.set(key, group);
    group.ids.push(id);
    group.ends.push(end);
  }
  return [...groups.values()];
}

/**
 * @param {Alike[]} groups
 * @param {number} letters
 * @param {Obstacle[]} obstacles
 */
function wordsBeside(groups, letters, obstacles) {
  /** @type {Words[]} */
  const words = [];
  for (const anchor of new Set(groups.map((group) => group.anchor))) {
    const own = groups.filter((group) => group.anchor === anchor);
    const labels = own.map((group) => ({ ...group, ...labelOf(group, letters, obstacles) }));
    const spots = placeLabels(labels, anchor, obstacles);
    labels.forEach(({ rows, head, side, isOnward, text, ids, room }, index) => {
      own[index].next = (side > 0 ? anchor.right : anchor.left) + side * room;
      const way = (side > 0) === isOnward ? 0 : Math.PI;
      words[groups.indexOf(own[index])] = { ...spots[index], text, rows, type: letters, head: head * letters, way, ids };
    });
    obstacles.push(...spots.map((spot) => obstacle(spot, true)));
  }
  return words;
}

// On the map words stand where their lines part, those first that have least room.
/**
 * @param {Alike[]} groups
 * @param {number} letters
 * @param {Obstacle[]} obstacles
 */
function wordsAround(groups, letters, obstacles) {
  /** @type {Words[]} */
  const words = [];
  const far = (/** @type {Alike} */ { anchor, ends }) => Math.min(...ends.map(({ x, y }) => Math.hypot(x - anchor.x, y - anchor.y)));
  for (const group of [...groups].sort((one, other) => far(one) - far(other))) {
    const { anchor, ends, ids, text, isOnward } = group;
    const head = headOf(ids[0]);
    const tried = waysToWrite(text).map((way) => ({ ...way, ...placeParting(anchor, ends, { ...halves(way, head, letters), type: letters }, obstacles) }));
    const { rows, spot } = tried.reduce((one, other) => (other.cost < one.cost ? other : one));
    const onward = Math.atan2(spot.y - anchor.y, spot.x - anchor.x);
    words[groups.indexOf(group)] = { ...spot, text, rows, type: letters, head: head * letters, way: isOnward ? onward : onward + Math.PI, ids };
    obstacles.push(obstacle(spot, true));
  }
  return words;
}

/**
 * @param {Alike[]} groups
 * @param {Words[]} words
 */
function branchesOf(groups, words) {
  /** @type {Map<string, Along>} */
  const branches = new Map();
  for (const [index, { anchor, ids, ends }] of groups.entries()) {
    for (const [place, id] of ids.entries()) branches.set(id, branchOf(anchor, words[index], ends[place]));
  }
  return branches;
}

/**
 * @param {Alike} group
 * @param {number} letters
 * @param {Obstacle[]} obstacles
 * @returns {Label & Rows & { head: number }}
 */
function labelOf({ anchor, side, text, ids, ends }, letters, obstacles) {
  const head = headOf(ids[0]);
  const beside = ends.filter((end) => Math.abs(end.x - anchor.x) >= 1);
  // A line to a name of the same column bows out before the next.
  const next = obstacles.filter(({ cost, left, right }) => cost === OF_READABLE && (side > 0 ? left > anchor.right : right < anchor.left));
  const nearest = Math.min(...(beside.length ? beside : next).map(({ left, right }) => (side > 0 ? left - anchor.right : anchor.left - right)));
  const way = rowsFor(text, (nearest - STUB - FAN) / letters, head + 0.5);
  const wish = ends.reduce((sum, { x, y }) => sum + anchor.y + (y - anchor.y) / Math.max(1, Math.abs(x - anchor.x)), 0) / ends.length;
  return { ...way, ...halves(way, head, letters), side, type: letters, wish, head, room: nearest };
}

// Of each chosen line the part that it has for itself: from the words to its other name, through the white between
// the names that are to be read.
/**
 * @param {Alike[]} groups
 * @param {Words[]} words
 * @param {All<NameBox>} names
 * @param {(id: string) => boolean} isReadable
 */
function fansOf(groups, words, names, isReadable) {
  /** @type {Map<string, Along>} */
  const fans = new Map();
  /** @type {Map<string, NameBox>} */
  const stands = new Map([...names].filter(([id]) => isReadable(id)));
  const trunks = new Set();
  const links = [];
  for (const [index, { anchor, side, ids, ends, next }] of groups.entries()) {
    const trunk = `trunk ${index}`;
    const { left, right, top, bottom, x, y } = words[index];
    trunks.add(trunk);
    stands.set(trunk, { ...anchor, id: trunk, x, y, left, right, top, bottom, radius: 0, lines: null });
    for (const [place, id] of ids.entries()) {
      const end = ends[place];
      const isUnder = Math.abs(end.x - anchor.x) < 1;
      const room = side > 0 ? end.left - right : left - end.right;
      if (!isUnder && room >= FAN) links.push({ id, statement: { subject: trunk, object: end.id }, place: 0, many: 1 });
      else fans.set(id, fanOf(words[index], end, side, isUnder ? next : null));
    }
  }
  for (const [id, along] of routed(links, stands, true, trunks)) fans.set(id, along);
  return fans;
}

// On a path each line has its words for itself, level on the line.
/**
 * @param {string[]} chosen
 * @param {All<DrawnLine>} lines
 * @param {number} letters
 * @param {Obstacle[]} obstacles
 */
function wordsOnLines(chosen, lines, letters, obstacles) {
  /** @type {Words[]} */
  const words = [];
  if (chosen.length > MOST_WORDED) return words;
  const cost = (/** @type {Slanted} */ spot) => [...obstacles, ...words].filter((each) => (
    each.left < spot.right && spot.left < each.right && each.top < spot.bottom && spot.top < each.bottom)).length;
  for (const id of chosen) {
    const line = lines.get(id);
    const text = relationInWords(statements.get(id));
    const way = rowsFor(text, lengthOf(line) / letters, 0);
    // The line's own arrow is near.
    const { wide, high } = halves(way, 0, letters);
    const spots = ALONG.map((part) => pointAlong(line, part)).map(({ x, y }) => slanted(x, y, 0, wide, high));
    const best = spots.reduce((one, other) => (cost(other) < cost(one) ? other : one));
    words.push({ ...best, text, rows: way.rows, type: letters, head: 0, way: 0, ids: [id] });
  }
  return words;
}

// That of its lines, where these have one.
/** @param {string[]} ids */
function colourOf(ids) {
  const colours = new Set(ids.map(lineColour));
  return colours.size === 1 ? lineColour(ids[0]) : ink.soft;
}

/** @param {string} colour */
function channels(colour) {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g) ?? [];
  return digits.map((pair) => parseInt(pair, 16));
}

/** @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// A line's colour, as much nearer to that of text as letters in it need.
/** @param {string} colour */
function readable(colour) {
  const [from, to] = [channels(colour), channels(ink.text)];
  const ground = luminance(ink.ground);
  for (let part = 0; part < 1; part += 0.1) {
    const mixed = `#${from.map((value, index) => Math.round(value + (to[index] - value) * part).toString(16).padStart(2, "0")).join("")}`;
    const [dark, light] = [luminance(mixed), ground].sort((one, other) => one - other);
    if ((light + 0.05) / (dark + 0.05) >= CONTRAST) return mixed;
  }
  return ink.text;
}

/**
 * @param {Context} context
 * @param {Words[]} words
 */
export function drawWords(context, words) {
  for (const box of words) {
    context.save();
    context.translate(box.x, box.y);
    context.fillStyle = ink.ground;
    context.globalAlpha = 0.94;
    context.beginPath();
    context.roundRect(-box.wide, -box.high, 2 * box.wide, 2 * box.high, 2);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = readable(colourOf(box.ids));
    context.textAlign = "center";
    context.textBaseline = "middle";
    // The tip tells which way the lines go.
    const side = Math.cos(box.way) < -1e-6 ? -1 : 1;
    box.rows.forEach((text, index) => {
      write(context, text, (-side * box.head) / 2, (index - (box.rows.length - 1) / 2) * box.type * 1.08, box.type, "italic");
    });
    if (box.head) {
      context.translate(side * (box.wide - 1 - box.head * 0.4), 0);
      context.rotate(box.way);
      context.beginPath();
      context.moveTo(box.head * 0.4, 0);
      for (const edge of [-1, 1]) context.lineTo(-box.head * 0.4, edge * box.head * 0.36);
      context.closePath();
      context.fill();
    }
    context.restore();
  }
}

// What a trunk's lines have together is drawn once, as each of them is drawn.
/**
 * @param {Context} context
 * @param {Trunk[]} trunks
 */
export function drawTrunks(context, trunks) {
  for (const { ids, path } of trunks) {
    const look = lookOf(statements.get(ids[0]));
    context.save();
    context.strokeStyle = colourOf(ids);
    context.lineWidth = look.width * 1.9;
    context.setLineDash(look.dash);
    context.stroke(path);
    context.restore();
  }
}
