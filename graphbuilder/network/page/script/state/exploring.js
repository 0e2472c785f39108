// What lies around a name, and how two names are connected: through which statements, and how sure.

import { entities, statements } from "../data/reading.js";
import { about, relationOf } from "../data/words.js";
import { addressPart, beforeGo, narrowings, state } from "./address.js";
import { hand } from "./doing.js";

/** @import { All, Choice, Choices, Narrowing, Path, Reach, Route } from "../types" */

// From the surest way of saying to the least sure; a view, a norm and a denial say least of all.
const SURENESS = ["asserted", "ongoing", "intended", "conditional", "possible"];
const LEAST_SURE = SURENESS.length;
const MOST_TRIED = 400;

export function declareExploring() {
  addressPart("steps", {
    read: ([text]) => (["1", "2", "3"].includes(text) ? Number(text) : null),
    write: (value) => (value === null ? [] : [String(value)]),
  });
  addressPart("path", {
    read: ([text]) => (entities.has(text) ? text : null),
    write: (value) => (value === null ? [] : [value]),
  });
  // A path goes through references and lists only where that is asked for.
  addressPart("through", {
    read: (texts) => texts.includes("structural"),
    write: (value) => (value ? ["structural"] : []),
  });
  narrowings.push(exploration);
  beforeGo.push(whileExploring);
}

export function exploring() {
  return state.focus !== null && (state.steps !== null || route() !== null);
}

// What all other filters leave, and what follows from it for the neighbourhood and the path.
/** @type {{ state: Choices | null, route: Route | null, reach: Reach | null, otherwise?: boolean }} */
let explored = { state: null, route: null, reach: null };

export function explore() {
  if (explored.state === state) return explored;
  explored = { state, route: null, reach: null };
  // Most often there is nothing to explore, and a large page must not take long to find that.
  if (state.focus === null || (state.path === null && state.steps === null)) return explored;
  const others = narrowings.filter((each) => each !== exploration);
  const names = new Set([...entities.keys()].filter((id) => others.every((each) => each.name(id))));
  const links = (/** @type {string} */ id) => about.get(id).filter((key) => {
    const { subject, object } = statements.get(key);
    return statements.get(key).isLink && names.has(subject) && names.has(object) && others.every((each) => each.statement(key));
  });
  if (!names.has(state.focus)) return explored;
  if (state.path !== null) {
    explored.route = names.has(state.path) ? shortest(state.focus, state.path, links, state.through) : null;
    const all = (/** @type {string} */ id) => about.get(id).filter((key) => statements.get(key).isLink);
    explored.otherwise = explored.route === null && !state.through && shortest(state.focus, state.path, all, true) !== null;
    if (explored.route) explored.reach = explored.route;
  } else if (state.steps !== null) {
    explored.reach = { names: within(state.focus, state.steps, links), statements: null };
  }
  return explored;
}

export function route() {
  return state.path === null || state.focus === null ? null : explore().route;
}

/** @type {Narrowing} */
const exploration = {
  on: () => explore().reach !== null,
  name: (id) => { const { reach } = explore(); return reach === null || reach.names.has(id); },
  statement: (id) => { const { reach } = explore(); return reach === null || reach.statements === null || reach.statements.has(id); },
};

/**
 * @param {string} key
 * @param {string} id
 */
function otherEnd(key, id) {
  const { subject, object } = statements.get(key);
  // Who asks goes along statements between two names.
  return /** @type {string} */ (subject === id ? object : subject);
}

/**
 * @param {string} from
 * @param {number} steps
 * @param {(id: string) => string[]} links
 */
function within(from, steps, links) {
  const names = new Set([from]);
  let edge = [from];
  for (let step = 0; step < steps; step += 1) {
    const next = new Set(edge.flatMap((id) => links(id).map((key) => otherEnd(key, id))).filter((id) => !names.has(id)));
    for (const id of next) names.add(id);
    edge = [...next];
  }
  return names;
}

// All shortest paths at once: their names by distance, and the statements between one distance and
// the next. Null where there is no path.
/**
 * @param {string} from
 * @param {string} to
 * @param {(id: string) => string[]} links
 * @param {boolean} withStructural
 * @returns {Route | null}
 */
function shortest(from, to, links, withStructural) {
  const usable = (/** @type {string} */ id) => links(id).filter((key) => withStructural || !relationOf(statements.get(key)).structural);
  const layers = [new Set([from])];
  const met = new Set([from]);
  while (!met.has(to)) {
    /** @type {Set<string>} */
    const next = new Set();
    for (const id of layers[layers.length - 1]) for (const key of usable(id)) if (!met.has(otherEnd(key, id))) next.add(otherEnd(key, id));
    if (!next.size) return null;
    for (const id of next) met.add(id);
    layers.push(next);
  }
  layers[layers.length - 1] = new Set([to]);
  const found = new Set();
  /** @type {All<All<string[]>>} */
  const onward = /** @type {any} */ (new Map());
  for (let index = layers.length - 1; index > 0; index -= 1) {
    /** @type {Set<string>} */
    const before = new Set();
    for (const id of layers[index]) {
      for (const key of usable(id)) {
        const back = otherEnd(key, id);
        if (!layers[index - 1].has(back)) continue;
        before.add(back);
        found.add(key);
        if (!onward.has(back)) onward.set(back, /** @type {any} */ (new Map()));
        onward.get(back).set(id, [...(onward.get(back).get(id) ?? []), key]);
      }
    }
    layers[index - 1] = before;
  }
  for (const steps of onward.values()) for (const keys of steps.values()) keys.sort((one, other) => weakness(one) - weakness(other) || (one < other ? -1 : 1));
  return { layers, names: new Set(layers.flatMap((layer) => [...layer])), statements: found, onward };
}

/** @param {string} key */
export function weakness(key) {
  const { modality, denied, holder } = statements.get(key);
  const place = SURENESS.indexOf(modality);
  // What may be and what holds under a condition are equally unsure.
  return denied || holder || place < 0 ? LEAST_SURE : Math.min(place, 3);
}

// The paths, each as its steps; those with the surest weakest link come first.
export function paths() {
  const { layers, onward } = /** @type {Route} */ (route());
  /** @type {string[][]} */
  const found = [];
  const extend = (/** @type {string[]} */ way) => {
    if (found.length >= MOST_TRIED) return;
    if (way.length === layers.length) { found.push(way); return; }
    for (const next of onward.get(way[way.length - 1]).keys()) extend([...way, next]);
  };
  extend([...layers[0]]);
  const told = found.map((names) => {
    const steps = names.slice(1).map((name, index) => ({ from: names[index], to: name, keys: onward.get(names[index]).get(name) }));
    const weakest = steps.reduce((least, step) => (weakness(step.keys[0]) > weakness(least.keys[0]) ? step : least), steps[0]);
    return { names, steps, weakest };
  });
  const sum = (/** @type {Path} */ { steps }) => steps.reduce((total, { keys }) => total + weakness(keys[0]), 0);
  return told.sort((one, other) => weakness(one.weakest.keys[0]) - weakness(other.weakest.keys[0]) || sum(one) - sum(other)
    || (one.names.join(" ") < other.names.join(" ") ? -1 : 1));
}

export function countPaths() {
  const { layers, onward } = /** @type {Route} */ (route());
  let ways = new Map([[/** @type {string} */ (state.focus), 1]]);
  for (let index = 1; index < layers.length; index += 1) {
    const next = new Map();
    for (const [id, many] of ways) for (const on of onward.get(id).keys()) next.set(on, (next.get(on) ?? 0) + many);
    ways = next;
  }
  return ways.get(/** @type {string} */ (state.path)) ?? 0;
}

// What a change of the address means while one looks around: while picking, the name that is chosen
// becomes the path's other end; else another choice ends the path.
/** @param {Choice} change */
function whileExploring(change) {
  if (!("focus" in change) || "path" in change) return change;
  if (hand.picking && change.focus !== null) {
    hand.picking = false;
    return change.focus === state.focus ? {} : { path: change.focus, through: false };
  }
  hand.picking = false;
  return { ...change, path: null, through: false };
}
