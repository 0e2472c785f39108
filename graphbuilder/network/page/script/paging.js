// A list too long to stand in the file as a whole: its first part stands there for who has no script;
// with script it is shown a part at a time, in the order and with the filters that the reader chose.

const PART = 200; // So many rows at a time.
const paged = statements.size > rows.size;
const MOST_ON_PAPER = 2000; // A longer table fills hundreds of sheets.
let until = PART;

// The rows of a page that is paged: what is chosen stands first, else it might not be seen at all.
function showPart() {
  // On paper is only what holds.
  const ids = sortedRows().filter((id) => shown.statements.has(id) || (!paper && shown.aside.has(id)));
  const chosen = active ? ids.filter((id) => active.statements.has(id)) : [];
  const rest = active ? ids.filter((id) => !active.statements.has(id)) : ids;
  const part = [...chosen, ...rest].slice(0, until);
  document.querySelector("#list tbody").replaceChildren(...part.map((id) => {
    const row = rowOf(id);
    writeOutcome(id);
    row.hidden = false;
    row.classList.toggle("chosen", active !== null && active.statements.has(id));
    return row;
  }));
  showOrder(chosen.length === 0);
  tellPart(document.getElementById("more"), part.length, ids.length, "partListed");
}

// Under a table: how much of it there is, and a button for more.
function tellPart(more, n, all, words) {
  more.hidden = n === all;
  more.querySelector("span").textContent = say(words, { n, all });
  more.querySelector("button").textContent = say("moreRows", { n: Math.min(PART, all - n) });
}

function onMore(more, show) {
  more.querySelector("button").addEventListener("click", () => {
    keepingFocus(show);
    announce(more.querySelector("span").textContent);
  });
}

// As much of the list as goes on paper, or again as much as is read on a screen.
function pageFor(most) {
  if (paged) {
    until = most;
    showPart();
  }
  if (inferredPaged) {
    inferredUntil = most;
    showInferred();
  }
}

function startPaging() {
  if (!paged) return;
  document.getElementById("unlisted").hidden = true;
  // A browser works out the style of thousands of rows even where they are not seen.
  document.querySelector("#list tbody").replaceChildren();
  onMore(document.getElementById("more"), () => {
    until += PART;
    showPart();
  });
  afterChange.push(() => {
    until = PART;
    if (list.open) showPart();
  });
  list.addEventListener("toggle", () => { if (list.open) showPart(); });
}
