// A PNG that tells how wide it wants to be and what it shows.

import { content } from "../data/reading.js";
import { inLanguage, language } from "../data/words.js";
import { element } from "../screen/elements.js";
import { asFile } from "./drawing.js";

/** @import { TakenPicture } from "../types" */

// The check that ends each part of a PNG: CRC-32, as the PNG standard defines it.
/** @param {Uint8Array<ArrayBuffer>} bytes */
export function checkOf(bytes) {
  let check = ~0;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return ~check >>> 0;
}

/**
 * @param {string} name
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export function chunk(name, bytes) {
  const made = new Uint8Array(bytes.length + 12);
  made.set(new TextEncoder().encode(name), 4);
  made.set(bytes, 8);
  const view = new DataView(made.buffer);
  view.setUint32(0, bytes.length);
  view.setUint32(bytes.length + 8, checkOf(made.subarray(4, bytes.length + 8)));
  return made;
}

// A program that asks for the size on paper gets `metres`; the texts are the standard's own
// "Title" and "Description". Both stand behind the header, which is the first part and 25 bytes long.
/**
 * @param {Uint8Array<ArrayBuffer>} png
 * @param {number} pixels
 * @param {number} metres
 * @param {Record<string, string>} texts
 */
export function withNotes(png, pixels, metres, texts) {
  const density = new Uint8Array(9);
  const view = new DataView(density.buffer);
  const perMetre = Math.round(pixels / metres);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  density[8] = 1;
  const encode = (/** @type {string} */ text) => Uint8Array.from(new TextEncoder().encode(text));
  const notes = Object.entries(texts).map(([name, text]) => chunk("iTXt", encode(`${name}\0\0\0${language}\0\0${text.replaceAll("\0", "")}`)));
  return new Blob([png.subarray(0, 33), chunk("pHYs", density), ...notes, png.subarray(33)], { type: "image/png" });
}

export const FOR_PAPER = 3; // So many pixels for each on the screen.
export const FOR_SCREENS = 2;

/**
 * @param {TakenPicture} taken
 * @param {number} [times]
 */
export async function asPng({ root, width, height, text }, times = FOR_PAPER) {
  const address = URL.createObjectURL(new Blob([asFile(root)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = element("canvas", { width: width * times, height: height * times });
    canvas.getContext("2d")?.drawImage(image, 0, 0, width * times, height * times);
    /** @type {Blob | null} */
    const png = await new Promise((done) => { canvas.toBlob(done, "image/png"); });
    if (!png) throw new Error("the picture is too large for this browser");
    return withNotes(new Uint8Array(await png.arrayBuffer()), width * times, 0.16, { Title: inLanguage(content.title), Description: text });
  } finally {
    URL.revokeObjectURL(address);
  }
}
