// What a click in the lanes chooses, and where in them stands what was chosen elsewhere.

import { answerId, saids, statementsOf } from "../data/lanes.js";
import { entities, statements } from "../data/reading.js";
import { byId, selectAll } from "../screen/elements.js";
import { narrow } from "../screen/sheets.js";
import { go, state } from "../state/address.js";
import { hand, pointed } from "../state/doing.js";
import { questionNow, viewNow } from "../state/view.js";
import { hide } from "./card.js";
import { showLane } from "./sorting.js";

/** @type {HTMLElement | null} */
let clicked = null;
let stood = 0; // How high on the screen that was.

/** @param {HTMLElement} said */
function choose(said) {
  const { name } = said.dataset;
  const ids = statementsOf(said).filter((id) => statements.has(id));
  hide();
  clicked = said;
  stood = said.getBoundingClientRect().top;
  if (name === undefined || !entities.has(name)) { go({ focus: null, lines: ids }); return; }
  // First comes what was said with it there, and then all else about the name.
  Object.assign(pointed, { name, ids });
  go({ focus: name, lines: [] });
}

/** @param {HTMLElement} said */
function isChosen(said) {
  if (state.focus !== null) return said.dataset.name === state.focus;
  const ids = statementsOf(said);
  return state.lines.length > 0 && ids.some((id) => state.lines.includes(id));
}

/** @param {HTMLElement} thing */
export function uncover(thing) {
  for (let rest = thing.closest("details"); rest; rest = rest.parentElement?.closest("details") ?? null) rest.open = true;
  showLane(thing.closest(".lane"));
  if (!thing.getClientRects().length) thing.closest(".lane")?.classList.add("whole");
}

// Above the sheet that tells of it, or in the middle of the window.
/** @param {HTMLElement} thing */
function bringIntoView(thing) {
  const { top, bottom } = thing.getBoundingClientRect();
  const sheet = narrow() ? byId("details").getBoundingClientRect() : null;
  const end = sheet?.height ? sheet.top : innerHeight;
  if (top >= 0 && bottom <= end) return;
  scrollBy({ top: (top + bottom) / 2 - end / 2, behavior: "instant" });
}

// After each change: what is chosen is marked, and is in sight.
/** @param {boolean} other */
export function showChosen(other) {
  if (viewNow() !== "lanes") { clicked = null; return; }
  const chosen = saids.filter((said) => {
    const is = isChosen(said);
    said.classList.toggle("chosen", is);
    if (is) said.setAttribute("aria-current", "true"); else said.removeAttribute("aria-current");
    return is;
  });
  if (!other) return;
  // The panel takes room, and what was clicked stays where it was.
  if (clicked?.getClientRects().length) scrollBy({ top: clicked.getBoundingClientRect().top - stood, behavior: "instant" });
  const answer = answerId(questionNow());
  const target = clicked ?? chosen.find((said) => said.closest(`#${answer}`));
  clicked = null;
  if (!target) return;
  uncover(target);
  bringIntoView(target);
}

export function startChoosing() {
  for (const said of saids) {
    said.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // By pointer the focus stays here; by keyboard the reader goes on in the panel, and Escape leads back.
      hand.clicked = event.detail > 0;
      choose(said);
      hand.clicked = false;
      clicked = null;
    });
  }
  for (const button of selectAll("#lanes #key [data-modality]")) {
    button.addEventListener("click", () => go({ view: "statements", modality: new Set([button.dataset.modality ?? ""]) }));
  }
}
