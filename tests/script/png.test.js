import "./small.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inflateSync } from "node:zlib";
import { checkOf, chunk, withNotes } from "../../graphbuilder/network/page/script/take/png.js";

// A PNG of one white dot: its signature, header, data and end.
const DOT = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==", "base64");

describe("a PNG", () => {
  it("ends each part with its check", () => {
    // The check value that the catalogue of CRC-32 gives for these nine digits.
    assert.equal(checkOf(new TextEncoder().encode("123456789")), 0xcbf43926);
    assert.deepEqual([...chunk("IEND", new Uint8Array())], [...DOT.subarray(-12)]);
  });

  it("tells its size on paper and what it shows, and stays the picture that it was", async () => {
    const noted = Buffer.from(await withNotes(new Uint8Array(DOT), 1600, 0.16, { Title: "Een plan" }).arrayBuffer());
    assert.deepEqual(noted.subarray(0, 33), DOT.subarray(0, 33));
    const physical = noted.indexOf("pHYs") + 4;
    assert.deepEqual([noted.readUInt32BE(physical), noted.readUInt32BE(physical + 4), noted[physical + 8]], [10000, 10000, 1]);
    assert.ok(noted.includes("Title\0\0\0nl\0\0Een plan"));
    const data = noted.indexOf("IDAT");
    assert.equal(inflateSync(noted.subarray(data + 4, data + 4 + noted.readUInt32BE(data - 4))).length, 2);
  });
});
