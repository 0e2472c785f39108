// All that an address can hold, in the order in which it stands there.

import { declareChoices } from "./address.js";
import { declareArrangement } from "./arrangement.js";
import { declareBetween } from "./between.js";
import { declareChanges } from "./changes.js";
import { declareDate } from "./date.js";
import { declareEmbedded } from "./embedded.js";
import { declareExploring } from "./exploring.js";
import { declareFilters } from "./filters.js";
import { declareKeys } from "./keys.js";
import { declareSorting } from "./sorting.js";
import { declareView, settleView } from "./view.js";

// In this order what the parts narrow is asked, too.
export function declareAll() {
  declareView();
  declareChoices();
  declareFilters();
  declareDate();
  declareArrangement();
  declareBetween();
  declareChanges();
  declareSorting();
  declareKeys();
  declareExploring();
  declareEmbedded();
  settleView();
}
