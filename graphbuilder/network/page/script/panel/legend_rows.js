// Kinds and relations one by one, each a row of the legend: there are many, and without script they filter nothing.

import { content } from "../data/reading.js";
import { classes, plainKind, relations } from "../data/words.js";
import { element, shapeOf } from "../screen/elements.js";

/** @import { Kind } from "../types" */

// In both languages, as the rows are that stand in the file.
/** @param {Record<string, string>} label */
function inBoth({ nl, en }) {
  if (nl === en) return [nl];
  return [element("span", { class: "nl", lang: "nl" }, nl), element("span", { class: "en", lang: "en" }, en)];
}

/**
 * @param {Record<string, string>} box
 * @param {{ label: Record<string, string>, count: number, kind?: Kind }} given
 */
function row(box, { label, count, kind }) {
  return element("div", { class: "with-only" }, element("label", {},
    element("input", { type: "checkbox", checked: "", ...box }), kind ? shapeOf(kind) : null,
    element("span", { class: "text" }, ...inBoth(label)), " ", element("span", { class: "count" }, String(count))));
}

/** @param {"class" | "relation"} part */
function group(part) {
  return document.querySelector(`#legend details[data-of="${part}"]`);
}

for (const family of content.families) {
  group("class")?.append(...family.classes.map(({ id, count }) => {
    const kind = classes.get(id) ?? plainKind;
    return row({ "data-class": id, "data-of": family.id }, { label: kind.label, count, kind });
  }));
}
const ordered = [...relations].filter(([, { count }]) => count)
  .sort(([one, { order }], [other, { order: next }]) => order - next || (one < other ? -1 : 1));
group("relation")?.append(...ordered.map(([id, { label, count = 0 }]) => row({ "data-relation": id }, { label, count })));
