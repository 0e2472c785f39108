// A list too long to stand in the file as a whole: its first part stands there for who has no script;
// with script it is shown a part at a time, in the order and with the filters that the reader chose.

const PART = 200; // So many rows at a time.
const paged = statements.size > rows.size;
const further = new Map(); // Rows of statements that do not stand in the file.
let until = PART;

function bothTexts(texts) {
  if (!texts) return "";
  return texts.nl === texts.en ? texts.nl : [element("span", { class: "nl", lang: "nl" }, texts.nl), element("span", { class: "en", lang: "en" }, texts.en)];
}

function namedCell(id) {
  return element("td", {}, entities.has(id) ? element("a", { href: `#focus=${encodeURIComponent(id)}` }, bothTexts(entities.get(id).label)) : id);
}

function rowOf(id) {
  if (rows.has(id)) return rows.get(id);
  if (!further.has(id)) {
    const statement = statements.get(id);
    further.set(id, element("tr", { id: `row-${id}`, "data-statement": id },
      namedCell(statement.subject),
      element("td", {}, bothTexts(relationOf(statement).label)),
      statement.object === null ? element("td", {}, bothTexts(statement.value)) : namedCell(statement.object),
      element("td", { class: statement.denied ? "denied" : null }, bothTexts(statement.said)),
      element("td", {}, bothTexts(statement.when)),
      element("td", {}, statement.quote ? element("q", { lang: statement.language }, statement.quote) : null),
      element("td", {}, content.sources.length > 1 ? [bothTexts(statement.source), ", "].flat() : null, bothTexts(statement.where))));
  }
  return further.get(id);
}

// The rows of a page that is paged: what is chosen stands first, else it might not be seen at all.
function showPart() {
  const ids = sortedRows().filter((id) => shown.statements.has(id) || shown.aside?.has(id));
  const chosen = active ? ids.filter((id) => active.statements.has(id)) : [];
  const rest = active ? ids.filter((id) => !active.statements.has(id)) : ids;
  const part = [...chosen, ...rest].slice(0, until);
  document.querySelector("#list tbody").replaceChildren(...part.map((id) => {
    const row = rowOf(id);
    row.hidden = false;
    row.classList.toggle("chosen", active !== null && active.statements.has(id));
    return row;
  }));
  const more = document.getElementById("more");
  more.hidden = part.length === ids.length;
  more.querySelector("span").textContent = say("partListed", { n: part.length, all: ids.length });
  more.querySelector("button").textContent = say("moreRows", { n: Math.min(PART, ids.length - part.length) });
}

function startPaging() {
  if (!paged) return;
  document.getElementById("unlisted").hidden = true;
  // A browser works out the style of thousands of rows even where they are not seen.
  document.querySelector("#list tbody").replaceChildren();
  document.querySelector("#more button").addEventListener("click", () => {
    until += PART;
    showPart();
  });
  afterChange.push(() => {
    until = PART;
    if (list.open) showPart();
  });
  list.addEventListener("toggle", () => { if (list.open) showPart(); });
}
