// The page starts here: each part of it is started once, in this order.
//
//   data/    what the page holds, in the words of the reader, and finding it
//   state/   what the reader chose and what of all there is follows from that; nothing here touches more than the address
//   screen/  elements of the page, its sheets, and what is said aloud
//   draw/    the picture: where everything stands, how lines run, and drawing it
//   text/    the texts of the sources, and what is marked in them
//   lanes/   the lanes and the answers to questions: which are shown, what is marked in them, their keys
//   panel/   what stands beside and under the picture: legend, details, list, search
//   take/    the picture and the table that one takes along or prints
//   move/    pointing, dragging, touching, and going through the page by keyboard
//
// Each folder knows those above it, up to draw/; the others know all four. `make script` joins all into one file.

import { content } from "./data/reading.js";
import { changed } from "./changing.js";
import { found } from "./data/finding.js";
import { courseOf, drawnBundles } from "./draw/bundles.js";
import { pointAlong } from "./draw/curves.js";
import { drawn } from "./draw/drawn.js";
import { readInk, startInk } from "./draw/ink.js";
import { moved, scene } from "./draw/places.js";
import { placeAll } from "./draw/placing.js";
import { rendererItself } from "./draw/renderer.js";
import { onOtherFont, startText } from "./draw/text.js";
import "./lanes/completing.js"; // first: what it completes is read below
import { startCard } from "./lanes/card.js";
import { startChoosing } from "./lanes/choosing.js";
import { startDensity } from "./lanes/density.js";
import { startMarks } from "./lanes/marks.js";
import { startSorting } from "./lanes/sorting.js";
import { startViews } from "./lanes/views.js";
import { startWalking } from "./lanes/walking.js";
import { keepingFocus, startFocus } from "./move/focus.js";
import { thingAt } from "./move/pointing.js";
import { startArrangement, startControls, startRoom } from "./panel/controls.js";
import { startChoosingSources } from "./panel/choosing_sources.js";
import { startTime } from "./panel/date.js";
import { tellDetails } from "./panel/details.js";
import { startExplore } from "./panel/exploring.js";
import { startHelp } from "./panel/help.js";
import { startInferred } from "./panel/inferred.js";
import { startLegend } from "./panel/legend.js";
import { startList } from "./panel/list.js";
import { startNotice } from "./panel/notice.js";
import { startPaging } from "./panel/paging.js";
import { startPanel } from "./panel/panel.js";
import { startSearch } from "./panel/search.js";
import { list } from "./screen/sheets.js";
import { followAddress, showNotUnderstood } from "./screen/speaking.js";
import { startState } from "./state/address.js";
import { groupIn } from "./state/between.js";
import { asked, daysOf } from "./state/date.js";
import { declareAll } from "./state/declared.js";
import { walking } from "./state/doing.js";
import { outcomeOn } from "./state/outcomes.js";
import { setShown, shown } from "./state/shown.js";
import { followFont, followInk } from "./starting.js";
import { startEmbedding } from "./take/embedding.js";
import { startTexts } from "./text/reading.js";
import { startPaper } from "./take/paper.js";
import { startTaking } from "./take/take.js";

list.open = false;
startText();
startInk();
declareAll();
startState((before) => keepingFocus(() => changed(before)));
setShown();
startPanel(tellDetails);
startControls();
addEventListener("hashchange", followAddress);
for (const asked of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) matchMedia(asked).addEventListener("change", followInk);
onOtherFont(followFont);
readInk();
startLegend();
startTime();
startChoosingSources();
startList();
startPaging();
startInferred();
startSearch();
startPaper();
startTaking();
startNotice();
startHelp();
startFocus();
startViews();
startWalking();
startChoosing();
startCard();
startDensity();
startMarks();
startTexts();
startSorting();
startArrangement();
startExplore();
startRoom();
changed(null);
startEmbedding();
showNotUnderstood();

// For tests and for those who build on the page: vis-network's own object, and where the page drew
// the names (boxes in the drawing's units; `lines` is null where a name had no room) and the lines.
window.graphbuilder = {
  get network() { return rendererItself(); },
  names: () => [...placeAll().names.values()].map((box) => ({ ...box })),
  pointOn: (/** @type {string} */ statement, part = 0.5) => (placeAll().lines.has(statement) ? pointAlong(drawn.lines.get(statement), part) : null),
  at: thingAt,
  groups: () => [...placeAll().groups.values()].map((box) => ({ ...box, count: scene.groups.get(box.key).count })),
  bundles: () => placeAll() && [...drawnBundles()].map((bundle) => ({
    ends: [bundle.one, bundle.other].map((thing) => groupIn(thing) ?? thing), ids: [...bundle.ids],
    course: Array.from({ length: 41 }, (_, step) => pointAlong(courseOf(bundle), step / 40)),
  })),
  moved: () => [...moved.keys()],
  words: () => placeAll().words.map((box) => ({ ...box })),
  shown: () => shown,
  walked: () => walking.at,
  outcomes: (/** @type {string} */ day) => Object.fromEntries(asked.map((id) => [id, outcomeOn(day, daysOf(id), content.outcomes)])),
  found,
};

// A slow browser reads on later: what it does before, such as bringing an open list into view, has all in its place.
delete document.documentElement.dataset.starting;
