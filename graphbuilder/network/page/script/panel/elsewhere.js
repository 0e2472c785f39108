// Of a large dataset the page holds a part: which names are in the whole, and the command that draws them.

import { fold } from "../data/finding.js";
import { content, read } from "../data/reading.js";
import { language, say } from "../data/words.js";
import { element } from "../screen/elements.js";
import { showText } from "./notice.js";

/** @import { Elsewhere } from "../types" */

/** @type {{ name: Elsewhere, folded: string }[] | null} */
let everyName = null;

function names() {
  everyName ??= content.whole === null ? [] : read("elsewhere").map((/** @type {any[]} */ [id, ...rest]) => {
    const name = { id, labels: rest.slice(0, -1), count: rest.at(-1) };
    return { name, folded: name.labels.map((/** @type {string} */ label) => ` ${fold(label)} `).join("") };
  });
  return /** @type {{ name: Elsewhere, folded: string }[]} */ (everyName);
}

// The names of which the page holds nothing, those of which most is said first.
/**
 * @param {string} query
 * @returns {Elsewhere[]}
 */
export function elsewhereFound(query) {
  const wanted = fold(query).split(" ").filter(Boolean);
  if (content.whole === null || wanted.join("").length < 2) return [];
  const typed = ` ${wanted.join(" ")} `;
  const found = names().filter(({ folded }) => wanted.every((word) => folded.includes(` ${word}`)));
  return [...found].sort((one, other) => Number(other.folded.includes(typed)) - Number(one.folded.includes(typed))).map(({ name }) => name);
}

// What was typed and is nowhere: another spelling of a name of the whole, for all that the page knows.
/**
 * @param {string} query
 * @returns {Elsewhere[]}
 */
export function inWhole(query) {
  return content.whole === null || !fold(query) ? [] : [{ id: query.trim(), labels: [say("lookElsewhere")] }];
}

/** @param {Elsewhere} name */
export function labelOfElsewhere({ labels }) {
  return labels[content.languages.indexOf(language)] ?? labels[0];
}

/** @param {string} id */
export function commandFor(id) {
  const quoted = /^[\w.:/-]+$/.test(id) && !id.startsWith("-") ? id : `"${id.replace(/["\\$`!]/g, "\\$&")}"`;
  return `graphbuilder draw --focus ${quoted}`;
}

/** @param {Elsewhere} name */
export function tellElsewhere(name) {
  const word = name.count === undefined ? "elsewhereUnknown" : name.count === 1 ? "elsewhereNamedOnce" : "elsewhereNamed";
  const told = say(word, { statements: content.statements.length, all: content.whole?.statements ?? 0, n: name.count ?? 0 });
  showText(say("elsewhereTitle", { name: name.count === undefined ? name.id : labelOfElsewhere(name) }), commandFor(name.id), [element("p", {}, told)]);
}
