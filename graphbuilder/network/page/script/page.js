// The page starts here: each part of it is started once, in this order.
//
//   data/    what the page holds, in the words of the reader, and finding it
//   state/   what the reader chose and what of all there is follows from that; nothing here touches more than the address
//   screen/  elements of the page, its sheets, and what is said aloud
//   draw/    the picture: where everything stands, how lines run, and drawing it
//   panel/   what stands beside and under the picture: legend, details, list, search
//   take/    the picture and the table that one takes along or prints
//   move/    pointing, dragging, touching, and going through the page by keyboard
//
// Each folder knows those above it, up to draw/; the others know all four. `make script` joins all into one file.

import { content } from "./data/reading.js";
import { changed } from "./changing.js";
import { found } from "./data/finding.js";
import { setPlaces } from "./draw/arranging.js";
import { courseOf, drawnBundles } from "./draw/bundles.js";
import { pointAlong } from "./draw/curves.js";
import { drawn, outdate } from "./draw/drawn.js";
import { fit, fitOrReadable, startFraming } from "./draw/framing.js";
import { startHeadings } from "./draw/headings.js";
import { readInk, startInk } from "./draw/ink.js";
import { startPicture } from "./draw/picture.js";
import { moved, scene } from "./draw/places.js";
import { placeAll } from "./draw/placing.js";
import { fillFrame, frame, redraw, rendererItself, syncNodes } from "./draw/renderer.js";
import { onOtherFont, readFont, startText } from "./draw/text.js";
import { startClicking } from "./move/clicking.js";
import { startDragging } from "./move/dragging.js";
import { keepingFocus, startFocus } from "./move/focus.js";
import { thingAt } from "./move/pointing.js";
import { startTouching } from "./move/touching.js";
import { startWalk } from "./move/walk.js";
import { startArrangement, startControls, startRoom } from "./panel/controls.js";
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
import { startPointed } from "./panel/pointed.js";
import { startSearch } from "./panel/search.js";
import { selectAll } from "./screen/elements.js";
import { list } from "./screen/sheets.js";
import { followAddress, showNotUnderstood } from "./screen/speaking.js";
import { startState } from "./state/address.js";
import { groupIn } from "./state/between.js";
import { asked, daysOf } from "./state/date.js";
import { declareAll } from "./state/declared.js";
import { looking, walking } from "./state/doing.js";
import { outcomeOn } from "./state/outcomes.js";
import { setShown, shown } from "./state/shown.js";
import { startPaper } from "./take/paper.js";
import { startTaking } from "./take/take.js";

function followFont() {
  readFont();
  if (looking.asOpened) fitOrReadable(); else if (looking.whole) fit(); else setPlaces();
  syncNodes();
  outdate();
  redraw();
}

list.open = false;
startText();
startInk();
declareAll();
startPicture();
startClicking();
startFraming();
startHeadings();
startTouching();
startDragging();
startState((before) => keepingFocus(() => changed(before)));
setShown();
startPanel(tellDetails);
startPointed();
startControls();
addEventListener("hashchange", followAddress);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readInk(); redraw(); });
onOtherFont(followFont);
readInk();
startLegend();
startTime();
startList();
startPaging();
startInferred();
startSearch();
startPaper();
startTaking();
startNotice();
startHelp();
startFocus();
startWalk();
startArrangement();
startExplore();
// The picture as a whole takes the focus; what vis-network puts into it does not.
for (const part of selectAll("[tabindex]", HTMLElement, frame)) part.tabIndex = -1;
startRoom();
fillFrame();
changed(null);
showNotUnderstood();

// For tests and for those who build on the page: vis-network's own object, and where the page drew
// the names (boxes in the drawing's units; `lines` is null where a name had no room) and the lines.
window.graphbuilder = {
  network: rendererItself(),
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
