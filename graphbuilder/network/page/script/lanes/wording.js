// Names, relations and places in the lanes, in the language of the reader: in the file each stands in the
// language in which the page opens, so that it is short.

import { statements } from "../data/reading.js";
import { inLanguage, language, placeOf, relationOf, shortOf } from "../data/words.js";
import { selectAll } from "../screen/elements.js";

let written = language;

/** @param {HTMLElement} thing */
function statementAt(thing) {
  const place = /** @type {HTMLElement | null} */ (thing.closest("[data-statements]"));
  return statements.get(place?.dataset.statements?.split(" ")[0]);
}

/** @param {HTMLElement} verb */
function verbOf(verb) {
  const relation = relationOf(statementAt(verb));
  return inLanguage(verb.classList.contains("back") && !relation.symmetric ? relation.inverse : relation.label);
}

// How something is said is worded in the key, in both languages.
/** @param {HTMLElement} chip */
function wayOf(chip) {
  const keyed = selectAll("#key [data-modality]").find((each) => each.dataset.modality === chip.dataset.way);
  return keyed?.querySelector(`.${language}`)?.textContent ?? chip.textContent;
}

export function wordLanes() {
  if (written === language) return;
  written = language;
  for (const thing of selectAll("#lanes :is([data-name], [data-of])")) {
    thing.textContent = shortOf(thing.dataset.name ?? thing.dataset.of ?? "");
  }
  for (const chip of selectAll("#lanes [data-way]")) chip.textContent = wayOf(chip);
  for (const verb of selectAll("#lanes .verb")) verb.textContent = verbOf(verb);
  for (const place of selectAll("#lanes .place")) place.textContent = placeOf(statementAt(place));
}
