// Lanes laid out as the picture that one takes along: out of sight, by a style of its own, so that it comes out
// the same on every screen.

import { lanes } from "../data/lanes.js";
import { content, statements } from "../data/reading.js";
import { inLanguage, language, say } from "../data/words.js";
import { byId, element, select } from "../screen/elements.js";
import { state } from "../state/address.js";
import { laneTakeaway, lead } from "./takeaway.js";
import { laneOrigin } from "./source.js";

const ALL = 3; // The density at which everything is shown.

/** @typedef {{ host: HTMLElement, picture: HTMLElement, title: string, sentence: string, ids: string[] }} Laid */

/** @param {string} track */
function laneOf(track) {
  return lanes.find((lane) => lane.dataset.track === track);
}

// A copy in the language of the reader, without what only a screen needs.
/** @param {Element} part */
function copied(part) {
  const copy = /** @type {Element} */ (part.cloneNode(true));
  // What is left out is told, though here nobody can ask for it.
  for (const each of copy.querySelectorAll("button.more")) each.replaceWith(element("span", { class: "folded" }, ...each.childNodes));
  for (const each of copy.querySelectorAll("button, .row, .unseen, .quiet, i")) each.remove();
  // What is hidden on the page is in no picture of it, and a sign that a style makes is written out.
  if (!state.drafts) for (const each of copy.querySelectorAll(".draft")) each.remove();
  for (const each of copy.querySelectorAll(".disputed")) each.prepend(element("span", { class: "contradicted" }, "≠ "));
  for (const each of copy.querySelectorAll(".nl, .en")) if (!each.classList.contains(language)) each.remove();
  for (const each of copy.querySelectorAll("[id]")) each.removeAttribute("id");
  // Each line begins before its words, and goes on behind those to the right of the card.
  for (const trunk of copy.querySelectorAll(".trunk")) {
    const line = trunk.querySelector(".line");
    const words = trunk.querySelector(".from > .words, .from-card > :is(.chip, .verb)");
    if (line) words?.before(line.cloneNode(true));
  }
  for (const value of copy.querySelectorAll(".card > .value")) value.prepend(element("span", { class: "dot" }, "· "));
  for (const names of copy.querySelectorAll(".what ul.names")) names.classList.toggle("one", names.children.length === 1);
  return copy;
}

// What is said of a list stands above its members, also where only one of these is in the picture.
/** @param {HTMLElement} lane */
function withItsList(lane) {
  const list = lane.closest(".together");
  const told = list?.querySelector(".of-list");
  return list && told ? element("div", { class: "together" }, copied(told), copied(lane)) : copied(lane);
}

// The ways of saying that occur in it, each with its line.
/** @param {ParentNode} picture */
function keyOf(picture) {
  const used = [...byId("key").querySelectorAll("[data-modality]")].filter((button) => {
    const { modality } = /** @type {HTMLElement} */ (button).dataset;
    return picture.querySelector(`.trunk.${modality}, .under.${modality}, .of-list .${modality}`);
  });
  const items = used.map((button) => {
    const item = element("li", { class: button.className });
    item.append(...[...copied(button).childNodes].filter((child) => !(child instanceof HTMLElement && child.localName === "b")));
    return item;
  });
  const disputed = picture.querySelector(".contradicted")
    ? element("li", {}, element("span", { class: "contradicted" }, "≠ "), say("disputedKey")) : null;
  return element("ul", { class: "key" }, items, disputed, picture.querySelector(".absent") ? element("li", {}, `— ${say("stillMaySo")}`) : null);
}

/** @param {Element} picture */
function statementsIn(picture) {
  const ids = [...picture.querySelectorAll("[data-statements]")].filter((each) => each.getClientRects().length)
    .flatMap((each) => (/** @type {HTMLElement} */ (each).dataset.statements ?? "").split(" "));
  return [...new Set(ids)].filter((id) => statements.has(id));
}

// Of one track, or of all of them with what is said of them together.
/**
 * @param {string | null} track
 * @param {number} [density]
 * @param {HTMLElement} [place]
 * @returns {Laid}
 */
export function layOut(track, density = ALL, place = document.body) {
  const lane = track === null ? null : laneOf(track);
  const style = /** @type {DocumentFragment} */ (select("#taken-style", HTMLTemplateElement).content.cloneNode(true));
  const title = element("h1", {}, inLanguage(content.title));
  const takeaway = element("p", { class: "takeaway" });
  const origin = element("p", { class: "origin" });
  const shown = lane ? [withItsList(lane)] : [...byId("overview").querySelectorAll(".together, .lane[data-track]")]
    .filter((part) => !part.parentElement?.closest(".together") && (state.drafts || !part.classList.contains("draft"))).map(copied);
  const picture = element("div", { class: "picture", lang: language, "data-density": density }, title, takeaway, ...shown);
  const rest = document.querySelector("#remainder > summary > b");
  if (!lane && rest) picture.append(element("p", { class: "left-out" }, copied(rest)));
  picture.append(keyOf(picture), origin);
  const host = element("div", { "aria-hidden": "true" });
  host.attachShadow({ mode: "open" }).append(style, picture);
  place.append(host);
  for (const who of picture.querySelectorAll(".lane > .who")) {
    const beside = who.nextElementSibling?.matches(".what") ? [...who.nextElementSibling.children] : [];
    who.classList.toggle("alone", beside.every((trunk) => trunk.getClientRects().length === 0));
  }
  const ids = statementsIn(picture);
  const sentence = track === null ? lead() : laneTakeaway(picture, track);
  takeaway.append(sentence);
  origin.append(laneOrigin(ids.length));
  return { host, picture, title: title.textContent, sentence, ids };
}
