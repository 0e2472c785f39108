// Finding a name as one types: all names in both languages, other and wrong spellings included.

// Without accents, capitals and punctuation, so that "Mariette" finds "Mariëtte".
function fold(text) {
  const plain = /[^\x00-\x7f]/.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// Every name in every spelling; made when somebody is about to search, for many names take a while.
let everySpelling = null;

function spellings() {
  if (everySpelling !== null) return everySpelling;
  everySpelling = [];
  for (const [id, { label, short, alternative, hidden }] of entities) {
    const names = new Set([label.nl, label.en, short.nl, short.en, ...alternative.nl, ...alternative.en, ...hidden]);
    for (const name of names) if (name) everySpelling.push({ id, name, folded: ` ${fold(name)} ` });
  }
  return everySpelling;
}

// Every word typed must be in one spelling; whole beginnings come before beginnings of words.
function found(query) {
  const wanted = fold(query).split(" ").filter(Boolean);
  if (!wanted.length) return [];
  const best = new Map();
  for (const spelling of spellings()) {
    if (!wanted.every((word) => spelling.folded.includes(word))) continue;
    const score = (spelling.folded.startsWith(` ${wanted.join(" ")}`) ? 4 : 0)
      + (wanted.every((word) => spelling.folded.includes(` ${word}`)) ? 2 : 0)
      + (spelling.name === labelOf(spelling.id) ? 1 : 0);
    if (!best.has(spelling.id) || best.get(spelling.id).score < score) best.set(spelling.id, { ...spelling, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score
    || entities.get(b.id).count - entities.get(a.id).count || (a.id < b.id ? -1 : 1)).slice(0, 12);
}

// Whether one letter more, fewer or other, or two in each other's place, makes one word of the other.
function almost(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(""));
}

// Where nothing is found as it was typed: what was meant, with a typing error in a word of some length.
const LONG_WORD = 5;
let everyWord = null;

function knownWords() {
  everyWord ??= new Set(spellings().flatMap(({ folded }) => folded.trim().split(" ")));
  return everyWord;
}

function meant(query) {
  const words = fold(query).split(" ").filter(Boolean).map((word) => {
    if (word.length < LONG_WORD || spellings().some(({ folded }) => folded.includes(word))) return [word];
    return [...knownWords()].filter((known) => almost(word, known));
  });
  const queries = words.reduce((some, choices) => some.flatMap((before) => choices.slice(0, 5).map((word) => [...before, word])), [[]]);
  return queries.slice(0, 25).map((each) => each.join(" ")).find((each) => found(each).length) ?? null;
}

function startSearch() {
  const field = document.getElementById("query");
  const list = document.getElementById("results");
  let results = [];
  let current = -1;

  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    current = -1;
  };
  const mark = (index) => {
    current = index;
    const options = [...list.querySelectorAll("[id]")];
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
    if (index < 0) return;
    field.setAttribute("aria-activedescendant", options[index].id);
    options[index].scrollIntoView({ block: "nearest" });
  };
  const choose = (id) => {
    close();
    field.value = "";
    go({ focus: id, lines: [] });
  };
  const open = () => {
    results = found(field.value);
    const guess = results.length ? null : meant(field.value);
    if (guess !== null) results = found(guess);
    list.replaceChildren(...results.map((result, index) => {
      const option = element("li", { role: "option", id: `result-${index}`, "aria-selected": "false" },
        shapeOf(kindOf(result.id), entities.get(result.id).envisaged),
        element("span", {}, labelOf(result.id), element("span", { class: "hint" },
          inLanguage(kindOf(result.id).label),
          labelOf(result.id) === result.name || ` ${fold(labelOf(result.id))}`.endsWith(` ${fold(result.name)}`) ? "" : ` · ${say("alsoWritten", { name: result.name })}`)));
      option.addEventListener("mousedown", (event) => { event.preventDefault(); choose(result.id); });
      return option;
    }));
    if (!fold(field.value)) { close(); return; }
    if (!results.length) list.append(element("li", { class: "none", role: "option", "aria-disabled": "true" }, say("noResults")));
    if (guess !== null) list.prepend(element("li", { class: "none", role: "option", "aria-disabled": "true" }, say("didYouMean")));
    const told = results.length === 1 ? say("oneResult") : results.length ? say("results", { n: results.length }) : say("noResults");
    announce(guess === null ? told : `${say("didYouMean")} ${results.map(({ id }) => labelOf(id)).join("; ")}`);
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    fitAboveKeyboard();
    if (results.length) mark(0); else current = -1;
  };
  // A keyboard on the screen covers the lower part of the window; the results end above it.
  const fitAboveKeyboard = () => {
    if (list.hidden) return;
    const view = window.visualViewport;
    const room = view.offsetTop + view.height - list.getBoundingClientRect().top - 8;
    list.style.maxHeight = `min(420px, ${Math.max(96, Math.floor(room))}px)`;
  };
  for (const kind of ["resize", "scroll"]) window.visualViewport?.addEventListener(kind, fitAboveKeyboard);

  field.addEventListener("input", open);
  field.addEventListener("focus", () => { spellings(); if (field.value) open(); });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open();
      if (results.length) mark((current + (event.key === "ArrowDown" ? 1 : -1) + results.length) % results.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!list.hidden && current >= 0) choose(results[current].id);
    } else if (event.key === "Escape" && (field.value || !list.hidden)) {
      event.stopPropagation();
      event.preventDefault();
      field.value = "";
      close();
    }
  });
  document.getElementById("search").addEventListener("submit", (event) => event.preventDefault());
}
