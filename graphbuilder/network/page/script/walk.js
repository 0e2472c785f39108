// Walking through the picture by keyboard: arrow keys go from name to name, Enter opens its details.

let walked = null; // The name or group at which the keyboard stands, while the picture has the focus.
let walkedBy = null; // The statement along which it came there.

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function neighboursOf(id) {
  const found = new Map();
  for (const key of about.get(id)) {
    const { subject, object } = statements.get(key);
    const next = subject === id ? object : subject;
    if (shown.statements.has(key) && shown.entities.has(next) && next !== id && !found.has(next)) found.set(next, key);
  }
  return found;
}

// The name to go to: of the linked names on that side the nearest, and where there is none, or up
// and down a column, the nearest of all.
function nextName(id, [across, down]) {
  const here = places.get(id);
  const linkedOnes = entities.has(id) ? neighboursOf(id) : new Map();
  const inColumns = layoutNow() === "columns" && !route();
  let best = null;
  for (const [next, there] of places) {
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * across + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * across);
    // In columns up and down stay in the column; elsewhere a direction is a quarter of the field.
    if (next === id || ahead < 1 || (inColumns ? down && aside > 1 : aside > ahead)) continue;
    const distance = [(down && inColumns) || linkedOnes.has(next) ? 0 : 1, ahead + 2 * aside];
    if (best && (distance[0] - best.distance[0] || distance[1] - best.distance[1] || (next < best.next ? -1 : 1)) >= 0) continue;
    best = { next, distance };
  }
  return best ? { name: best.next, by: linkedOnes.get(best.next) ?? null, across: !(inColumns && down) } : null;
}

// Where the walk begins: at what is chosen, at what is named most, or at the largest group.
function firstStop() {
  if (places.has(walked)) return walked;
  if (places.has(state.focus)) return state.focus;
  const name = mostNamed(1).find((id) => places.has(id));
  const [largest] = [...scene.groups].sort(([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1));
  return name ?? (largest ? thingOf(largest[0]) : [...places.keys()][0] ?? null);
}

function groupWalked() {
  return walked !== null && walked.startsWith("group ") ? walked.slice(6) : null;
}

// How many of the statements that are shown name a thing.
function shownCounts() {
  if (shown.statements.size === statements.size) return (id) => entities.get(id).count;
  const counts = new Map();
  for (const id of shown.statements) {
    const { subject, object } = statements.get(id);
    for (const end of subject === object ? [subject] : [subject, object]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return (id) => counts.get(id) ?? 0;
}

function mostNamed(many, counts = shownCounts()) {
  return [...shown.entities].sort((a, b) => counts(b) - counts(a) || (a < b ? -1 : 1)).slice(0, many);
}

// "het kabinet, kabinet, 12 uitspraken", and how it is linked with the name one came from, or that it is not.
function tell({ name, by, across }) {
  const count = about.get(name).filter((id) => shown.statements.has(id)).length;
  const said = by === null ? null : statements.get(by);
  return [said && relationInWords(said, said.object !== name), !said && across && say("notLinked"),
    labelOf(name), inLanguage(kindOf(name).label), say(count === 1 ? "oneStatement" : "someStatements", { n: count })].filter(Boolean).join(", ");
}

function walkTo(step) {
  walked = step.name;
  walkedBy = step.by;
  announce(groupWalked() === null ? tell(step) : groupSays(groupWalked()));
  keepInView(walked);
  network.redraw();
}

function keepInView(thing) {
  const at = network.canvasToDOM(places.get(thing));
  if (at.x >= 30 && at.y >= 20 && at.x <= frame.clientWidth - 30 && at.y <= frame.clientHeight - 20) return;
  whole = false;
  move({ position: places.get(thing), scale: network.getScale() });
}

function startWalk() {
  frame.addEventListener("focus", () => {
    if (!frame.matches(":focus-visible")) return;
    const start = firstStop();
    if (start !== null) walkTo({ name: start, by: null });
  });
  frame.addEventListener("blur", () => { walked = null; network.redraw(); });
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in DIRECTIONS) {
      event.preventDefault();
      walked = firstStop();
      if (event.shiftKey && entities.has(walked)) { moveByKey(walked, event.key); return; }
      const step = walked === null ? null : nextName(walked, DIRECTIONS[event.key]);
      if (step) walkTo(step); else if (walked !== null) announce(say("noFurther"));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (walked === null) return;
      if (groupWalked() !== null) openGroup(groupWalked());
      else if (walked === state.focus) openChosen(); else go({ focus: walked, lines: [] });
    } else if (event.key === "l" && isShortcut(event)) {
      if (walkedBy === null) announce(say("noLine")); else go({ focus: null, lines: [walkedBy] });
    }
  });
}
