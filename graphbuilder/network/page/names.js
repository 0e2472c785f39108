// Names and their shapes: where each stands, which names have room, and drawing them.

const LEAST = 11; // No name is smaller than this on the screen, in pixels.
const FEWEST = 6; // With fewer names than this a picture tells nothing.
const FONT = '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
const measure = document.createElement("canvas").getContext("2d");
const widths = new Map();
let ink = {};

function readInk() {
  const style = getComputedStyle(document.documentElement);
  ink = { dark: !printing && matchMedia("(prefers-color-scheme: dark)").matches };
  for (const name of ["ground", "text", "soft", "accent", "row", "bar", "line"]) {
    ink[name] = style.getPropertyValue(`--${name}`).trim();
  }
  if (printing) Object.assign(ink, { ground: "#fff", text: "#000", row: "#fff", line: "#777" });
}

// How much is left of what is not chosen; on paper more, since there one cannot choose anew.
function faded() {
  return printing ? 0.4 : 0.15;
}

function widthOf(text) {
  if (!widths.has(text)) {
    measure.font = `100px ${FONT}`;
    widths.set(text, measure.measureText(text).width / 100);
  }
  return widths.get(text);
}

// Lines of at most `most` times the size of the type; what is too long ends in an ellipsis.
function wrap(text, most) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, 3);
  if (lines.length > 3) kept[2] += "…";
  return kept.map((line) => {
    if (widthOf(line) <= most * 1.06) return line;
    const letters = [...line.replace(/…$/, "")];
    while (letters.length > 1 && widthOf(`${letters.join("")}…`) > most) letters.pop();
    return `${letters.join("").trimEnd()}…`;
  });
}

function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

// A box for each name that is shown: always its shape, and its text where there is room. The most
// important come first: what is chosen, then what is linked with it, then by number of statements.
function placeNames(scale) {
  const type = Math.max(size.name, LEAST / scale);
  const line = type * (size.line / size.name);
  const boxes = new Map();
  const taken = [];
  const texts = new Map();
  for (const id of shown.entities) {
    const spot = places.get(id);
    const radius = entities.get(id).size;
    const reach = radius * 1.2;
    const box = {
      id, x: spot.x, y: spot.y, radius, type, line, lines: null, covers: false,
      left: spot.x - reach, right: spot.x + reach, top: spot.y - reach, bottom: spot.y + reach,
    };
    boxes.set(id, box);
    taken.push({ id, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  const rank = (id) => (id === state.focus ? 2e6 : 0) + (active && active.entities.has(id) ? 1e6 : 0) + entities.get(id).count;
  const order = [...boxes.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  for (const id of order) {
    const box = boxes.get(id);
    const lines = wrap(inLanguage(entities.get(id).short) || id, size.text / size.name);
    const width = type * Math.max(...lines.map(widthOf));
    // At the right edge of the picture a name that would stick out stands before its shape.
    const out = box.x + size.mark / 2 + width > size.width + 6;
    const left = out ? box.x - size.mark / 2 - width : box.x + size.mark / 2;
    const text = {
      id, left, right: left + width, top: box.y - (line * lines.length) / 2, bottom: box.y + (line * lines.length) / 2,
    };
    texts.set(id, { lines, text });
    if (taken.some((other) => other.id !== id && overlap(text, other))) continue;
    taken.push(text);
    place(box, lines, text);
  }
  const named = [...boxes.values()].filter((box) => box.lines);
  if (named.length >= Math.min(FEWEST, boxes.size)) return boxes;
  // From so far away that the shapes leave no room at all, the most important names cover them.
  const covering = named.map((box) => ({ left: box.left, right: box.right, top: box.top, bottom: box.bottom }));
  for (const id of order.slice(0, 4 * FEWEST)) {
    const { lines, text } = texts.get(id);
    if (boxes.get(id).lines || covering.some((other) => overlap(text, other))) continue;
    covering.push(text);
    place(boxes.get(id), lines, text);
    boxes.get(id).covers = true;
    if (covering.length >= 2 * FEWEST) break;
  }
  return boxes;
}

function place(box, lines, text) {
  box.lines = lines;
  box.textLeft = text.left;
  box.textRight = text.right;
  box.textTop = text.top;
  box.textBottom = text.bottom;
  box.left = Math.min(box.left, text.left - 3);
  box.right = Math.max(box.right, text.right + 3);
  box.top = Math.min(box.top, text.top);
  box.bottom = Math.max(box.bottom, text.bottom);
}

function figure(context, shape, x, y, radius) {
  const corners = content.shapes[shape];
  context.beginPath();
  if (!corners.length) context.arc(x, y, radius, 0, 2 * Math.PI);
  corners.forEach((corner, index) => {
    context[index ? "lineTo" : "moveTo"](x + corner[0] * radius, y + corner[1] * radius);
  });
  context.closePath();
}

function drawName(context, id) {
  const box = drawn.names.get(id);
  if (!box) return;
  const kind = kindOf(id);
  const chosen = state.focus === id;
  context.save();
  // Lines pass under a name, not through it.
  if (box.lines) {
    context.globalAlpha = 0.88;
    context.fillStyle = chosen ? ink.row : ink.ground;
    context.beginPath();
    context.roundRect(box.textLeft - 3, box.top, box.textRight - box.textLeft + 6, box.bottom - box.top, 3);
    context.fill();
  }
  context.globalAlpha = active ? (active.entities.has(id) ? 1 : faded()) : shown.bare.has(id) ? 0.3 : 1;
  figure(context, kind.shape, box.x, box.y, box.radius);
  context.fillStyle = entities.get(id).envisaged ? ink.ground : kind.fill;
  context.fill();
  context.lineWidth = entities.get(id).envisaged ? 1.8 : 1.1;
  context.lineJoin = "round";
  context.strokeStyle = ink.dark ? kind.dark : kind.light;
  context.stroke();
  if (chosen || walked === id) {
    context.beginPath();
    context.arc(box.x, box.y, box.radius * 1.2 + 3, 0, 2 * Math.PI);
    context.strokeStyle = ink.accent;
    context.lineWidth = 2;
    context.setLineDash(chosen ? [] : [4, 2]);
    context.stroke();
  }
  if (box.lines) {
    context.font = `${box.type}px ${FONT}`;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillStyle = ink.text;
    box.lines.forEach((text, index) => {
      context.fillText(text, box.textLeft, box.y + (index - (box.lines.length - 1) / 2) * box.line);
    });
  }
  context.restore();
}

// The name at a point of the drawing: on its shape or on its text.
function nameAt(point) {
  const slack = 3;
  const covering = [...drawn.names].filter(([, box]) => box.covers);
  for (const [id, box] of [...covering, ...drawn.names]) {
    if (point.x >= box.left - slack && point.x <= box.right && point.y >= box.top - slack / 2 && point.y <= box.bottom + slack / 2) return id;
  }
  return null;
}
