/* The lines that the page of data gives for a command line, run as they stand. */
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { promisify } from "node:util";
import { serve } from "../serve.ts";
import { all, pageAt } from "./html.ts";
import { rooted } from "./sites.ts";
import { rawText } from "./tree.ts";

const has = (program: string) => {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
const skip = ["sh", "curl"].every((program) => program === "sh" || has(program)) ? false : "no curl is installed here";

test("each line for the command line does what it says", { skip }, async () => {
  const site = await rooted();
  const lines = all(pageAt(site, "/data/").root, "main .guide copy-text pre").map(rawText);
  assert.equal(lines.length, 3);
  for (const line of lines) assert.match(line, /^curl \S.*\S$/);
  const { origin, close } = await serve(site.folder);
  const folder = mkdtempSync(join(tmpdir(), "curl-"));
  try {
    const run = async (line: string) =>
      (await promisify(execFile)("sh", ["-c", line.replaceAll(site.origin, origin)], { cwd: folder })).stdout;
    const [recognised, one, table] = lines as [string, string, string];
    if (has("jq")) assert.equal((await run(recognised)).trim(), "Russia");
    else assert.ok(JSON.parse(await run(recognised.split(" | ")[0]!)));
    assert.equal((JSON.parse(await run(one)) as { total: number }).total, 1);
    await run(table);
    assert.match(readFileSync(join(folder, "events.csv"), "utf8"), /^id,record,/);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
