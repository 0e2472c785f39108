// The lanes as they stand in the file. The script builds none of them: it shows, hides and marks.

const all = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);

export const lanes = all("#lanes .lane[data-track]");
export const tracks = lanes.map((lane) => lane.dataset.track ?? "");
export const hasLanes = all("#lanes").length > 0;
// On which answer the page opens: a comparison on what changed.
export const firstQuestion = all("#answer-changes").length ? "changes" : "overview";

// What says something: a name, a verb, a date, a way of saying it.
export const saids = all("#lanes .said");

/** @param {string} question */
export function answerId(question) {
  return question === "overview" ? question : `answer-${question}`;
}

/**
 * @param {string | null} name
 * @param {string} [part]
 */
export function isInLanes(name, part = "lanes") {
  return saids.some((said) => said.dataset.name === name && said.closest(`#${part}`));
}

// Of which statements each tells; of one alone its link says it.
/** @param {HTMLElement} said */
export function statementsOf(said) {
  const [, row = ""] = said.getAttribute("href")?.match(/^#row-(.*)$/) ?? [];
  return (said.dataset.statements ?? decodeURIComponent(row)).split(" ").filter(Boolean);
}
