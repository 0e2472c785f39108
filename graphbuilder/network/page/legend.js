// The legend is the filter: what is unticked is not drawn and not listed.

const boxes = [...document.querySelectorAll("#legend input[type=checkbox]")];

function unticked(kind) {
  return new Set(boxes.filter((box) => box.dataset[kind] !== undefined && !box.checked).map((box) => box.dataset[kind]));
}

// Which names and statements are shown with the legend as it stands. Bare are names that the ways of
// saying leave without any of their lines.
function nowShown() {
  const withoutClass = unticked("class");
  const withoutModality = unticked("modality");
  const structural = document.getElementById("structural")?.checked ?? true;
  const names = new Set([...entities].filter(([, entity]) => !withoutClass.has(entity.class)).map(([id]) => id));
  const possible = [...statements].filter(([, statement]) => names.has(statement.subject)
    && (statement.object === null || names.has(statement.object)));
  const kept = possible.filter(([, statement]) => !withoutModality.has(statement.modality)
    && (structural || !relationOf(statement).structural));
  const endsOf = (some) => new Set(some.flatMap(([, statement]) => [statement.subject, statement.object]));
  const still = endsOf(kept);
  const held = new Set(kept.map(([id]) => id));
  const inferred = content.inferred.map((statement) => names.has(statement.subject) && names.has(statement.object)
    && statement.premises.every((id) => held.has(id)) && (structural || !relationOf(statement).structural));
  return {
    entities: names,
    statements: held,
    bare: new Set([...endsOf(possible)].filter((id) => names.has(id) && !still.has(id))),
    inferred: new Set(content.inferred.filter((_, index) => inferred[index])),
  };
}

function summary() {
  return say("shown", { names: shown.entities.size, allNames: entities.size, statements: shown.statements.size, allStatements: statements.size });
}

function showCounts() {
  document.getElementById("shown").textContent = summary();
  document.getElementById("empty").hidden = shown.entities.size > 0;
  document.getElementById("show-all").disabled = boxes.every((box) => box.checked);
  const all = shown.statements.size === statements.size;
  document.getElementById("listed").textContent = all ? statements.size : say("listed", { n: shown.statements.size, all: statements.size });
}

// Only what changes is touched: a long list costs time with each row.
function showRows(before) {
  for (const [id, row] of rows) if (!before || before.statements.has(id) !== shown.statements.has(id)) row.hidden = !shown.statements.has(id);
  document.querySelectorAll("#inferred tbody tr").forEach((row, index) => { row.hidden = !shown.inferred.has(content.inferred[index]); });
  document.getElementById("inferred")?.toggleAttribute("hidden", !shown.inferred.size);
}

function showFamilies() {
  for (const family of boxes.filter((box) => box.dataset.family)) {
    const members = boxes.filter((box) => box.dataset.of === family.dataset.family);
    const ticked = members.filter((member) => member.checked).length;
    family.checked = ticked > 0;
    family.indeterminate = ticked > 0 && ticked < members.length;
  }
}

// What somebody chooses by name must be seen: tick its kind, and how it is said. Whether that
// changed anything.
function reveal(names, lines) {
  const wanted = boxes.filter((box) => !box.checked && (
    names.some((id) => box.dataset.class === entities.get(id).class)
    || lines.some((id) => box.dataset.modality === statements.get(id).modality
      || (box.id === "structural" && relationOf(statements.get(id)).structural))));
  for (const box of wanted) box.checked = true;
  showFamilies();
  return wanted.length > 0;
}

function startLegend(changed) {
  for (const box of boxes) {
    box.checked = true;
    box.addEventListener("change", () => {
      if (box.dataset.family) for (const member of boxes.filter((other) => other.dataset.of === box.dataset.family)) member.checked = box.checked;
      showFamilies();
      changed();
    });
  }
  for (const button of document.querySelectorAll("#legend .only")) {
    button.addEventListener("click", () => {
      for (const box of boxes) if (box.dataset.modality !== undefined) box.checked = box.dataset.modality === button.dataset.only;
      changed();
    });
  }
  document.getElementById("show-all").addEventListener("click", () => {
    for (const box of boxes) { box.checked = true; box.indeterminate = false; }
    changed();
    boxes[0]?.focus();
  });
}
