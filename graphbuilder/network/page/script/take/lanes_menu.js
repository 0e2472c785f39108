// Taking lanes along: one choice of what, seen as it will be, and buttons for how.

import { lanes } from "../data/lanes.js";
import { language, say, shortOf } from "../data/words.js";
import { notice, report, showNotice } from "../panel/notice.js";
import { element } from "../screen/elements.js";
import { copy, copyPicture } from "./copying.js";
import { asFile } from "./drawing.js";
import { fitsPage, lanesPicture } from "./lanes_picture.js";
import { copyFrame, copyLink, ofTrack } from "./link.js";
import { printPicture } from "./paper.js";
import { asPng } from "./png.js";
import { saveAndReport } from "./saving.js";

/** @import { TakenPicture } from "../types" */

const NOTE_WIDTH = 16; // In centimetres.

const BELOW = 44; // So high is the way to the whole under a picture, in pixels.

/** @param {TakenPicture} taken */
function addressOfImage({ root }) {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asFile(root))}`;
}

// How large it comes out in a note, and whether a page has room for it.
/** @param {TakenPicture} taken */
function sizeInWords(taken) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const size = { width: number.format(NOTE_WIDTH), height: number.format((NOTE_WIDTH * taken.height) / taken.width) };
  return [say("pictureSize", size), fitsPage(taken) ? "" : say("pictureTooHigh")].filter(Boolean).join(" ");
}

// Tracks, and the offices and bodies that have a lane too.
function allInWords() {
  const bodies = lanes.filter((lane) => lane.classList.contains("of-body")).length;
  const counts = /** @type {[string, number][]} */ ([["countTracks", lanes.length - bodies], ["countBodies", bodies]]);
  return say("allLanes", { what: counts.filter(([, n]) => n).map(([word, n]) => say(n === 1 ? `${word}One` : word, { n })).join(", ") });
}

/** @param {string | null} track */
export function takeLanes(track = null) {
  /** @type {TakenPicture} */
  let taken;
  const image = element("img", { class: "preview" });
  const size = element("p", { class: "hint" });
  const text = element("textarea", { readonly: "", rows: "3", "aria-label": say("alternative") });
  const choice = element("select", { id: "take-what" }, element("option", { value: "" }, allInWords()),
    lanes.map(({ dataset }) => element("option", { value: dataset.track }, shortOf(dataset.track ?? ""))));
  choice.value = track ?? "";
  const show = () => {
    taken = lanesPicture(choice.value || null);
    Object.assign(image, { src: addressOfImage(taken), alt: taken.text });
    size.textContent = sizeInWords(taken);
    text.textContent = taken.text;
  };
  choice.addEventListener("change", show);
  show();
  const part = () => (choice.value ? ofTrack(choice.value) : {});
  const savePng = async () => {
    try {
      saveAndReport(await asPng(taken), "png", taken.name);
    } catch {
      report(say("tooLarge"));
    }
  };
  /** @type {Record<string, () => unknown>} */
  const ways = {
    copyPng: () => copyPicture(taken),
    savePng,
    saveSvg: () => saveAndReport(new Blob([asFile(taken.root)], { type: "image/svg+xml" }), "svg", taken.name),
    print: () => { notice.close(); if (choice.value) printPicture(taken); else print(); },
    copyLink: () => copyLink(part()),
    copyFrame: () => copyFrame(part(), taken.height + BELOW),
  };
  const copyText = () => copy(taken.text, element("p", { lang: language }, taken.text), say("copiedText"));
  showNotice(say("take"), [
    element("p", {}, element("label", { for: "take-what" }, say("takeWhat")), " ", choice),
    image, size,
    element("div", { class: "ways" }, Object.entries(ways).map(([word, act]) =>
      element("button", { type: "button", "data-way": word, onclick: act }, say(word)))),
    element("details", {}, element("summary", {}, say("alternative")), element("p", { class: "hint" }, say("alternativeHint")), text,
      element("button", { type: "button", class: "copy", onclick: copyText }, say("copyText"))),
  ]);
}
