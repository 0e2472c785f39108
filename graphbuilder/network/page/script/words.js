// Saying the content of the page in the language of the reader.

const classes = new Map(Object.entries(content.classes));
const relations = new Map(Object.entries(content.relations));
const modalities = new Map(content.modalities.map((modality) => [modality.id, modality]));

// The statements of each name, so that choosing one does not go through all.
const about = new Map();
for (const id of entities.keys()) about.set(id, []);
for (const [id, { subject, object }] of statements) {
  about.get(subject)?.push(id);
  if (object !== subject) about.get(object)?.push(id);
}

// A finger has no keys: hints on keys are left out there.
const touch = matchMedia("(hover: none)").matches;

let language = document.documentElement.dataset.language;

function inLanguage(texts) {
  return texts ? texts[language] || texts.nl || texts.en || "" : "";
}

function say(word, parts = {}) {
  return content.words[word][language].replace(/\{(\w+)\}/g, (found, part) =>
    part in parts ? String(parts[part]) : found);
}

// Elements are made here only, so that text can only become text.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

function shapeOf(kind, hollow = false) {
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

const plainKind = { label: { nl: "", en: "" }, shape: "dot", fill: "#7f7f7f", light: "#7f7f7f", dark: "#7f7f7f" };

function kindOf(id) {
  return classes.get(entities.get(id).class) || plainKind;
}

function labelOf(id) {
  return entities.has(id) ? inLanguage(entities.get(id).label) || id : id;
}

function relationOf(statement) {
  return relations.get(statement.relation)
    || { label: { nl: statement.relation, en: statement.relation }, inverse: { nl: statement.relation, en: statement.relation }, symmetric: false, structural: false, order: 0 };
}

// What a relation is called, seen from its subject or, `back`, from its object; a denial says so first.
function relationInWords(statement, back = false) {
  const relation = relationOf(statement);
  const words = inLanguage(back && !relation.symmetric ? relation.inverse : relation.label);
  return statement.denied ? say("deniedRelation", { relation: words }) : words;
}

function speak() {
  document.documentElement.lang = language;
  document.documentElement.dataset.language = language;
  document.title = inLanguage(content.title);
  for (const part of document.querySelectorAll("[data-label]")) part.setAttribute("aria-label", say(part.dataset.label));
  for (const part of document.querySelectorAll("[data-title]")) part.title = say(part.dataset.title);
  for (const part of document.querySelectorAll("[data-placeholder]")) part.placeholder = say(touch ? "search" : part.dataset.placeholder);
  for (const button of document.querySelectorAll("#legend .only")) button.setAttribute("aria-label", say("onlyThis", { kind: (button.parentElement.querySelector(`.text [lang="${language}"]`) ?? button.parentElement.querySelector(".text")).textContent }));
  for (const button of document.querySelectorAll("#languages button")) button.setAttribute("aria-pressed", String(button.dataset.to === language));
  document.getElementById("canvas").setAttribute("aria-label", say("pictureAbout", { names: entities.size }));
}
