// On paper stands an image of the whole picture, drawn for that: the canvas itself would be cut off.

// Twice and more the pixels of a screen, so that print is sharp; as wide for its height as the picture.
const PAPER_WIDTH = 2400;
let printing = false; // The image is being drawn: in light colours, whatever the screen has.
let paper = null; // The image, while there is one.

function drawPaper() {
  const view = { scale: network.getScale(), position: network.getViewPosition(), animation: false };
  const wasWhole = whole;
  const draw = (room) => {
    Object.assign(frame.style, room);
    readInk();
    network.redraw();
    fit();
    version += 1;
    network.redraw();
  };
  printing = true;
  const height = Math.round(Math.min(1.3, Math.max(0.4, size.height / size.width)) * PAPER_WIDTH);
  draw({ width: `${PAPER_WIDTH}px`, height: `${height}px` });
  const image = element("img", { id: "paper", alt: frame.getAttribute("aria-label"), src: frame.querySelector("canvas").toDataURL() });
  printing = false;
  draw({ width: "", height: "" });
  whole = wasWhole;
  if (!whole) network.moveTo(view);
  return image;
}

function startPaper() {
  let opened = false;
  addEventListener("beforeprint", () => {
    if (paper) return;
    opened = list.open;
    paper = drawPaper();
    frame.after(paper);
    list.open = true;
  });
  addEventListener("afterprint", () => {
    if (!paper) return;
    list.open = opened;
    paper.remove();
    paper = null;
  });
}
