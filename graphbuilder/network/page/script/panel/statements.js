// Statements as the panel tells them, each with the words of its source.

import { addressAt, fragmentOf, fragmentOfQuote } from "../data/fragment.js";
import { content, entities, statements } from "../data/reading.js";
import { placesOf, wordsOf } from "../data/texts.js";
import { inLanguage, inWords, labelOf, placeOf, relationInWords, say } from "../data/words.js";
import { element } from "../screen/elements.js";
import { go } from "../state/address.js";
import { outcomeInWords } from "../state/date.js";
import { DRAFT } from "../state/drafts.js";
import { shown } from "../state/shown.js";
import { copyButton } from "../take/copying.js";
import { changeOf } from "./changes.js";

/** @import { Inferred, Texts } from "../types" */
/** @import { Statement } from "../data/reading.js" */

/**
 * @param {string} id
 * @param {string} [words]
 */
export function nameButton(id, words = labelOf(id)) {
  if (!entities.has(id)) return element("b", {}, id);
  return element("button", { type: "button", class: "name", onclick: () => go({ focus: id, lines: [] }) }, words);
}

// The whole sentence with the quoted words marked, or else the quoted words alone.
/** @param {Statement} statement */
function quoted(statement) {
  if (!statement.text) return statement.quote ? element("blockquote", { lang: statement.language }, element("q", {}, statement.quote)) : null;
  const parts = [];
  let rest = statement.text;
  for (const run of statement.quote.split("…").map((words) => words.trim()).filter(Boolean)) {
    const start = rest.indexOf(run);
    if (start < 0) continue;
    parts.push(rest.slice(0, start), element("mark", {}, run));
    rest = rest.slice(start + run.length);
  }
  return element("blockquote", { lang: statement.language }, parts, rest);
}

// The official page of its source, opened at the words that say it; none where there is no such page.
/** @param {string} id */
export function officialAddress(id) {
  const statement = statements.get(id);
  const { url = "" } = content.sources.find((each) => each.id === statement.origin) ?? {};
  if (!/^https?:/i.test(url)) return "";
  const places = placesOf(id);
  return addressAt(url, places ? fragmentOf(places.whole, places.runs) : fragmentOfQuote(statement.quote));
}

// The ways to its words: in the text, and on the official page.
/** @param {string} id */
function waysToWords(id) {
  const address = officialAddress(id);
  const isThere = wordsOf(id).length > 0;
  if (!address && !isThere) return null;
  return element("div", { class: "to-words" },
    isThere ? element("button", { type: "button", onclick: () => go({ view: "text", focus: null, lines: [id] }) }, say("inTheText")) : null,
    address ? element("a", { href: address, rel: "noreferrer noopener", target: "_blank" },
      say(address.includes(":~:") ? "atTheseWords" : "officialPage")) : null);
}

// What contradicts it, with a way there, and what a curator makes of that.
/** @param {Statement} statement */
function contradictions(statement) {
  return statement.disputes.map(({ other, words, isDispute, judged }) => {
    const its = statements.get(other);
    return element("div", { class: isDispute ? "contradiction disputed" : "contradiction" }, `${inLanguage(words)}: `,
      statements.has(other) ? element("button", {
        type: "button", class: "name", onclick: () => go({ focus: null, lines: [other] }),
      }, `${inWords(its)} (${placeOf(its)})`) : say("notHere"),
      inLanguage(judged) ? element("div", { class: "said" }, inLanguage(judged)) : null);
  });
}

/**
 * @param {string} id
 * @param {...(Node | string)} first
 */
export function evidence(id, ...first) {
  const statement = statements.get(id);
  const said = element("div", { class: "said" }, element(statement.denied ? "b" : "span", {}, inLanguage(statement.said)));
  for (const part of [inLanguage(statement.when), outcomeInWords(id), placeOf(statement)]) if (part) said.append(said.textContent && " · ", part);
  const looks = [
    "statement", statement.denied ? "denied" : "", statement.modality === DRAFT ? "draft" : "", shown.aside.has(id) ? "aside" : "",
  ].filter(Boolean).join(" ");
  return element("div", { class: looks, "data-statement": id }, first, said, contradictions(statement), changeOf(statement),
    quoted(statement), waysToWords(id), copyButton(id));
}

/**
 * @param {{ subject: string, object: string | null, value?: Texts | null }} statement
 * @param {string} id
 */
export function other(statement, id) {
  if (statement.object === null) return element("b", {}, inLanguage(statement.value));
  return nameButton(statement.subject === id ? statement.object : statement.subject);
}

/**
 * @param {Inferred} statement
 * @param {string} id
 */
export function inferredItem(statement, id) {
  return element("div", { class: "statement" }, other(statement, id),
    element("div", { class: "said" }, inLanguage(statement.why)),
    statement.premises.map((key) => {
      const premise = statements.get(key);
      return element("div", { class: "said" }, `${say("basedOn")}: `, element("q", { lang: premise.language }, premise.quote),
        ` · ${inLanguage(premise.said)} · ${placeOf(premise)}`);
    }));
}

/** @param {string} text */
export function heading(text) {
  return element("h2", { tabindex: "-1" }, text);
}

// A statement as a sentence of three parts, read from its subject or from the name where one starts.
/**
 * @param {string} id
 * @param {string | null} [from]
 */
export function lineBlock(id, from = null) {
  const statement = statements.get(id);
  const back = from !== null && from === statement.object && from !== statement.subject;
  const other = statement.object === null ? element("b", {}, inLanguage(statement.value)) : nameButton(back ? statement.subject : statement.object);
  return evidence(id, nameButton(back ? from : statement.subject), element("div", {}, relationInWords(statement, back)), other);
}

// Statements, each in one sentence, to choose from.
/** @param {string[]} ids */
export function choiceOf(ids) {
  return element("ul", { class: "choice" }, ids.map((id) => {
    const statement = statements.get(id);
    const sentence = [labelOf(statement.subject), relationInWords(statement),
      statement.object === null ? inLanguage(statement.value) : labelOf(statement.object)];
    return element("li", { class: statement.denied ? "statement denied" : "statement", "data-statement": id },
      element("button", { type: "button", class: "name", onclick: () => go({ focus: null, lines: [id] }) },
        sentence[0], " ", element("i", {}, sentence[1]), " ", sentence[2]),
      element("div", { class: "said" }, element(statement.denied ? "b" : "span", {}, inLanguage(statement.said)),
        placeOf(statement) && ` · ${placeOf(statement)}`));
  }));
}
