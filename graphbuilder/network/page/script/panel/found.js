// Where the search leads: to the answer, in the view in which the reader is, and never to an empty picture.

import { statementsOn } from "../data/finding.js";
import { answerId, hasLanes, isInLanes } from "../data/lanes.js";
import { content, statements } from "../data/reading.js";
import { inLanguage, labelOf, relations, say } from "../data/words.js";
import { go, NOTHING } from "../state/address.js";
import { questionNow, toLanes, viewNow } from "../state/view.js";
import { tellElsewhere } from "./elsewhere.js";
import { report } from "./notice.js";

/** @import { Found, Topic } from "../types" */

const MOST_TOLD = 40; // So many statements the panel tells; of more there is a list.

/** @param {Topic} topic */
export function topicKind({ modality }) {
  return modality === undefined ? say("foundRelation") : say("said");
}

// Of which tracks nothing is said about it, of all that there are.
/** @param {Topic} topic */
export function absenceInWords(topic) {
  const { missing = [], hubs = 0 } = topic;
  if (!missing.length) return "";
  // It may be said of a list, or of something else.
  const word = statementsOn(topic).length ? "absentOfEach" : hubs === 1 ? "absentOfOne" : "absentOfAll";
  if (missing.length === hubs) return say(word, { n: hubs });
  return say("absentOf", { n: missing.length, all: hubs, names: missing.map(labelOf).join("; ") });
}

// What these statements are all there are of.
/** @param {string[]} ids */
export function chosenTopic(ids) {
  const chosen = new Set(ids);
  return content.topics.find((topic) => {
    const said = statementsOn(topic);
    return said.length === chosen.size && said.every((id) => chosen.has(id));
  });
}

/** @param {Topic} topic */
function chooseTopic(topic) {
  const ids = statementsOn(topic);
  const view = viewNow();
  if (!ids.length) {
    if (hasLanes) go({ ...NOTHING, ...toLanes("unsure") });
    report(`${inLanguage(topic.label)}: ${absenceInWords(topic) || say("nowhereSaid")}`);
    return;
  }
  const drawn = ids.some((id) => statements.get(id).isLink);
  if (ids.length <= MOST_TOLD && (view === "lanes" || (view === "names" && !drawn))) {
    go({ ...NOTHING, ...(view === "lanes" ? { question: "overview" } : {}), lines: ids });
    return;
  }
  const narrowed = topic.modality === undefined ? { relation: new Set(topic.relations) } : { modality: new Set([topic.modality]) };
  const structural = topic.relations.some((relation) => relations.get(relation).structural);
  go({ ...NOTHING, view: view === "lanes" ? "statements" : view, ...narrowed, ...(structural ? { structural: true } : {}) });
}

/** @param {Found} result */
export function chooseFound({ id, topic, statement, place, elsewhere }) {
  if (elsewhere !== undefined) { tellElsewhere(elsewhere); return; }
  // What the answer to a question has no place for stands in the lanes.
  const overview = viewNow() === "lanes" && !(id !== undefined && isInLanes(id, answerId(questionNow()))) ? { question: "overview" } : {};
  if (topic !== undefined) chooseTopic(topic);
  else if (statement !== undefined || place !== undefined) go({ ...overview, focus: null, lines: place ?? [statement ?? ""] });
  else go({ ...overview, focus: id ?? null, lines: [] });
}
