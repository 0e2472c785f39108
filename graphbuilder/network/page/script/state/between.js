// A line between two groups, or a group and a name, that is chosen: which statements it stands for.

import { content, entities, statements } from "../data/reading.js";
import { labelOf, say } from "../data/words.js";
import { addressPart, settling, state } from "./address.js";
import { closedAround, groupOf, groups, groupTold, groupWords, thingOf, withAround } from "./arrangement.js";
import { shown } from "./shown.js";

/** @import { Shown } from "../types" */

export function declareBetween() {
  // In the address a group is told as `open` tells it, but always by how deep it lies: without that the
  // text is a name.
  addressPart("between", {
    read: (texts) => {
      const ends = texts.map(endRead).sort();
      return ends.length === 2 && !ends.includes(null) && ends[0] !== ends[1] ? ends : null;
    },
    write: (value) => (value === null ? [] : value.map(endTold)),
    knows: (text) => endRead(text) !== null,
  });
  // The choice lasts as long as the line can be drawn: till one of its ends is opened, closed, or left.
  settling.push((next) => {
    if (next.between === null) return {};
    const opened = new Set(next.open.flatMap((key) => [...withAround(key)]));
    const stands = (/** @type {string} */ thing) => closedAround(groupIn(thing) ?? groupOf.get(thing), opened) === groupIn(thing);
    const seen = next.focus === null && !next.lines.length && (next.layout ?? content.opens) === "overview" && next.between.every(stands);
    return seen ? {} : { between: null };
  });
}

/** @param {string} text */
function endRead(text) {
  if (entities.has(text)) return text;
  const key = groupTold(text);
  return key !== undefined && groups.has(key) ? thingOf(key) : null;
}

/** @param {string} thing */
function endTold(thing) {
  const key = groupIn(thing);
  return key === null ? thing : `${groups.get(key).told[0]}~${key.split(".").length}`;
}

// The group that a thing on the picture is, or null for a name.
/** @param {string} thing */
export function groupIn(thing) {
  return entities.has(thing) ? null : thing.slice("group ".length);
}

/** @type {{ shown: Shown | null, ends: string[] | null, ids: string[] }} */
let betweenNow = { shown: null, ends: null, ids: [] };

// What the filters leave of the chosen line.
export function statementsBetween() {
  if (betweenNow.shown === shown && betweenNow.ends === state.between) return betweenNow.ids;
  const [one, other] = (state.between ?? []).map((thing) => {
    const key = groupIn(thing);
    return (/** @type {string | null} */ id) => (key === null ? id === thing : groupOf.get(id) === key || groupOf.get(id)?.startsWith(`${key}.`));
  });
  const ids = [...shown.statements].filter((id) => {
    const statement = statements.get(id);
    if (!statement.isLink) return false;
    const { subject, object } = statement;
    return one(subject) ? other(object) : other(subject) && one(object);
  });
  betweenNow = { shown, ends: state.between, ids };
  return ids;
}

/** @param {string} thing */
function endInWords(thing) {
  const key = groupIn(thing);
  return key === null ? labelOf(thing) : say("groupAround", { names: groupWords(key) });
}

/** @param {{ one: string, other: string, ids: string[] }} given */
export function betweenInWords({ one, other, ids }) {
  return say(ids.length === 1 ? "oneBetween" : "between", { n: ids.length, one: endInWords(one), other: endInWords(other) });
}

export function chosenBetween() {
  const [one, other] = state.between ?? [];
  return betweenInWords({ one, other, ids: statementsBetween() });
}
