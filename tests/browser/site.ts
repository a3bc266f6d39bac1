/** The built site, served, and one browser: shared by all browser tests of a run, and closed at its end. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { promisify } from "node:util";
import type { BrowserContextOptions, Page } from "playwright-core";
import { generateContent } from "../bench/generate.ts";
import { serve, type Served } from "../serve.ts";
import { openBrowser } from "./chromium.ts";
import { watch } from "./watch.ts";

/** How a reader comes. */
export interface Visit {
  width?: number;
  touch?: boolean;
  scripts?: boolean;
  scheme?: "light" | "dark";
  /** Status of the answer; a missing page is told in the console too. */
  status?: number;
  /** Whether the test puts styles or scripts of its own into the page, which the page's policy forbids. */
  tools?: boolean;
  /** Which site; the real one when left out. */
  site?: Site;
  /** What the browser says in the console of the page's own doing. */
  remark?: RegExp;
  /** Home page of another site that frames pages of this one; the path is then below it. */
  host?: string;
}

/** Gives the address of a site's home page, with a slash at its end. */
type Site = () => Promise<string>;

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

const browser = once(async () => {
  const opened = await openBrowser();
  closers.push(opened.close);
  return opened.browser;
});

const work = once(async () => {
  const folder = await mkdtemp(join(tmpdir(), "browser-tests-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
});

async function build(out: string, env: NodeJS.ProcessEnv): Promise<string> {
  await promisify(execFile)(process.execPath, ["src/cli/run.mjs", "build", "--out", out, "--quiet"], {
    env: { ...process.env, ...env },
  });
  return out;
}

function serving(folder: () => Promise<string>, base: string): Site {
  return once(async () => {
    const served: Served = await serve(await folder(), base);
    closers.push(served.close);
    return served.url;
  });
}

/** The folder of the site with the real content: what is in `DIST`, or else built now. */
const realFolder = once(async () => process.env["DIST"] ?? build(join(await work(), "real"), { BASE: "/" }));
export const real = serving(realFolder, "/");

/** The path of every page of the real site, below its home page. */
export const realPages = async (): Promise<string[]> =>
  readdirSync(await realFolder(), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1"));

/** How many states the large site has beside those of the fixture. */
export const MANY = 1000;

/** A site below a base path, of another subject, with a thousand generated states. */
export const large = serving(async () => {
  const content = join(await work(), "content");
  await generateContent(content, MANY);
  return build(join(await work(), "large"), { BASE: "/many/", CONTENT_DIR: content });
}, "/many/");

/**
 * Opens a page alone in a fresh profile, looks at it, and makes sure that whatever was done there caused no error, no
 * message in the console and no request to another server.
 * @param path below the site's home page, without a slash at its start
 */
export async function visit(path: string, look: (page: Page) => Promise<void>, how: Visit = {}): Promise<void> {
  const home = await (how.site ?? real)();
  const {
    width = 1280,
    touch = false,
    scheme = "light",
    scripts = true,
    status = 200,
    tools = false,
    host,
    remark = /^$/,
  } = how;
  const options: BrowserContextOptions = {
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: scheme,
    hasTouch: touch,
    javaScriptEnabled: scripts,
    bypassCSP: tools,
    locale: "en-GB",
  };
  const context = await (await browser()).newContext(options);
  context.setDefaultTimeout(10_000);
  try {
    const homes = host === undefined ? [home] : [home, host];
    const troubles = watch(context, homes, status === 404 ? home + path : undefined);
    const page = await context.newPage();
    const response = await page.goto((host ?? home) + path);
    assert.equal(response?.status(), status, path);
    await look(page);
    assert.deepEqual(
      troubles.filter((trouble) => !remark.test(trouble)),
      [],
      path,
    );
  } finally {
    await context.close();
  }
}

/** Waits until a check passes; what it says at last is the failure. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const passed = await check().then(
      () => true,
      () => false,
    );
    if (passed) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await check();
}
