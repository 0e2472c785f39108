// Taking the picture along: a small menu in the picture, and what it saves, shows or copies.

import { lanes } from "../data/lanes.js";
import { content, entities } from "../data/reading.js";
import { labelOf, language, say, shortOf } from "../data/words.js";
import { scene } from "../draw/places.js";
import { placeAll } from "../draw/placing.js";
import { svg } from "../draw/pen.js";
import { frame } from "../draw/renderer.js";
import { notice, showNotice, showText } from "../panel/notice.js";
import { byId, element, select } from "../screen/elements.js";
import { startMenu } from "../screen/menu.js";
import { go, NOTHING, state } from "../state/address.js";
import { mostNamed, neighboursOf } from "../state/shown.js";
import { viewNow } from "../state/view.js";
import { asCsv, copy, copyPicture, copyTable } from "./copying.js";
import { asFile } from "./drawing.js";
import { forNote, inRoom, isReadable, SHEETS } from "./paper.js";
import { takeLanes } from "./lanes_menu.js";
import { copyFrame, copyLink } from "./link.js";
import { asPng } from "./png.js";
import { save, saveAndReport } from "./saving.js";
import { alternativeText, nowSeen } from "./source.js";

/** @import { TakenAlong } from "../types" */

/** @param {string} word */
function inBoth(word) {
  const texts = content.words[word];
  return content.languages.map((code) => element("span", { class: code, lang: code }, texts[code]));
}

/**
 * @param {string} text
 * @param {string | null} [saved]
 */
function showAlternative(text, saved = null) {
  const copyIt = () => copy(text, element("p", { lang: language }, text), say("copiedText"));
  showText(say("alternative"), text,
    [saved ? element("p", {}, say("saved", { name: saved })) : null, element("p", { class: "hint" }, say("alternativeHint"))],
    [element("button", { type: "button", class: "copy", onclick: copyIt }, say("copyText"))]);
}

/** @param {TakenAlong} taken */
async function savePicture(taken) {
  try {
    showAlternative(taken.text, save(await asPng(taken), "png"));
  } catch {
    showNotice(say("savePng"), [element("p", {}, say("tooLarge"))]);
  }
}

// What is around a name is a smaller part of the picture. On a map names that are close together may
// have no room; in columns they have.
/** @param {string} id */
function narrowDown(id) {
  notice.close();
  go({ ...NOTHING, focus: id, steps: 1, layout: "columns" });
}

const MOST_AROUND = 60; // So many names have room in a note, unless all stand in one column and are long.

// What the reader has chosen, or what is most important: each a smaller part of the picture.
/**
 * @param {string} title
 * @param {string} hint
 * @param {Set<string>} names
 * @param {Node} anyway
 */
function propose(title, hint, names, anyway) {
  const near = [...new Set([state.focus ?? [], ...mostNamed(entities.size)].flat())]
    .filter((id) => names.has(id) && !(id === state.focus && state.steps === 1) && neighboursOf(id).size <= MOST_AROUND).slice(0, 4);
  showNotice(title, [element("p", {}, hint),
    element("ul", {}, near.map((id) => element("li", {}, element("button", { type: "button", class: "name", onclick: () => narrowDown(id) }, labelOf(id)))))],
  [anyway]);
}

/** @param {(taken: TakenAlong) => void} act */
function takeReadable(act) {
  const taken = forNote();
  if (isReadable(taken)) return act(taken);
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(taken.letters);
  return propose(say("tooSmall"), say("tooSmallHint", { points }), taken.seen.names,
    element("button", { type: "button", onclick: () => act(taken) }, say("saveAnyway")));
}

/** @param {TakenAlong} takenAlong */
function saveDrawing({ root }) {
  if (notice.open) notice.close();
  saveAndReport(new Blob([asFile(root)], { type: "image/svg+xml" }), "svg");
}

// On paper no name is too small, but where there is no room for one it is left out.
function printReadable() {
  const [named, all] = inRoom(SHEETS.upright, () => [[...placeAll().names.values()].filter(({ lines }) => lines).length, scene.names.size]);
  if (named >= all / 2) { print(); return; }
  const anyway = () => { notice.close(); print(); };
  propose(say("tooMany"), say("tooManyHint", { n: named, all }), scene.names, element("button", { type: "button", onclick: anyway }, say("printAnyway")));
}

const TAKING = {
  savePng: () => takeReadable(savePicture),
  copyPng: () => takeReadable(copyPicture),
  saveSvg: () => takeReadable(saveDrawing),
  alternative: () => showAlternative(alternativeText(nowSeen())),
  copyTable,
  saveCsv: () => saveAndReport(asCsv(), "csv"),
  copyLink: () => copyLink(),
  copyFrame: () => copyFrame(),
  print: printReadable,
};

/** @typedef {keyof typeof TAKING} Taking */

/** @type {Record<string, Taking[]>} */
const IN_VIEW = {
  names: /** @type {Taking[]} */ (Object.keys(TAKING)),
  statements: ["copyTable", "saveCsv", "copyLink", "print"],
  text: ["copyTable", "saveCsv", "copyLink", "print"],
};

// What the view that is seen can be taken along as.
function takeHere() {
  const view = viewNow();
  if (view === "lanes") { takeLanes(); return; }
  showNotice(say("take"), [element("div", { class: "ways" }, IN_VIEW[view].map((word) =>
    element("button", { type: "button", "data-way": word, onclick: () => { notice.close(); TAKING[word](); } }, say(word))))]);
}

// In the card of each lane, beside what shows all of it.
function addToLanes() {
  for (const lane of lanes) {
    const { track = "" } = lane.dataset;
    // As the other names in the lanes, this one is worded anew in another language.
    const named = element("span", { class: "unseen" }, inBoth("take"), " ", element("span", { "data-of": track }, shortOf(track)));
    const arrow = svg("path", { d: "M8 10.5V2M4.5 5 8 1.5 11.5 5M2.5 8.5v6h11v-6" });
    const sign = svg("svg", { viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true" }, arrow);
    const attributes = { type: "button", class: "take-lane", "data-take-track": track, "data-title": "take", onclick: () => takeLanes(track) };
    select(".card", HTMLElement, lane).append(" ", element("button", attributes, sign, named));
  }
}

export function startTaking() {
  const button = element("button", { type: "button", "aria-expanded": "false", "aria-controls": "take-list" }, inBoth("take"));
  const choices = element("ul", { id: "take-list", hidden: "" }, IN_VIEW.names.map((word) =>
    element("li", {}, element("button", { type: "button", "data-take": word, onclick: () => TAKING[word]() }, inBoth(word)))));
  const menu = element("div", { id: "take" }, button, choices);
  startMenu(menu, button, choices);
  frame.after(menu);
  select("#list .wide").before(element("div", { class: "taking" }, /** @type {Taking[]} */ (["copyTable", "saveCsv"]).map((word) =>
    element("button", { type: "button", onclick: TAKING[word] }, inBoth(word)))));
  byId("to-take").addEventListener("click", takeHere);
  addToLanes();
}
