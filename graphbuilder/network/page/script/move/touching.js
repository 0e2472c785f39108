// Fingers on the picture: they are broader than the tip of an arrow, and what they drag is the picture
// as far as it goes and then the page, so that nobody is caught in the picture.

import { size } from "../data/reading.js";
import { PADDING } from "../draw/framing.js";
import { frame, letDrag, moveView, viewMiddle, viewOf, viewScale } from "../draw/renderer.js";
import { go } from "../state/address.js";
import { hand, looking } from "../state/doing.js";
import { choose, comeCloser } from "./clicking.js";
import { drop } from "./dragging.js";
import { pointOf } from "./pointing.js";

const TREMBLE = 9; // A finger that moves less than this stands still.
const SOON = 300; // Milliseconds within which a second tap goes with the first,
const NEAR = 24; // and pixels.

const fingers = new Map(); // Those on the picture: where each began and where it is.
/** @type {PointerEvent | null} */
let tapped = null; // The last tap, till another goes with it.
let owed = 0; // A page scrolls by whole pixels: what is left for the next time.

// How much of the drawing there still is beyond the frame, on the side from which a finger pulls it.
/** @param {number} down */
function beyond(down) {
  const view = viewOf();
  const scale = viewScale();
  const more = down > 0 ? view.top - size.top : size.top + size.height - view.bottom;
  return Math.max(0, more * scale + PADDING.top);
}

/**
 * @param {number} across
 * @param {number} down
 */
function pull(across, down) {
  let rest = down;
  if (fingers.size === 1) {
    const inPicture = Math.sign(down) * Math.min(Math.abs(down), beyond(down));
    const wanted = inPicture - down + owed;
    const before = scrollY;
    scrollBy({ top: Math.round(wanted), behavior: "instant" });
    const went = scrollY - before;
    const atEnd = Math.abs(wanted - went) >= 1;
    rest = atEnd ? down + went : inPicture;
    owed = atEnd ? 0 : wanted - went;
  }
  if (!across && !rest) return;
  looking.whole = false;
  looking.asOpened = false;
  const scale = viewScale();
  const { x, y } = viewMiddle();
  moveView({ position: { x: x - across / scale, y: y - rest / scale }, animation: false });
}

// By when the finger was there, and not by when a slow page comes to it: vis-network takes no tap for one that it
// hears of late.
/** @param {PointerEvent} event */
function tap(event) {
  const again = tapped !== null && event.timeStamp - tapped.timeStamp < SOON
    && Math.hypot(event.clientX - tapped.clientX, event.clientY - tapped.clientY) < NEAR;
  tapped = again ? null : event;
  if (again) comeCloser(event);
  choose(pointOf(event));
}

export function startTouching() {
  frame.addEventListener("pointerdown", (event) => {
    const finger = event.pointerType === "touch";
    // vis-network would let nothing through to the page.
    if (finger !== hand.byFinger) letDrag(!finger);
    hand.byFinger = finger;
    if (!finger) return;
    fingers.set(event.pointerId, { start: event, x: event.clientX, y: event.clientY, moves: false });
    // Two at once do not tap.
    if (fingers.size > 1) for (const each of fingers.values()) each.moves = true;
  }, true);
  frame.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") hand.byFinger = false;
    const finger = fingers.get(event.pointerId);
    if (!finger || hand.dragged) return;
    finger.moves ||= Math.hypot(event.clientX - finger.start.clientX, event.clientY - finger.start.clientY) > TREMBLE;
    if (!finger.moves) return;
    const [across, down] = [event.clientX - finger.x, event.clientY - finger.y];
    Object.assign(finger, { x: event.clientX, y: event.clientY });
    // Of two fingers each has half a say.
    pull(across / fingers.size, down / fingers.size);
  });
  for (const kind of /** @type {("pointerup" | "pointercancel")[]} */ (["pointerup", "pointercancel"])) {
    frame.addEventListener(kind, (event) => {
      const finger = fingers.get(event.pointerId);
      if (!fingers.delete(event.pointerId)) return;
      if (kind === "pointerup" && !finger.moves && !hand.dragged) tap(event);
      if (!hand.dragged) return;
      const { name } = hand.dragged;
      // A finger that rested on a name and left it where it was chose it.
      if (drop() || kind === "pointercancel") return;
      hand.clicked = true;
      go({ focus: name, lines: [] });
    });
  }
  // After a tap a browser makes up a click at that spot, and by then a sheet may lie there, with buttons.
  frame.addEventListener("touchend", (event) => {
    if (!event.cancelable) return;
    event.preventDefault();
    // It takes the focus out of no field either, and the keyboard would stay.
    const field = document.activeElement;
    if (field instanceof HTMLInputElement) field.blur();
  }, { passive: false });
  // A long touch is for the page here, not for a menu of the browser.
  frame.addEventListener("contextmenu", (event) => { if (hand.byFinger) event.preventDefault(); });
}
