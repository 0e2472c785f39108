// What a reader can leave out of a comparison of two versions.

import { content, entities, statements } from "../data/reading.js";
import { about } from "../data/words.js";
import { addressPart, narrowings, someOf, state } from "./address.js";
import { filters } from "./filters.js";

/** @import { Filter } from "../types" */

export function declareChanges() {
  addressPart("change", someOf(content.changes.map((each) => each.id)));
  filters.push(byChange);
  narrowings.push({
    on: () => state.change !== null,
    name: (id) => state.change === null || byChange.name(state.change, id),
    statement: (id) => state.change === null || byChange.statement(state.change, id),
  });
}

// A name stays with what is said of it, also where the name itself did not change.
/** @type {Filter} */
const byChange = {
  part: "change",
  name: (value, id) => value.has(entities.get(id).change || "unchanged") || about.get(id).some((key) => byChange.statement(value, key)),
  statement: (value, id) => value.has(statements.get(id).change || "unchanged"),
  loosen: () => null,
};
