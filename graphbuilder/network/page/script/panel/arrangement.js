// The buttons of the arrangements.

import { moved } from "../draw/places.js";
import { layoutNow } from "../state/arrangement.js";

export function showArrangement() {
  for (const button of document.querySelectorAll("#arrangements [data-layout]")) {
    button.setAttribute("aria-pressed", String(button.dataset.layout === layoutNow()));
  }
  document.getElementById("arrange-again").hidden = !moved.size;
}
