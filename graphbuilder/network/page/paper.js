// On paper stands an image of the whole picture, drawn for that: the canvas itself would be cut off.

// As wide as this, in pixels of the screen, the smallest name is 6 points high on A4: 184 mm between
// the margins.
const PAPER_WIDTH = 955;
let printing = false; // The picture is being drawn for paper: in light colours, whatever the screen has.
let paper = null; // What stands on paper only, while it does.

// Draws the whole picture in a frame of that width, as high for its width as it is itself; the view on
// the screen stays as it was.
function inRoom(width, draw) {
  const view = { scale: network.getScale(), position: network.getViewPosition(), animation: false };
  const wasWhole = whole;
  const furnish = (room) => {
    Object.assign(frame.style, room);
    network.redraw();
    fit();
    version += 1;
    network.redraw();
  };
  const height = Math.round(Math.min(1.3, Math.max(0.4, size.height / size.width)) * width);
  // In letters that are larger than the drawing's own, the names at its right end take more room.
  const more = size.text / 4;
  printing = true;
  size.width += more;
  furnish({ width: `${width}px`, height: `${height}px` });
  const made = draw();
  printing = false;
  size.width -= more;
  furnish({ width: "", height: "" });
  whole = wasWhole;
  if (!whole) network.moveTo(view);
  return made;
}

// The legend of what occurs in the picture, and where all this comes from.
function legendOnPaper(seen) {
  const item = ({ text, wide, draw }) => {
    const across = wide ? 34 : 16;
    const pen = new Pen({ left: 0, right: across, top: -8, bottom: 8 });
    draw(pen, 1, 0, 13);
    return element("li", {}, svg("svg", { viewBox: `0 -8 ${across} 16`, width: across, height: 16, "aria-hidden": "true" }, pen.drawing), text);
  };
  return element("div", { id: "paper-legend" },
    legendOf(seen).map(({ title, items }) => element("ul", {}, element("li", { class: "title" }, title), items.map(item))),
    element("p", {}, sourceLine(seen)));
}

function startPaper() {
  let opened = false;
  addEventListener("beforeprint", () => {
    if (paper) return;
    opened = list.open;
    const { root, width, text, seen } = inRoom(PAPER_WIDTH, () => takenAlong({ captioned: false }));
    // As data in its address, an image is there at once; a browser that prints does not wait for others.
    const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asFile(root))}`;
    const share = `width: ${rounded(Math.min(100, (100 * width) / PAPER_WIDTH))}%`;
    paper = [element("img", { id: "paper", alt: text, src: address, style: share }), inLight(() => legendOnPaper(seen))];
    frame.after(paper[0]);
    document.getElementById("legend").prepend(paper[1]);
    list.open = true;
    pageFor(MOST_ON_PAPER);
  });
  addEventListener("afterprint", () => {
    if (!paper) return;
    list.open = opened;
    for (const part of paper) part.remove();
    paper = null;
    pageFor(PART);
  });
}
