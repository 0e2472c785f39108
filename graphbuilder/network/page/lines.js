// Lines: one for each statement between two names, from the side of one to the side of the other.

const HIT = 7; // How near to a line a click counts, in pixels on the screen.

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

function placeLines(names) {
  const links = [...shown.statements].filter((id) => ends.has(id)).map((id) => ({ id, statement: statements.get(id) }));
  const pairs = new Map();
  const sides = new Map();
  for (const link of links) {
    const { subject, object } = link.statement;
    const pair = JSON.stringify([subject, object].sort());
    link.place = pairs.get(pair)?.length ?? 0;
    pairs.set(pair, [...(pairs.get(pair) || []), link]);
    link.pair = pair;
    link.ends = [subject, object].map((id, index) => {
      const here = names.get(id);
      const there = names.get(index ? subject : object);
      const side = here.x < there.x - 1 ? "right" : "left";
      const end = { ...here, portY: here.y };
      const key = JSON.stringify([id, side]);
      if (subject !== object) sides.set(key, [...(sides.get(key) || []), { end, there }]);
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
    const along = points(link.ends[0], link.ends[1], link.place, pairs.get(link.pair).length);
    const path = new Path2D();
    path.moveTo(along[0], along[1]);
    path.bezierCurveTo(...along.slice(2));
    lines.set(link.id, { along, path });
  }
  return lines;
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
  context.globalAlpha = active && !strong ? 0.15 : relation.structural && !strong ? 0.45 : strong ? 1 : 0.8;
  context.strokeStyle = context.fillStyle = strong ? (ink.dark ? kind.dark : kind.light) : ink.line;
  context.lineWidth = look.width * (strong ? (id === state.statement ? 3 : 1.9) : 0.9);
  context.setLineDash(look.dash);
  context.stroke(path);
  context.setLineDash([]);
  if (!relation.symmetric) arrow(context, along, strong ? 6.5 : 4.5);
  if (statement.denied) {
    // A denial must not be missed, also where the line itself is faint.
    if (!active) context.globalAlpha = 1;
    bar(context, along);
  }
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

// The relation's name on each chosen line, where it covers no chosen name and no other relation.
function drawRelations(context, type) {
  const taken = [...drawn.names.values()].filter((box) => active.entities.has(box.id));
  context.save();
  context.font = `${type}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const id of active.statements) {
    if (!drawn.lines.has(id)) continue;
    const text = inLanguage(relationOf(statements.get(id)).label);
    const half = (widthOf(text) * type) / 2 + 3;
    for (const part of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
      const middle = pointAlong(drawn.lines.get(id).along, part);
      const box = { left: middle.x - half, right: middle.x + half, top: middle.y - type * 0.62, bottom: middle.y + type * 0.62 };
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      context.fillStyle = ink.ground;
      context.globalAlpha = 0.92;
      context.fillRect(box.left, box.top, 2 * half, box.bottom - box.top);
      context.globalAlpha = 1;
      context.fillStyle = ink.text;
      context.fillText(text, middle.x, middle.y);
      break;
    }
  }
  context.restore();
}

function lineAt(point, scale) {
  const strong = (id) => (active && active.statements.has(id) ? 1 : 0);
  measure.lineWidth = HIT / scale;
  const near = [...drawn.lines.keys()].filter((id) => measure.isPointInStroke(drawn.lines.get(id).path, point.x, point.y));
  return near.sort((a, b) => strong(b) - strong(a))[0] || null;
}
