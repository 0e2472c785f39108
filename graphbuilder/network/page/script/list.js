// The list of statements: it follows the filters, and is sorted by any of its columns.

const COLUMNS = ["subject", "relation", "object", "said", "period", "quote", "place"];

// The column to sort by, with a minus before it from last to first; null is the order of the source.
addressPart("sort", {
  read: ([text]) => (text !== undefined && text !== "place" && COLUMNS.includes(text.replace(/^-/, "")) ? text : null),
  write: (value) => (value === null ? [] : [value]),
});

// Only what changes is touched: a long list costs time with each row.
function showRows(before) {
  for (const [id, row] of paged ? [] : rows) {
    if (writtenIn.get(id) !== language) rowOf(id);
    const was = before && (before.statements.has(id) || before.aside.has(id));
    const is = shown.statements.has(id) || shown.aside.has(id);
    if (!before || was !== is) row.hidden = !is;
    if (!before || before.aside.has(id) !== shown.aside.has(id)) row.classList.toggle("aside", shown.aside.has(id));
  }
  inferredUntil = PART;
  showInferred();
}

// What a row is sorted by: a number or a text; nothing where it says nothing there.
function keyOf(id, column) {
  const statement = statements.get(id);
  if (column === "subject") return labelOf(statement.subject);
  if (column === "relation") return relationOf(statement).order;
  if (column === "object") return statement.object === null ? inLanguage(statement.value) : labelOf(statement.object);
  if (column === "said") return listedWays.indexOf(wayOf(statement));
  if (column === "period") return statement.days?.firstStart ?? statement.days?.firstEnd ?? "";
  if (column === "quote") return statement.quote;
  return statement.order;
}

function inSourceOrder(one, other) {
  return statements.get(one).order - statements.get(other).order;
}

function sortedRows() {
  const column = state.sort?.replace(/^-/, "") ?? "place";
  const back = state.sort?.startsWith("-") ? -1 : 1;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = new Map([...statements.keys()].map((id) => [id, keyOf(id, column)]));
  return [...statements.keys()].sort((one, other) => {
    const [first, second] = [keys.get(one), keys.get(other)];
    // What says nothing stands last, whatever the direction.
    if (first === "" || second === "") return (first === "") - (second === "") || inSourceOrder(one, other);
    const difference = typeof first === "number" ? first - second : compare(first, second);
    return back * difference || inSourceOrder(one, other);
  });
}

let sortedBy = "place";

// Whether the list may say that it is in the order of the source.
function showOrder(isWhole) {
  document.getElementById("source-order").hidden = state.sort !== null || !isWhole;
}

function showSorting() {
  const column = state.sort?.replace(/^-/, "") ?? "place";
  for (const button of document.querySelectorAll("#list [data-sort]")) {
    const head = button.closest("th");
    if (button.dataset.sort === column) head.setAttribute("aria-sort", state.sort?.startsWith("-") ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
  document.getElementById("sort").value = column;
  for (const option of document.querySelectorAll("#sort option")) option.textContent = say(option.dataset.word);
  showOrder(true);
  const wanted = `${state.sort ?? "place"} ${["subject", "object", "relation"].includes(column) ? language : ""}`.trim();
  if (wanted === sortedBy) return;
  sortedBy = wanted;
  if (paged) { if (list.open) showPart(); return; }
  document.querySelector("#list tbody").append(...sortedRows().map((id) => rows.get(id)));
}

function startList() {
  for (const button of document.querySelectorAll("#list [data-sort]")) {
    button.addEventListener("click", () => {
      const same = (state.sort ?? "place") === button.dataset.sort;
      go({ sort: same ? `-${button.dataset.sort}` : button.dataset.sort === "place" ? null : button.dataset.sort });
      announce(say(same ? "sortedBack" : "sorted", { column: say(document.querySelector(`#sort option[value="${button.dataset.sort}"]`).dataset.word) }));
    });
  }
  const choice = document.getElementById("sort");
  choice.addEventListener("change", () => go({ sort: choice.value === "place" ? null : choice.value }));
}
