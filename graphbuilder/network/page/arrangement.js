// Where everything stands: which arrangement, what of it is on the picture, and what the reader moved.

const AS_NAMES = 150; // So many names are always shown as names, also where the picture opens on groups.
const ROW = 6; // White between names under each other, where the page sets them itself.
const MOST_PITCH = 120; // From name to name where there is more room than they need.

const arrangements = new Map(content.arrangements.map((each, index) => [each.id, { ...each, first: 2 * index }]));
const groups = new Map(Object.entries(content.groups));
const groupOf = new Map();
for (const [key, group] of groups) for (const id of group.names) groupOf.set(id, key);

const places = new Map(); // Of the names on the picture, and of its groups.
const moved = new Map(); // What the reader dragged away: name -> place, till "arrange again".
// What is on the picture: names, closed groups with what they hold, and groups that are open.
let scene = { names: new Set(), groups: new Map(), opened: new Set(), narrowed: false };

addressPart("layout", {
  read: ([text]) => (arrangements.has(text) || (text === "overview" && groups.size) ? text : null),
  write: (value) => (value === null || value === content.opens ? [] : [value]),
});
// In the address a group is told by a member and, within a group, by how deep it lies: a number would
// mean another group once the data have changed.
addressPart("open", {
  read: (texts) => [...new Set(texts.map(groupTold).filter((key) => groups.has(key)))],
  write: (value) => value.map((key) => {
    const depth = key.split(".").length;
    return `${groups.get(key).told[0]}${depth > 1 ? `~${depth}` : ""}`;
  }),
});

function groupTold(text) {
  const [id, depth] = groupOf.has(text) ? [text, 1] : [text.replace(/~\d+$/, ""), Number(text.match(/~(\d+)$/)?.[1] ?? 1)];
  return groupOf.get(id)?.split(".").slice(0, depth).join(".");
}

function layoutNow() {
  return state.layout ?? content.opens;
}

// A group's thing on the picture; no name has a blank in it.
function thingOf(key) {
  return `group ${key}`;
}

function* withAround(key) {
  for (let at = key; at; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) yield at;
}

// The groups that stand open: those that the reader opened, and around what is chosen.
function openedGroups() {
  const opened = new Set(state.open.flatMap((key) => [...withAround(key)]));
  const chosen = [state.focus, state.path, ...state.lines.flatMap((id) => [statements.get(id).subject, statements.get(id).object])];
  for (const id of chosen) if (groupOf.has(id)) for (const key of withAround(groupOf.get(id))) opened.add(key);
  return opened;
}

// The outermost closed group that hides a name, or null.
function closedAround(leaf, opened) {
  let closed = null;
  for (const key of withAround(leaf)) if (!opened.has(key)) closed = key;
  return closed;
}

function setScene() {
  const narrowed = exploring();
  const names = new Set();
  const closed = new Map();
  const whole = layoutNow() !== "overview" || shown.entities.size <= AS_NAMES;
  const opened = whole ? new Set() : openedGroups();
  const memory = new Map();
  // Next to what is chosen stand the names that are linked with it, also out of closed groups.
  const pulled = active && active.entities.size <= AS_NAMES ? active.entities : new Set();
  for (const id of shown.entities) {
    const leaf = groupOf.get(id);
    if (!whole && !memory.has(leaf)) memory.set(leaf, closedAround(leaf, opened));
    const group = whole ? null : memory.get(leaf);
    if (group === null || pulled.has(id)) names.add(id);
    if (group === null) continue;
    if (!closed.has(group)) closed.set(group, { count: 0, fills: new Map() });
    const held = closed.get(group);
    const { fill } = kindOf(id);
    held.count += 1;
    held.fills.set(fill, (held.fills.get(fill) ?? 0) + 1);
  }
  scene = { names, groups: closed, opened, narrowed };
  setPlaces();
}

function setPlaces() {
  places.clear();
  const layout = arrangements.get(layoutNow()) ?? arrangements.get("map");
  Object.assign(size, { left: 0, top: 0, width: layout.width, height: layout.height });
  for (const id of scene.names) {
    const { at } = entities.get(id);
    places.set(id, { x: at[layout.first], y: at[layout.first + 1] });
  }
  for (const key of scene.groups.keys()) places.set(thingOf(key), { x: groups.get(key).x, y: groups.get(key).y });
  if (route()) layRoute();
  else if (scene.narrowed && layout.id === "columns") drawTogether();
  for (const [id, place] of moved) if (places.has(id)) places.set(id, place);
  if (scene.narrowed || fewLeft() || (groups.size && !scene.groups.size)) frameNames();
}

// The filters left so few names that these alone are looked at.
function fewLeft() {
  return scene.names.size > 0 && !scene.groups.size && scene.names.size <= entities.size / 2;
}

function anyGroupOpen() {
  return layoutNow() === "overview" && openedGroups().size > 0;
}

// As high as its lines of text, with the white around it.
function roomOf(id) {
  return size.line * wrapped(id).length + ROW;
}

// Columns of names, each as high as it needs and all around the same middle.
function layColumns(columns) {
  const heights = columns.map((column) => column.reduce((sum, id) => sum + roomOf(id), 0));
  const pitch = size.mark + size.text + 62;
  // Few names take as much room as the screen has, many what they need.
  const screen = ((columns.length * pitch) / Math.max(1, frame.clientWidth)) * frame.clientHeight * 0.94;
  const tallest = Math.max(0, ...heights, Math.min(screen, MOST_PITCH * Math.max(...columns.map((column) => column.length))));
  columns.forEach((column, index) => {
    // What is left is shared out, but never so much that a column falls apart.
    const spare = column.length ? Math.min(MOST_PITCH - size.line, (tallest - heights[index]) / column.length) : 0;
    let top = (tallest - heights[index] - spare * column.length) / 2;
    for (const id of column) {
      const room = roomOf(id) + spare;
      places.set(id, { x: size.mark / 2 + index * pitch, y: top + room / 2 });
      top += room;
    }
  });
}

// The columns as they stand, from left to right, each from top to bottom.
function columnsNow() {
  const columns = new Map();
  for (const id of scene.names) {
    const { x } = places.get(id);
    if (!columns.has(x)) columns.set(x, []);
    columns.get(x).push(id);
  }
  return [...columns].sort(([one], [other]) => one - other)
    .map(([, column]) => column.sort((one, other) => places.get(one).y - places.get(other).y));
}

// Few names of many columns: closed up, in the order in which they stood.
function drawTogether() {
  layColumns(columnsNow());
}

// A path from top to bottom: step after step, what is equally far beside each other.
function layRoute() {
  const before = new Map(places);
  const order = (one, other) => before.get(one).y - before.get(other).y || (one < other ? -1 : 1);
  const { layers } = route();
  const [across, down] = [size.mark + size.text + 40, 92];
  const widest = Math.max(...layers.map((layer) => layer.size));
  layers.forEach((layer, row) => [...layer].sort(order).forEach((id, index) => {
    places.set(id, { x: size.mark / 2 + (index + (widest - layer.size) / 2) * across, y: row * down });
  }));
}

// The frame of what is on the picture, where that is not the whole arrangement.
function frameNames() {
  if (!scene.names.size) return;
  const spots = [...scene.names].map((id) => ({ ...places.get(id), half: roomOf(id) / 2 }));
  const least = (values) => values.reduce((one, other) => Math.min(one, other), Infinity);
  const left = least(spots.map(({ x }) => x)) - size.mark;
  const top = least(spots.map(({ y, half }) => y - half)) - ROW;
  const right = -least(spots.map(({ x }) => -x)) + size.mark / 2 + size.text;
  const bottom = -least(spots.map(({ y, half }) => -y - half)) + ROW;
  Object.assign(size, { left, top, width: right - left, height: bottom - top });
}

function startArrangement() {
  const buttons = [...document.querySelectorAll("#arrangements [data-layout]")];
  for (const button of buttons) {
    button.addEventListener("click", () => go({ layout: button.dataset.layout === content.opens ? null : button.dataset.layout }));
  }
  document.getElementById("arrange-again").addEventListener("click", () => {
    moved.clear();
    show();
    fitOrReadable();
    frame.focus({ preventScroll: true });
    announce(say("arrangedAgain"));
  });
}

function showArrangement() {
  for (const button of document.querySelectorAll("#arrangements [data-layout]")) {
    button.setAttribute("aria-pressed", String(button.dataset.layout === layoutNow()));
  }
  document.getElementById("arrange-again").hidden = !moved.size;
}
