// What the page says in both languages: in the file it stands in the one in which the page opens, and what it says
// in the other one stands apart, each text once.

import { content, read, rows } from "../data/reading.js";
import { language } from "../data/words.js";

const own = language;
const FIRST = "nl"; // Where both stand there.
let isWritten = false;

// Before anything is said in the other language, its words are set beside those that are there.
export function writeOtherwise() {
  if (isWritten || language === own) return;
  isWritten = true;
  /** @type {Map<string, string>} */
  const words = new Map([
    ...Object.keys(content.words).sort().map((word) => /** @type {[string, string]} */ ([content.words[word][own], content.words[word][language]])),
    .../** @type {[string, string][]} */ (Object.entries(read("otherwise"))),
  ]);
  // Rows of a long list are taken out of the page till they are read.
  const apart = [...rows.values()].filter((row) => !row.isConnected);
  for (const said of [document, ...apart].flatMap((part) => [...part.querySelectorAll(`span.${own}`)])) {
    const text = words.get(said.textContent ?? "");
    // What has two translations stands there with its own: directly behind it, or before it.
    const beside = own === FIRST ? said.nextSibling : said.previousSibling;
    if (text === undefined || (beside instanceof Element && beside.matches(`.${language}`))) continue;
    const other = /** @type {HTMLElement} */ (said.cloneNode());
    other.className = language;
    if (other.lang) other.lang = language;
    other.textContent = text;
    if (own === FIRST) said.after(other); else said.before(other);
  }
}
