// The renderer: vis-network holds the view on the drawing and moves it. No other module knows of it, so that
// another renderer is another file in place of this one.

import { read } from "../data/reading.js";
import { places } from "./places.js";

/** @import { Point, View } from "../types" */
/** @import { Pen } from "./pen.js" */

export const frame = /** @type {HTMLElement} */ (document.getElementById("canvas"));
/** @type {any} vis-network has no types. */
let network;

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

export function startRenderer() {
  // The library is large: it runs only now, and as it stands in the page.
  const library = document.createElement("script");
  library.textContent = document.getElementById("library")?.textContent ?? "";
  document.head.append(library);
  for (const { id, x, y } of read("names")) places.set(id, { x, y });
  network = new vis.Network(frame, {}, JSON.parse(read("options")));
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
