// A text fragment as https://wicg.github.io/scroll-to-text-fragment/ has it: text=[prefix-,]start[,end][,-suffix].

import assert from "node:assert/strict";
import { test } from "node:test";
import { addressAt, fragmentOf, fragmentOfQuote } from "../../graphbuilder/network/page/script/data/fragment.js";

const LAW = ["Artikel 1", "Er is een raad.", "Artikel 2", "De raad bestaat uit tien leden, onder wie de voorzitter.",
  "De raad brengt advies uit.", "De raad dient […] van advies.", ""].join("\n");

/** @param {...string} runs */
function of(...runs) {
  let from = 0;
  return fragmentOf(LAW, runs.map((words) => {
    const start = LAW.indexOf(words, from);
    from = start + words.length;
    return [start, from];
  }));
}

test("words that stand there once are looked for as they are", () => {
  assert.equal(of("Er is een raad"), "text=Er%20is%20een%20raad");
});

test("what means something in a fragment is written out", () => {
  const whole = "Nota, deel A & B-plan: 'ja'.\n";
  assert.equal(fragmentOf(whole, [[0, whole.length - 1]]), "text=Nota%2C%20deel%20A%20%26%20B%2Dplan%3A%20'ja'.");
});

test("of words that occur more than once those beside them tell which are meant", () => {
  // Of the four blocks with "De raad" only one goes on with "brengt".
  const start = LAW.indexOf("De raad brengt");
  assert.equal(fragmentOf(LAW, [[start, start + "De raad".length]]), "text=De%20raad,-brengt");
  const first = LAW.indexOf("raad.");
  assert.equal(fragmentOf(LAW, [[first, first + 4]]), "text=een-,raad");
});

test("what was taken out of the text is never looked for", () => {
  const start = LAW.indexOf("De raad dient");
  assert.equal(fragmentOf(LAW, [[start, start + "De raad".length]]), "text=De%20raad,-dient");
  const last = LAW.lastIndexOf("van advies");
  assert.equal(fragmentOf(LAW, [[last, last + "van advies".length]]), "text=van%20advies");
});

test("each run of a quote is looked for", () => {
  assert.equal(of("De raad bestaat", "de voorzitter"), "text=De%20raad%20bestaat&text=de%20voorzitter");
  assert.equal(fragmentOfQuote("toegewerkt naar … acties"), "text=toegewerkt%20naar&text=acties");
  assert.equal(fragmentOfQuote(""), "");
});

test("a long run is told by its beginning and its end", () => {
  const words = Array.from({ length: 20 }, (_, place) => `woord${place}`).join(" ");
  assert.equal(fragmentOf(`${words}\n`, [[0, words.length]]),
    "text=woord0%20woord1%20woord2%20woord3,woord16%20woord17%20woord18%20woord19");
});

test("a part of a word is no occurrence of it", () => {
  const whole = "De raadsleden kiezen.\nDe raad kiest.\n";
  const start = whole.indexOf("raad kiest");
  assert.equal(fragmentOf(whole, [[start, start + 4]]), "text=raad");
});

test("a page with a place in its address keeps that", () => {
  assert.equal(addressAt("https://example.org/w#Artikel2", "text=a"), "https://example.org/w#Artikel2:~:text=a");
  assert.equal(addressAt("https://example.org/w", "text=a"), "https://example.org/w#:~:text=a");
  assert.equal(addressAt("https://example.org/w", ""), "https://example.org/w");
});
