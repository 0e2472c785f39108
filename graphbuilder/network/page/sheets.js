// Columns laid out anew for the shape of what they are taken along on: as large as its room allows,
// and over several sheets where one has no room for names that can be read.

const MOST_SHEETS = 4; // What needs more sheets than this is drawn on one, with the names that have room.
const WIDE_NAMES = [20, 18, 16, 14, 13, 12, 11, 10, 9, 8, 7]; // How wide a name may be, as parts of its size.
const WHITE = 34; // Between the columns, for the lines.
const MOST_WHITE = 150;
const BEFORE = 26; // Left of the first column, for lines between its own names.
const LARGEST = 1.6; // Nothing is drawn larger than so many times its own size: as large as the text of a note.

function setNamesWide(width) {
  size.text = width;
  wrappedNames.clear();
}

// The column in so many parts, about equally high.
function partsOf(column, many) {
  const all = column.reduce((sum, id) => sum + roomOf(id), 0);
  const parts = Array.from({ length: many }, () => []);
  let before = 0;
  for (const id of column) {
    parts[Math.min(many - 1, Math.floor(((before + roomOf(id) / 2) / all) * many))].push(id);
    before += roomOf(id);
  }
  return parts;
}

// How large the columns come out in a room, with names so wide, on so many sheets.
function tried(columns, wide, many, room) {
  setNamesWide(wide * size.name);
  const widths = columns.map((column) => size.mark + size.name * Math.max(...column.flatMap((id) => wrapped(id).map((line) => widthOf(line)))));
  const parts = columns.map((column) => partsOf(column, many));
  const height = Math.max(...parts.flat().map((part) => part.reduce((sum, id) => sum + roomOf(id), 0)));
  const width = BEFORE + widths.reduce((sum, each) => sum + each, 0) + WHITE * (columns.length - 1);
  const cut = [...scene.names].filter((id) => wrapped(id).some((line) => line.endsWith("…"))).length;
  return { wide, many, widths, parts, width, height, cut, scale: Math.min(room.width / width, room.height / height, LARGEST) };
}

// The best of all: no name is cut that need not be, on few sheets, as large as it can be.
function bestFor(columns, room, most) {
  let best = null;
  for (let many = 1; many <= most; many += 1) {
    const all = WIDE_NAMES.map((wide) => tried(columns, wide, many, room));
    const least = Math.min(...all.map(({ cut }) => cut));
    best = all.filter(({ cut }) => cut === least).reduce((one, other) => (other.scale > one.scale * 1.01 ? other : one));
    if (best.scale * size.name >= LEAST) return best;
  }
  return null;
}

// Lays the columns for a room, of which each sheet has one; how many sheets that takes, or 0 where they
// stay as they are: another arrangement, what the reader dragged, or too much for a few sheets.
function layForRoom(room, most) {
  if (layoutNow() !== "columns" || route() || moved.size || scene.groups.size || !scene.names.size) return 0;
  const columns = columnsNow();
  const before = { ...size };
  const best = bestFor(columns, room, most);
  if (!best) { setNamesWide(before.text); return 0; }
  setNamesWide(best.wide * size.name);
  const { scale, many, widths } = best;
  const free = (room.width / scale - best.width) / Math.max(1, columns.length - 1);
  const white = Math.min(MOST_WHITE, WHITE + Math.max(0, free));
  // Few names stand no farther apart than on the screen.
  const sheet = many > 1 ? room.height / scale : Math.min(room.height / scale, Math.max(best.height, before.height));
  let left = BEFORE;
  columns.forEach((column, index) => {
    const heights = new Map(column.map((id) => [id, ((places.get(id).y - before.top) / before.height) * sheet * many]));
    best.parts[index].forEach((part, on) => {
      let used = 0;
      const above = part.map((id) => { used += roomOf(id); return used - roomOf(id) / 2; });
      const tops = spread(part.map((id, at) => heights.get(id) - above[at]), 0, { low: on * sheet, high: (on + 1) * sheet - used });
      part.forEach((id, at) => places.set(id, { x: left + size.mark / 2, y: tops[at] + above[at] }));
    });
    left += widths[index] + white;
  });
  Object.assign(size, { left: 0, top: 0, width: left - white, height: sheet * many });
  return many;
}
