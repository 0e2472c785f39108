// The buttons and keys around the picture and the list.

import { show } from "../changing.js";
import { content } from "../data/reading.js";
import { say } from "../data/words.js";
import { fitOrReadable, showWhole, zoom } from "../draw/framing.js";
import { moved } from "../draw/places.js";
import { frame } from "../draw/renderer.js";
import { comeBack, keepingFocus } from "../move/focus.js";
import { announce } from "../screen/announcing.js";
import { list, narrow, openSheet } from "../screen/sheets.js";
import { catchUp, go, NOTHING, replace, state } from "../state/address.js";
import { anyChosen } from "../state/chosen.js";
import { paper } from "../state/doing.js";
import { isShortcut } from "../state/keys.js";

export function startArrangement() {
  const buttons = [...document.querySelectorAll("#arrangements [data-layout]")];
  for (const button of buttons) {
    button.addEventListener("click", () => go({ layout: button.dataset.layout === content.opens ? null : button.dataset.layout }));
  }
  document.getElementById("arrange-again").addEventListener("click", () => {
    moved.clear();
    show();
    fitOrReadable();
    frame.focus({ preventScroll: true });
    announce(say("arrangedAgain"));
  });
}

function toList(event) {
  event.preventDefault();
  list.open = true;
  list.scrollIntoView();
  list.querySelector("summary").focus({ preventScroll: true });
}

// The picture has what the title above it and the bar of the list under it leave of the window; and words
// beside its buttons have what these leave.
function setRoom() {
  const above = document.querySelector("main").getBoundingClientRect().top + scrollY;
  const bar = list.querySelector("summary").getBoundingClientRect().height + 1;
  const wide = (selector) => document.querySelector(selector).getBoundingClientRect().width;
  for (const [name, length] of Object.entries({ above, below: bar, zoom: wide("#zoom"), take: wide("#take > button") })) {
    document.documentElement.style.setProperty(`--${name}`, `${length}px`);
  }
}

export function startControls() {
  for (const button of document.querySelectorAll("[data-sheet]")) {
    button.addEventListener("click", () => {
      const opens = button.getAttribute("aria-expanded") !== "true";
      if (narrow()) openSheet(opens ? button.dataset.sheet : null);
      else {
        button.setAttribute("aria-expanded", String(opens));
        document.getElementById(button.dataset.sheet).toggleAttribute("data-open", opens);
      }
      document.getElementById(button.dataset.sheet).scrollTop = 0;
    });
  }
  for (const button of document.querySelectorAll("[data-shut]")) button.addEventListener("click", () => keepingFocus(() => openSheet(null)));
  document.getElementById("to-list").addEventListener("click", toList);
  document.getElementById("skip-to-list").addEventListener("click", toList);
  document.getElementById("skip-to-picture").addEventListener("click", (event) => {
    event.preventDefault();
    frame.focus();
  });
  list.addEventListener("toggle", () => {
    if (paper.parts) return;
    if (list.open !== state.list) replace({ list: list.open });
    // Its rows have their height only in the next frame.
    if (list.open) requestAnimationFrame(() => list.scrollIntoView({ block: "nearest" }));
  });
  // A name in the list is a link, so that it works without script too; with script it keeps the rest
  // of the address, and the reader sees the picture.
  list.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#focus="]');
    if (!link) return;
    event.preventDefault();
    go({ focus: new URLSearchParams(link.hash.slice(1)).get("focus"), lines: [] });
    // What one goes back to is the list where it was.
    catchUp();
    scrollTo(0, 0);
  });
  for (const button of document.querySelectorAll("#languages button")) button.addEventListener("click", () => go({ language: button.dataset.to }));
  for (const button of document.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      if (button.dataset.zoom === "fit") showWhole(); else zoom(button.dataset.zoom === "in" ? 1.35 : 1 / 1.35);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const closesGroups = !anyChosen() && !(narrow() && document.querySelector("aside[data-open]"));
      keepingFocus(() => {
        openSheet(null);
        go(closesGroups ? { ...NOTHING, open: [] } : NOTHING);
      });
      comeBack();
      return;
    }
    if (!isShortcut(event)) return;
    if (event.key === "/") { event.preventDefault(); document.getElementById("query").focus(); }
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
  for (const part of [document.querySelector("header"), list.querySelector("summary"), document.querySelector("#take > button")]) grows.observe(part);
}
