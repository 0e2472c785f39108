// The keys of the page: a notice that names them, and the choice to do without those of one character.

// People who speak to their computer, or whose hand slips, type single characters without meaning to.
addressPart("keys", { read: ([text]) => text !== "off", write: (value) => (value ? [] : ["off"]) });

const KEYS = [
  ["/", "keySearch"], ["← → ↑ ↓", "keyWalk"], ["Enter", "keyEnter"], ["l", "keyLine"], ["Shift ← → ↑ ↓", "keyMove"], ["f", "keyNear"],
  ["+ −", "keyZoom"], ["0", "keyFit"], ["Esc", "keyBack"], ["?", "keyHelp"],
];

// Whether a key is meant for the page: not for a field, not for the browser, and not switched off.
function isShortcut(event) {
  return state.keys && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey
    && !event.target.closest?.("input:not([type=checkbox]), textarea, select");
}

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

function startHelp() {
  document.getElementById("help").addEventListener("click", showHelp);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || !isShortcut(event)) return;
    event.preventDefault();
    showHelp();
  });
}
