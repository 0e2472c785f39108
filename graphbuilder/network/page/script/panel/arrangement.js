// The buttons of the arrangements.

import { moved } from "../draw/places.js";
import { byId, selectAll } from "../screen/elements.js";
import { layoutNow } from "../state/arrangement.js";

export function showArrangement() {
  for (const button of selectAll("#arrangements [data-layout]")) {
    button.setAttribute("aria-pressed", String(button.dataset.layout === layoutNow()));
  }
  byId("arrange-again").hidden = !moved.size;
}
