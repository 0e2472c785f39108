// What a click in the picture chooses.

import { move } from "../draw/framing.js";
import { frame, viewMiddle, viewScale, when } from "../draw/renderer.js";
import { chooseBundle } from "../panel/between.js";
import { openGroup } from "../panel/opening.js";
import { hide, leave, point } from "../panel/pointed.js";
import { go, NOTHING, state } from "../state/address.js";
import { anyChosen } from "../state/chosen.js";
import { hand, looking } from "../state/doing.js";
import { setDown, takeUp } from "./dragging.js";
import { pointOf, thingAt } from "./pointing.js";

/** @import { Point } from "../types" */

const TWICE = 2; // So much closer comes what is tapped twice.

// A click or a tap at a point of the drawing.
/** @param {Point} point */
export function choose(point) {
  if (setDown(point)) return;
  const { name, group, lines, bundle } = thingAt(point);
  if (group !== null) { openGroup(group); return; }
  if (bundle !== null) {
    if (String(state.between) === String([bundle.one, bundle.other])) return;
    hand.clicked = true;
    chooseBundle(bundle);
    return;
  }
  if (name === null && !lines.length) { if (anyChosen()) go(NOTHING); return; }
  if (name === state.focus && lines.join(" ") === state.lines.join(" ")) return;
  hand.clicked = true;
  go({ focus: name, lines });
}

export function startClicking() {
  // What a finger means shows when it leaves: till then it may swipe yet (touching.js).
  when("click", ({ event, pointer }) => {
    if (!hand.byFinger) choose(pointer.canvas);
    else if (event.type === "press") takeUp(pointer.canvas);
  });

  frame.addEventListener("mousemove", (event) => {
    if (hand.dragged || event.buttons) { hide(); return; }
    const thing = thingAt(pointOf(event));
    const { name, group, lines, bundle } = thing;
    if (!hand.byFinger) point(thing, { x: event.clientX, y: event.clientY });
    frame.style.cursor = name !== null || group !== null || lines.length || bundle !== null ? "pointer" : "";
  });

  frame.addEventListener("mouseleave", leave);

  // The browser knows when the clicks were, however late a slow page comes to them.
  frame.addEventListener("dblclick", comeCloser);
}

// Twice on an empty spot: closer, around that spot. With "farther away" this moves the view without dragging.
/** @param {MouseEvent} event */
export function comeCloser(event) {
  const point = pointOf(event);
  const { name, group, lines, bundle } = thingAt(point);
  if (name !== null || group !== null || lines.length || bundle !== null) return;
  const scale = Math.min(6, viewScale() * TWICE);
  const part = viewScale() / scale;
  const { x, y } = viewMiddle();
  looking.whole = false;
  move({ scale, position: { x: point.x + (x - point.x) * part, y: point.y + (y - point.y) * part } });
}
