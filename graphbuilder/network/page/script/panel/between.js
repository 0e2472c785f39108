// A line between two groups, or a group and a name, that is chosen: what the source says of names in the
// one and names in the other.

import { statements } from "../data/reading.js";
import { labelOf, relationInWords, say } from "../data/words.js";
import { bundlesOf } from "../draw/bundles.js";
import { groupSays } from "../draw/groups.js";
import { scene } from "../draw/places.js";
import { announce } from "../screen/announcing.js";
import { element, selectAll } from "../screen/elements.js";
import { go, NOTHING, state } from "../state/address.js";
import { groupWords, thingOf } from "../state/arrangement.js";
import { chosenBetween, groupIn, statementsBetween } from "../state/between.js";
import { openGroup } from "./opening.js";
import { showDetails } from "./panel.js";
import { choiceOf, heading, nameButton } from "./statements.js";

/** @import { Bundle } from "../types" */

const TOLD_AT_ONCE = 50; // So many statements are listed at a time.

/** @type {{ ids: string[], until: number }} */
let listed = { ids: [], until: TOLD_AT_ONCE }; // Of which statements how many are listed.

/** @param {Bundle} bundle */
export function chooseBundle({ one, other }) {
  go({ ...NOTHING, between: [one, other] });
}

// A button for an end of the line: it opens the group, or chooses the name.
/** @param {string} thing */
function endButton(thing) {
  const key = groupIn(thing);
  if (key === null) return nameButton(thing);
  return element("button", { type: "button", class: "name", onclick: () => openGroup(key) },
    element("span", { class: "unseen" }, `${say("openGroup")}: `), groupWords(key));
}

/** @param {string[]} ids */
function tally(ids) {
  const counts = new Map();
  for (const id of ids) {
    const words = relationInWords(statements.get(id));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}

// The panel of the line: how many statements of which kind, and the statements themselves, some at a time.
export function aboutBundle() {
  const ids = statementsBetween();
  if (listed.ids !== ids) listed = { ids, until: TOLD_AT_ONCE };
  const part = ids.slice(0, listed.until);
  return [
    heading(chosenBetween()),
    element("p", { class: "hint" }, say("endsOf")),
    element("ul", { class: "counted" }, (state.between ?? []).map((thing) => {
      const held = scene.groups.get(groupIn(thing));
      return element("li", {}, endButton(thing), " ", held ? element("span", { class: "count" }, say("someNames", { n: held.count })) : null);
    })),
    ids.length ? null : element("p", { class: "absent" }, say("noneBetween")),
    ids.length ? element("h3", {}, say("relationsTitle")) : null,
    element("ul", { class: "counted" }, tally(ids).map(([words, many]) => element("li", {}, words, " ", element("span", { class: "count" }, String(many))))),
    ids.length ? element("h3", {}, say("statementsOf")) : null,
    choiceOf(part),
    part.length < ids.length ? element("p", { class: "more" }, say("partListed", { n: part.length, all: ids.length }), " ",
      element("button", { type: "button", onclick: tellMore }, say("moreRows", { n: Math.min(TOLD_AT_ONCE, ids.length - part.length) }))) : null,
  ];
}

function tellMore() {
  const before = listed.until;
  listed.until += TOLD_AT_ONCE;
  showDetails();
  selectAll("#chosen .choice button")[before].focus();
  announce(say("partListed", { n: Math.min(listed.until, listed.ids.length), all: listed.ids.length }));
}

// --- in the list of groups: what each is linked with, for those who do not use the picture ----------

const unfolded = new Set(); // The groups of which the reader sees the links.

/** @param {string} key */
export function linksOf(key) {
  const own = bundlesOf.get(thingOf(key)) ?? [];
  if (!own.length) return null;
  const list = element("ul", { class: "counted" });
  const made = element("details", { class: "links", open: unfolded.has(key) ? "" : null },
    element("summary", {}, say("linksOfGroup", { n: own.length }), element("span", { class: "unseen" }, ` ${groupSays(key)}`)), list);
  const fill = () => {
    if (!made.open) { unfolded.delete(key); return; }
    unfolded.add(key);
    if (list.childNodes.length) return;
    list.append(...own.map((bundle) => {
      const end = bundle.one === thingOf(key) ? bundle.other : bundle.one;
      const group = groupIn(end);
      const words = group === null ? labelOf(end) : groupWords(group);
      return element("li", {}, element("button", { type: "button", class: "name", onclick: () => chooseBundle(bundle) }, words), " ",
        element("span", { class: "count" }, say(bundle.ids.length === 1 ? "oneStatement" : "someStatements", { n: bundle.ids.length })));
    }));
  };
  made.addEventListener("toggle", fill);
  if (made.open) fill();
  return made;
}
