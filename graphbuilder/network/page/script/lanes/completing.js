// What links and names in the lanes tell of: in the file they leave out what follows from where they stand, so that
// it is short. Here they are given it, before anybody asks.

import { saids, statementsOf } from "../data/lanes.js";
import { entities, statements } from "../data/reading.js";
import { shortOf } from "../data/words.js";
import { selectAll } from "../screen/elements.js";

// A row of an answer is about the statements of which it has the words.
for (const row of selectAll("#lanes .answer :is(tr, li):has(.place)")) {
  row.dataset.statements = selectAll(".place", HTMLElement, row).flatMap(statementsOf).join(" ");
}

// What leads to one statement has it in its address only; what tells of all of its row has nothing.
const OF_ITSELF = ".place, .date, .plain, .cited > *";
for (const said of saids) {
  if (said.dataset.statements !== undefined) continue;
  const row = /** @type {HTMLElement | null} */ (said.matches(OF_ITSELF) ? null : said.closest("[data-statements]"));
  said.dataset.statements = row?.dataset.statements ?? statementsOf(said).join(" ");
}

// A name whose words are those of one end of its statement.
for (const said of saids) {
  if (said.dataset.name !== undefined || said.matches(`${OF_ITSELF}, .verb`)) continue;
  const [id] = statementsOf(said);
  if (!statements.has(id)) continue;
  const { subject, object } = statements.get(id);
  const called = [subject, object].filter((end) => end !== null && entities.has(end) && shortOf(end) === said.textContent);
  if (called[0]) said.dataset.name = called[0];
}

// In a lane a name that is not told is that of the lane.
for (const name of selectAll('#lanes .lane [data-of=""]')) {
  name.dataset.of = name.closest(".lane")?.id.replace(/^(track|rest)-/, "");
}
