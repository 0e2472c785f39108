// @ts-nocheck - the page knows no files
/* global URL */
// The rule of dates, as the page is given it.

import { readFileSync } from "node:fs";

const table = new URL("../../graphbuilder/vocabulary/outcomes.json", import.meta.url);

/** @type {import("../../graphbuilder/network/page/script/types").OutcomeRule} */
export const rule = JSON.parse(readFileSync(table, "utf8"));
