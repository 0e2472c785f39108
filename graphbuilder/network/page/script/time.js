// What holds on a day: the outcomes of the question "on-date", for every statement that a date can
// settle, and the control that chooses the day.

const asked = [];
for (const [id, { days }] of statements) if (days?.time) asked.push(id);
const GONE = new Set(["NOT_YET", "OVER"]);
const DAY = 24 * 60 * 60 * 1000;
const MOST_CHOSEN = 200;

addressPart("date", oneOf((text) => asked.length > 0 && isDay(text)));

function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= "1000" && dayOf(numberOf(text)) === text;
}

function numberOf(day) {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function dayOf(number) {
  return Number.isFinite(number) ? new Date(number * DAY).toISOString().slice(0, 10) : "";
}

// The rule is a table (outcomes.toml): of a kind of time the outcome of the first condition that holds. Days are
// texts of one form, so that the order of texts is that of days; what is not stated is a text before or after all.
const SIGNS = { "<": (one, other) => one < other, "<=": (one, other) => one <= other, ">": (one, other) => one > other, "=": (one, other) => one === other };

function outcomeByRule(day, days, rule) {
  const known = { ...rule.unknown, ...days, day };
  if (days.start === "..") known.lastStart = "";
  if (days.end === "..") known.firstEnd = "9";
  known.afterWritten = `${known.written}~`;
  const isUndated = days.time === "state" && known.firstStart === rule.unknown.firstStart && known.lastEnd === rule.unknown.lastEnd;
  const lines = rule.kinds[isUndated ? "undated" : days.time];
  return lines.find(([left, sign, right]) => sign === undefined || SIGNS[sign](known[left], known[right] ?? right)).at(-1);
}

function outcomeOn(day, id) {
  return outcomeByRule(day, statements.get(id).days, content.outcomes);
}

function outcomeOf(id) {
  return state.date !== null && statements.get(id).days?.time ? outcomeOn(state.date, id) : null;
}

const OUTCOME_WORDS = {
  HOLDS: "holds", STARTED_END_NOT_STATED: "startedEndNotStated", UNDETERMINED: "undetermined", NOT_YET: "notYet", OVER: "over",
  HAPPENED: "happened", STILL_TO_COME: "stillToCome", PASSED: "passed", UNDATED: "undated",
};

// In words; a deadline that is still to come is no event that is.
function outcomeInWords(id, outcome = outcomeOf(id)) {
  if (outcome === null) return "";
  return say(outcome === "STILL_TO_COME" && statements.get(id).days.time === "deadlineTime" ? "deadlineAhead" : OUTCOME_WORDS[outcome]);
}

// Which statements a day leaves out: what does not hold yet or any more, and events still to come. Names
// stay: what a plan consists of does not expire with it.
const lostOn = new Map();

function lost(day) {
  if (lostOn.has(day)) return lostOn.get(day);
  const gone = new Set(asked.filter((id) => {
    const outcome = outcomeOn(day, id);
    return GONE.has(outcome) || (outcome === "STILL_TO_COME" && statements.get(id).days.time === "event");
  }));
  lostOn.clear(); // Only the last: a slider passes by very many days.
  lostOn.set(day, gone);
  return gone;
}

narrowings.push({
  dated: true,
  on: () => state.date !== null,
  name: always,
  statement: (id) => state.date === null || !lost(state.date).has(id),
});

function dayInWords(day) {
  const [year, month, number] = day.split("-");
  return say("day", { year, day: Number(number), month: say("months").split(" ")[month - 1] });
}

// Which of what a date can settle come out how: [words, [statement, …]].
function outcomesInWords(day) {
  const byWords = new Map();
  const order = Object.keys(OUTCOME_WORDS);
  const found = asked.map((id) => ({ id, outcome: outcomeOn(day, id) })).sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  for (const { id, outcome } of found) {
    const words = outcomeInWords(id, outcome);
    byWords.set(words, [...(byWords.get(words) ?? []), id]);
  }
  return [...byWords];
}

// A way to the statements that come out so; an address holds only so many of them.
function outcomeItem([words, ids]) {
  const named = ids.length > MOST_CHOSEN ? words : element("button", { type: "button", class: "name", onclick: () => go({ focus: null, lines: ids }) }, words);
  return element("li", {}, named, " ", element("span", { class: "count" }, String(ids.length)));
}

// What statements that were chosen together come out as, where that is why they were: in words, or null.
function chosenOutcome(ids) {
  if (state.date === null) return null;
  const found = outcomesInWords(state.date).find(([, all]) => all.length === ids.length && all.every((id) => ids.includes(id)));
  return found ? say("outcomeOn", { outcome: found[0], date: dayInWords(state.date), n: ids.length }) : null;
}

function beyondSources(day) {
  const one = content.sources.length === 1;
  const dated = content.sources.filter(({ issued }) => issued);
  const newest = dated.reduce((last, each) => (last && last.issued >= each.issued ? last : each), null);
  return [
    dated.length < content.sources.length ? say(one ? "sourceUndated" : "sourcesUndated") : "",
    newest && day.slice(0, newest.issued.length) > newest.issued ? say(one ? "afterSource" : "afterSources", { date: inLanguage(newest.written) }) : "",
  ].filter(Boolean).join(" ");
}

// The slider goes from the first year in the data to the last, and to today.
function range() {
  const days = times.flatMap((each) => (each.days ? [each.days.firstStart, each.days.lastStart, each.days.firstEnd, each.days.lastEnd] : []));
  const all = [...days, ...content.sources.map(({ issued }) => issued)].filter((text) => text && text >= "1000").map((text) => text.slice(0, 4));
  const first = all.reduce((least, year) => (year < least ? year : least), all[0]);
  const last = all.reduce((most, year) => (year > most ? year : most), all[0]);
  const now = today();
  return { first: numberOf(`${first}-01-01`), last: Math.max(numberOf(`${last}-12-31`), numberOf(now)) };
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

let dragging = false; // The slider is on its way; going back leads to where it was before.

function startTime() {
  const box = document.getElementById("on-date");
  if (!box) return;
  const slider = document.getElementById("day");
  const field = document.getElementById("exact-day");
  const { first, last } = range();
  Object.assign(slider, { min: first, max: last });
  const [from, until] = [first, last].map((number) => dayOf(number).slice(0, 4));
  document.getElementById("years").replaceChildren(element("span", {}, from), element("span", {}, until));
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

function showTime() {
  const box = document.getElementById("on-date");
  if (!box) return;
  const day = state.date;
  box.checked = day !== null;
  // The legend may be folded: that a date is on is said with how much is shown.
  const asOf = document.getElementById("as-of");
  asOf.hidden = day === null;
  asOf.textContent = day === null ? "" : asOfInWords();
  document.getElementById("day-choice").hidden = day === null;
  if (day === null) return;
  const slider = document.getElementById("day");
  const field = document.getElementById("exact-day");
  slider.value = numberOf(day);
  slider.setAttribute("aria-valuetext", dayInWords(day));
  if (field.value !== day) field.value = day;
  document.getElementById("day-in-words").textContent = dayInWords(day);
  document.getElementById("outcomes").replaceChildren(...outcomesInWords(day).map(outcomeItem));
  document.getElementById("beyond").textContent = beyondSources(day);
}

// The whole list; of one that is paged, each part comes with its outcomes.
let outcomesShown = "";

function showOutcomes() {
  const wanted = `${state.date} ${language}`;
  if (outcomesShown === wanted || (state.date === null && !outcomesShown)) return;
  outcomesShown = state.date === null ? "" : wanted;
  for (const id of paged ? [] : asked) writeOutcome(id);
}
