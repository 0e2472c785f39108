// The part of an address that opens a page at some words: `#:~:text=`, a text fragment. Where the words stand
// there more than once, those before and after them tell which are meant.

const MOST_AROUND = 8; // So many words tell a place at most.
const LONG = 12; // More words than these are told by those at their beginning and their end.
const GAP = "[…]"; // What was taken out of a text stands on the official page.

/** @param {string} text */
function encoded(text) {
  // A dash at an end, a comma and an ampersand mean something there.
  return encodeURIComponent(text.trim().replace(/\s+/g, " ")).replaceAll("-", "%2D");
}

/** @param {string} text */
function fold(text) {
  return text.toLowerCase().replace(/\s/g, " ");
}

// How often words stand in a text, as whole words.
/**
 * @param {string} text
 * @param {string} words
 */
function occurrences(text, words) {
  const [all, wanted] = [fold(text), fold(words)];
  const isWord = (/** @type {string | undefined} */ sign) => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);
  let many = 0;
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    if (!(isWord(all[at - 1]) && isWord(wanted[0])) && !(isWord(all[at + wanted.length]) && isWord(wanted[wanted.length - 1]))) many += 1;
  }
  return many;
}

/**
 * @param {string} words
 * @param {string} before
 * @param {string} after
 */
function directive(words, before, after) {
  const split = words.split(/\s+/);
  const told = split.length > LONG ? [split.slice(0, LONG / 3).join(" "), split.slice(-LONG / 3).join(" ")] : [words];
  return `text=${[
    ...(before ? [`${encoded(before)}-`] : []), ...told.map(encoded), ...(after ? [`-${encoded(after)}`] : []),
  ].join(",")}`;
}

// Words that stand in no text that is known are looked for as they are.
/** @param {string} quote */
export function fragmentOfQuote(quote) {
  return quote.split("…").map((words) => words.trim()).filter(Boolean).map((words) => directive(words, "", "")).join("&");
}

/**
 * @param {string} whole
 * @param {[number, number]} place
 */
function directiveAt(whole, [from, to]) {
  const raw = whole.slice(from, to);
  const [start, end] = [from + raw.length - raw.trimStart().length, to - raw.length + raw.trimEnd().length];
  const words = whole.slice(start, end);
  if (occurrences(whole, words) < 2) return directive(words, "", "");
  // Within its block, and up to where something was taken out.
  const line = { start: whole.lastIndexOf("\n", start) + 1, end: (whole.indexOf("\n", end) + 1 || whole.length + 1) - 1 };
  const before = /** @type {string} */ (whole.slice(line.start, start).split(GAP).pop());
  const after = whole.slice(end, line.end).split(GAP)[0];
  /** @type {(many: number) => [string, string]} */
  const around = (many) => [
    (/** @type {RegExpExecArray} */ (new RegExp(`(?:\\S+\\s*){0,${many}}$`).exec(before)))[0],
    (/** @type {RegExpExecArray} */ (new RegExp(`^(?:\\s*\\S+){0,${many}}`).exec(after)))[0],
  ];
  let best = /** @type {[string, string]} */ (["", ""]);
  for (let many = 1; many <= MOST_AROUND; many += 1) {
    const [left, right] = around(many);
    for (const [one, other] of /** @type {[string, string][]} */ ([[left, ""], ["", right], [left, right]])) {
      if (occurrences(whole, `${one}${words}${other}`) < 2) return directive(words, one, other);
    }
    best = [left, right];
  }
  // Nothing near them tells which are meant: a browser takes the first.
  return directive(words, ...best);
}

// `whole` is the text with a line for each block, `runs` the places in it of the words that are meant.
/**
 * @param {string} whole
 * @param {[number, number][]} runs
 */
export function fragmentOf(whole, runs) {
  return runs.map((run) => directiveAt(whole, run)).join("&");
}

/**
 * @param {string} url
 * @param {string} fragment
 */
export function addressAt(url, fragment) {
  if (!fragment) return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:${fragment}`;
}
