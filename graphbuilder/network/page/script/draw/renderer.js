// The renderer: vis-network holds the view on the drawing and moves it. No other module knows of it, so that
// another renderer is another file in place of this one.

import { read } from "../data/reading.js";
import { places } from "./places.js";

/** @import { Context, Point, Thing, View } from "../types" */
/** @import { Pen } from "./pen.js" */

const MOST_NODES = 1000; // More things than this are drawn without an object of vis-network for each.

export const frame = /** @type {HTMLElement} */ (document.getElementById("canvas"));
/** @type {any} vis-network has no types. */
let network;
/** @type {any} */
let nodes;
/** @type {Thing} */
let thingOn;

// A thing of vis-network, which is drawn by who knows how.
/** @param {string} id */
function nodeOf(id) {
  const across = 2 * thingOn.radiusOf(id);
  return {
    id, ...places.get(id),
    shape: "custom",
    font: { size: 0 }, // Else vis-network adds the name, as it would write it, to the name's box.
    ctxRenderer: (/** @type {{ ctx: Context }} */ { ctx }) => ({
      drawNode: () => thingOn.draw(ctx, id),
      nodeDimensions: { width: across, height: across },
    }),
  };
}

// vis-network has what is on the picture, and nothing else.
export function syncNodes() {
  const wanted = places.size > MOST_NODES ? new Map() : places;
  const gone = nodes.getIds().filter((/** @type {string} */ id) => !wanted.has(id));
  if (gone.length) nodes.remove(gone);
  const turned = [...wanted].filter(([id, { x, y }]) => {
    const node = nodes.get(id);
    return node === null || node.x !== x || node.y !== y;
  });
  if (turned.length) nodes.update(turned.map(([id]) => nodeOf(id)));
}

// Whether each thing is drawn for itself.
export function drawsEach() {
  return nodes.length > 0;
}

/** @returns {number} */
export function viewScale() {
  return network.getScale();
}

/** @returns {Point} */
export function viewMiddle() {
  return network.getViewPosition();
}

/** @param {Partial<View>} view */
export function moveView(view) {
  network.moveTo(view);
}

// From a point of the drawing to one of the frame, and back.
/**
 * @param {Point} point
 * @returns {Point}
 */
export function toScreen(point) {
  return network.canvasToDOM(point);
}

/**
 * @param {Point} point
 * @returns {Point}
 */
export function toDrawing(point) {
  return network.DOMtoCanvas(point);
}

// The part of the drawing that the frame shows, with so many frames around it.
/** @param {number} [around] */
export function viewOf(around = 0) {
  const [width, height] = [frame.clientWidth, frame.clientHeight];
  const start = toDrawing({ x: -around * width, y: -around * height });
  const end = toDrawing({ x: (1 + around) * width, y: (1 + around) * height });
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

export function redraw() {
  network.redraw();
}

// Draws what is in the frame once by another pen: vis-network draws on whatever its canvas hands out.
/** @param {Pen} pen */
export function drawOn(pen) {
  const { canvas } = network;
  canvas.getContext = () => pen;
  try {
    redraw();
  } finally {
    delete canvas.getContext;
  }
}

export function fillFrame() {
  network.setSize("100%", "100%");
}

// Whether dragging moves the view.
/** @param {boolean} drags */
export function letDrag(drags) {
  network.setOptions({ interaction: { dragView: drags } });
}

/**
 * @param {string} kind
 * @param {(event: any) => void} act
 */
export function when(kind, act) {
  network.on(kind, act);
}

// `thing` knows how large each thing on the picture is, and draws it.
/** @param {Thing} thing */
export function startRenderer(thing) {
  thingOn = thing;
  // The library is large: it runs only now, and as it stands in the page.
  const library = document.createElement("script");
  library.textContent = document.getElementById("library")?.textContent ?? "";
  document.head.append(library);
  for (const { id, x, y } of read("names")) places.set(id, { x, y });
  nodes = new vis.DataSet([...places.keys()].map(nodeOf));
  network = new vis.Network(frame, { nodes, edges: [] }, JSON.parse(read("options")));
  network.once("afterDrawing", () => document.getElementById("still")?.remove());
}

// Whether anything is drawn yet.
export function isDrawing() {
  return network !== undefined;
}

// vis-network's own object, for tests and for those who build on the page.
export function rendererItself() {
  return network;
}
