// The card beside what one points at in the lanes: how it is said, in which words, and where; in the texts what is
// made of the words.

import { saids, statementsOf } from "../data/lanes.js";
import { statements } from "../data/reading.js";
import { element } from "../screen/elements.js";
import { placeBeside, statementsTold } from "../screen/telling.js";

const RESTS = 120; // Milliseconds that the pointer rests before a card comes, or needs to reach it.
const AWAY = 6; // Pixels between a card and what it is about.

const card = element("div", { id: "card", role: "tooltip", hidden: "" });
/** @type {HTMLElement | null} */
let about = null;
let stood = ""; // Where that stood when the card came.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/** @param {HTMLElement} said */
function placeOf(said) {
  const { left, top } = said.getBoundingClientRect();
  return `${left} ${top}`;
}

// What is said with it, and the same name wherever else it stands.
/** @param {HTMLElement | null} said */
function light(said) {
  for (const each of document.querySelectorAll("#lanes .lit, #lanes .same")) each.classList.remove("lit", "same");
  said?.closest(".trunk")?.classList.add("lit");
  const name = said?.dataset.name;
  if (name !== undefined) for (const each of saids) if (each !== said && each.dataset.name === name) each.classList.add("same");
}

/** @param {HTMLElement} said */
function show(said) {
  clearTimeout(waiting);
  hide();
  const ids = statementsOf(said).filter((id) => statements.has(id));
  if (!ids.length) return;
  about = said;
  light(said);
  const text = said.closest("#texts");
  // Beside what it is about, in whatever view that is.
  (text ?? said.closest("#lanes"))?.append(card);
  card.replaceChildren(...statementsTold(ids, { whole: false, quoted: !text }));
  said.setAttribute("aria-describedby", "card");
  // Of words that run on, over none of their lines.
  const { left, right, top, bottom } = said.getBoundingClientRect();
  placeBeside(card, { left, right, top: top - AWAY, bottom: bottom + AWAY });
  stood = placeOf(said);
}

export function hide() {
  clearTimeout(waiting);
  about?.removeAttribute("aria-describedby");
  about = null;
  light(null);
  card.hidden = true;
}

/** @param {() => void} act */
function soon(act) {
  clearTimeout(waiting);
  waiting = setTimeout(act, RESTS);
}

/** @param {Event} event */
function saidAt(event) {
  return /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest?.("#lanes .said, #texts .words a"));
}

export function startCard() {
  const around = document.getElementById("lanes") ?? document.getElementById("texts");
  if (!around) return;
  around.append(card);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const said = saidAt(event);
    if (said && said !== about) soon(() => show(said));
    else if (said || card.contains(/** @type {Node} */ (event.target))) clearTimeout(waiting);
    else if (!card.hidden) soon(hide); else clearTimeout(waiting);
  });
  document.addEventListener("focusin", (event) => {
    const said = saidAt(event);
    if (said?.matches(":focus-visible")) show(said); else hide();
  });
  // It stands beside a place on the screen, and that moves away from under it. A busy browser tells only after the
  // card came that the page was scrolled before.
  addEventListener("scroll", () => { if (about && placeOf(about) !== stood) hide(); }, { passive: true });
  addEventListener("resize", hide);
  // Before anything else that Escape closes.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || card.hidden) return;
    event.stopPropagation();
    hide();
  }, true);
}
