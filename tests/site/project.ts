/** Copies of the project in a temporary folder, and its commands run in them. */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const PARTS = ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

/** What would make a build another one. */
const OURS = /^(?:CONTENT_DIR|SITE|BASE|PORT|HOST|GITHUB_.*|NODE_OPTIONS|FORCE_COLOR)$/;

const root = mkdtempSync(join(realpathSync(tmpdir()), "tracker-site-"));
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

/** Variables of a command's environment; undefined takes one away. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What a command gave when it had ended. */
export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/**
 * Copies the project with all that a build reads, and gives the folder of the copy.
 * @param name of the copy, which may be a path
 * @param content folder that becomes the copy's `content`
 */
export function copyProject(name: string, content = "content"): string {
  const folder = join(root, name);
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  cpSync(content, join(folder, "content"), { recursive: true });
  // One link a package: what a build stores below node_modules stays in its copy.
  for (const entry of readdirSync("node_modules")) {
    if (entry.startsWith(".")) continue;
    symlinkSync(resolve("node_modules", entry), join(folder, "node_modules", entry));
  }
  return folder;
}

/** Starts Node in a copy of the project, without the variables that this process was given for builds of its own. */
export function start(folder: string, args: readonly string[], env: Env = {}, node = process.execPath): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  // As npm scripts do: the project's own Node and tools come first.
  const path = `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`;
  const child = spawn(node, args, {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), PATH: path, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Runs a command of the project's tool in a copy until it ends. */
export function run(folder: string, args: readonly string[], env: Env = {}): Promise<Ended> {
  return ended(start(folder, ["src/cli/run.mjs", ...args], env));
}

/** Waits for a process, with all that it says. */
export function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (status) => done({ status, ...said }));
  });
}

/**
 * Asks again and again until the answer fits, for at most half a minute.
 * @param ask may fail, as when a server is not up yet
 * @param child the process that has to be running meanwhile
 */
export async function until<Answer>(
  ask: () => Answer | Promise<Answer>,
  fits: (answer: Answer) => boolean,
  child: ChildProcess,
): Promise<Answer> {
  let last: unknown;
  for (let tries = 0; tries < 300; tries++) {
    try {
      const answer = await ask();
      if (fits(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode}.`, { cause: last });
    await sleep(100);
  }
  throw new Error("Waited half a minute in vain.", { cause: last });
}
