// The page itself in the language of the reader.

import { content, entities } from "../data/reading.js";
import { inLanguage, language, say } from "../data/words.js";
import { follow, notUnderstood } from "../state/address.js";
import { byId, selectAll } from "./elements.js";

export function speak() {
  // A finger has no keys: hints on keys are left out there.
  const touch = matchMedia("(hover: none)").matches;
  document.documentElement.lang = language;
  document.documentElement.dataset.language = language;
  document.title = inLanguage(content.title);
  for (const part of selectAll("[data-label]")) part.setAttribute("aria-label", say(part.dataset.label ?? ""));
  for (const part of selectAll("[data-title]")) part.title = say(part.dataset.title ?? "");
  for (const part of selectAll("[data-placeholder]", HTMLInputElement)) part.placeholder = say(touch ? "search" : part.dataset.placeholder ?? "");
  for (const button of selectAll("#legend .only")) {
    const row = button.parentElement;
    button.textContent = say("only");
    const kind = row?.querySelector(`.text [lang="${language}"]`) ?? row?.querySelector(".text");
    button.setAttribute("aria-label", say("onlyThis", { kind: kind?.textContent ?? "" }));
  }
  for (const button of selectAll("#languages button")) button.setAttribute("aria-pressed", String(button.dataset.to === language));
  byId("canvas").setAttribute("aria-label", say("pictureAbout", { names: entities.size }));
}

export function showNotUnderstood() {
  const strange = notUnderstood();
  const place = byId("not-understood");
  place.hidden = strange.length === 0;
  place.textContent = strange.length ? say("notUnderstood", { parts: strange.join(", ") }) : "";
}

// The reader went back, forward, or to an address by hand.
export function followAddress() {
  follow();
  showNotUnderstood();
}
