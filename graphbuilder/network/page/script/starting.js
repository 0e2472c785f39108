// The network of all names: started when it is first looked at, and drawn while it is.

import { setPlaces } from "./draw/arranging.js";
import { outdate } from "./draw/drawn.js";
import { fit, fitOrReadable, startFraming } from "./draw/framing.js";
import { startHeadings } from "./draw/headings.js";
import { readInk } from "./draw/ink.js";
import { startPicture } from "./draw/picture.js";
import { fillFrame, frame, isDrawing, redraw } from "./draw/renderer.js";
import { readFont } from "./draw/text.js";
import { fitLanes } from "./lanes/density.js";
import { startClicking } from "./move/clicking.js";
import { startDragging } from "./move/dragging.js";
import { startTouching } from "./move/touching.js";
import { startWalk } from "./move/walk.js";
import { startPointed } from "./panel/pointed.js";
import { selectAll } from "./screen/elements.js";
import { setRoom } from "./screen/room.js";
import { showPicture } from "./showing.js";
import { looking } from "./state/doing.js";
import { viewNow } from "./state/view.js";

let seen = false; // The network was in view before this change.

// Before anything tells of it.
export function startNames() {
  if (viewNow() !== "names" || isDrawing()) return;
  startPicture();
  startClicking();
  startFraming();
  startHeadings();
  startTouching();
  startDragging();
  startWalk();
  startPointed();
  // The picture as a whole takes the focus; what vis-network puts into it does not.
  for (const part of selectAll("[tabindex]", HTMLElement, frame)) part.tabIndex = -1;
}

// After every change.
/** @param {boolean} moved */
export function showNames(moved) {
  const before = seen;
  seen = viewNow() === "names";
  if (!seen) return;
  // Unseen, it did not follow the size of the window.
  if (!before) {
    setRoom();
    fillFrame();
  }
  showPicture(moved);
  if (!before && looking.whole) fitOrReadable();
}

export function followFont() {
  readFont();
  fitLanes();
  if (!isDrawing()) return;
  if (looking.asOpened) fitOrReadable(); else if (looking.whole) fit(); else setPlaces();
  outdate();
  redraw();
}

export function followInk() {
  readInk();
  if (isDrawing()) redraw();
}
