// The control that chooses a day, and what comes out on it.

import { content, times } from "../data/reading.js";
import { inLanguage, say } from "../data/words.js";
import { byId, element } from "../screen/elements.js";
import { catchUp, go, replace, state } from "../state/address.js";
import { asOfInWords, dayInWords, outcomesInWords } from "../state/date.js";
import { dayOf, isDay, numberOf, today } from "../state/days.js";

/** @import { Source } from "../types" */

const MOST_CHOSEN = 200;

// A way to the statements that come out so; an address holds only so many of them.
/** @param {[string, string[]]} given */
function outcomeItem([words, ids]) {
  const named = ids.length > MOST_CHOSEN ? words : element("button", { type: "button", class: "name", onclick: () => go({ focus: null, lines: ids }) }, words);
  return element("li", {}, named, " ", element("span", { class: "count" }, String(ids.length)));
}

/** @param {string} day */
function beyondSources(day) {
  const one = content.sources.length === 1;
  const dated = content.sources.filter(({ issued }) => issued);
  const newest = dated.reduce((last, each) => (last && last.issued >= each.issued ? last : each), /** @type {Source | null} */ (null));
  return [
    dated.length < content.sources.length ? say(one ? "sourceUndated" : "sourcesUndated") : "",
    newest && day.slice(0, newest.issued.length) > newest.issued ? say(one ? "afterSource" : "afterSources", { date: inLanguage(newest.written) }) : "",
  ].filter(Boolean).join(" ");
}

// The slider goes from the first year in the data to the last, and to today.
function range() {
  const days = times.flatMap((each) => (each.days ? [each.days.firstStart, each.days.lastStart, each.days.firstEnd, each.days.lastEnd] : []));
  const all = [...days, ...content.sources.map(({ issued }) => issued)].flatMap((text) => (text && text >= "1000" ? [text.slice(0, 4)] : []));
  const first = all.reduce((least, year) => (year < least ? year : least), all[0]);
  const last = all.reduce((most, year) => (year > most ? year : most), all[0]);
  const now = today();
  return { first: numberOf(`${first}-01-01`), last: Math.max(numberOf(`${last}-12-31`), numberOf(now)) };
}

let dragging = false; // The slider is on its way; going back leads to where it was before.

export function startTime() {
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById("on-date"));
  if (!box) return;
  const slider = byId("day", HTMLInputElement);
  const field = byId("exact-day", HTMLInputElement);
  const { first, last } = range();
  Object.assign(slider, { min: String(first), max: String(last) });
  const [from, until] = [first, last].map((number) => dayOf(number).slice(0, 4));
  byId("years").replaceChildren(element("span", {}, from), element("span", {}, until));
  let latest = today();
  box.addEventListener("change", () => go({ date: box.checked ? latest : null }));
  slider.addEventListener("input", () => {
    latest = dayOf(Number(slider.value));
    (dragging ? replace : go)({ date: latest });
    dragging = true;
  });
  slider.addEventListener("change", () => { dragging = false; catchUp(); });
  // While a year is being typed, it is one of long ago.
  field.addEventListener("change", () => { if (isDay(field.value)) { latest = field.value; go({ date: latest }); } });
}

export function showTime() {
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById("on-date"));
  if (!box) return;
  const day = state.date;
  box.checked = day !== null;
  // The legend may be folded: that a date is on is said with how much is shown.
  const asOf = byId("as-of");
  asOf.hidden = day === null;
  asOf.textContent = day === null ? "" : asOfInWords();
  byId("day-choice").hidden = day === null;
  if (day === null) return;
  const slider = byId("day", HTMLInputElement);
  const field = byId("exact-day", HTMLInputElement);
  slider.value = String(numberOf(day));
  slider.setAttribute("aria-valuetext", dayInWords(day));
  if (field.value !== day) field.value = day;
  byId("day-in-words").textContent = dayInWords(day);
  byId("outcomes").replaceChildren(...outcomesInWords(day).map(outcomeItem));
  byId("beyond").textContent = beyondSources(day);
}
