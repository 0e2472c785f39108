// The panel beside the picture: what the source says about what is chosen.

function nameButton(id, words = labelOf(id)) {
  if (!entities.has(id)) return element("b", {}, id);
  return element("button", { type: "button", class: "name", onclick: () => go({ focus: id, lines: [] }) }, words);
}

// The whole sentence with the quoted words marked, or else the quoted words alone.
function quoted(statement) {
  if (!statement.text) return statement.quote ? element("blockquote", { lang: statement.language }, element("q", {}, statement.quote)) : null;
  const parts = [];
  let rest = statement.text;
  for (const run of statement.quote.split("…").map((words) => words.trim()).filter(Boolean)) {
    const start = rest.indexOf(run);
    if (start < 0) continue;
    parts.push(rest.slice(0, start), element("mark", {}, run));
    rest = rest.slice(start + run.length);
  }
  return element("blockquote", { lang: statement.language }, parts, rest);
}

function placeOf(statement) {
  const where = [inLanguage(statement.where)];
  if (content.sources.length > 1) where.unshift(inLanguage(statement.source));
  return where.filter(Boolean).join(", ");
}

function evidence(id, ...first) {
  const statement = statements.get(id);
  const said = element("div", { class: "said" }, element(statement.denied ? "b" : "span", {}, inLanguage(statement.said)));
  for (const part of [inLanguage(statement.when), outcomeInWords(id), placeOf(statement)]) if (part) said.append(said.textContent && " · ", part);
  return element("div", { class: ["statement", statement.denied ? "denied" : "", shown.aside.has(id) ? "aside" : ""].filter(Boolean).join(" "), "data-statement": id }, first, said, changeOf(statement), quoted(statement), copyButton(id));
}

function other(statement, id) {
  if (statement.object === null) return element("b", {}, inLanguage(statement.value));
  return nameButton(statement.subject === id ? statement.object : statement.subject);
}

// Statements of a name by relation, in both directions: [words, [statement, …]] in a fixed order.
function grouped(id) {
  const groups = new Map();
  const add = (statement, item) => {
    const relation = relationOf(statement);
    const onward = statement.subject === id || relation.symmetric;
    const key = JSON.stringify([relation.structural, !onward, relation.order, statement.relation, Boolean(statement.denied)]);
    if (!groups.has(key)) groups.set(key, { words: relationInWords(statement, !onward), order: [relation.structural, !onward, relation.order], items: [] });
    groups.get(key).items.push(item);
  };
  for (const key of about.get(id)) if (shown.statements.has(key) || shown.aside.has(key)) add(statements.get(key), { key, statement: statements.get(key) });
  for (const statement of shown.inferred) {
    // The other half of a symmetric relation stands here already.
    if (relationOf(statement).symmetric) continue;
    if (statement.subject === id || statement.object === id) add(statement, { statement });
  }
  return [...groups.values()].sort((one, two) => one.order[0] - two.order[0] || one.order[1] - two.order[1] || one.order[2] - two.order[2]);
}

function inferredItem(statement, id) {
  return element("div", { class: "statement" }, other(statement, id),
    element("div", { class: "said" }, inLanguage(statement.why)),
    statement.premises.map((key) => {
      const premise = statements.get(key);
      return element("div", { class: "said" }, `${say("basedOn")}: `, element("q", { lang: premise.language }, premise.quote), ` · ${inLanguage(premise.said)} · ${placeOf(premise)}`);
    }));
}

function identifier(item) {
  const safe = /^https?:\/\//i.test(item.iri);
  const shownAs = safe ? element("a", { href: item.iri, rel: "noreferrer noopener", target: "_blank" }, item.iri.replace(/^https?:\/\//i, "")) : item.iri;
  return element("dd", {}, shownAs, ` (${say(item.match)})`);
}

function facts(id) {
  const entity = entities.get(id);
  // By these it is found; what differs in nothing but capitals or accents says nothing new.
  const known = new Set([fold(inLanguage(entity.label))]);
  const spellings = [];
  for (const name of [inLanguage(entity.short), ...(entity.alternative[language] || []), ...entity.hidden]) {
    if (name && !known.has(fold(name))) { known.add(fold(name)); spellings.push(name); }
  }
  const list = element("dl");
  if (spellings.length) list.append(element("dt", {}, say("otherNames")), ...spellings.map((name) => element("dd", {}, name)));
  if (inLanguage(entity.note)) list.append(element("dt", {}, say("note")), element("dd", {}, inLanguage(entity.note)));
  if (entity.identifiers.length) list.append(element("dt", {}, say("identifiers")), ...entity.identifiers.map(identifier));
  return list.childNodes.length ? list : null;
}

function heading(text) {
  return element("h2", { tabindex: "-1" }, text);
}

// A deadline that holds for a part of what is chosen, such as its goal: a way to that part.
function deadline(id) {
  const statement = statements.get(id);
  const words = say("deadlineOf", { name: inLanguage(entities.get(statement.subject)?.short) || statement.subject });
  const isDay = statement.days.firstStart === statement.days.lastEnd;
  return element("p", { class: "deadline" }, nameButton(statement.subject, words), ": ",
    say(isDay ? "byDay" : "inPeriod", { value: inLanguage(statement.value) }), ` (${inLanguage(statement.said)})`,
    statement.quote ? [" (", element("q", { lang: statement.language }, statement.quote), ")"] : null);
}

function aboutName(id) {
  const entity = entities.get(id);
  const groups = grouped(id);
  const hidden = about.get(id).filter((key) => !shown.statements.has(key) && !shown.aside.has(key)).length;
  return [
    heading(labelOf(id)),
    element("p", { class: "kind" }, shapeOf(kindOf(id), entity.envisaged), inLanguage(kindOf(id).label)),
    changeOf(entity),
    notShown(),
    throughList(id),
    exploreControls(),
    entity.envisaged ? element("p", { class: "envisaged" }, say("onlyEnvisaged")) : null,
    facts(id),
    groups.length || hidden ? null : element("p", { class: "absent" }, say("noStatements")),
    groups.map((group) => [
      element("h3", {}, group.words),
      group.items.map(({ key, statement }) => key ? evidence(key, other(statement, id)) : inferredItem(statement, id)),
    ]),
    (entity.deadlines || []).map(deadline),
    entity.onlyOfParts ? element("p", { class: "absent" }, say("onlyOfParts")) : null,
    hidden > 0 ? element("p", { class: "absent" }, say(hidden === 1 ? "oneLeftOut" : "leftOut", { n: hidden })) : null,
    entity.notStated ? element("p", { class: "absent" }, inLanguage(entity.notStated)) : null,
  ];
}

// A statement as a sentence of three parts, read from its subject or from the name where one starts.
function lineBlock(id, from = null) {
  const statement = statements.get(id);
  const back = from !== null && from === statement.object && from !== statement.subject;
  const other = statement.object === null ? element("b", {}, inLanguage(statement.value)) : nameButton(back ? statement.subject : statement.object);
  return evidence(id, nameButton(back ? from : statement.subject), element("div", {}, relationInWords(statement, back)), other);
}

// A line: its statement first, then the others about the same two.
function aboutLine(id) {
  const chosen = statements.get(id);
  const pair = [chosen.subject, chosen.object];
  const more = (about.get(chosen.subject) || []).filter((key) => {
    const statement = statements.get(key);
    return key !== id && shown.statements.has(key) && statement.object !== null
      && pair.includes(statement.subject) && pair.includes(statement.object)
      && (statement.subject !== statement.object) === (chosen.subject !== chosen.object);
  });
  return [
    heading(say("statement")), notShown(), lineBlock(id),
    more.length ? element("h3", {}, say("statementsBetween")) : null, more.map((key) => lineBlock(key)),
  ];
}

// Statements, each in one sentence, to choose from.
function choiceOf(ids) {
  return element("ul", { class: "choice" }, ids.map((id) => {
    const statement = statements.get(id);
    const sentence = [labelOf(statement.subject), relationInWords(statement),
      statement.object === null ? inLanguage(statement.value) : labelOf(statement.object)];
    return element("li", { class: statement.denied ? "statement denied" : "statement", "data-statement": id },
      element("button", { type: "button", class: "name", onclick: () => go({ focus: null, lines: [id] }) },
        sentence[0], " ", element("i", {}, sentence[1]), " ", sentence[2]),
      element("div", { class: "said" }, element(statement.denied ? "b" : "span", {}, inLanguage(statement.said)), placeOf(statement) && ` · ${placeOf(statement)}`));
  }));
}

// Several lines at one place, or what comes out in the same way on a date.
function aboutLines(ids) {
  const outcome = chosenOutcome(ids);
  if (outcome !== null) return [heading(outcome), choiceOf(ids)];
  return [heading(say("statementsHere", { n: ids.length })), element("p", { class: "hint" }, say("chooseOne")), choiceOf(ids)];
}

function showDetails() {
  const chosen = document.getElementById("chosen");
  const reading = document.getElementById("reading");
  const any = anyChosen();
  chosen.hidden = !any;
  reading.hidden = any;
  const clear = element("button", { type: "button", class: "clear", "aria-label": say("clear"), title: `${say("clear")} (Esc)`, onclick: () => go(NOTHING) }, "×");
  const parts = !any ? [] : state.focus !== null && state.path !== null ? aboutRoute() : state.focus !== null ? aboutName(state.focus) : state.between !== null ? aboutBundle() : state.lines.length > 1 ? aboutLines(state.lines) : aboutLine(state.lines[0]);
  chosen.replaceChildren(...(any ? [clear] : []), ...parts.flat(3).filter((part) => part !== null));
  if (any) return;
  document.getElementById("read-columns")?.toggleAttribute("hidden", layoutNow() !== "columns");
  const counts = shownCounts();
  const most = mostNamed(5, counts).filter((id) => counts(id) > 0);
  document.getElementById("most").replaceChildren(...(most.length ? [element("h3", {}, say("mostNamed")),
    element("ul", {}, most.map((id) => element("li", {}, nameButton(id), " ", element("span", { class: "count" }, String(counts(id))))))] : []));
}
