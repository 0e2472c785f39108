// Groups in words: how much is shown, which are open, and all of them as a list.

import { say } from "../data/words.js";
import { bundles } from "../draw/bundles.js";
import { scene } from "../draw/places.js";
import { fillFrame, frame } from "../draw/renderer.js";
import { byId, element } from "../screen/elements.js";
import { setRoom } from "../screen/room.js";
import { setStops } from "../screen/roving.js";
import { groups, groupWords, layoutNow } from "../state/arrangement.js";
import { shown } from "../state/shown.js";
import { linksOf } from "./between.js";
import { closeGroup, openGroup, summaryOfGroups } from "./opening.js";

// In words beside the picture: how much is shown, and a button for each group that is open.
export function showGroups() {
  byId("group-list").replaceChildren(...(scene.groups.size ? [
    element("p", {}, say("readGroups")),
    bundles.every((bundle) => bundle.drawn) ? "" : element("p", {}, say("strongestDrawn")),
    element("h3", {}, say("groupsTitle")), groupList(),
  ] : []));
  setStops(byId("group-list"));
  const about = byId("groups");
  const before = about.clientHeight;
  about.hidden = !groups.size || layoutNow() !== "overview" || (!scene.groups.size && !scene.opened.size);
  if (!about.hidden) tell(about);
  // It has a strip of its own, which the picture leaves free.
  if (before === about.clientHeight) return;
  setRoom();
  fillFrame();
}

/** @param {HTMLElement} about */
function tell(about) {
  const focus = /** @type {HTMLElement | null | undefined} */ (document.activeElement?.closest?.("#groups [data-group]"))?.dataset.group;
  const opened = [...scene.opened].filter((key) => !groups.get(key).names.length || shown.entities.size).sort();
  about.replaceChildren(
    element("p", {}, summaryOfGroups()),
    ...opened.map((key) => element("button", { type: "button", "data-group": key, title: say("closeGroup"), onclick: () => closeGroup(key) },
      element("span", { "aria-hidden": "true" }, "×"), " ", element("span", { class: "unseen" }, `${say("closeGroup")}: `), groupWords(key))));
  if (focus !== undefined) /** @type {HTMLElement} */ (about.querySelector(`[data-group="${focus}"]`) ?? frame).focus({ preventScroll: true });
}

// The groups as a list of buttons, for those who do not use the picture.
function groupList() {
  const closed = [...scene.groups].sort(([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1));
  return element("ul", {}, closed.map(([key, { count }]) => element("li", {},
    element("button", { type: "button", class: "name", onclick: () => openGroup(key) }, groupWords(key)), " ",
    element("span", { class: "count" }, String(count)), linksOf(key))));
}
