// The legend is the filter: what is unticked is not drawn and not listed.

const boxes = [...document.querySelectorAll("#legend input[type=checkbox]")];

function unticked(kind) {
  return new Set(boxes.filter((box) => box.dataset[kind] !== undefined && !box.checked).map((box) => box.dataset[kind]));
}

// Which names and statements are shown with the legend as it stands.
function nowShown() {
  const withoutClass = unticked("class");
  const withoutModality = unticked("modality");
  const structural = document.getElementById("structural")?.checked ?? true;
  const names = new Set([...entities].filter(([, entity]) => !withoutClass.has(entity.class)).map(([id]) => id));
  const kept = [...statements].filter(([, statement]) => names.has(statement.subject)
    && (statement.object === null || names.has(statement.object))
    && !withoutModality.has(statement.modality)
    && (structural || !relationOf(statement).structural));
  return { entities: names, statements: new Set(kept.map(([id]) => id)) };
}

function summary() {
  return say("shown", { names: shown.entities.size, allNames: entities.size, statements: shown.statements.size, allStatements: statements.size });
}

function showCounts() {
  document.getElementById("shown").textContent = summary();
  document.getElementById("empty").hidden = shown.entities.size > 0;
  document.getElementById("show-all").disabled = boxes.every((box) => box.checked);
  for (const row of document.querySelectorAll("#list tr[data-statement]")) row.hidden = !shown.statements.has(row.dataset.statement);
}

function startLegend(changed) {
  const members = (family) => boxes.filter((box) => box.dataset.of === family);
  for (const box of boxes) {
    box.checked = true;
    box.addEventListener("change", () => {
      if (box.dataset.family) for (const member of members(box.dataset.family)) member.checked = box.checked;
      for (const family of boxes.filter((other) => other.dataset.family)) {
        const ticked = members(family.dataset.family).filter((member) => member.checked).length;
        family.checked = ticked > 0;
        family.indeterminate = ticked > 0 && ticked < members(family.dataset.family).length;
      }
      changed();
    });
  }
  document.getElementById("show-all").addEventListener("click", () => {
    for (const box of boxes) { box.checked = true; box.indeterminate = false; }
    changed();
    boxes[0]?.focus();
  });
}
