// Controls that belong together are one stop of the Tab key; arrow keys go from one to the next.

import { selectAll } from "./elements.js";

const ON = new Set(["ArrowDown", "ArrowRight"]);
const BACK = new Set(["ArrowUp", "ArrowLeft"]);
const CONTROLS = "input[type=checkbox], button, summary";

/** @param {HTMLElement} group */
function controlsOf(group) {
  return selectAll(CONTROLS, HTMLElement, group).filter((each) => each.checkVisibility() && !each.matches(":disabled"));
}

// The one that has the Tab stop: where the reader was last, or the first.
/** @param {HTMLElement} group */
export function setStops(group) {
  const all = selectAll(CONTROLS, HTMLElement, group);
  const seen = controlsOf(group);
  const stop = seen.find((each) => each === document.activeElement) ?? seen.find((each) => each.tabIndex === 0) ?? seen[0];
  for (const each of all) each.tabIndex = each === stop ? 0 : -1;
}

/** @param {HTMLElement} group */
export function startRoving(group) {
  setStops(group);
  group.addEventListener("focusin", () => setStops(group));
  group.addEventListener("toggle", () => setStops(group), true);
  group.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = ON.has(event.key) ? 1 : BACK.has(event.key) ? -1 : 0;
    const controls = controlsOf(group);
    const at = controls.indexOf(/** @type {HTMLElement} */ (event.target));
    if (!step || at < 0) return;
    event.preventDefault();
    controls[(at + step + controls.length) % controls.length].focus();
  });
}
