// What follows from a change of what the reader chose.

import { rows } from "./data/reading.js";
import { labelOf, language, say, setLanguage } from "./data/words.js";
import { outdate } from "./draw/drawn.js";
import { showChosen } from "./lanes/choosing.js";
import { fitLanes, showWhole } from "./lanes/density.js";
import { showMarks } from "./lanes/marks.js";
import { wordSorting } from "./lanes/sorting.js";
import { showView } from "./lanes/views.js";
import { wordLanes } from "./lanes/wording.js";
import { goToPanel } from "./move/focus.js";
import { showSourcesChosen } from "./panel/choosing_sources.js";
import { showTime } from "./panel/date.js";
import { nameThemes, showBoxes, showCounts } from "./panel/legend.js";
import { showOutcomes, showRows, showSorting } from "./panel/list.js";
import { showDetails } from "./panel/panel.js";
import { announce } from "./screen/announcing.js";
import { byId } from "./screen/elements.js";
import { writeOtherwise } from "./screen/otherwise.js";
import { list, narrow, openSheet } from "./screen/sheets.js";
import { speak } from "./screen/speaking.js";
import { showNames, startNames } from "./starting.js";
import { state } from "./state/address.js";
import { chosenBetween } from "./state/between.js";
import { active, anyChosen, setActive } from "./state/chosen.js";
import { hand, paper } from "./state/doing.js";
import { setShown, shown, summary } from "./state/shown.js";
import { questionNow, viewNow } from "./state/view.js";
import { showTexts } from "./text/reading.js";

/** @import { Choices } from "./types" */

/** @type {HTMLTableRowElement[]} */
let marked = []; // The rows of what is chosen.
let told = ""; // What was last said of how much is shown.

/** @param {{ moved?: boolean }} [given] */
export function show({ moved = false } = {}) {
  startNames();
  outdate();
  setActive();
  showDetails();
  showCounts();
  for (const row of marked) row.classList.remove("chosen");
  marked = active ? [...active.statements].flatMap((id) => rows.get(id) ?? []) : [];
  for (const row of marked) row.classList.add("chosen");
  showNames(moved);
}

/** @param {boolean} first */
function filter(first) {
  const before = first ? null : shown;
  if (!first) setShown();
  showRows(before);
}

function choiceInWords() {
  if (state.between !== null) return chosenBetween();
  const n = active?.statements.size ?? 0;
  return say(n === 1 ? "chosenOne" : "chosen", { name: state.focus !== null ? labelOf(state.focus) : say("statement"), n });
}

// What follows from a change of the state; before the first one there was none.
/** @param {Choices | null} before */
export function changed(before) {
  if (state.language !== language || !before) {
    setLanguage(state.language);
    writeOtherwise();
    speak();
    nameThemes();
    wordLanes();
    wordSorting();
  } else if (state.drafts !== before.drafts) {
    nameThemes();
  }
  const was = before ?? { focus: null, lines: [], between: null };
  const other = state.focus !== was.focus || state.lines.join(" ") !== was.lines.join(" ") || String(state.between) !== String(was.between);
  const any = anyChosen();
  filter(!before);
  showBoxes();
  showView(before);
  if (!before || [viewNow, questionNow].some((each) => each(before) !== each()) || state.language !== before.language) fitLanes();
  showTime();
  showSourcesChosen();
  showSorting();
  showOutcomes();
  const opens = state.list || viewNow() === "statements";
  if (list.open !== opens && !paper.parts) list.open = opens;
  if (other) openSheet(any ? "details" : null);
  // Above the sheet stands then the picture, and not only what is over it.
  if (other && any && narrow() && viewNow() === "names") byId("picture").scrollIntoView();
  show({ moved: other && !hand.clicked });
  showWhole(before);
  showMarks();
  showChosen(other || !before);
  showTexts(before, other);
  if (!other) {
    if (before && summary() !== told) announce(summary());
    told = summary();
    return;
  }
  told = summary();
  byId("details").scrollTop = 0;
  // After a choice in the panel or by search the reader goes on in the panel.
  if (any && !hand.clicked) goToPanel();
  announce(any ? choiceInWords() : told);
  hand.clicked = false;
}
