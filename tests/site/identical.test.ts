/* The same content gives the same bytes, wherever and whenever it is built. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { filesOf } from "./html.ts";
import { build, rooted } from "./sites.ts";

/** Sets the clock on by some four hundred days. */
const LATER = `
  const now = Date.now;
  const ahead = () => now() + 4e2 * 864e5 + 12345678;
  globalThis.Date = class extends Date {
    constructor(...given) { given.length === 0 ? super(ahead()) : super(...given); }
    static now() { return ahead(); }
  };`;

test("another folder, time zone, language and year give the same files byte for byte", async () => {
  const first = await rooted();
  const second = await build("elsewhere/below a name with blanks", {
    TZ: "America/Los_Angeles",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(LATER)}"`,
  });
  assert.deepEqual(filesOf(second.folder), filesOf(first.folder));
  for (const file of filesOf(first.folder)) {
    assert.ok(readFileSync(join(second.folder, file)).equals(readFileSync(join(first.folder, file))), file);
  }
});
