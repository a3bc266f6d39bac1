import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
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

/** The files of a site that have one extension. */
export interface FileKind {
  /** Without its dot; empty for files that have none. */
  extension: string;
  count: number;
  /** In bytes. */
  average: number;
}

/** What files there are below a folder. */
export async function fileKinds(folder: string): Promise<FileKind[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const sizes = new Map<string, number[]>();
  for (const { parentPath, name } of files) {
    const extension = extname(name).slice(1);
    const { size } = await stat(join(parentPath, name));
    sizes.set(extension, [...(sizes.get(extension) ?? []), size]);
  }
  return [...sizes].map(([extension, all]) => {
    const bytes = all.reduce((sum, size) => sum + size, 0);
    return { extension, count: all.length, average: Math.round(bytes / all.length) };
  });
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
