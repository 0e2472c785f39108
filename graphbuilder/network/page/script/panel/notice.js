// What is said for a while, and a notice over the page: something to read or to copy by hand.

import { say } from "../data/words.js";
import { announce } from "../screen/announcing.js";
import { byId, element, select } from "../screen/elements.js";

// Said aloud, and for a while in sight: in the notice where that is open, since the page behind it is
// silent then.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let fading;

/** @param {string} text */
export function report(text) {
  const place = notice.open ? select(".told", HTMLElement, notice) : byId("told");
  if (!notice.open) announce(text);
  place.textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => { place.textContent = ""; }, 6000);
}

export const notice = element("dialog", { id: "notice", "aria-labelledby": "notice-title" });

/**
 * @param {string} title
 * @param {(Node | null)[]} parts
 * @param {Node[]} [buttons]
 */
export function showNotice(title, parts, buttons = []) {
  notice.replaceChildren(element("h2", { id: "notice-title" }, title), ...parts.filter((part) => part !== null),
    element("div", { class: "buttons" }, ...buttons, element("button", { type: "button", class: "leave", onclick: () => notice.close() }, say("close")),
      element("span", { class: "told", role: "status" })));
  if (!notice.open) notice.showModal();
}

/**
 * @param {string} title
 * @param {string} text
 * @param {(Node | null)[]} [parts]
 * @param {Node[]} [buttons]
 */
export function showText(title, text, parts = [], buttons = []) {
  const field = element("textarea", { readonly: "", rows: "8", "aria-labelledby": "notice-title" }, text);
  showNotice(title, [...parts, field], buttons);
  field.select();
}

export function startNotice() {
  notice.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(notice, element("div", { id: "told", class: "told", "aria-hidden": "true" }));
}
