// The keys of the page: a notice that names them, and the choice to do without those of one character.

import { hasLanes } from "../data/lanes.js";
import { say } from "../data/words.js";
import { byId, element } from "../screen/elements.js";
import { go, state } from "../state/address.js";
import { isShortcut } from "../state/keys.js";
import { notice, showNotice } from "./notice.js";

const KEYS = [
  ["/", "keySearch"], ...(hasLanes ? [["1 2 3 4", "keyQuestions"], ["← → ↑ ↓", "keyLanes"]] : []),
  ["← → ↑ ↓", "keyWalk"], ["Enter", "keyEnter"], ["l", "keyLine"], ["Shift ← → ↑ ↓", "keyMove"], ["f", "keyNear"],
  ["↓ ↑", "keyLegend"],
  ["+ −", "keyZoom"], ["0", "keyFit"], ["Esc", "keyBack"], ["?", "keyHelp"],
];

function showHelp() {
  const box = element("input", { type: "checkbox", id: "single-keys" });
  box.checked = state.keys;
  box.addEventListener("change", () => go({ keys: box.checked }));
  const keys = [
    element("dl", { class: "keys" }, KEYS.map(([keys, word]) => element("div", {},
      element("dt", {}, keys.split(" ").flatMap((key) => [" ", element("kbd", {}, key)]).slice(1)), element("dd", {}, say(word))))),
    element("label", { class: "switch" }, box, element("span", {}, say("singleKeys"))),
  ];
  const pointing = element("p", {}, say("helpPointer"));
  // Each reads first what the hand is at.
  const byTouch = matchMedia("(pointer: coarse)").matches;
  showNotice(say("help"), byTouch ? [pointing, ...keys] : [...keys, pointing]);
  // The button at the end has the focus, and would be all that a small screen shows.
  if (byTouch) notice.scrollTop = 0;
}

export function startHelp() {
  byId("help").addEventListener("click", showHelp);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || !isShortcut(event)) return;
    event.preventDefault();
    showHelp();
  });
}
