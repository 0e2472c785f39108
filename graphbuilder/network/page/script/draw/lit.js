// What is lit while one points at a name or a line: that, its lines, and the names at their other ends. Nothing fades.

import { statements } from "../data/reading.js";
import { about } from "../data/words.js";
import { shown } from "../state/shown.js";
import { redraw } from "./renderer.js";

const MOST_LIT = 200; // Of a name with more lines than this only itself is lit.

export const lit = { names: new Set(), statements: new Set() };

/**
 * @param {string | null} name
 * @param {string[]} lines
 */
export function light(name, lines) {
  const own = name === null ? lines : about.get(name).filter((id) => shown.statements.has(id));
  const keys = own.length > MOST_LIT ? [] : own;
  lit.statements = new Set(keys);
  lit.names = new Set([name, ...keys.flatMap((id) => [statements.get(id).subject, statements.get(id).object])].filter((id) => id !== null));
  redraw();
}

export function nothing() {
  if (!lit.names.size && !lit.statements.size) return;
  lit.names = new Set();
  lit.statements = new Set();
  redraw();
}
