// Lines: one for each statement between two names, from the side of one to the side of the other.

const HIT = 7; // How near to a line a click counts, in pixels on the screen.
const ALIKE = 2.5; // Lines that differ less than this in distance are equally near.
const PIECES = 40; // A curve is measured as so many straight pieces: less than a tenth of a pixel off.

function points(first, last, place, many) {
  const shift = place - (many - 1) / 2;
  if (first.id === last.id) {
    const reach = 26 + 12 * place;
    return [first.left - 1, first.y - 4, first.left - reach, first.y - 8 - 6 * place,
      last.left - reach, last.y + 8 + 6 * place, last.left - 1, last.y + 4];
  }
  if (Math.abs(first.x - last.x) < 1) {
    // Under each other: an arc along the left side of the column.
    const reach = 12 + Math.min(24, Math.abs(first.portY - last.portY) * 0.08) + 9 * place;
    const edge = Math.min(first.left, last.left);
    return [first.left - 1, first.portY, edge - reach, first.portY, edge - reach, last.portY, last.left - 2, last.portY];
  }
  const onward = first.x < last.x;
  const startX = onward ? first.right + 1 : first.left - 1;
  const endX = onward ? last.left - 2 : last.right + 2;
  const bend = Math.max(14, Math.abs(endX - startX) * 0.45) * (onward ? 1 : -1);
  return [startX, first.portY, startX + bend, first.portY + 16 * shift,
    endX - bend, last.portY + 16 * shift, endX, last.portY];
}

// On the map: straight from shape to shape, with a bow where several lines join the same two.
function straight(first, last, place, many) {
  if (first.id === last.id) return points(first, last, place, many);
  const [across, down] = [last.x - first.x, last.y - first.y];
  const long = Math.hypot(across, down) || 1;
  const [x, y] = [across / long, down / long];
  // Always bowed to the same side, whichever of the two comes first.
  const bow = (place - (many - 1) / 2) * 14 * (first.id < last.id ? 1 : -1);
  const start = { x: first.x + x * (first.radius * 1.2 + 1), y: first.y + y * (first.radius * 1.2 + 1) };
  const end = { x: last.x - x * (last.radius * 1.2 + 2), y: last.y - y * (last.radius * 1.2 + 2) };
  const third = [(end.x - start.x) / 3, (end.y - start.y) / 3];
  return [start.x, start.y, start.x + third[0] - y * bow, start.y + third[1] + x * bow,
    end.x - third[0] - y * bow, end.y - third[1] + x * bow, end.x, end.y];
}

// Lines between the names on the picture. Where there are very many, all but those of what is chosen
// are left as a rest that is drawn at once.
function placeLines(names) {
  const sidelong = layoutNow() === "columns" && route() === null;
  let links = [...shown.statements].filter((id) => {
    if (!ends.has(id)) return false;
    const { subject, object } = statements.get(id);
    return names.has(subject) && names.has(object);
  });
  const rest = links.length > MANY_LINES;
  if (rest) links = links.filter((id) => active?.statements.has(id));
  links = links.map((id) => ({ id, statement: statements.get(id) }));
  const pairs = new Map();
  const sides = new Map();
  for (const link of links) {
    const { subject, object } = link.statement;
    const pair = JSON.stringify([subject, object].sort());
    if (!pairs.has(pair)) pairs.set(pair, []);
    link.place = pairs.get(pair).push(link) - 1;
    link.pair = pair;
    link.ends = [subject, object].map((id, index) => {
      const here = names.get(id);
      const there = names.get(index ? subject : object);
      const side = here.x < there.x - 1 ? "right" : "left";
      const end = { ...here, portY: here.y };
      const key = JSON.stringify([id, side]);
      if (!sides.has(key)) sides.set(key, []);
      if (subject !== object) sides.get(key).push({ end, there });
      return end;
    });
  }
  // Lines at one side of a name are set a little apart, in the order of where they go.
  for (const group of sides.values()) {
    group.sort((one, other) => one.there.y - other.there.y);
    const step = Math.min(3, 14 / group.length);
    group.forEach(({ end }, index) => { end.portY = end.y + (index - (group.length - 1) / 2) * step; });
  }
  const lines = new Map();
  for (const link of links) {
    const along = (sidelong ? points : straight)(link.ends[0], link.ends[1], link.place, pairs.get(link.pair).length);
    const path = new Trail();
    path.moveTo(along[0], along[1]);
    path.bezierCurveTo(...along.slice(2));
    lines.set(link.id, { along, path });
  }
  return { lines, rest };
}

function pointAlong(along, part) {
  const [a, b, c, d] = [(1 - part) ** 3, 3 * part * (1 - part) ** 2, 3 * part ** 2 * (1 - part), part ** 3];
  return {
    x: a * along[0] + b * along[2] + c * along[4] + d * along[6],
    y: a * along[1] + b * along[3] + c * along[5] + d * along[7],
  };
}

function drawLine(context, id, strong) {
  const { along, path } = drawn.lines.get(id);
  const statement = statements.get(id);
  const relation = relationOf(statement);
  const look = content.lines[statement.holder ? "thin" : modalities.get(statement.modality)?.line || "solid"];
  const kind = kindOf(statement.subject);
  context.save();
  context.describe?.([inWords(statement), inLanguage(statement.said) && `(${inLanguage(statement.said)})`].filter(Boolean).join(" "));
  context.globalAlpha = active && !strong ? faded() : strong ? 1 : relation.structural ? 0.8 : 0.95 * weightOfChange(statement);
  context.strokeStyle = context.fillStyle = strong ? (ink.dark ? kind.dark : kind.light) : ink[statement.change] || ink.line;
  context.lineWidth = look.width * (strong ? (state.lines.length === 1 ? 3 : 1.9) : statement.change ? 1.5 : relation.structural ? 0.6 : 0.9);
  context.setLineDash(look.dash);
  context.stroke(path);
  context.setLineDash([]);
  if (!relation.symmetric) arrow(context, along, strong ? 6.5 : 4.5);
  if (statement.denied) {
    // A denial must not be missed, also where the line itself is faint.
    if (!active) context.globalAlpha = 1;
    bar(context, along);
  }
  drawLineChange(context, id);
  context.restore();
}

function arrow(context, along, length) {
  const [x, y] = [along[6], along[7]];
  const turn = Math.atan2(y - along[5], x - along[4]);
  context.beginPath();
  context.moveTo(x, y);
  for (const side of [-1, 1]) context.lineTo(x - length * Math.cos(turn + side * 0.42), y - length * Math.sin(turn + side * 0.42));
  context.closePath();
  context.fill();
}

function bar(context, along) {
  const [before, middle, after] = [0.48, 0.5, 0.52].map((part) => pointAlong(along, part));
  const turn = Math.atan2(after.y - before.y, after.x - before.x) + Math.PI / 2;
  context.strokeStyle = ink.bar;
  context.lineWidth = 3;
  context.beginPath();
  context.moveTo(middle.x - 7 * Math.cos(turn), middle.y - 7 * Math.sin(turn));
  context.lineTo(middle.x + 7 * Math.cos(turn), middle.y + 7 * Math.sin(turn));
  context.stroke();
}

// The end of a chosen line away from the chosen name, or farther along a path.
function farEnd(id) {
  const { subject, object } = statements.get(id);
  if (state.focus === null || !drawn.names.has(subject)) return object;
  if (!drawn.names.has(object)) return subject;
  const onPath = route();
  if (!onPath) return object === state.focus ? subject : object;
  const step = (name) => onPath.layers.findIndex((layer) => layer.has(name));
  return step(subject) > step(object) ? subject : object;
}

// The relation's name with each chosen line, where it fits into the frame and covers no chosen name
// and no other relation: on the line if it can be, else at the name it goes to, else beside the line.
function placeRelations(type, view) {
  const taken = [];
  // Of a neighbourhood all names stay readable.
  for (const id of exploring() ? drawn.names.keys() : active.entities) {
    const box = drawn.names.get(id);
    if (!box) continue;
    const reach = box.radius * 1.2 + (id === state.focus ? 4 : 1);
    taken.push({ left: box.x - reach, right: box.x + reach, top: box.y - reach, bottom: box.y + reach });
    if (box.lines) taken.push({ left: box.textLeft - 2, right: box.textRight + 2, top: box.textTop, bottom: box.textBottom });
  }
  const high = type * 0.56;
  const placed = [];
  const tryPlaces = (id, text, spots) => {
    const half = (widthOf(text) * type) / 2 + 3;
    for (const { x, y, side = 0 } of spots) {
      const middle = x + side * half;
      const box = { ids: [id], text, x: middle, y, left: middle - half, right: middle + half, top: y - high, bottom: y + high };
      if (box.left < view.left || box.right > view.right || box.top < view.top || box.bottom > view.bottom) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push(box);
      return true;
    }
    return false;
  };
  // Along a line it reads with the arrow; beside the name at its far end, from the other end to there.
  const wordOf = (id, atEnd) => relationInWords(statements.get(id), atEnd && farEnd(id) !== statements.get(id).object);
  const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
  let left = [...active.statements].filter((id) => drawn.lines.has(id));
  // All lines first have their turn on the line, so that none is driven off by a word beside another.
  const rounds = [
    (id) => parts.map((part) => pointAlong(drawn.lines.get(id).along, part)),
    (id) => {
      const far = drawn.names.get(farEnd(id));
      const start = far.lines ? Math.min(far.textLeft, far.x) : far.x;
      const end = far.lines ? Math.max(far.textRight, far.x) : far.x;
      const above = Math.min(far.y - far.radius * 1.2, far.lines ? far.textTop : far.y) - high - 1;
      const below = Math.max(far.y + far.radius * 1.2, far.lines ? far.textBottom : far.y) + high + 1;
      const text = far.lines ? far.textLeft - 3 : far.x;
      return [
        { x: text, y: below, side: 1 }, { x: text, y: above, side: 1 }, { x: end + 3, y: far.y, side: 1 },
        { x: start - far.radius * 1.2 - 3, y: far.y, side: -1 }, { x: end, y: below, side: -1 }, { x: end, y: above, side: -1 },
      ];
    },
    (id) => parts.flatMap((part) => {
      const { x, y } = pointAlong(drawn.lines.get(id).along, part);
      return [{ x: x + 2, y, side: 1 }, { x: x - 2, y, side: -1 }, { x, y: y - high - 2 }, { x, y: y + high + 2 }];
    }),
  ];
  // Two statements that say the same of the same two need one word.
  const same = (id) => JSON.stringify([statements.get(id).subject, statements.get(id).relation, statements.get(id).object, Boolean(statements.get(id).denied)]);
  const covered = new Map();
  for (const [round, spots] of rounds.entries()) {
    left = left.filter((id) => {
      if (covered.has(same(id))) { covered.get(same(id)).ids.push(id); return false; }
      const fits = tryPlaces(id, wordOf(id, round === 1), spots(id));
      if (fits) covered.set(same(id), placed[placed.length - 1]);
      return !fits;
    });
  }
  return placed;
}

function drawRelations(context, type, view) {
  drawn.words = placeRelations(type, view);
  context.save();
  context.font = `${type}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const box of drawn.words) {
    context.fillStyle = ink.ground;
    context.globalAlpha = 0.92;
    context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    context.globalAlpha = 1;
    context.fillStyle = ink.text;
    context.fillText(box.text, box.x, box.y);
  }
  context.restore();
}

// Distance from a point to a line as it is drawn; Infinity beyond `most`, without measuring.
function distanceTo(line, point, most) {
  line.box ??= {
    left: Math.min(line.along[0], line.along[2], line.along[4], line.along[6]),
    right: Math.max(line.along[0], line.along[2], line.along[4], line.along[6]),
    top: Math.min(line.along[1], line.along[3], line.along[5], line.along[7]),
    bottom: Math.max(line.along[1], line.along[3], line.along[5], line.along[7]),
  };
  const { box } = line;
  if (point.x < box.left - most || point.x > box.right + most || point.y < box.top - most || point.y > box.bottom + most) return Infinity;
  line.pieces ??= Array.from({ length: PIECES + 1 }, (_, index) => pointAlong(line.along, index / PIECES));
  let least = Infinity;
  for (let index = 0; index < PIECES; index += 1) {
    const [start, end] = [line.pieces[index], line.pieces[index + 1]];
    const [across, down] = [end.x - start.x, end.y - start.y];
    const long = across ** 2 + down ** 2;
    const part = long ? Math.min(1, Math.max(0, ((point.x - start.x) * across + (point.y - start.y) * down) / long)) : 0;
    least = Math.min(least, Math.hypot(point.x - start.x - part * across, point.y - start.y - part * down));
  }
  return least <= most ? least : Infinity;
}

// The lines at a point of the drawing: the nearest, and those that are as near.
function linesAt(point, scale) {
  const near = [];
  for (const [id, line] of drawn.lines) {
    const distance = distanceTo(line, point, HIT / scale);
    if (distance < Infinity) near.push({ id, distance });
  }
  if (!near.length) return [];
  const least = Math.min(...near.map((line) => line.distance));
  return near.filter((line) => line.distance <= least + ALIKE / scale)
    .sort((one, other) => one.distance - other.distance || (one.id < other.id ? -1 : 1)).map((line) => line.id);
}
