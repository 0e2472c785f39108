// The page in a frame of another page: the picture alone, with where it comes from and a way to the whole.

import { language, say } from "../data/words.js";
import { element } from "../screen/elements.js";
import { afterChange, state } from "../state/address.js";
import { viewNow } from "../state/view.js";
import { layOut } from "./lanes_laid.js";
import { linkTo } from "./link.js";
import { nowSeen, sourceLine } from "./source.js";

const root = document.documentElement;

function showEmbedded() {
  document.getElementById("embedded")?.remove();
  // A page that was made for a frame says where the whole is; else that is this page itself.
  const { whole } = root.dataset;
  const is = state.embedded || whole !== undefined;
  root.toggleAttribute("data-embed", is);
  if (!is) return;
  const place = document.body.appendChild(element("div", { id: "embedded", lang: language }));
  if (viewNow() === "lanes") {
    const { host } = layOut(state.tracks[0] ?? null, undefined, place);
    host.className = "inside";
    host.removeAttribute("aria-hidden");
  } else place.append(element("p", {}, sourceLine(nowSeen())));
  place.append(element("p", {}, element("a", { href: whole ?? linkTo({ embedded: false }), target: "_blank", rel: "noopener" }, say("toTheWhole"))));
}

export function startEmbedding() {
  afterChange.push(showEmbedded);
  showEmbedded();
}
