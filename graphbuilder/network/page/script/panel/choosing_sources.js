// Which sources, by when they were issued; and whether drafts are shown.

import { say } from "../data/words.js";
import { byId } from "../screen/elements.js";
import { go, state } from "../state/address.js";
import { isDay } from "../state/days.js";
import { allThere } from "../state/drafts.js";
import { undated } from "../state/said.js";

/** @type {["saidFrom" | "saidUntil", string][]} */
const ENDS = [["saidFrom", "said-from"], ["saidUntil", "said-until"]];
const drafts = /** @type {HTMLInputElement | null} */ (document.getElementById("drafts"));
const inKey = document.querySelector("#key [data-drafts]");
const chooses = document.getElementById("when-said") !== null;

// What there is of names and statements is told with drafts only where these are shown.
/** @param {HTMLInputElement} box */
function showDrafts(box) {
  box.checked = state.drafts;
  inKey?.setAttribute("aria-pressed", String(state.drafts));
  const { names, statements } = allThere();
  for (const [id, word, n] of /** @type {[string, string, number][]} */ ([["to-names", "allNames", names], ["to-statements", "allStatements", statements]])) {
    const link = document.getElementById(id);
    if (link) link.textContent = say(n === 1 ? `${word}One` : word, { n });
  }
}

export function showSourcesChosen() {
  document.documentElement.toggleAttribute("data-drafts", state.drafts);
  if (drafts) showDrafts(drafts);
  if (!chooses) return;
  for (const [part, id] of ENDS) {
    const field = byId(id, HTMLInputElement);
    if (field.value !== (state[part] ?? "")) field.value = state[part] ?? "";
  }
  const place = byId("said-undated");
  place.hidden = !undated || (state.saidFrom === null && state.saidUntil === null);
  place.textContent = say(undated === 1 ? "saidUndatedOne" : "saidUndated", { n: undated });
}

export function startChoosingSources() {
  drafts?.addEventListener("change", () => go({ drafts: drafts.checked }));
  inKey?.addEventListener("click", () => go({ drafts: !state.drafts }));
  if (!chooses) return;
  for (const [part, id] of ENDS) {
    const field = byId(id, HTMLInputElement);
    // While a day is typed it is none yet.
    field.addEventListener("change", () => { if (!field.value || isDay(field.value)) go({ [part]: field.value || null }); });
  }
}
