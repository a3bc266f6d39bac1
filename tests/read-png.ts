/** Reads the PNG files that the site has: eight bits a pixel, a palette, no filters (W3C PNG). */
import assert from "node:assert/strict";
import { crc32, inflateSync } from "node:zlib";

/** A picture: red, green and blue of each pixel. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Reads a file and fails at whatever is against the standard. */
export function readPng(bytes: Uint8Array): Picture {
  const file = Buffer.from(bytes);
  assert.equal(file.toString("latin1", 0, 8), "\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    assert.equal(file.readUInt32BE(at + 8 + length), crc32(file.subarray(at + 4, at + 8 + length)), type);
    chunks.set(type, file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  assert.deepEqual([...chunks.keys()], ["IHDR", "PLTE", "IDAT", "IEND"]);
  const header = chunks.get("IHDR")!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  assert.deepEqual([...header.subarray(8)], [8, 3, 0, 0, 0]);
  return { width, height, pixels: unpack(inflateSync(chunks.get("IDAT")!), chunks.get("PLTE")!, width, height) };
}

function unpack(rows: Buffer, palette: Buffer, width: number, height: number): Uint8Array {
  assert.equal(rows.length, (width + 1) * height);
  const pixels = new Uint8Array(3 * width * height);
  for (let y = 0, to = 0; y < height; y++) {
    const row = rows.subarray(y * (width + 1), (y + 1) * (width + 1));
    assert.equal(row[0], 0);
    for (const number of row.subarray(1)) {
      assert.ok(3 * number < palette.length);
      for (let part = 0; part < 3; part++) pixels[to++] = palette[3 * number + part]!;
    }
  }
  return pixels;
}
