// The parts beside and under the picture; on a small screen they are sheets over it.

import { byId, selectAll } from "./elements.js";

// The list of statements, which opens under the picture.
export const list = /** @type {HTMLDetailsElement} */ (document.getElementById("list"));

export function narrow() {
  return matchMedia("(max-width: 899px)").matches;
}

/** @param {string | null} which */
export function openSheet(which) {
  for (const button of selectAll("[data-sheet]")) {
    // Beside the picture the legend stays as it is, whatever is chosen.
    if (!narrow() && button.dataset.sheet === "legend" && which !== "legend") continue;
    const open = button.dataset.sheet === which;
    button.setAttribute("aria-expanded", String(open));
    byId(button.dataset.sheet ?? "").toggleAttribute("data-open", open);
  }
}
