// Elements of the page are made here only, so that text can only become text.

import { content } from "../data/reading.js";

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

export function shapeOf(kind, hollow = false) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const attributes = { viewBox: "-1.5 -1.5 3 3", width: 16, height: 16, "aria-hidden": "true", class: hollow ? "shape hollow" : "shape" };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, value);
  for (const part of ["fill", "light", "dark"]) picture.style.setProperty(`--${part}`, kind[part]);
  const corners = content.shapes[kind.shape];
  const figure = document.createElementNS(space, corners.length ? "polygon" : "circle");
  if (corners.length) figure.setAttribute("points", corners.map((corner) => corner.join(",")).join(" "));
  else figure.setAttribute("r", 1);
  picture.append(figure);
  return picture;
}
