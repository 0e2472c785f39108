// A line between two groups, or a group and a name, that is chosen: what the source says of names in the
// one and names in the other.

const TOLD_AT_ONCE = 50; // So many statements are listed at a time.

// In the address a group is told as `open` tells it, but always by how deep it lies: without that the
// text is a name.
addressPart("between", {
  read: (texts) => {
    const ends = texts.map(endRead).sort();
    return ends.length === 2 && !ends.includes(null) && ends[0] !== ends[1] ? ends : null;
  },
  write: (value) => (value === null ? [] : value.map(endTold)),
  knows: (text) => endRead(text) !== null,
});

function endRead(text) {
  if (entities.has(text)) return text;
  const key = groupTold(text);
  return groups.has(key) ? thingOf(key) : null;
}

function endTold(thing) {
  const key = groupIn(thing);
  return key === null ? thing : `${groups.get(key).told[0]}~${key.split(".").length}`;
}

// The group that a thing on the picture is, or null for a name.
function groupIn(thing) {
  return entities.has(thing) ? null : thing.slice("group ".length);
}

// The choice lasts as long as the line can be drawn: till one of its ends is opened, closed, or left.
settling.push((next) => {
  if (next.between === null) return {};
  const opened = new Set(next.open.flatMap((key) => [...withAround(key)]));
  const stands = (thing) => closedAround(groupIn(thing) ?? groupOf.get(thing), opened) === groupIn(thing);
  const seen = next.focus === null && !next.lines.length && (next.layout ?? content.opens) === "overview" && next.between.every(stands);
  return seen ? {} : { between: null };
});

let betweenNow = { shown: null, ends: null, ids: [], until: TOLD_AT_ONCE };

// What the filters leave of the chosen line.
function statementsBetween() {
  if (betweenNow.shown === shown && betweenNow.ends === state.between) return betweenNow.ids;
  const [one, other] = state.between.map((thing) => {
    const key = groupIn(thing);
    return key === null ? (id) => id === thing : (id) => groupOf.get(id) === key || groupOf.get(id)?.startsWith(`${key}.`);
  });
  const ids = [...shown.statements].filter((id) => {
    const statement = statements.get(id);
    if (!statement.isLink) return false;
    const { subject, object } = statement;
    return one(subject) ? other(object) : other(subject) && one(object);
  });
  betweenNow = { shown, ends: state.between, ids, until: TOLD_AT_ONCE };
  return ids;
}

function endInWords(thing) {
  const key = groupIn(thing);
  return key === null ? labelOf(thing) : say("groupAround", { names: groupWords(key) });
}

function betweenInWords({ one, other, ids }) {
  return say(ids.length === 1 ? "oneBetween" : "between", { n: ids.length, one: endInWords(one), other: endInWords(other) });
}

function chosenBetween() {
  const [one, other] = state.between;
  return betweenInWords({ one, other, ids: statementsBetween() });
}

function chooseBundle({ one, other }) {
  go({ ...NOTHING, between: [one, other] });
}

// A button for an end of the line: it opens the group, or chooses the name.
function endButton(thing) {
  const key = groupIn(thing);
  if (key === null) return nameButton(thing);
  return element("button", { type: "button", class: "name", onclick: () => openGroup(key) },
    element("span", { class: "unseen" }, `${say("openGroup")}: `), groupWords(key));
}

function tally(ids) {
  const counts = new Map();
  for (const id of ids) {
    const words = relationInWords(statements.get(id));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}

// The panel of the line: how many statements of which kind, and the statements themselves, some at a time.
function aboutBundle() {
  const ids = statementsBetween();
  const part = ids.slice(0, betweenNow.until);
  return [
    heading(chosenBetween()),
    element("p", { class: "hint" }, say("endsOf")),
    element("ul", { class: "counted" }, state.between.map((thing) => {
      const held = scene.groups.get(groupIn(thing));
      return element("li", {}, endButton(thing), " ", held ? element("span", { class: "count" }, say("someNames", { n: held.count })) : null);
    })),
    ids.length ? null : element("p", { class: "absent" }, say("noneBetween")),
    ids.length ? element("h3", {}, say("relationsTitle")) : null,
    element("ul", { class: "counted" }, tally(ids).map(([words, many]) => element("li", {}, words, " ", element("span", { class: "count" }, String(many))))),
    ids.length ? element("h3", {}, say("statementsOf")) : null,
    choiceOf(part),
    part.length < ids.length ? element("p", { class: "more" }, say("partListed", { n: part.length, all: ids.length }), " ",
      element("button", { type: "button", onclick: tellMore }, say("moreRows", { n: Math.min(TOLD_AT_ONCE, ids.length - part.length) }))) : null,
  ];
}

function tellMore() {
  const before = betweenNow.until;
  betweenNow.until += TOLD_AT_ONCE;
  showDetails();
  document.querySelectorAll("#chosen .choice button")[before].focus();
  announce(say("partListed", { n: Math.min(betweenNow.until, betweenNow.ids.length), all: betweenNow.ids.length }));
}

// Chosen in the panel, the line is brought into view where the picture shows another part.
function bringBundleIntoView() {
  const ends = state.between.map((thing) => places.get(thing));
  if (ends.includes(undefined) || ends.every(inFrame)) return;
  const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
  const around = 60 / network.getScale();
  const [left, top] = [Math.min(...xs) - around, Math.min(...ys) - around];
  lookAt({ left, top, width: Math.max(...xs) + around - left, height: Math.max(...ys) + around - top });
}

// --- in the list of groups: what each is linked with, for those who do not use the picture ----------

const unfolded = new Set(); // The groups of which the reader sees the links.

function linksOf(key) {
  const own = bundlesOf.get(thingOf(key)) ?? [];
  if (!own.length) return null;
  const list = element("ul", { class: "counted" });
  const made = element("details", { class: "links", open: unfolded.has(key) ? "" : null },
    element("summary", {}, say("linksOfGroup", { n: own.length }), element("span", { class: "unseen" }, ` ${groupSays(key)}`)), list);
  const fill = () => {
    if (!made.open) { unfolded.delete(key); return; }
    unfolded.add(key);
    if (list.childNodes.length) return;
    list.append(...own.map((bundle) => {
      const end = bundle.one === thingOf(key) ? bundle.other : bundle.one;
      const words = groupIn(end) === null ? labelOf(end) : groupWords(groupIn(end));
      return element("li", {}, element("button", { type: "button", class: "name", onclick: () => chooseBundle(bundle) }, words), " ",
        element("span", { class: "count" }, say(bundle.ids.length === 1 ? "oneStatement" : "someStatements", { n: bundle.ids.length })));
    }));
  };
  made.addEventListener("toggle", fill);
  if (made.open) fill();
  return made;
}
