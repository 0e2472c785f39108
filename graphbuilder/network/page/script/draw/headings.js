// What stands in each column, above it: these words stay at the top whatever part of the drawing one looks at.

import { content, size } from "../data/reading.js";
import { inLanguage, kindOf, language, say } from "../data/words.js";
import { byId, element } from "../screen/elements.js";
import { layoutNow } from "../state/arrangement.js";
import { route } from "../state/exploring.js";
import { version } from "./drawn.js";
import { moved, places, scene } from "./places.js";
import { fillFrame, toScreen, when } from "./renderer.js";

const KINDS_NAMED = 2; // Of somebody else's file, so many kinds of names in a column.
const EDGE = 8;
const LEAST = 40; // A heading with less room than this, in pixels, is left out.

/** @type {{ left: number, right: number, part: HTMLElement }[]} */
let headings = [];
let made = ""; // For which drawing they were made.

// Columns beside each other in which the same kinds stand have one heading.
function columnsWithKinds() {
  /** @type {Map<number, string[]>} */
  const columns = new Map();
  for (const [id, { x }] of places) {
    if (moved.has(id) || !scene.names.has(id)) continue;
    const held = columns.get(x) ?? [];
    columns.set(x, held);
    held.push(id);
  }
  /** @type {{ column: number, left: number, names: string[] }[]} */
  const found = [];
  for (const [x, names] of [...columns].sort(([one], [other]) => one - other)) {
    const column = kindOf(names[0]).column ?? 0;
    const last = found.at(-1);
    if (last?.column === column) last.names.push(...names);
    else found.push({ column, left: x - size.mark / 2, names });
  }
  return found;
}

// In a file of another model a column has no meaning but the kinds of its names.
/** @param {{ column: number, names: string[] }} given */
function headingOf({ column, names }) {
  if (!content.variants.includes("plain") && column) return say(`column${column}`);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const id of names) {
    const kind = kindOf(id);
    const words = inLanguage(kind.plural ?? kind.label);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const most = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1)).map(([words]) => words).filter(Boolean);
  return most.slice(0, KINDS_NAMED).join(", ") + (most.length > KINDS_NAMED ? ", …" : "");
}

// Whether there are columns to stand above; the picture leaves a strip free for them.
export function showHeadings() {
  const strip = byId("heads");
  const isOn = layoutNow() === "columns" && route() === null && scene.names.size > 0;
  if (strip.hidden !== isOn) return;
  strip.hidden = !isOn;
  fillFrame();
}

function placeHeadings() {
  const strip = byId("heads");
  if (strip.hidden) return;
  const now = `${version} ${language}`;
  if (made !== now) {
    made = now;
    const columns = columnsWithKinds();
    headings = columns.map((each, index) => ({
      left: each.left, right: columns[index + 1]?.left ?? size.left + size.width, part: element("span", {}, headingOf(each)),
    }));
    strip.replaceChildren(...headings.map(({ part }) => part));
  }
  const width = strip.clientWidth; // Asked for between two headings, the browser would lay out the page for each.
  for (const { left, right, part } of headings) {
    const start = Math.max(EDGE, toScreen({ x: left, y: 0 }).x);
    const room = Math.min(width - EDGE, toScreen({ x: right, y: 0 }).x) - start - EDGE;
    part.hidden = room < LEAST;
    part.style.transform = `translateX(${Math.round(start)}px)`;
    part.style.maxWidth = `${Math.floor(room)}px`;
    part.title = part.textContent ?? "";
  }
}

export function startHeadings() {
  when("afterDrawing", placeHeadings);
}
