// What lies around a name and how two names are connected, in words, and the controls for it.

import { isInLanes } from "../data/lanes.js";
import { statements } from "../data/reading.js";
import { inLanguage, say, shortOf } from "../data/words.js";
import { places } from "../draw/places.js";
import { choosePlace } from "../move/dragging.js";
import { announce } from "../screen/announcing.js";
import { byId, element } from "../screen/elements.js";
import { narrow, openSheet } from "../screen/sheets.js";
import { addressParts, go, state } from "../state/address.js";
import { hand, walking } from "../state/doing.js";
import { countPaths, explore, paths, route, weakness } from "../state/exploring.js";
import { isShortcut } from "../state/keys.js";
import { shown } from "../state/shown.js";
import { toLanes, viewNow } from "../state/view.js";
import { showDetails } from "./panel.js";
import { heading, lineBlock } from "./statements.js";

/** @import { Path } from "../types" */

const MOST_PATHS = 4; // So many paths are written out; the picture shows all.

/** @param {Path} path */
function weakestInWords({ weakest }) {
  const key = weakest.keys[0];
  if (weakness(key) === 0) return element("p", {}, say("noWeakLink"));
  return element("p", {}, say("weakestLink"), " ", element("b", {}, inLanguage(statements.get(key).said)),
    ` (${shortOf(weakest.from)} – ${shortOf(weakest.to)})`);
}

/**
 * @param {Path} path
 * @param {number} index
 * @param {number} many
 */
function onePath(path, index, many) {
  return [
    many > 1 ? element("h3", {}, say("pathNumber", { n: index + 1, all: many })) : null,
    element("div", { class: "weakest" }, weakestInWords(path)),
    element("ol", { class: "steps" }, path.steps.map(({ from, keys }) => element("li", {}, keys.map((key) => lineBlock(key, from))))),
  ];
}

// The panel of a path: how long, how sure, and each step with the words of the source.
export function aboutRoute() {
  const [from, to] = /** @type {[string, string]} */ ([state.focus, state.path]);
  const head = heading(say("pathTitle", { from: shortOf(from), to: shortOf(to) }));
  const clear = element("p", { class: "explore" }, element("button", { type: "button", onclick: () => go({ path: null, through: false }) }, say("pathOff")));
  const found = route();
  if (state.path === state.focus) return [head, element("p", {}, say("pathToItself")), clear];
  if (!found) {
    const { otherwise } = explore();
    return [head,
      element("p", { class: "none" }, say(otherwise ? "noPathWithout" : "noPathEither")),
      otherwise ? element("p", { class: "explore" }, element("button", {
        type: "button", onclick: () => go({ through: true, structural: addressParts.get("structural").read([]) }),
      }, say("throughStructural"))) : null,
      shown.statements.size < statements.size ? element("p", { class: "absent" }, say("onlyWithinShown")) : null,
      clear];
  }
  const all = paths();
  const many = countPaths();
  const steps = found.layers.length - 1;
  return [head,
    element("p", {}, [
      say(steps === 1 ? "oneStep" : "someSteps", { n: steps }),
      many > 1 ? say("asManyPaths", { n: many }) : null,
      state.through ? say("withStructural") : null,
    ].filter(Boolean).join(" ")),
    clear,
    all.slice(0, MOST_PATHS).map((path, index) => onePath(path, index, Math.min(many, all.length))),
    many > MOST_PATHS ? element("p", { class: "absent" }, say("morePaths", { n: many - MOST_PATHS })) : null];
}

// With a name: how far around it to look, and the way to another name.
export function exploreControls() {
  const steps = [1, 2, 3].map((many) => element("button", {
    type: "button", "data-steps": many, "aria-pressed": String(state.steps === many), "aria-label": say(many === 1 ? "stepsOne" : "stepsSome", { n: many }),
    onclick: () => go({ steps: state.steps === many ? null : many }),
  }, String(many)));
  return element("div", { class: "explore" },
    element("div", { role: "group", "aria-label": say("nearby") }, element("span", {}, say("nearby")), " ", element("span", { class: "joined" }, steps)),
    element("button", { type: "button", id: "path-to", "aria-pressed": String(hand.picking), onclick: () => pick(!hand.picking) }, say("pathTo")),
    viewNow() === "names" && places.has(state.focus) ? element("button", {
      type: "button", id: "move-name", "aria-pressed": String(hand.placing === state.focus), onclick: () => choosePlace(/** @type {string} */ (state.focus)),
    }, say("moveName")) : null,
    viewNow() === "names" ? null : element("button", { type: "button", onclick: () => go({ view: "names" }) }, say("inNetwork")),
    viewNow() !== "lanes" && isInLanes(state.focus) ? element("button", { type: "button", onclick: () => go(toLanes("overview")) }, say("inLanes")) : null,
    hand.picking ? element("p", { class: "hint", role: "status" }, say("pickOther")) : null);
}

/** @param {boolean} on */
function pick(on) {
  hand.picking = on;
  showDetails();
  if (!on) { document.getElementById("path-to")?.focus(); return; }
  if (narrow()) openSheet(null);
  byId("query").focus();
  announce(say("pickOther"));
}

export function startExplore() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "f" || !isShortcut(event)) return;
    const id = state.focus ?? (shown.entities.has(walking.at) ? walking.at : null);
    if (id !== null) go({ focus: id, lines: [], steps: state.steps === null || id !== state.focus ? 1 : null });
  });
}
