// The panel beside the picture: what the source says about what is chosen.

import { fold } from "../data/finding.js";
import { entities, statements } from "../data/reading.js";
import { about, counted, heldBy, inLanguage, kindOf, labelOf, language, relationInWords, relationOf, say } from "../data/words.js";
import { byId, element, shapeOf } from "../screen/elements.js";
import { setStops } from "../screen/roving.js";
import { go, NOTHING, state } from "../state/address.js";
import { layoutNow } from "../state/arrangement.js";
import { anyChosen } from "../state/chosen.js";
import { chosenOutcome } from "../state/date.js";
import { pointed } from "../state/doing.js";
import { mostNamed, shown, shownCounts } from "../state/shown.js";
import { viewNow } from "../state/view.js";
import { aboutBundle } from "./between.js";
import { changeOf } from "./changes.js";
import { commandFor } from "./elsewhere.js";
import { aboutRoute, exploreControls } from "./exploring.js";
import { absenceInWords, chosenTopic } from "./found.js";
import { notShown, throughList } from "./not_shown.js";
import { choiceOf, evidence, heading, inferredItem, lineBlock, nameButton, other } from "./statements.js";

/** @import { Identifier, Inferred, Told } from "../types" */

// Statements of a name by relation, in both directions: [words, [statement, …]] in a fixed order.
/**
 * @param {string} id
 * @param {Set<string>} told
 */
function grouped(id, told) {
  /** @type {Map<string, { words: string, order: number[], items: Told[] }>} */
  const groups = new Map();
  const add = (/** @type {Told} */ item) => {
    const { statement } = item;
    const relation = relationOf(statement);
    const onward = statement.subject === id || relation.symmetric;
    const key = JSON.stringify([relation.structural, !onward, relation.order, statement.relation, Boolean(statement.denied)]);
    const group = groups.get(key) ?? {
      words: relationInWords(statement, !onward), order: [Number(relation.structural), Number(!onward), relation.order], items: [],
    };
    groups.set(key, group);
    group.items.push(item);
  };
  for (const key of about.get(id)) if (!told.has(key) && (shown.statements.has(key) || shown.aside.has(key))) add({ key, statement: statements.get(key) });
  for (const statement of shown.inferred) {
    // The other half of a symmetric relation stands here already.
    if (relationOf(statement).symmetric) continue;
    if (statement.subject === id || statement.object === id) add({ statement });
  }
  return [...groups.values()].sort((one, two) => one.order[0] - two.order[0] || one.order[1] - two.order[1] || one.order[2] - two.order[2]);
}

/** @param {Identifier} item */
function identifier(item) {
  const safe = /^https?:\/\//i.test(item.iri);
  const shownAs = safe ? element("a", { href: item.iri, rel: "noreferrer noopener", target: "_blank" }, item.iri.replace(/^https?:\/\//i, "")) : item.iri;
  return element("dd", {}, shownAs, ` (${say(item.match)})`);
}

/** @param {string} id */
function facts(id) {
  const entity = entities.get(id);
  // By these it is found; what differs in nothing but capitals or accents says nothing new.
  const known = new Set([fold(inLanguage(entity.label))]);
  const spellings = [];
  for (const name of [inLanguage(entity.short), ...(entity.alternative[language] || []), ...entity.hidden]) {
    if (name && !known.has(fold(name))) { known.add(fold(name)); spellings.push(name); }
  }
  const list = element("dl");
  if (spellings.length) list.append(element("dt", {}, say("otherNames")), ...spellings.map((name) => element("dd", {}, name)));
  if (inLanguage(entity.note)) list.append(element("dt", {}, say("note")), element("dd", {}, inLanguage(entity.note)));
  if (entity.identifiers.length) list.append(element("dt", {}, say("identifiers")), ...entity.identifiers.map(identifier));
  return list.childNodes.length ? list : null;
}

// A deadline that holds for a part of what is chosen, such as its goal: a way to that part.
/** @param {string} id */
function deadline(id) {
  const statement = statements.get(id);
  const words = say("deadlineOf", { name: inLanguage(entities.get(statement.subject)?.short) || statement.subject });
  const isDay = statement.days?.firstStart === statement.days?.lastEnd;
  return element("p", { class: "deadline" }, nameButton(statement.subject, words), ": ",
    say(isDay ? "byDay" : "inPeriod", { value: inLanguage(statement.value) }), ` (${inLanguage(statement.said)})`,
    statement.quote ? [" (", element("q", { lang: statement.language }, statement.quote), ")"] : null);
}

/** @param {string} id */
function aboutName(id) {
  const entity = entities.get(id);
  const here = pointed.name === id && viewNow() === "lanes" ? pointed.ids : [];
  const groups = grouped(id, new Set(here));
  const views = heldBy.get(id) ?? [];
  const all = [...about.get(id), ...views];
  const seen = (/** @type {string} */ key) => shown.statements.has(key) || shown.aside.has(key);
  const hidden = all.filter((key) => !seen(key)).length;
  return [
    heading(labelOf(id)),
    element("p", { class: "kind" }, shapeOf(kindOf(id), entity.envisaged), inLanguage(kindOf(id).label)),
    changeOf(entity),
    notShown(),
    throughList(id),
    exploreControls(),
    entity.envisaged ? element("p", { class: "envisaged" }, say("onlyEnvisaged")) : null,
    here.map((key) => lineBlock(key)),
    facts(id),
    groups.length || all.length ? null : element("p", { class: "absent" }, say("noStatements")),
    groups.map((group) => [
      element("h3", {}, group.words),
      group.items.map(({ key, statement }) => (key ? evidence(key, other(statement, id)) : inferredItem(/** @type {Inferred} */ (statement), id))),
    ]),
    views.some(seen) ? element("h3", {}, say("accordingTo", { name: labelOf(id) })) : null,
    views.filter(seen).map((key) => lineBlock(key)),
    (entity.deadlines || []).map(deadline),
    entity.onlyOfParts ? element("p", { class: "absent" }, say("onlyOfParts")) : null,
    hidden > 0 ? element("p", { class: "absent" }, say(hidden === 1 ? "oneLeftOut" : "leftOut", { n: hidden })) : null,
    entity.named > entity.count
      ? element("p", { class: "absent" }, say("namedElsewhere", { n: entity.count, all: entity.named }), " ", element("code", {}, commandFor(id))) : null,
    entity.notStated ? element("p", { class: "absent" }, inLanguage(entity.notStated)) : null,
  ];
}

// A line: its statement first, then the others about the same two.
/** @param {string} id */
function aboutLine(id) {
  const chosen = statements.get(id);
  const pair = [chosen.subject, chosen.object];
  const more = (about.get(chosen.subject) || []).filter((key) => {
    const statement = statements.get(key);
    return key !== id && shown.statements.has(key) && statement.object !== null
      && pair.includes(statement.subject) && pair.includes(statement.object)
      && (statement.subject !== statement.object) === (chosen.subject !== chosen.object);
  });
  return [
    heading(say("statement")), notShown(), lineBlock(id),
    more.length ? element("h3", {}, say("statementsBetween")) : null, more.map((key) => lineBlock(key)),
  ];
}

// Statements of one kind or of one place in the lanes: all of them, and of what of that kind is not stated.
/** @param {string[]} ids */
function aboutTold(ids) {
  const topic = chosenTopic(ids);
  const absence = topic ? absenceInWords(topic) : "";
  return [
    heading(topic ? inLanguage(topic.label) : counted(ids.length, "oneStatement", "someStatements")), notShown(),
    ids.map((id) => lineBlock(id)),
    absence ? element("p", { class: "absent" }, absence) : null,
  ];
}

// Several lines at one place, or what comes out in the same way on a date.
/** @param {string[]} ids */
function aboutLines(ids) {
  const outcome = chosenOutcome(ids);
  if (outcome !== null) return [heading(outcome), choiceOf(ids)];
  if (viewNow() !== "names") return aboutTold(ids);
  return [heading(say("statementsHere", { n: ids.length })), element("p", { class: "hint" }, say("chooseOne")), choiceOf(ids)];
}

function aboutChosen() {
  if (state.focus !== null) return state.path !== null ? aboutRoute() : aboutName(state.focus);
  if (state.between !== null) return aboutBundle();
  if (state.lines.length > 1) return aboutLines(state.lines);
  const topic = viewNow() === "names" ? undefined : chosenTopic(state.lines);
  return topic?.missing ? aboutTold(state.lines) : aboutLine(state.lines[0]);
}

export function tellDetails() {
  const chosen = byId("chosen");
  const reading = byId("reading");
  const any = anyChosen();
  chosen.hidden = !any;
  reading.hidden = any;
  const clear = element("button", {
    type: "button", class: "clear", "aria-label": say("clear"), title: `${say("clear")} (Esc)`, onclick: () => go(NOTHING),
  }, "×");
  chosen.replaceChildren(...(any ? [clear, ...aboutChosen().flat(3).filter((part) => part !== null)] : []));
  if (any) return;
  document.getElementById("read-columns")?.toggleAttribute("hidden", layoutNow() !== "columns");
  const counts = shownCounts();
  const most = mostNamed(5, counts).filter((id) => counts(id) > 0);
  byId("most").replaceChildren(...(most.length ? [element("h3", {}, say("mostNamed")),
    element("ul", {}, most.map((id) => element("li", {}, nameButton(id), " ", element("span", { class: "count" }, String(counts(id))))))] : []));
  setStops(byId("most"));
}
