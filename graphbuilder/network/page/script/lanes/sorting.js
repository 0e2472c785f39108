// The order of many lanes, and how many of them are seen at a time.

import { lanes } from "../data/lanes.js";
import { say } from "../data/words.js";
import { announce } from "../screen/announcing.js";
import { element, select, selectAll } from "../screen/elements.js";
import { setStops } from "./walking.js";

const AT_A_TIME = 40;

/** @type {Record<string, (one: HTMLElement, other: HTMLElement) => number>} */
const ORDERS = {
  source: (one, other) => lanes.indexOf(one) - lanes.indexOf(other),
  // Without a day last.
  due: (one, other) => (one.dataset.due || "~").localeCompare(other.dataset.due || "~"),
  absent: (one, other) => Number(other.dataset.absent) - Number(one.dataset.absent),
};

// Lanes that stand together, each in a place of which another can take possession: what is said of a list stands
// above its members, so that these change places among themselves only.
/** @type {{ own: HTMLElement[], places: Comment[], until: number, more: HTMLButtonElement }[]} */
const strips = [];

/** @param {typeof strips[number]} strip */
function show({ own, places, until, more }) {
  own.forEach((lane, index) => {
    if (places[index].nextSibling !== lane) places[index].after(lane);
    lane.hidden = index >= until;
  });
  more.hidden = until >= own.length;
  more.textContent = say("nextLanes", { n: Math.min(AT_A_TIME, own.length - until), all: own.length });
}

export function wordSorting() {
  for (const option of selectAll("#sort-lanes option")) option.textContent = say(option.dataset.word ?? "");
  for (const strip of strips) show(strip);
}

// A lane that somebody is led to is seen, and those before it.
/** @param {Element | null} lane */
export function showLane(lane) {
  const strip = strips.find(({ own }) => own.some((each) => each === lane && each.hidden));
  if (!strip) return;
  strip.until = strip.own.findIndex((each) => each === lane) + 1;
  show(strip);
}

export function startSorting() {
  const choice = /** @type {HTMLSelectElement | null} */ (document.getElementById("sort-lanes"));
  if (!choice) return;
  for (const parent of new Set(lanes.map((lane) => /** @type {HTMLElement} */ (lane.parentElement)))) {
    const own = lanes.filter((lane) => lane.parentElement === parent);
    const places = own.map(() => document.createComment(""));
    own.forEach((lane, index) => lane.before(places[index]));
    const strip = { own, places, until: AT_A_TIME, more: element("button", { type: "button", class: "next-lanes" }) };
    own[own.length - 1].after(strip.more);
    strip.more.addEventListener("click", () => {
      const next = strip.own[strip.until];
      strip.until += AT_A_TIME;
      show(strip);
      setStops();
      select('[tabindex="0"]', HTMLElement, next).focus();
    });
    strips.push(strip);
  }
  choice.addEventListener("change", () => {
    for (const strip of strips) {
      strip.own.sort((one, other) => ORDERS[choice.value](one, other) || ORDERS.source(one, other));
      strip.until = AT_A_TIME;
      show(strip);
    }
    setStops();
    announce(choice.selectedOptions[0].textContent);
  });
}
