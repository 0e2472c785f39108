// Which view is seen, and in the lanes the answer to which question; and the buttons that lead there.

import { answerId } from "../data/lanes.js";
import { hasTexts } from "../data/texts.js";
import { announce } from "../screen/announcing.js";
import { byId, select, selectAll } from "../screen/elements.js";
import { go, state } from "../state/address.js";
import { isShortcut } from "../state/keys.js";
import { questionNow, QUESTIONS, toLanes, viewNow } from "../state/view.js";

/** @import { Choices, PageView } from "../types" */

/** @type {Record<string, PageView>} */
const LINKS = { "to-names": "names", "to-statements": "statements", ...(hasTexts ? { "to-texts": "text" } : {}) };
const hasViews = document.getElementById("questions") !== null;

/** @param {string} question */
function answerTo(question) {
  return document.getElementById(answerId(question));
}

// A question is asked only where there is an answer.
function asked() {
  return QUESTIONS.filter((question) => answerTo(question));
}

/** @param {Choices | null} before */
export function showView(before) {
  const view = viewNow();
  const question = view === "lanes" ? questionNow() : null;
  document.documentElement.dataset.view = view;
  if (!hasViews) return;
  for (const each of asked()) answerTo(each)?.classList.toggle("shown", each === question);
  for (const button of selectAll("#questions [data-question]")) {
    button.setAttribute("aria-pressed", String(button.dataset.question === question));
  }
  for (const [id, leads] of Object.entries(LINKS)) {
    if (leads === view) byId(id).setAttribute("aria-current", "page"); else byId(id).removeAttribute("aria-current");
  }
  if (!before || (viewNow(before) === view && before.question === state.question)) return;
  scrollTo(0, 0);
  const link = Object.keys(LINKS).find((id) => LINKS[id] === view);
  const told = link ? byId(link) : select(`#questions [data-question="${question}"]`);
  // The sentence above an answer says what comes out.
  const lead = question === null ? null : answerTo(question)?.querySelector("#lead, p.lead:not(.scripted)");
  const texts = [told, lead].flatMap((part) => /** @type {HTMLElement | null} */ (part)?.innerText ?? []);
  announce(texts.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(" "));
}

export function startViews() {
  if (!hasViews) return;
  for (const button of selectAll("#questions [data-question]")) {
    button.hidden = !answerTo(button.dataset.question ?? "");
    button.addEventListener("click", () => go(toLanes(button.dataset.question ?? null)));
  }
  for (const [id, view] of Object.entries(LINKS)) {
    byId(id).addEventListener("click", (event) => {
      // In a tab of its own it opens as any link does.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ view });
    });
  }
  document.addEventListener("keydown", (event) => {
    const question = asked()[Number(event.key) - 1];
    if (question !== undefined && isShortcut(event)) go(toLanes(question));
  });
  document.getElementById("skip-to-lanes")?.addEventListener("click", (event) => {
    event.preventDefault();
    go(toLanes(questionNow()));
    selectAll('#lanes [tabindex="0"]').find((each) => each.getClientRects().length)?.focus();
  });
}
