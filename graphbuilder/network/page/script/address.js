// The address of the page holds all that the reader chose, so that who opens it sees the same.

const addressParts = new Map();
// Who writes an address by hand may say what holds anyway.
const DEFAULTS = new Set(["yes", "on", "closed", "place", "nl", "en", content.opens]);
// What else changes along with what a reader changes: (change) => change.
const beforeGo = [];
// What must hold of every state, whoever made it: (next, change) => what is to be otherwise.
const settling = [];
// What is shown is what each of these lets through, while it is on: { on(), name(id), statement(id) }.
const narrowings = [];
const afterChange = [];
let state = {};
const firstLanguage = language; // That of the one who made the page.
let waiting = null; // The address is behind the state, and follows soon.

// A part of the address: `read` makes its value of the texts that stand there, and of none its
// default; `write` makes texts of a value; `knows` tells whether a text means something. In `state` it
// stands under its own name, or `as` another.
function addressPart(name, { read, write, as = name, knows }) {
  const differs = (text) => JSON.stringify(write(read([text]))) !== JSON.stringify(write(read([])));
  addressParts.set(name, { read, write, as, knows: knows ?? ((text) => DEFAULTS.has(text) || differs(text)) });
  state[as] = read([]);
}

// Texts that each may hold several, with commas between.
function apart(texts, isWhole) {
  return texts.flatMap((text) => (isWhole(text) ? [text] : text.split(",").map((part) => part.trim())));
}

function together(ids) {
  const plain = ids.filter((id) => !id.includes(","));
  return [...(plain.length || !ids.length ? [plain.join(",")] : []), ...ids.filter((id) => id.includes(","))];
}

// Some of many, as a set: null where it is all. What is not known is left out, and where nothing is
// known it is all again. An empty text is none of them.
function someOf(known) {
  const ids = [...known];
  return {
    read: (texts) => {
      const wanted = new Set(apart(texts, (text) => ids.includes(text)));
      const found = ids.filter((id) => wanted.has(id));
      if (!found.length && !texts.includes("")) return null;
      return found.length === ids.length ? null : new Set(found);
    },
    write: (value) => (value === null ? [] : together([...value])),
    knows: (text) => text === "" || ids.includes(text),
  };
}

// One of these, or null.
function oneOf(isKnown) {
  return { read: ([text]) => (text !== undefined && isKnown(text) ? text : null), write: (value) => (value === null ? [] : [value]), knows: isKnown };
}

addressPart("focus", oneOf((text) => entities.has(text)));
// A line: several times for several lines at one place.
addressPart("statement", { as: "lines", read: (texts) => [...new Set(texts)].filter((id) => statements.has(id)), write: (value) => value });
addressPart("language", {
  read: ([text]) => (["nl", "en"].includes(text) ? text : firstLanguage),
  write: (value) => [value],
});
addressPart("list", { read: ([text]) => text === "open", write: (value) => (value ? ["open"] : []) });

// Either a name is chosen or lines are.
settling.push((next) => (next.focus !== null && next.lines.length ? { lines: [] } : {}));

function settled(next, change = {}) {
  for (const each of settling) next = { ...next, ...each(next, change) };
  return next;
}

// What stands in the address and is no part of it, or no value that the page can show.
function notUnderstood() {
  return [...new URLSearchParams(location.hash.slice(1))].flatMap(([name, text]) => {
    const part = addressParts.get(name);
    if (!part) return [name];
    return apart([text], part.knows).filter((value) => !part.knows(value)).map((value) => `${name}=${value}`);
  });
}

function showNotUnderstood() {
  const strange = notUnderstood();
  const place = document.getElementById("not-understood");
  place.hidden = strange.length === 0;
  place.textContent = strange.length ? say("notUnderstood", { parts: strange.join(", ") }) : "";
}

function fromAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  return settled(Object.fromEntries([...addressParts].map(([name, { read, as }]) => [as, read(parts.getAll(name))])));
}

// Only what is not as it is at first.
function addressOf(one) {
  const parts = new URLSearchParams();
  for (const [name, { read, write, as }] of addressParts) {
    const texts = write(one[as]);
    if (JSON.stringify(texts) === JSON.stringify(write(read([])))) continue;
    for (const text of texts) parts.append(name, text);
  }
  return parts.toString().replaceAll("%2C", ",");
}

function after(change) {
  const wanted = beforeGo.reduce((so, each) => each(so), change);
  return settled({ ...state, ...wanted }, wanted);
}

function enter(next) {
  const before = state;
  state = next;
  if (addressOf(before) === addressOf(state)) return;
  keepingFocus(() => {
    changed(before);
    for (const each of afterChange) each(before);
  });
}

// Whatever changes what is seen goes through one of these two. The first can be undone by going back.
function go(change) {
  if (waiting !== null) catchUp();
  const next = after(change);
  const address = addressOf(next);
  if (address !== location.hash.slice(1)) location.hash = address;
  enter(next);
}

// While something is dragged the state follows at once, and the address when it rests: a browser
// takes only so many addresses in a second.
function replace(change) {
  clearTimeout(waiting);
  waiting = setTimeout(catchUp, 200);
  enter(after(change));
}

function catchUp() {
  clearTimeout(waiting);
  waiting = null;
  const address = addressOf(state);
  if (address !== location.hash.slice(1)) location.replace(`#${address}`);
}

// The reader went back, forward, or to an address by hand.
function follow() {
  clearTimeout(waiting);
  waiting = null;
  enter(fromAddress());
  showNotUnderstood();
}
