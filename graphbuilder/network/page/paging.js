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
  const more = document.getElementById("more");
  more.hidden = part.length === ids.length;
  more.querySelector("span").textContent = say("partListed", { n: part.length, all: ids.length });
  more.querySelector("button").textContent = say("moreRows", { n: Math.min(PART, ids.length - part.length) });
}

// As much of the list as goes on paper, or again as much as is read on a screen.
function pageFor(most) {
  if (!paged) return;
  until = most;
  showPart();
}

function startPaging() {
  if (!paged) return;
  document.getElementById("unlisted").hidden = true;
  // A browser works out the style of thousands of rows even where they are not seen.
  document.querySelector("#list tbody").replaceChildren();
  document.querySelector("#more button").addEventListener("click", () => {
    until += PART;
    keepingFocus(showPart);
    announce(document.querySelector("#more span").textContent);
  });
  afterChange.push(() => {
    until = PART;
    if (list.open) showPart();
  });
  list.addEventListener("toggle", () => { if (list.open) showPart(); });
}
