// Answers questions about one page without a browser, a line each: {"ask": "outcomes", "of": ["2024-06-01"]}.
// The page is what `compact` makes of a picture, in the file that is named.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { stand } from "./browser.js";

stand(JSON.parse(readFileSync(process.argv[2], "utf8")));

const folder = "../../graphbuilder/network/page/script";
const { content, statements } = await import(`${folder}/data/reading.js`);
const { found } = await import(`${folder}/data/finding.js`);
const address = await import(`${folder}/state/address.js`);
const { asked } = await import(`${folder}/state/date.js`);
const { declareAll } = await import(`${folder}/state/declared.js`);
const { themes } = await import(`${folder}/state/filters.js`);
const { outcomeOn } = await import(`${folder}/state/outcomes.js`);
const shown = await import(`${folder}/state/shown.js`);

declareAll();
address.startState(() => {});

function open(text) {
  location.hash = `#${text}`;
  address.follow();
  shown.setShown();
}

const answers = {
  found: (query) => found(query).map(({ id }) => id),
  outcomes: (day) => Object.fromEntries(asked.map((id) => [id, outcomeOn(day, statements.get(id).days, content.outcomes)])),
  shown: (text) => {
    open(text);
    const { entities: names, statements: held, bare, aside } = shown.shown;
    return { names: [...names], statements: [...held], bare: [...bare], aside: [...aside], summary: shown.summary() };
  },
  themes,
};

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, of } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(answers[ask](...of))}\n`);
}
