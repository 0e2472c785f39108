// What the page says in both languages: in the file it stands in the one in which the page opens, and what it says
// in the other one stands apart, each text once.

import { read, rows } from "../data/reading.js";
import { language } from "../data/words.js";
const own = language;
let isWritten = false;

// Before anything is said in the other language, its words are set beside those that are there.
export function writeOtherwise() {
  if (isWritten || language === own) return;
  isWritten = true;
  /** @type {Map<string, string>} */
  const words = new Map(Object.entries(read("otherwise")));
  // Rows of a long list are taken out of the page till they are read.
  const apart = [...rows.values()].filter((row) => !row.isConnected);
  for (const said of [document, ...apart].flatMap((part) => [...part.querySelectorAll(`span.${own}`)])) {
    const text = words.get(said.textContent ?? "");
    if (text === undefined || said.nextElementSibling?.matches(`.${language}`) || said.previousElementSibling?.matches(`.${language}`)) continue;
    const other = /** @type {HTMLElement} */ (said.cloneNode());
    other.className = language;
    if (other.lang) other.lang = language;
    other.textContent = text;
    said.after(other);
  }
}
