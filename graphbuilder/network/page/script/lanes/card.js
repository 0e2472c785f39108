// The card beside what one points at in the lanes: how it is said, in which words, and where; in the texts what is
// made of the words.

import { saids, statementsOf } from "../data/lanes.js";
import { statements } from "../data/reading.js";
import { inLanguage, inWords, placeOf, say } from "../data/words.js";
import { element, looksOf } from "../screen/elements.js";
import { outcomeInWords } from "../state/date.js";

const MOST_TOLD = 3; // So many statements stand on a card; the panel tells all.
const RESTS = 120; // Milliseconds that the pointer rests before a card comes, or needs to reach it.
const AWAY = 6; // Pixels between a card and what it is about.

const card = element("div", { id: "card", role: "tooltip", hidden: "" });
/** @type {HTMLElement | null} */
let about = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/**
 * @param {string} id
 * @param {boolean} inText
 */
function told(id, inText) {
  const statement = statements.get(id);
  return element("div", {},
    element("b", { class: looksOf(statement) }, [inLanguage(statement.said), outcomeInWords(id)].filter(Boolean).join(" · ")), " ",
    statement.quote && !inText ? element("q", { lang: statement.language }, statement.quote) : inWords(statement), " ",
    element("small", {}, placeOf(statement)));
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
  card.replaceChildren(...ids.slice(0, MOST_TOLD).map((id) => told(id, text !== null)),
    ...(ids.length > MOST_TOLD ? [element("small", {}, say("moreSaid", { n: ids.length - MOST_TOLD }))] : []));
  card.hidden = false;
  said.setAttribute("aria-describedby", "card");
  const [at, box] = [said.getClientRects()[0], card.getBoundingClientRect()];
  const below = at.bottom + AWAY + box.height <= innerHeight || at.top < box.height + AWAY;
  card.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.width - 8))}px`;
  card.style.top = `${below ? at.bottom + AWAY : at.top - AWAY - box.height}px`;
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
  // It stands beside a place on the screen, and that moves away from under it.
  addEventListener("scroll", () => { if (!card.hidden) hide(); }, { passive: true });
  addEventListener("resize", hide);
  // Before anything else that Escape closes.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || card.hidden) return;
    event.stopPropagation();
    hide();
  }, true);
}
