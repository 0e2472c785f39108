// The field in which one searches, and the list of what was found, by keyboard alone too.

import {
  FEW_NAMES, fold, found, matching, meant, MOST_FOUND, placesFound, quotesFound, spellings, statementsOn, topicsFound,
} from "../data/finding.js";
import { entities, statements } from "../data/reading.js";
import { counted, inLanguage, kindOf, labelOf, placeOf, say } from "../data/words.js";
import { announce } from "../screen/announcing.js";
import { byId, element, selectAll, shapeOf } from "../screen/elements.js";
import { elsewhereFound, inWhole, labelOfElsewhere } from "./elsewhere.js";
import { absenceInWords, chooseFound, topicKind } from "./found.js";

/** @import { Elsewhere, Found } from "../types" */

const MOST_SAID = 2; // So many statements stand in what was found; who chooses it sees all.
const MOST_TOPICS = 5;

// What is so called comes first, then names, and where these are few all else that answers.
/**
 * @param {string} query
 * @returns {Found[]}
 */
function findings(query) {
  const topics = topicsFound(query);
  const names = found(query);
  const few = names.length < FEW_NAMES;
  const whole = topics.filter(({ isWhole }) => isWhole).slice(0, MOST_TOPICS);
  const rest = topics.filter(({ isWhole }) => !isWhole).slice(0, few ? MOST_TOPICS : 0);
  const asTopics = (/** @type {typeof topics} */ some) => some.map(({ topic }) => ({ topic }));
  // "par. 2" means a place, though there are many parties of 2008 and 2011.
  const places = few || /\b\d{1,3}[a-z]?\b/i.test(query) ? placesFound(query).slice(0, MOST_FOUND).map((place) => ({ place })) : [];
  return [...asTopics(whole), ...names, ...asTopics(rest), ...places, ...(few ? quotesFound(query) : [])];
}

export function startSearch() {
  const field = byId("query", HTMLInputElement);
  const list = byId("results");
  /** @type {Found[]} */
  let results = [];
  let current = -1;

  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    current = -1;
  };
  const mark = (/** @type {number} */ index) => {
    current = index;
    const options = selectAll("[id]", HTMLElement, list);
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
    if (index < 0) return;
    field.setAttribute("aria-activedescendant", options[index].id);
    options[index].scrollIntoView({ block: "nearest" });
  };
  const choose = (/** @type {Found} */ result) => {
    close();
    field.value = "";
    chooseFound(result);
  };
  const remark = (/** @type {string} */ text) => element("li", { class: "none", role: "option", "aria-disabled": "true" }, text);
  // A name of the whole, of which the page holds nothing.
  const missing = (/** @type {Elsewhere} */ one) => [element("span", {}, labelOfElsewhere(one),
    element("span", { class: "hint" }, one.count === undefined ? "" : say("elsewhere")))];
  // What is said so, and of which tracks it is not; or the words of a source.
  const otherwise = (/** @type {Found} */ { topic, statement, place }) => {
    if (place !== undefined) {
      const many = counted(place.length, "oneStatement", "someStatements");
      return [element("span", {}, placeOf(statements.get(place[0])), element("span", { class: "hint" }, many), place.slice(0, MOST_SAID).map(answerLine))];
    }
    if (topic !== undefined) {
      const said = statementsOn(topic);
      const hint = [topicKind(topic), said.length ? counted(said.length, "oneStatement", "someStatements") : "", absenceInWords(topic)];
      return [element("span", {}, inLanguage(topic.label), element("span", { class: "hint" }, hint.filter(Boolean).join(", ")),
        said.slice(0, MOST_SAID).map(answerLine))];
    }
    const one = statements.get(statement);
    const hint = [say("foundQuote"), placeOf(one)].filter(Boolean).join(", ");
    return [element("span", {}, element("q", { lang: one.language }, one.quote), element("span", { class: "hint" }, hint))];
  };
  // What it comes to, at once: of whom it is said, which day, and in which words.
  const answerLine = (/** @type {string} */ id) => {
    const one = statements.get(id);
    const value = one.object === null ? inLanguage(one.value) : labelOf(one.object);
    return element("span", { class: "hint" }, `${labelOf(one.subject)}: `, element("b", {}, value), ` (${inLanguage(one.said)}) `,
      one.quote ? element("q", { lang: one.language }, one.quote) : "");
  };
  // A name, and the spelling in which it was found, where that says something else.
  const named = (/** @type {string} */ id, name = "") => {
    const isKnown = labelOf(id) === name || ` ${fold(labelOf(id))}`.endsWith(` ${fold(name)}`);
    const hint = element("span", { class: "hint" }, inLanguage(kindOf(id).label), isKnown ? "" : ` · ${say("alsoWritten", { name })}`);
    return [shapeOf(kindOf(id), entities.get(id).envisaged), element("span", {}, labelOf(id), hint)];
  };
  const open = () => {
    const all = matching(field.value);
    results = findings(field.value);
    results.push(...elsewhereFound(field.value).slice(0, Math.max(1, MOST_FOUND - results.length)).map((elsewhere) => ({ elsewhere })));
    const guess = results.length ? null : meant(field.value);
    if (guess !== null) results = findings(guess);
    else if (!results.length) results = inWhole(field.value).map((elsewhere) => ({ elsewhere }));
    list.replaceChildren(...results.map((result, index) => {
      const option = element("li", { role: "option", id: `result-${index}`, "aria-selected": "false" },
        result.elsewhere !== undefined ? missing(result.elsewhere) : result.id === undefined ? otherwise(result) : named(result.id, result.name));
      option.addEventListener("mousedown", (event) => { event.preventDefault(); choose(result); });
      return option;
    }));
    if (!fold(field.value)) { close(); return; }
    if (!results.length) list.append(remark(say("noResults")));
    if (all.length > MOST_FOUND) list.append(remark(say("moreFound", { n: MOST_FOUND, all: all.length })));
    const places = placesFound(field.value).length;
    const placesTold = results.filter(({ place }) => place !== undefined).length;
    if (placesTold && places > placesTold) list.append(remark(say("morePlaces", { n: placesTold, all: places })));
    if (guess !== null) list.prepend(remark(say("didYouMean")));
    const many = Math.max(all.length, results.length) + (placesTold && places - placesTold);
    const told = results.length === 1 ? say("oneResult") : results.length ? say("results", { n: many }) : say("noResults");
    announce(guess === null ? told : `${say("didYouMean")} ${results.map(({ id = "", topic }) => (topic ? inLanguage(topic.label) : labelOf(id))).join("; ")}`);
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    fitAboveKeyboard();
    if (results.length) mark(0); else current = -1;
  };
  // A keyboard on the screen covers the lower part of the window; the results end above it.
  const fitAboveKeyboard = () => {
    if (list.hidden) return;
    const view = window.visualViewport;
    if (!view) return;
    const room = view.offsetTop + view.height - list.getBoundingClientRect().top - 8;
    list.style.maxHeight = `min(420px, ${Math.max(96, Math.floor(room))}px)`;
  };
  for (const kind of ["resize", "scroll"]) window.visualViewport?.addEventListener(kind, fitAboveKeyboard);

  field.addEventListener("input", open);
  field.addEventListener("focus", () => { spellings(); if (field.value) open(); });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open();
      if (results.length) mark((current + (event.key === "ArrowDown" ? 1 : -1) + results.length) % results.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!list.hidden && current >= 0) choose(results[current]);
    } else if (event.key === "Escape" && (field.value || !list.hidden)) {
      event.stopPropagation();
      event.preventDefault();
      field.value = "";
      close();
    }
  });
  byId("search").addEventListener("submit", (event) => event.preventDefault());
}
