// A menu: a button that opens a list of buttons, by pointer and by keyboard.

import { selectAll } from "./elements.js";

/**
 * @param {HTMLElement} menu
 * @param {HTMLElement} button
 * @param {HTMLElement} choices
 */
export function startMenu(menu, button, choices) {
  const open = (/** @type {boolean} */ wanted) => {
    choices.hidden = !wanted;
    button.setAttribute("aria-expanded", String(wanted));
  };
  button.addEventListener("click", () => open(choices.hidden));
  // Before what was chosen is done: that may take the focus on from here.
  choices.addEventListener("click", (event) => {
    if (!/** @type {Element} */ (event.target).closest("button, a")) return;
    open(false);
    button.focus();
  }, true);
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !choices.hidden) {
      // Only the list closes; what is chosen on the page stays so.
      event.stopPropagation();
      open(false);
      button.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    open(true);
    const all = [button, ...selectAll("button, a", HTMLElement, choices).filter((each) => each.getClientRects().length)];
    all[(all.findIndex((each) => each === document.activeElement) + step + all.length) % all.length].focus();
  });
  menu.addEventListener("focusout", (event) => { if (event.relatedTarget && !menu.contains(/** @type {Node} */ (event.relatedTarget))) open(false); });
  addEventListener("pointerdown", (event) => { if (!menu.contains(/** @type {Node} */ (event.target))) open(false); });
}
