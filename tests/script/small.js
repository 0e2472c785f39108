// A small page, written by hand as `compact` writes one: five names, and what is said of them.
//
//     plan -- commissionedBy --> ministry      said so              since 2021, till the end of 2024
//     plan -- hasGoal ---------> goal          intended
//     plan -- hasChapter ------> chapter       said so, structural
//     goal -- subject ---------> water         said so
//     ministry -- works with --> plan          denied

import { stand } from "./browser.js";
import { rule } from "./rule.js";

const both = (/** @type {string} */ nl, /** @type {string} */ en) => ({ nl, en });
const kind = (/** @type {string} */ name, /** @type {number} */ column, /** @type {string[]} */ ...ancestors) => ({
  label: both(name, name), plural: both(`${name}en`, `${name}s`), column, ancestors, shape: "dot", fill: "#777777", light: "#666666", dark: "#888888",
});
const source = (/** @type {string} */ id, /** @type {string} */ issued, /** @type {string} */ nl, /** @type {string} */ en) => ({
  id, issued, written: both("", ""), title: both(nl, en), age: both("", ""), citation: both("", ""), language: "nl",
  said: [issued, issued], url: "", count: 1,
});
const relation = (/** @type {string} */ label, /** @type {object} */ more = {}) => ({
  label: both(label, label), inverse: both(`${label} (omgekeerd)`, `${label} (inverse)`),
  symmetric: false, structural: false, order: 1, count: 1, ...more,
});

/** @type {import("../../graphbuilder/network/page/script/types").Content} */
export const content = {
  title: both("Klein", "Small"),
  dataset: { iri: "https://example.org/", version: "", licence: "" },
  sources: [
    source("brief", "2024-05-16", "De brief", "The letter"),
    { ...source("nota", "", "De nota", "The note"), citation: both("De nota, Stb. 2021, nr. 12", "The note, Stb. 2021, nr. 12") },
  ],
  families: [
    { id: "actors", label: both("Actoren", "Actors"), count: 1, classes: [{ id: "Ministry", count: 1 }] },
    {
      id: "tracks", label: both("Trajecten", "Tracks"), count: 4,
      classes: [{ id: "Plan", count: 2 }, { id: "Goal", count: 1 }, { id: "Theme", count: 1 }],
    },
  ],
  classes: {
    Ministry: kind("ministerie", 1, "Ministry", "Actor"),
    Plan: kind("plan", 2, "Plan"),
    Goal: kind("doel", 3, "Goal"),
    Theme: kind("thema", 4, "Theme"),
  },
  modalities: [
    { id: "asserted", label: both("zo gesteld", "so stated"), line: "solid", count: 3 },
    { id: "intended", label: both("voornemen", "intended"), line: "dashed", count: 1 },
  ],
  relations: {
    commissionedBy: relation("in opdracht van"),
    hasGoal: relation("heeft als doel", { order: 2, within: true }),
    hasChapter: relation("heeft als hoofdstuk", { order: 3, structural: true }),
    subject: relation("gaat over", { order: 4, toTheme: true }),
    cooperatesWith: relation("werkt samen met", { order: 5, symmetric: true }),
  },
  entities: [
    ["min", { class: "Ministry", label: ["Ministerie van Éénheid", "Ministry of Unity"], short: "MvE", size: 5, count: 2, at: [0, 0] }],
    ["plan", { class: "Plan", label: ["Het Plan", "The Plan"], hidden: ["het pland"], size: 8, count: 4, at: [0, 0] }],
    ["goal", { class: "Goal", label: ["een doel", "a goal"], size: 5, count: 2, at: [0, 0] }],
    // Wholly called by the word with which the ministry's name begins.
    ["chapter", { class: "Plan", label: ["Hoofdstuk 1", "Chapter 1"], hidden: ["Ministry"], size: 4, count: 1, at: [0, 0] }],
    ["water", { class: "Theme", label: ["waterkwaliteit", "water quality"], size: 4, count: 1, at: [0, 0] }],
  ],
  // Not in the order in which the script names them: the page says what stands where.
  columns: ["id", "relation", "subject", "object", "place", "way", "time", "quote", "more"],
  languages: ["nl", "en"],
  statements: [
    ["s1", 0, 1, 0, 0, 0, 1, "in opdracht van het Ministerie"],
    ["s2", 1, 1, 2, 0, 1, 0],
    ["s3", 2, 1, 3, 0, 0, 0],
    ["s4", 3, 2, 4, 0, 0, 0],
    ["s5", 4, 0, 1, 1, 2, 0],
  ],
  namesElsewhere: [],
  relationOrder: ["commissionedBy", "hasGoal", "hasChapter", "subject", "cooperatesWith"],
  ways: [
    { modality: "asserted", said: ["zo gesteld", "so stated"] },
    { modality: "intended", said: ["voornemen", "intended"] },
    { modality: "asserted", said: ["ontkend", "denied"], denied: true, origin: 1 },
  ],
  times: [
    {},
    {
      when: "2021-2024",
      days: { time: "state", firstStart: "2021-01-01", lastStart: "2021-01-01", firstEnd: "2024-12-31", lastEnd: "2024-12-31" },
    },
  ],
  places: [{ where: ["zin 1", "sentence 1"] }, { where: ["art. 5, tweede lid", "art. 5(2)"] }],
  topics: [
    { label: both("in opdracht van", "commissioned by"), words: ["opdrachtgever"], relations: ["commissionedBy"] },
    { label: both("werkt samen met", "works with"), words: ["samenwerking"], relations: ["cooperatesWith"] },
    { label: both("uiterste datum", "deadline"), words: ["termijn", "heeft als uiterste datum"], relations: [], missing: ["plan"] },
    { label: both("voornemen", "intended"), words: ["voorgenomen"], relations: [], modality: "intended" },
    { label: both("ontkend", "denied"), words: ["niet", "not"], relations: [], modality: "denied" },
  ],
  inferred: [],
  shapes: { dot: [] },
  lines: { solid: { width: 1, dash: [] }, dashed: { width: 1, dash: [5, 3] } },
  outcomes: rule,
  words: {
    day: both("{day} {month} {year}", "{day} {month} {year}"),
    months: both("januari februari maart april mei juni juli augustus september oktober november december",
      "January February March April May June July August September October November December"),
    deniedRelation: both("niet: {relation}", "not: {relation}"),
  },
  notes: [],
  variants: [],
  changes: [],
  whole: null,
  arrangements: [{ id: "columns", width: 100, height: 100 }],
  groups: {},
  size: { name: 12, line: 13, mark: 24, text: 128, left: 0, top: 0, width: 0, height: 0, row: 0, grown: 1 },
  opens: "columns",
};

stand(content);
