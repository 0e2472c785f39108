// The clipboard: a statement ready for a footnote, and the shown statements as a table.

import { content, statements } from "../data/reading.js";
import { counted, inLanguage, inWords, labelOf, language, placeOf, relationOf, say } from "../data/words.js";
import { changeInWords } from "../panel/changes.js";
import { report, showNotice, showText } from "../panel/notice.js";
import { element } from "../screen/elements.js";
import { state } from "../state/address.js";
import { asOfInWords, outcomeInWords } from "../state/date.js";
import { shown } from "../state/shown.js";
import { sortedRows } from "../state/sorting.js";
import { cell, keptAsText } from "./cells.js";
import { asPng, FOR_SCREENS } from "./png.js";
import { datedTitle, versionInWords, wholeSourceLine } from "./source.js";

/** @import { Statement } from "../data/reading.js" */
/** @import { TakenPicture } from "../types" */

// Puts text on the clipboard, plain and with its form; whether that could be done. Opened from a
// file, some browsers have only the older of the two ways.
/**
 * @param {string} text
 * @param {Element} form
 */
async function putOnClipboard(text, form) {
  const html = form.outerHTML;
  try {
    const kinds = { "text/plain": text, "text/html": html };
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(
      Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })])))]);
    return true;
  } catch {
    let handed = false;
    const hand = (/** @type {ClipboardEvent} */ event) => {
      event.clipboardData?.setData("text/plain", text);
      event.clipboardData?.setData("text/html", html);
      event.preventDefault();
      handed = true;
    };
    document.addEventListener("copy", hand);
    const done = document.execCommand("copy") && handed;
    document.removeEventListener("copy", hand);
    return done;
  }
}

// Where neither way works, the reader gets the text to copy by hand.
/**
 * @param {string} text
 * @param {Element} form
 * @param {string} told
 */
export async function copy(text, form, told) {
  if (await putOnClipboard(text, form)) report(told);
  else showText(say("copyByHand"), text);
}

// As an image, for whatever one pastes it into. A browser may not let a page do that, or not one that was
// opened from a file: then the reader can still take it by hand.
/** @param {TakenPicture} taken */
export async function copyPicture(taken) {
  const png = asPng(taken, FOR_SCREENS);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    report(say("copiedPicture"));
  } catch {
    try {
      const image = element("img", { alt: taken.text, src: URL.createObjectURL(await png), class: "by-hand" });
      showNotice(say("copyPng"), [element("p", {}, say("copyPictureByHand")), image]);
    } catch {
      showNotice(say("copyPng"), [element("p", {}, say("tooLarge"))]);
    }
  }
}

/** @param {Statement} statement */
function sourceOf(statement) {
  return inLanguage(statement.source) ? content.sources.find(({ id }) => id === statement.origin) : null;
}

// Statement, quoted words, passage, source and dataset, in one paragraph for under a text.
/** @param {Statement} statement */
function footnote(statement) {
  const how = [inLanguage(statement.said), inLanguage(statement.when)].filter(Boolean).join("; ");
  const source = sourceOf(statement);
  const cited = source && (inLanguage(source.citation) || datedTitle(source));
  const origin = [cited?.replace(/[.\s]+$/, ""), inLanguage(statement.where)].filter(Boolean).join(", ");
  return [
    inWords(statement) + (how && ` (${how})`),
    statement.quote ? [": ", element("span", { lang: statement.language }, `“${statement.quote}”`)] : "",
    `. ${origin && `${origin}. `}${say("dataset")}: ${[inLanguage(content.title), versionInWords()].filter(Boolean).join(", ")}.`,
  ].flat().filter(Boolean);
}

/** @param {string} id */
function copyStatement(id) {
  const paragraph = element("p", { lang: language }, footnote(statements.get(id)));
  return copy(paragraph.textContent, paragraph, say("copiedStatement"));
}

/** @param {string} id */
export function copyButton(id) {
  return element("button", { type: "button", class: "copy", onclick: () => copyStatement(id) }, say("copyWithSource"));
}

// The statements shown, in the order of the list.
function shownInOrder() {
  return sortedRows().filter((id) => shown.statements.has(id));
}

// A file that does not tell how and where things are said has no columns for it. Where a date is on
// there is one for what holds then, and in a comparison one for what changed.
function tableRows() {
  const columns = content.variants.includes("plain") ? 3 : undefined;
  const dated = state.date !== null;
  const compared = content.changes.length > 0;
  const head = ["columnSubject", "columnRelation", "columnObject", "said", "columnPeriod", "columnQuote", "columnPlace"].map((word) => say(word));
  if (dated) head.splice(5, 0, asOfInWords());
  return [[...head.slice(0, columns), ...(compared ? [say("changes")] : [])], ...shownInOrder().map((id) => {
    const statement = statements.get(id);
    const row = [
      labelOf(statement.subject), inLanguage(relationOf(statement).label),
      statement.object === null ? inLanguage(statement.value) : labelOf(statement.object),
      inLanguage(statement.said), inLanguage(statement.when), ...(dated ? [outcomeInWords(id)] : []), statement.quote, placeOf(statement),
    ];
    return [...row.slice(0, columns), ...(compared ? [changeInWords(statement)] : [])];
  })].map((row) => row.map(cell));
}

export function copyTable() {
  const [head, ...body] = tableRows();
  const row = (/** @type {string[]} */ cells, /** @type {"td" | "th"} */ tag) => element("tr", {}, cells.map((text) => element(tag, keptAsText(text), text)));
  const form = element("div", { lang: language },
    element("table", { border: "1", cellspacing: "0", cellpadding: "4" },
      element("thead", {}, row(head, "th")), element("tbody", {}, body.map((cells) => row(cells, "td")))),
    element("p", {}, wholeSourceLine()));
  const text = [head, ...body].map((cells) => cells.join("\t")).join("\r\n");
  return copy(text, form, counted(body.length, "copiedOneRow", "copiedRows"));
}

// Spreadsheets in Dutch part cells by a semicolon, since the comma stands in their numbers; the mark
// at the start tells them that it is Unicode.
export function asCsv() {
  const between = language === "nl" ? ";" : ",";
  const lines = tableRows().map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(between));
  return new Blob([`\uFEFF${lines.join("\r\n")}\r\n`], { type: "text/csv" });
}
