// The address of what is shown, and the code that puts it into another page.

import { content } from "../data/reading.js";
import { inLanguage, language, say } from "../data/words.js";
import { element } from "../screen/elements.js";
import { addressOf, NOTHING, state } from "../state/address.js";
import { copy } from "./copying.js";
import { isPublic } from "./source.js";

/** @import { Choice } from "../types" */

const FRAME_HEIGHT = 600; // Of what has no height of its own, in pixels.

/** @param {Choice} [change] */
export function linkTo(change = {}) {
  const [page] = location.href.split("#");
  const choices = addressOf({ ...state, ...change });
  return choices ? `${page}#${choices}` : page;
}

// Of one track: a page on which it stands open.
/** @param {string} track */
export function ofTrack(track) {
  return { ...NOTHING, view: null, question: null, tracks: [track] };
}

/** @param {Choice} [change] */
export function copyLink(change) {
  const address = linkTo(change);
  const form = element("a", { href: address, lang: language }, inLanguage(content.title));
  return copy(address, form, say(isPublic() ? "copiedLink" : "copiedLinkToFile"));
}

// On the web the frame has the whole address; a page that still is a file is found beside the page it stands in.
/**
 * @param {Choice} [change]
 * @param {number} [height]
 */
export function copyFrame(change, height = FRAME_HEIGHT) {
  const address = linkTo({ ...change, embedded: true });
  const [page] = address.split("#");
  const frame = element("iframe", {
    src: isPublic() ? address : address.slice(page.lastIndexOf("/") + 1), title: inLanguage(content.title),
    width: "100%", height: String(height), loading: "lazy", style: "border:0",
  });
  return copy(frame.outerHTML, element("code", {}, frame.outerHTML), say(isPublic() ? "copiedFrame" : "copiedFrameOfFile"));
}
