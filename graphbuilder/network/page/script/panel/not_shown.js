// Why what is chosen is not on the picture, or only through a list.

import { statements } from "../data/reading.js";
import { labelOf, relationOf, say } from "../data/words.js";
import { element } from "../screen/elements.js";
import { go, state } from "../state/address.js";
import { dayInWords } from "../state/date.js";
import { chosenIn, hiding, ledTo, loosened, reached } from "../state/filters.js";
import { shown } from "../state/shown.js";

// Of a name that the chosen theme reaches only through what is said of a whole list: which list.
/** @param {string} id */
export function throughList(id) {
  const { theme } = state;
  if (theme === null || !reached(theme).has(id) || reached(theme, false).has(id)) return null;
  const lists = [...statements.values()].filter((each) => each.object === theme && relationOf(each).toTheme)
    .map(({ subject }) => ({ subject, all: ledTo([subject]) })).filter(({ subject, all }) => all.size > ledTo([subject], false).size);
  const own = lists.filter(({ all }) => all.has(id));
  const names = new Set((own.length ? own : lists).map(({ subject }) => labelOf(subject)));
  return element("p", { class: "absent" }, say("throughList", { theme: labelOf(theme), list: [...names].join("; ") }));
}

// Why what is chosen is not on the picture, and how to see it all the same; null where it is there.
export function notShown() {
  const { names, lines } = chosenIn(state);
  const isThere = lines.length ? lines.some((id) => shown.statements.has(id))
    : names.every((id) => shown.entities.has(id)) && !hiding(state, names, []).length;
  if (isThere) return null;
  const reasons = hiding(state, names, lines).map(({ part }) => say(`hiddenBy${part[0].toUpperCase()}${part.slice(1)}`));
  const change = loosened(state, names, lines);
  if (state.date !== null && lines.some((id) => shown.aside.has(id))) {
    reasons.push(say("hiddenByDate", { date: dayInWords(state.date) }));
    change.date = null;
  }
  if (!reasons.length) return null;
  return element("p", { class: "not-shown" }, say("notShown", { reasons: reasons.join("; ") }), " ",
    element("button", { type: "button", onclick: () => go(change) }, say("showAllTheSame")));
}
