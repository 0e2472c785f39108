// The picture as one takes it along: all that is shown, with a legend of what occurs in it and a line
// that says where it comes from, as one SVG that needs nothing else.

const NOTE = (16 / 2.54) * 72; // The width of a picture in a note of A4, 16 cm, in points.
const READABLE = 6; // No name is smaller than this there, in points.
const MARGIN = 10;
// So many pixels of the screen are then 16 cm: the smallest name on a screen is 6 points high in a note.
const NOTE_WIDTH = Math.floor((SMALLEST * NOTE) / READABLE) - 1;

function inFrame({ x, y }) {
  const at = network.canvasToDOM({ x, y });
  return at.x >= 0 && at.y >= 0 && at.x <= frame.clientWidth && at.y <= frame.clientHeight;
}

// What is shown: `drawn` are names that stand in the picture themselves, `groups` those that hold names;
// `names` are both. It is what the page counts, whatever part of it the screen shows.
function nowSeen() {
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

function datedTitle(source) {
  return [inLanguage(source.title), inLanguage(source.age) && `(${inLanguage(source.age)})`].filter(Boolean).join(" ");
}

function versionInWords() {
  const { iri, version } = content.dataset;
  return [version && say("version", { version }), iri].filter(Boolean).join(", ");
}

function asOfInWords() {
  return state.date === null ? "" : say("asOf", { date: dayInWords(state.date) });
}

// Of a picture that was narrowed to what is around a name, or between two: to what.
function partInWords() {
  if (route()) return say("partBetween", { from: labelOf(state.focus), to: labelOf(state.path) });
  if (!scene.narrowed || !shown.entities.has(state.focus)) return "";
  return say(state.steps === 1 ? "partAround" : "partFartherAround", { name: labelOf(state.focus), n: state.steps });
}

// What stands out in colour, while the rest is pale.
function highlightInWords() {
  if (!active || scene.narrowed) return "";
  if (state.focus !== null) return say("altFocus", { name: labelOf(state.focus) });
  return state.lines.length ? say("altLines", { statements: [...active.statements].map((id) => inWords(statements.get(id))).join("; ") }) : "";
}

// Title, what part it is, source and its date, the date chosen, how much is shown, and of which version.
function sourceLine(seen) {
  return [
    inLanguage(content.title),
    partInWords(),
    sourcesInWords() && `${say("source")}: ${sourcesInWords()}`,
    ...content.notes.map(inLanguage),
    asOfInWords(),
    seen.groups.size ? say(seen.groups.size === 1 ? "seenGroup" : "seenGroups", { n: seen.groups.size, names: [...seen.groups].reduce((sum, key) => sum + scene.groups.get(key).count, 0) }) : "",
    say("shown", { names: seen.names.size, allNames: entities.size, ...countsOf(seen.statements) }),
    versionInWords() && `${say("dataset")}: ${versionInWords()}`,
  ].filter(Boolean).join(" · ");
}

function largestGroups(seen) {
  return [...seen.groups].sort((one, other) => scene.groups.get(other).count - scene.groups.get(one).count || (one < other ? -1 : 1)).slice(0, 5);
}

// What a reader who cannot see the picture is told about it.
function alternativeText(seen) {
  const counts = new Map();
  for (const id of seen.statements) {
    const { subject, object } = statements.get(id);
    for (const end of new Set([subject, object])) if (seen.names.has(end)) counts.set(end, (counts.get(end) || 0) + 1);
  }
  const most = [...counts].sort(([one, many], [two, more]) => more - many || (one < two ? -1 : 1)).slice(0, 5)
    .map(([id, n]) => `${shortOf(id)} (${n})`);
  return [
    say("altShown", { title: inLanguage(content.title), names: counted(seen.names.size, "oneName", "someNames"), statements: counted(countsOf(seen.statements).statements, "oneStatement", "someStatements"), made: countsOf(seen.statements).made }),
    partInWords() && say("altPart", { part: partInWords() }),
    highlightInWords(),
    seen.groups.size ? say("altGroups", { groups: largestGroups(seen).map(groupWords).join("; ") }) : "",
    most.length ? say("altMost", { names: most.join("; ") }) : "",
    sourcesInWords() && say("altSource", { source: sourcesInWords() }),
    asOfInWords() && `${asOfInWords()}.`,
  ].filter(Boolean).join(" ");
}

function counted(n, one, some) {
  return say(n === 1 ? one : some, { n });
}

// Kinds of names and kinds of lines that occur, in the order of the page's legend.
function legendOf(seen) {
  const kinds = new Set([...seen.drawn].map((id) => entities.get(id).class));
  const order = content.families.flatMap((family) => family.classes.map((member) => member.id));
  const names = order.filter((id) => kinds.has(id)).map((id) => {
    const kind = classes.get(id);
    return { text: inLanguage(kind.label), draw: (pen, x, y, letters) => symbol(pen, kind, false, x, y, letters) };
  });
  if ([...seen.drawn].some((id) => entities.get(id).envisaged)) {
    names.push({ text: say("envisaged"), draw: (pen, x, y, letters) => symbol(pen, plainKind, true, x, y, letters) });
  }
  const lines = seen.statements.filter((id) => drawn.lines.has(id)).map((id) => statements.get(id));
  const ways = content.modalities.filter(({ id }) => lines.some((statement) => !statement.holder && statement.modality === id))
    .map(({ label, line }) => ({ text: inLanguage(label), wide: true, draw: (pen, x, y, letters) => sample(pen, content.lines[line], false, x, y, letters) }));
  if (lines.some((statement) => statement.holder)) {
    ways.push({ text: say("someonesView"), wide: true, draw: (pen, x, y, letters) => sample(pen, content.lines.thin, false, x, y, letters) });
  }
  if (lines.some((statement) => statement.denied)) {
    ways.push({ text: say("denied"), wide: true, draw: (pen, x, y, letters) => sample(pen, content.lines.solid, true, x, y, letters) });
  }
  const fills = new Set([...seen.groups].flatMap((key) => [...scene.groups.get(key).fills.keys()]));
  const rims = content.families.map(({ label, classes: [{ id }] }) => ({ label, fill: classes.get(id).fill })).filter(({ fill }) => fills.has(fill))
    .map(({ label, fill }) => ({ text: inLanguage(label), draw: (pen, x, y, letters) => rim(pen, fill, x, y, letters) }));
  const changes = new Set([...[...seen.drawn].map((id) => entities.get(id).change), ...lines.map((statement) => statement.change)]);
  const marks = content.changes.filter(({ id }) => id in MARKS && changes.has(id))
    .map(({ id, label }) => ({ text: inLanguage(label), draw: (pen, x, y, letters) => drawMark(pen, id, x + letters * 0.5, y, letters * 0.42) }));
  return [{ title: say("changes"), items: marks }, { title: say("kinds"), items: names }, { title: say("groupRims"), items: rims }, { title: say("said"), items: ways }].filter(({ items }) => items.length);
}

function symbol(pen, kind, hollow, x, y, letters) {
  const radius = letters * 0.44;
  figure(pen, kind.shape, x + radius * 1.2, y, radius);
  pen.fillStyle = hollow ? ink.ground : kind.fill;
  pen.fill();
  pen.lineJoin = "round";
  pen.lineWidth = hollow ? 1.8 : 1.1;
  pen.strokeStyle = kind.light;
  pen.stroke();
}

function rim(pen, fill, x, y, letters) {
  pen.beginPath();
  pen.arc(x + letters * 0.5, y, letters * 0.4, 0, 2 * Math.PI);
  pen.lineWidth = letters * 0.25;
  pen.strokeStyle = fill;
  pen.stroke();
}

function sample(pen, look, denied, x, y, letters) {
  pen.strokeStyle = ink.line;
  pen.lineWidth = look.width * 1.4;
  pen.setLineDash(look.dash);
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + letters * 2.5, y);
  pen.stroke();
  if (!denied) return;
  pen.strokeStyle = ink.bar;
  pen.lineWidth = 3;
  pen.setLineDash([]);
  pen.beginPath();
  pen.moveTo(x + letters * 1.25, y - letters * 0.45);
  pen.lineTo(x + letters * 1.25, y + letters * 0.45);
  pen.stroke();
}

// Lines of words that are no wider than `most`; a word that is wider is broken.
function lineUp(text, letters, most) {
  const lines = [""];
  const width = (words) => widthOf(words) * letters;
  for (let word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.length - 1;
    if (width(`${lines[last]} ${word}`) <= most) { lines[last] = `${lines[last]} ${word}`.trim(); continue; }
    while (width(word) > most) {
      const part = [...word];
      while (part.length > 1 && width(part.join("")) > most) part.pop();
      lines.push(part.join(""));
      word = word.slice(part.join("").length);
    }
    lines.push(word);
  }
  return lines.filter(Boolean);
}

// Writes legend and source line from `top` down; returns where they end.
function writeCaption(pen, seen, width, top, letters) {
  const high = letters * 1.55;
  let y = top + high / 2;
  const put = (text, x, weight = "") => {
    pen.textBaseline = "middle";
    pen.fillStyle = ink.text;
    write(pen, text, x, y, letters, weight);
    return x + widthOf(text, weight) * letters;
  };
  for (const { title, items } of legendOf(seen)) {
    let x = put(`${title}:`, MARGIN, "600") + letters;
    for (const { text, wide, draw } of items) {
      const before = letters * (wide ? 3 : 1.5);
      if (x + before + widthOf(text) * letters > width - MARGIN && x > MARGIN) { x = MARGIN; y += high; }
      pen.save();
      draw(pen, x, y, letters);
      pen.restore();
      const lines = lineUp(text, letters, width - 2 * MARGIN - before);
      lines.forEach((line, index) => { if (index) y += high; put(line, x + before); });
      x += before + widest(lines) * letters + letters * 1.2;
    }
    y += high;
  }
  y += letters * 0.2;
  for (const line of lineUp(sourceLine(seen), letters, width - 2 * MARGIN)) {
    put(line, MARGIN);
    y += high;
  }
  return y - high / 2 + MARGIN / 2;
}

// The whole: the SVG itself, its size in pixels of the screen, how many names are written in it, and how
// high these are, in points, when it is as wide as a note.
function takenAlong({ captioned = true } = {}) {
  return inLight(() => compose(captioned));
}

function compose(captioned) {
  const pen = drawnByPen();
  const seen = nowSeen();
  const { area } = pen;
  const bounds = pen.bounds ?? area;
  const left = Math.max(area.left, bounds.left - MARGIN);
  const top = Math.max(area.top, bounds.top - MARGIN);
  const across = Math.min(area.right, bounds.right + MARGIN) - left;
  const down = Math.min(area.bottom, bounds.bottom + MARGIN) - top;
  const width = Math.ceil(Math.max(across, captioned ? NOTE_WIDTH : 0));
  const caption = new Pen({ left: 0, right: width, top: 0, bottom: Infinity });
  const height = Math.ceil(captioned ? writeCaption(caption, seen, width, down + MARGIN, Math.max(12, (width * (READABLE + 0.5)) / NOTE)) : down);
  const text = alternativeText(seen);
  const written = [...drawn.names.values(), ...drawn.groups.values()].filter((box) => box.lines);
  const lowest = written.reduce((least, { type }) => Math.min(least, type), Infinity) * network.getScale();
  const root = svg("svg", {
    viewBox: `0 0 ${width} ${height}`, width, height, role: "img", lang: language, "font-family": font.family.replaceAll('"', "'"), "text-rendering": "geometricPrecision",
    "aria-labelledby": "title description",
  }, svg("title", { id: "title" }, forXml(inLanguage(content.title))), svg("desc", { id: "description" }, forXml(text)),
  svg("clipPath", { id: "frame" }, svg("rect", { x: left, y: top, width: across, height: down })),
  svg("rect", { width, height, fill: ink.ground }),
  svg("g", { transform: `translate(${rounded((width - across) / 2 - left)} ${rounded(-top)})` }, svg("g", { "clip-path": "url(#frame)" }, pen.drawing)),
  ...(captioned ? [svg("path", { d: `M${MARGIN} ${rounded(down + MARGIN / 2)}H${width - MARGIN}`, stroke: "#bbb" }), caption.drawing] : []));
  return { root, width, height, top, seen, text, written: written.filter(({ id }) => id !== undefined).length, letters: (lowest / width) * NOTE };
}

function asFile(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
