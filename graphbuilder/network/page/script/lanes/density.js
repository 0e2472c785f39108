// How much the lanes say at once: as much as fits the window, and of a track that the reader opened all.

import { hasLanes, lanes } from "../data/lanes.js";
import { select, selectAll } from "../screen/elements.js";
import { narrow } from "../screen/sheets.js";
import { go, state } from "../state/address.js";
import { questionNow, viewNow } from "../state/view.js";
import { uncover } from "./choosing.js";
import { setStops } from "./walking.js";

/** @import { Choices } from "../types" */

const DENSITIES = [3, 2, 1];
const MOST_TRACKS = 12; // More than these are read as rows, each opened by itself.
const MOST_WINDOWS = 2; // As many windows the lanes fill at most, before they are rows.

/** @param {number} density */
function ends(density) {
  const page = document.documentElement;
  // Said again, it would have the browser look at the style of every element once more.
  if (page.dataset.density !== String(density)) page.dataset.density = String(density);
  return /** @type {Element} */ (document.getElementById("overview")).getBoundingClientRect().bottom + scrollY;
}

// The most that ends within the window.
export function fitLanes() {
  if (!hasLanes || viewNow() !== "lanes" || questionNow() !== "overview") return;
  const rows = lanes.filter((lane) => !lane.closest("#bodies")).length > MOST_TRACKS;
  if (rows) ends(0);
  else if (!DENSITIES.some((density) => ends(density) <= innerHeight) && !narrow() && ends(1) > MOST_WINDOWS * innerHeight) ends(0);
  setStops();
}

let byButton = false; // A track is opened where the reader stands.

/** @param {Choices | null} before */
export function showWhole(before) {
  for (const lane of lanes) lane.classList.toggle("whole", state.tracks.includes(lane.dataset.track ?? ""));
  for (const button of selectAll("#lanes [data-whole]")) {
    button.setAttribute("aria-expanded", String(state.tracks.includes(button.dataset.whole ?? "")));
  }
  setStops();
  const asked = byButton ? undefined : state.tracks.findLast((track) => !before?.tracks.includes(track));
  const lane = lanes.find((each) => each.dataset.track === asked);
  if (!lane) return;
  uncover(lane);
  lane.scrollIntoView();
}

export function startDensity() {
  if (!hasLanes) return;
  for (const button of selectAll("#lanes [data-whole]")) {
    const track = button.dataset.whole ?? "";
    button.addEventListener("click", () => {
      byButton = true;
      go({ tracks: state.tracks.includes(track) ? state.tracks.filter((each) => each !== track) : [...state.tracks, track] });
      byButton = false;
    });
  }
  // To what stands below: the way there is no choice that the address would hold.
  for (const link of selectAll(":is(#to-bodies, .jump) a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const place = document.getElementById(decodeURIComponent(link.getAttribute("href") ?? "").slice(1));
      place?.scrollIntoView();
      if (place) select(".said", HTMLElement, place).focus({ preventScroll: true });
    });
  }
  addEventListener("resize", fitLanes);
}
