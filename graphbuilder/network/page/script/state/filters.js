// What a reader can leave out, and what of the names and statements that leaves.

import { content, entities, statements, ways } from "../data/reading.js";
import { about, classes, kindOf, relationOf, relations } from "../data/words.js";
import {
  addressPart, addressParts, apart, narrowings, NOTHING, oneOf, settling, someOf, state, together,
} from "./address.js";
import { byDrafts, declareDrafts, DRAFT, hasDrafts, isDraft } from "./drafts.js";
import { declareSaid, saidFilters } from "./said.js";

/** @import { All, Choice, Choices, Filter, Inferred } from "../types" */

// Classes by themselves as the page writes them. Somebody who writes an address by hand may name a
// family, or any class with all that are below it.
const listedClasses = content.families.flatMap((family) => family.classes.map((member) => member.id));
const someClasses = someOf(listedClasses);

export function declareFilters() {
  addressPart("class", {
    read: (texts) => someClasses.read(apart(texts, (text) => listedClasses.includes(text)).flatMap(classesOf)),
    write: (/** @type {Set<string> | null} */ value) => {
      if (value === null) return [];
      const whole = content.families.filter(({ classes: members }) => members.length > 1 && members.every(({ id }) => value.has(id)));
      const within = new Set(whole.flatMap(({ classes: members }) => members.map(({ id }) => id)));
      return together([...whole.map(({ id }) => id), ...[...value].filter((id) => !within.has(id))]);
    },
    knows: (text) => classesOf(text).length > 0,
  });
  addressPart("modality", someOf(listedWays));
  addressPart("structural", { read: ([text]) => text !== "no", write: (value) => (value ? [] : ["no"]) });
  addressPart("relation", someOf(relations.keys()));
  addressPart("source", someOf(content.sources.map(({ id }) => id)));
  addressPart("theme", oneOf((text) => themes().includes(text)));
  declareSaid();
  declareDrafts();
  for (const each of filters) {
    narrowings.push({
      ...each,
      atFirst: each.part === "drafts",
      on: () => state[each.part] !== offOf(each.part),
      name: (id) => state[each.part] === offOf(each.part) || each.name(state[each.part], id),
      statement: (id) => state[each.part] === offOf(each.part) || each.statement(state[each.part], id),
    });
  }
  // What somebody chooses must be seen: what hides it is let go. What is then hidden cannot stay chosen.
  settling.push((next, change) => {
    const { names, lines } = chosenIn(next);
    if (!names.length && !lines.length) return {};
    if (["focus", "lines", "path"].some((part) => part in change)) return loosened(next, names, lines);
    if (!filters.some(({ part }) => part in change)) return {};
    const still = lines.filter((id) => !hiding(next, [], [id]).length);
    if (lines.length && still.length) return {};
    return hiding(next, names, lines).length ? NOTHING : {};
  });
}

/** @param {string} word */
function classesOf(word) {
  if (!word || listedClasses.includes(word)) return [word];
  const same = (/** @type {string} */ other) => other.toLowerCase() === word.toLowerCase();
  const family = content.families.find(({ id }) => same(id));
  return family ? family.classes.map(({ id }) => id) : listedClasses.filter((id) => classes.get(id)?.ancestors.some(same));
}

// What nobody has checked is shown or not by a switch of its own.
export const listedWays = content.modalities.filter(({ id, count }) => count && id !== DRAFT).map(({ id }) => id);
if (ways.some(({ denied }) => denied)) listedWays.push("denied");

// --- themes --------------------------------------------------------------------------------------

/** @type {string[] | null} */
let knownThemes = null;

export function themes() {
  if (knownThemes) return knownThemes;
  const links = [...statements.values()].filter((each) => entities.has(each.object) && relationOf(each).toTheme);
  const touched = /** @type {string[]} */ ([...new Set(links.map(({ object }) => object))]);
  const proper = touched.filter((id) => [entities.get(id).class, ...(classes.get(entities.get(id).class)?.ancestors ?? [])].includes("Theme"));
  // A file of another model has no such class.
  knownThemes = content.variants.includes("plain") ? touched : proper;
  return knownThemes;
}

// Names, with all that their themes lead to: what stands in these lists and in the lists in them, and what all
// that is part, goal or means of, what is about it or results in it. What is denied leads nowhere.
/**
 * @param {string[]} names
 * @param {boolean} [byLists]
 */
export function ledTo(names, byLists = true) {
  const members = new Map();
  const wholes = new Map();
  const add = (/** @type {Map<string, string[]>} */ onward, /** @type {string} */ from, /** @type {string} */ to) => {
    if (!onward.has(from)) onward.set(from, []);
    onward.get(from)?.push(to);
  };
  for (const each of statements.values()) {
    if (each.object === null || each.denied) continue;
    if (byLists && relationOf(each).lists) add(members, each.subject, each.object);
    if (relationOf(each).within || relationOf(each).leadsTo) add(wholes, each.object, each.subject);
  }
  const found = new Set(names);
  for (const onward of [members, wholes]) for (const id of found) for (const next of onward.get(id) ?? []) found.add(next);
  return found;
}

// A theme, what touches on it, all that this leads to, and the actors linked with all these. What is inferred
// touches on it through a list: both are left out where a list does not count.
/** @type {All<Set<string>>} */
const reachedFrom = /** @type {any} */ (new Map());

/**
 * @param {string} theme
 * @param {boolean} [byLists]
 */
export function reached(theme, byLists = true) {
  const key = JSON.stringify([theme, byLists]);
  if (reachedFrom.has(key)) return reachedFrom.get(key);
  const links = [...statements.values()].filter(({ object }) => object !== null);
  const every = [...links, ...(byLists ? content.inferred : [])];
  const touching = every.filter((each) => each.object === theme && (relationOf(each).toTheme || relationOf(each).within));
  const found = ledTo(touching.map(({ subject }) => subject), byLists);
  const near = links.filter(({ subject, object }) => found.has(subject) !== found.has(object))
    .map(({ subject, object }) => (found.has(subject) ? object : subject));
  const actors = near.filter((id) => entities.has(id) && kindOf(/** @type {string} */ (id)).column === 1);
  const all = new Set([theme, ...found, .../** @type {string[]} */ (actors)]);
  reachedFrom.set(key, all);
  return all;
}

// --- all filters ---------------------------------------------------------------------------------

export const always = () => true;
const withAll = (/** @type {Set<string>} */ value, /** @type {string[]} */ more) => new Set([...value, ...more]);

// `name` and `statement` say what passes a value; `loosen` gives the value that lets through what is
// wanted. Of one that fades, names stay on the picture, faint, where it takes them or all their lines.
/** @type {Filter[]} */
export const filters = [
  { part: "class", name: (value, id) => value.has(entities.get(id).class) || !classes.has(entities.get(id).class), statement: always,
    loosen: (value, names) => withAll(value, names.map((id) => entities.get(id).class).filter((id) => classes.has(id))) },
  { part: "source", name: (value, id) => about.get(id).some((key) => statements.get(key).origins.some((each) => value.has(each))),
    statement: (value, id) => statements.get(id).origins.some((each) => value.has(each)), loosen: () => null },
  ...saidFilters,
  ...(hasDrafts ? [byDrafts] : []),
  { part: "theme", fades: true, name: (value, id) => reached(value).has(id), statement: always, loosen: () => null },
  { part: "modality", fades: true, name: always, statement: (value, id) => isDraft(id) || value.has(statements.get(id).manner),
    loosen: (value, names, lines) => withAll(value, lines.map((id) => statements.get(id).manner)) },
  { part: "relation", fades: true, name: always,
    statement: (value, id) => value.has(statements.get(id).relation) || !relations.has(statements.get(id).relation),
    loosen: (value, names, lines) => withAll(value, lines.map((id) => statements.get(id).relation)) },
  { part: "structural", fades: true, name: always, statement: (value, id) => !relationOf(statements.get(id)).structural, loosen: () => true },
];
// What leaves nothing out.
export const offOf = (/** @type {keyof Choices} */ part) => (["structural", "drafts"].includes(part) ? true : null);

// The filters that hide one of these names or statements.
/**
 * @param {Choices} one
 * @param {string[]} names
 * @param {string[]} lines
 */
export function hiding(one, names, lines) {
  return filters.filter(({ part, name, statement }) => one[part] !== offOf(part)
    && !(names.every((id) => name(one[part], id)) && lines.every((id) => statement(one[part], id))));
}

// What is chosen, as names and statements; the ends of a chosen line with it.
/** @param {Choices} one */
export function chosenIn(one) {
  const ends = one.lines.flatMap((id) => [statements.get(id).subject, statements.get(id).object]);
  return { names: /** @type {string[]} */ ([one.focus, one.path, ...ends].filter((id) => entities.has(id))), lines: one.lines };
}

/**
 * @param {Choices} one
 * @param {string[]} names
 * @param {string[]} lines
 */
export function loosened(one, names, lines) {
  /** @type {Choice} */
  const change = {};
  for (const each of hiding(one, names, lines)) {
    const value = each.loosen(one[each.part], names, lines);
    if (value instanceof Set) {
      const { read, write } = addressParts.get(each.part);
      Object.assign(change, { [each.part]: read(write(value)) });
    } else Object.assign(change, { [each.part]: value });
  }
  return change;
}

// Which names and statements are shown. Bare are names that are left faint, without any of their lines;
// aside is what would be shown, were it not for the date.
export function nowShown() {
  const on = narrowings.filter((each) => each.on());
  const dated = on.filter((each) => each.dated);
  const undated = on.filter((each) => !each.dated);
  const passing = undated.filter((each) => !each.fades);
  const fading = undated.filter((each) => each.fades);
  const [names, pale] = [new Set(), new Set()];
  for (const id of entities.keys()) {
    if (!passing.every((each) => each.name(id))) continue;
    names.add(id);
    if (!fading.every((each) => each.name(id))) pale.add(id);
  }
  const [held, aside, linked, still] = [new Set(), new Set(), new Set(), new Set()];
  for (const [id, statement] of statements) {
    if (!statement.isWhole) continue;
    // Most often nothing is left out, and a large page must not take long to find that.
    if (!on.length) { held.add(id); continue; }
    const { subject, object } = statement;
    if (!names.has(subject) || (object !== null && !names.has(object)) || !passing.every((each) => each.statement(id))) continue;
    linked.add(subject).add(object);
    if (pale.has(subject) || pale.has(object) || !fading.every((each) => each.statement(id))) continue;
    if (!dated.every((each) => each.statement(id))) { aside.add(id); continue; }
    held.add(id);
    still.add(subject).add(object);
  }
  const isHeld = (/** @type {string} */ id) => names.has(id) && !pale.has(id);
  return {
    entities: names, statements: held, aside,
    bare: new Set([...names].filter((id) => pale.has(id) || (linked.has(id) && !still.has(id)))),
    inferred: new Set(content.inferred.filter((statement) => isHeld(statement.subject) && isHeld(statement.object)
      && statement.premises.every((id) => held.has(id)) && (state.structural || !relationOf(statement).structural))),
  };
}

// The filters that are on, each with how many statements it leaves out by itself.
export function filtersOn() {
  return narrowings.filter((each) => each.part && !each.atFirst && each.on()).map((each) => {
    let out = 0;
    for (const [id, { subject, object, isWhole }] of statements) {
      if (isWhole && !(each.name(subject) && (object === null || !entities.has(object) || each.name(object)) && each.statement(id))) out += 1;
    }
    return { part: /** @type {keyof Choices} */ (each.part), out };
  });
}
