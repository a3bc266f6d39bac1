import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Seconds that a command takes, the best of several runs. Throws when it fails. */
export async function seconds(
  runs: number,
  command: string[],
  env: Record<string, string> = {},
  cwd = ".",
): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run(command, env, cwd);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

/** The most memory, in MB, that a Node program has at a time (its resident set). Throws when it fails. */
export async function peakMegabytes([node = "", ...args]: string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "peak-"));
  const file = join(folder, "peak");
  try {
    const hook = new URL("peak-memory.ts", import.meta.url).href;
    await run([node, "--import", hook, ...args], { PEAK_MEMORY_FILE: file }, ".");
    return Number(await readFile(file, "utf8")) / 1024;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run([program = "", ...args]: string[], env: Record<string, string>, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(" ")} gave ${code}`)),
    );
  });
}

/** Bytes as a browser gets them: brotli at its best. */
export function compressed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Number of HTML files below a folder, and their average size in bytes. */
export async function htmlFiles(folder: string): Promise<{ count: number; average: number }> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html"));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return { count: names.length, average: Math.round(sizes.reduce((sum, size) => sum + size, 0) / names.length) };
}

/** What a page costs a first visit: its HTML, and the style sheets and scripts that it names. */
export async function pageWeight(
  folder: string,
  page: string,
  base = "/",
): Promise<{ html: number; css: number; js: number }> {
  const html = await readFile(join(folder, page));
  const weigh = async (pattern: RegExp) => {
    const files = [...html.toString().matchAll(pattern)].map((match) => match[1]!.slice(base.length));
    const sizes = await Promise.all(files.map(async (file) => compressed(await readFile(join(folder, file)))));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const css = await weigh(/<link rel="stylesheet" href="([^"]+)"/g);
  const js = await weigh(/<script type="module" src="([^"]+)"/g);
  return { html: compressed(html), css, js };
}
