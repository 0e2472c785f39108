// Taking the picture along: a small menu in the picture, and what it saves, shows or copies.

import { content, entities } from "../data/reading.js";
import { inLanguage, labelOf, language, say } from "../data/words.js";
import { scene } from "../draw/places.js";
import { placeAll } from "../draw/placing.js";
import { frame } from "../draw/renderer.js";
import { notice, report, showNotice, showText } from "../panel/notice.js";
import { element, select, selectAll } from "../screen/elements.js";
import { go, NOTHING, state } from "../state/address.js";
import { today } from "../state/days.js";
import { mostNamed, neighboursOf } from "../state/shown.js";
import { asCsv, copy, copyTable } from "./copying.js";
import { asFile } from "./drawing.js";
import { forNote, inRoom, isReadable, SHEETS } from "./paper.js";
import { asPng } from "./png.js";
import { alternativeText, nowSeen } from "./source.js";

/** @import { TakenAlong } from "../types" */

/** @param {string} word */
function inBoth(word) {
  const texts = content.words[word];
  return Object.entries(texts).map(([code, text]) => element("span", { class: code, lang: code }, text));
}

// What the file shows, and of which day: a plan_the ministry_2026-11-25.png.
/** @param {string} ending */
function fileName(ending) {
  const part = (/** @type {string} */ text) => {
    const plain = text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
    return [...plain].slice(0, 60).join("").replace(/^-+|-+$/g, "");
  };
  const parts = [part(inLanguage(content.title)), state.focus === null ? "" : part(labelOf(state.focus)), state.date ?? today()];
  return `${parts.filter(Boolean).join("_")}.${ending}`;
}

/**
 * @param {Blob} blob
 * @param {string} ending
 */
function save(blob, ending) {
  const address = URL.createObjectURL(blob);
  const name = fileName(ending);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/**
 * @param {Blob} blob
 * @param {string} ending
 */
function saveAndReport(blob, ending) {
  report(say("saved", { name: save(blob, ending) }));
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
  saveSvg: () => takeReadable(saveDrawing),
  alternative: () => showAlternative(alternativeText(nowSeen())),
  copyTable,
  saveCsv: () => saveAndReport(asCsv(), "csv"),
  print: printReadable,
};

export function startTaking() {
  const button = element("button", { type: "button", "aria-expanded": "false", "aria-controls": "take-list" }, inBoth("take"));
  const choices = element("ul", { id: "take-list", hidden: "" }, Object.entries(TAKING).map(([word, act]) =>
    element("li", {}, element("button", { type: "button", "data-take": word, onclick: () => { open(false); button.focus(); act(); } }, inBoth(word)))));
  const menu = element("div", { id: "take" }, button, choices);
  const open = (/** @type {boolean} */ wanted) => {
    choices.hidden = !wanted;
    button.setAttribute("aria-expanded", String(wanted));
  };
  button.addEventListener("click", () => open(choices.hidden));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !choices.hidden) {
      // Only the list closes; what is chosen in the picture stays so.
      event.stopPropagation();
      open(false);
      button.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    open(true);
    const all = [button, ...selectAll("button", HTMLButtonElement, choices)];
    all[(all.findIndex((each) => each === document.activeElement) + step + all.length) % all.length].focus();
  });
  menu.addEventListener("focusout", (event) => { if (event.relatedTarget && !menu.contains(/** @type {Node} */ (event.relatedTarget))) open(false); });
  addEventListener("pointerdown", (event) => { if (!menu.contains(/** @type {Node} */ (event.target))) open(false); });
  frame.after(menu);
  select("#list .wide").before(element("div", { class: "taking" }, /** @type {(keyof typeof TAKING)[]} */ (["copyTable", "saveCsv"]).map((word) =>
    element("button", { type: "button", onclick: TAKING[word] }, inBoth(word)))));
}
