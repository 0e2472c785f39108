// The buttons and keys around the picture and the list.

import { show } from "../changing.js";
import { content } from "../data/reading.js";
import { say } from "../data/words.js";
import { fitOrReadable, showWhole, zoom } from "../draw/framing.js";
import { moved } from "../draw/places.js";
import { frame } from "../draw/renderer.js";
import { comeBack, keepingFocus } from "../move/focus.js";
import { hide, isPointing } from "./pointed.js";
import { announce } from "../screen/announcing.js";
import { byId, select, selectAll } from "../screen/elements.js";
import { startMenu } from "../screen/menu.js";
import { setRoom } from "../screen/room.js";
import { list, narrow, openSheet } from "../screen/sheets.js";
import { catchUp, go, NOTHING, replace, state } from "../state/address.js";
import { anyChosen } from "../state/chosen.js";
import { paper } from "../state/doing.js";
import { isShortcut } from "../state/keys.js";
import { viewNow } from "../state/view.js";

/** @import { Language } from "../types" */

export function startArrangement() {
  const buttons = selectAll("#arrangements [data-layout]");
  for (const button of buttons) {
    button.addEventListener("click", () => go({ layout: button.dataset.layout === content.opens ? null : button.dataset.layout }));
  }
  byId("arrange-again").addEventListener("click", () => {
    moved.clear();
    show();
    fitOrReadable();
    frame.focus({ preventScroll: true });
    announce(say("arrangedAgain"));
  });
}

/** @param {Event} event */
function toList(event) {
  event.preventDefault();
  if (viewNow() === "lanes") go({ view: "statements" });
  list.open = true;
  list.scrollIntoView();
  select("summary", HTMLElement, list).focus({ preventScroll: true });
}

// A part that stands beside the view, or over it on a small screen, and what in it takes the focus.
/**
 * @param {string} which
 * @param {string} first
 */
function openPart(which, first) {
  const part = byId(which);
  openSheet(which);
  part.setAttribute("data-open", "");
  part.scrollTop = 0;
  selectAll(first, HTMLElement, part).find((each) => each.getClientRects().length)?.focus();
}

export function startControls() {
  startMenu(byId("more-menu"), byId("more-button"), byId("more-list"));
  for (const button of selectAll("[data-sheet]")) {
    button.addEventListener("click", () => {
      const opens = button.getAttribute("aria-expanded") !== "true";
      if (narrow()) openSheet(opens ? button.dataset.sheet ?? null : null);
      else {
        button.setAttribute("aria-expanded", String(opens));
        byId(button.dataset.sheet ?? "").toggleAttribute("data-open", opens);
      }
      byId(button.dataset.sheet ?? "").scrollTop = 0;
    });
  }
  for (const button of selectAll("[data-shut]")) {
    button.addEventListener("click", () => keepingFocus(() => {
      openSheet(null);
      byId(button.dataset.shut ?? "").removeAttribute("data-open");
    }));
  }
  byId("to-filters").addEventListener("click", () => openPart("legend", "input, select"));
  byId("to-reading").addEventListener("click", () => {
    go(NOTHING);
    openPart("details", "#reading h2");
  });
  byId("to-list").addEventListener("click", toList);
  byId("skip-to-list").addEventListener("click", toList);
  byId("skip-to-picture").addEventListener("click", (event) => {
    event.preventDefault();
    go({ view: "names" });
    frame.focus();
  });
  // A list by itself is always open.
  select("summary", HTMLElement, list).addEventListener("click", (event) => { if (viewNow() === "statements") event.preventDefault(); });
  list.addEventListener("toggle", () => {
    if (paper.parts || viewNow() !== "names") return;
    if (list.open !== state.list) replace({ list: list.open });
    // Its rows have their height only in the next frame.
    if (list.open) requestAnimationFrame(() => list.scrollIntoView({ block: "nearest" }));
  });
  // A name in the list is a link, so that it works without script too; with script it keeps the rest
  // of the address, and the reader sees the picture, or beside the list what is said of the name.
  list.addEventListener("click", (event) => {
    const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest('a[href^="#focus="]'));
    if (!link) return;
    event.preventDefault();
    go({ focus: new URLSearchParams(link.hash.slice(1)).get("focus"), lines: [] });
    // What one goes back to is the list where it was.
    catchUp();
    if (viewNow() === "names") scrollTo(0, 0);
  });
  for (const button of selectAll("#languages button")) button.addEventListener("click", () => go({ language: /** @type {Language} */ (button.dataset.to) }));
  for (const button of selectAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      if (button.dataset.zoom === "fit") showWhole(); else zoom(button.dataset.zoom === "in" ? 1.35 : 1 / 1.35);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (isPointing()) { hide(); return; }
      const closesGroups = !anyChosen() && !(narrow() && document.querySelector("aside[data-open]"));
      keepingFocus(() => {
        openSheet(null);
        go(closesGroups ? { ...NOTHING, open: [] } : NOTHING);
      });
      comeBack();
      return;
    }
    if (!isShortcut(event)) return;
    if (event.key === "/") { event.preventDefault(); byId("query").focus(); }
    if (viewNow() !== "names") return;
    if (event.key === "+" || event.key === "=") zoom(1.35);
    if (event.key === "-") zoom(1 / 1.35);
    if (event.key === "0") showWhole();
  });
}

export function startRoom() {
  addEventListener("resize", setRoom);
  setRoom();
  // A line that is added above the picture takes its room from the picture.
  const grows = new ResizeObserver(setRoom);
  for (const part of [select("header"), select("summary", HTMLElement, list), select("#take > button"), byId("groups")]) grows.observe(part);
}
