/** `npm run bench [records…]`: times as ratios against yardsticks measured in the same run, and bytes of each template. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TEMPLATES } from "../browser/templates.ts";
import { PLAIN_LOOP, writeBareSite } from "./bare.ts";
import { generateContent } from "./generate.ts";
import { keystrokes } from "./keystrokes.ts";
import { fileKinds, pageWeight, peakMegabytes, seconds } from "./measure.ts";

const sizes = process.argv.slice(2).map(Number);
const work = await mkdtemp(join(tmpdir(), "tracker-bench-"));
const { execPath: node } = process;
const tracker = [node, "src/cli/run.mjs"];
const astro = join(process.cwd(), "node_modules/astro/bin/astro.mjs");
try {
  await seconds(1, [...tracker, "build", "--out", join(work, "real"), "--quiet"]);
  console.log("Bytes of each template, brotli 11: HTML + style sheet + scripts");
  for (const path of Object.values(TEMPLATES)) {
    const page = path.replace(/^$|\/$/, "$&index.html");
    const { html, css, js } = await pageWeight(join(work, "real"), page);
    console.log(`  ${page.padEnd(40)} ${html} + ${css} + ${js} = ${html + css + js}`);
  }
  console.log("Real content, check:", (await seconds(3, [...tracker, "check"])).toFixed(2), "s");
  console.log("Generated records: time, and ratio to the yardstick");
  for (const size of sizes.length > 0 ? sizes : [200, 2000, 10_000]) await measure(size);
  await typing();
} finally {
  await rm(work, { recursive: true, force: true });
}

async function measure(size: number): Promise<void> {
  const content = join(work, `content-${size}`);
  const out = join(work, `out-${size}`);
  const bare = join(work, `bare-${size}`);
  await generateContent(content, size);
  const runs = size > 5000 ? 1 : 3;
  const check = await seconds(runs, [...tracker, "check", "--content", content]);
  const loop = await seconds(runs, [node, "--input-type=module", "-e", PLAIN_LOOP, content]);
  console.log(
    `  ${size} check: ${check.toFixed(2)} s, ${(check / loop).toFixed(2)} × a loop that only parses (${loop.toFixed(2)} s), ${((1000 * check) / size).toFixed(2)} ms a record`,
  );
  const peak = await peakMegabytes([...tracker, "check", "--content", content]);
  console.log(`  ${size} check: ${peak.toFixed(0)} MB of memory at most (1000 MB is the budget for 10,000)`);
  const build = await seconds(runs, [...tracker, "build", "--out", out, "--quiet"], { CONTENT_DIR: content });
  const kinds = await fileKinds(out);
  await writeBareSite(bare, kinds);
  const plain = await seconds(runs, [node, astro, "build", "--silent"], {}, bare);
  console.log(
    `  ${size} build: ${build.toFixed(1)} s for ${kinds.reduce((sum, { count }) => sum + count, 0)} files, ${(build / plain).toFixed(2)} × a bare Astro site (${plain.toFixed(1)} s)`,
  );
  await rm(out, { recursive: true, force: true });
  await rm(bare, { recursive: true, force: true });
}

/** How long a key in the table's search keeps a reader of a thousand rows waiting. */
async function typing(): Promise<void> {
  const content = join(work, "content-typing");
  const out = join(work, "out-typing");
  await generateContent(content, 1000);
  await seconds(1, [...tracker, "build", "--out", out, "--quiet"], { CONTENT_DIR: content });
  console.log("1000 rows, CPU slowed 4 times: ms from a key to the next frame, and until the rows are right");
  for (const pause of [0, 150, 400]) {
    const { frame, rows } = await keystrokes(out, pause);
    console.log(`  ${pause} ms between keys: ${spread(frame)}; ${spread(rows)}`);
  }
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`;
}
