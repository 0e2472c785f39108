// Elements of the page are made here only, so that text can only become text.

import { content } from "../data/reading.js";

/** @import { All, Child, Kind } from "../types" */

/**
 * The part of the page with this id, which is of this kind.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @param {new () => T} [kind]
 * @returns {T}
 */
export function byId(id, kind) {
  return select(`#${id}`, kind);
}

/**
 * The first of what a selector means, which is there and of this kind.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} selector
 * @param {new () => T} [kind]
 * @param {ParentNode} [within]
 * @returns {T}
 */
export function select(selector, kind, within = document) {
  const found = within.querySelector(selector);
  if (!(found instanceof (kind ?? HTMLElement))) throw new Error(`the page has no ${selector}`);
  return /** @type {T} */ (found);
}

/**
 * All that a selector means, of this kind.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} selector
 * @param {new () => T} [_kind]
 * @param {ParentNode} [within]
 * @returns {T[]}
 */
export function selectAll(selector, _kind, within = document) {
  return /** @type {T[]} */ ([...within.querySelectorAll(selector)]);
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(.../** @type {(Node | string)[]} */ (children.flat().filter((child) => child !== null && child !== undefined && child !== "")));
  return made;
}

/**
 * @param {Kind} kind
 * @param {boolean} [hollow]
 */
export function shapeOf(kind, hollow = false) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const attributes = { viewBox: "-1.5 -1.5 3 3", width: 16, height: 16, "aria-hidden": "true", class: hollow ? "shape hollow" : "shape" };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, String(value));
  for (const [name, colour] of Object.entries({ fill: kind.fill, light: kind.light, dark: kind.dark })) picture.style.setProperty(`--${name}`, colour);
  const corners = content.shapes[kind.shape];
  const figure = document.createElementNS(space, corners.length ? "polygon" : "circle");
  if (corners.length) figure.setAttribute("points", corners.map((corner) => corner.join(",")).join(" "));
  else figure.setAttribute("r", "1");
  picture.append(figure);
  return picture;
}

// Of what is denied, or excluded by another statement, the style makes a mark.
/** @param {{ denied: boolean, isDisputed: boolean }} statement */
export function looksOf({ denied, isDisputed }) {
  return [denied ? "denied" : "", isDisputed ? "disputed" : ""].filter(Boolean).join(" ") || null;
}
