// What is said with a picture or table that is taken along: what it shows, and where it comes from.

import { content, entities, statements } from "../data/reading.js";
import { counted, inLanguage, inWords, labelOf, say, shortOf } from "../data/words.js";
import { namesInGroups, scene } from "../draw/places.js";
import { state } from "../state/address.js";
import { groupWords } from "../state/arrangement.js";
import { active } from "../state/chosen.js";
import { asOfInWords } from "../state/date.js";
import { route } from "../state/exploring.js";
import { countsOf, shown, shownInWords } from "../state/shown.js";
import { statementsOf } from "./takeaway.js";

/** @import { Seen, Source } from "../types" */

export function wholeSourceLine() {
  return sourceLine({ ...nowSeen(), groups: new Set() });
}

// What is shown: `drawn` are names that stand in the picture themselves, `groups` those that hold names;
// `names` are both. It is what the page counts, whatever part of it the screen shows.
export function nowSeen() {
  return {
    names: new Set([...shown.entities].filter((id) => !shown.bare.has(id))),
    drawn: new Set(scene.names), groups: new Set(scene.groups.keys()), statements: [...shown.statements],
  };
}

function sourcesInWords() {
  if (!content.sources.length) return "";
  if (content.sources.length > 3) return say("sources", { n: content.sources.length });
  return content.sources.map((source) => datedTitle(source)).join("; ");
}

/** @param {Source} source */
export function datedTitle(source) {
  return [inLanguage(source.title), inLanguage(source.age) && `(${inLanguage(source.age)})`].filter(Boolean).join(" ");
}

// A file on this machine opens for nobody else.
export function isPublic() {
  return location.protocol.startsWith("http");
}

function publicAddress() {
  return isPublic() ? location.href : "";
}

export function versionInWords() {
  const { iri, version } = content.dataset;
  return [version && say("version", { version }), iri].filter(Boolean).join(", ");
}

// Of a picture that was narrowed to what is around a name, or between two: to what.
function partInWords() {
  const { focus, path, steps } = state;
  if (focus === null) return "";
  if (path !== null && route()) return say("partBetween", { from: labelOf(focus), to: labelOf(path) });
  if (!scene.narrowed || !shown.entities.has(focus)) return "";
  return say(steps === 1 ? "partAround" : "partFartherAround", { name: labelOf(focus), n: steps ?? "" });
}

// What stands out in colour, while the rest is pale.
function highlightInWords() {
  if (!active || scene.narrowed) return "";
  if (state.focus !== null) return say("altFocus", { name: labelOf(state.focus) });
  return state.lines.length ? say("altLines", { statements: [...active.statements].map((id) => inWords(statements.get(id))).join("; ") }) : "";
}

// Title, what part it is, and where that comes from.
/** @param {Seen} seen */
export function sourceLine(seen) {
  return [inLanguage(content.title), originLine(seen)].filter(Boolean).join(" · ");
}

// What part it is, source and its date, the date chosen, how much is shown, of which version, and where
// the whole is to be found.
/** @param {Seen} seen */
export function originLine(seen) {
  return [
    partInWords(),
    originInWords(),
    ...content.notes.map(inLanguage),
    asOfInWords(),
    seen.groups.size ? say(seen.groups.size === 1 ? "seenGroup" : "seenGroups", { n: seen.groups.size, names: namesInGroups() }) : "",
    shownInWords(seen.names.size, entities.size, seen.statements),
    versionInWords() && `${say("dataset")}: ${versionInWords()}`,
    publicAddress(),
  ].filter(Boolean).join(" · ");
}

// Under lanes: where they come from, and how many of all statements they show.
/** @param {number} n */
export function laneOrigin(n) {
  return [
    originInWords(),
    ...content.notes.map(inLanguage),
    asOfInWords(),
    statementsOf(n, statements.size),
    versionInWords() && `${say("dataset")}: ${versionInWords()}`,
    publicAddress(),
  ].filter(Boolean).join(" · ");
}

export function originInWords() {
  return sourcesInWords() && `${say("source")}: ${sourcesInWords()}`;
}

/** @param {Seen} seen */
function largestGroups(seen) {
  return [...seen.groups].sort((one, other) => scene.groups.get(other).count - scene.groups.get(one).count || (one < other ? -1 : 1)).slice(0, 5);
}

// What a reader who cannot see the picture is told about it.
/** @param {Seen} seen */
export function alternativeText(seen) {
  const { statements: all, made } = countsOf(seen.statements);
  const counts = new Map();
  for (const id of seen.statements) {
    const { subject, object } = statements.get(id);
    for (const end of new Set([subject, object])) if (seen.names.has(end)) counts.set(end, (counts.get(end) || 0) + 1);
  }
  const most = [...counts].sort(([one, many], [two, more]) => more - many || (one < two ? -1 : 1)).slice(0, 5)
    .map(([id, n]) => `${shortOf(id)} (${n})`);
  return [
    say("altShown", {
      title: inLanguage(content.title), names: counted(seen.names.size, "oneName", "someNames"),
      statements: counted(all, "oneStatement", "someStatements"), made,
    }),
    partInWords() && say("altPart", { part: partInWords() }),
    highlightInWords(),
    seen.groups.size ? say("altGroups", { groups: largestGroups(seen).map(groupWords).join("; ") }) : "",
    most.length ? say("altMost", { names: most.join("; ") }) : "",
    sourcesInWords() && say("altSource", { source: sourcesInWords() }),
    asOfInWords() && `${asOfInWords()}.`,
  ].filter(Boolean).join(" ");
}
