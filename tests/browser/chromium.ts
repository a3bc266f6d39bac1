/** The browser of the browser tests. */
import { inflate } from "@sparticuz/chromium";
import { rmSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

/** A running browser; `close` ends it and deletes everything it wrote. */
export interface OpenBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Whatever a page asks for, nothing leaves this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/**
 * Starts Chromium with an empty profile: the one at CHROME_PATH; else, on Linux, the one that `npm ci` brought, with
 * the libraries and the font that a bare Linux lacks; else the Chrome installed on the machine.
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const path = process.env["CHROME_PATH"];
  if (path !== undefined) return alone(await chromium.launch({ executablePath: path, args: FLAGS }));
  if (process.platform === "linux" && process.arch === "x64") return openPacked();
  return alone(await chromium.launch({ channel: "chrome", args: FLAGS }));
}

const alone = (browser: Browser): OpenBrowser => ({ browser, close: () => browser.close() });

async function openPacked(): Promise<OpenBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "chromium-"));
  const sweep = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", sweep);
  try {
    const executablePath = await unpack(folder);
    const env = { HOME: folder, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: folder };
    const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
    const close = async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      process.off("exit", sweep);
    };
    return { browser, close };
  } catch (error) {
    sweep();
    throw error;
  }
}

/** Unpacks browser, libraries and font into a folder, and gives the path of the browser. */
async function unpack(folder: string): Promise<string> {
  const packed = fileURLToPath(new URL("../bin/", import.meta.resolve("@sparticuz/chromium")));
  const [executable] = await Promise.all([
    inflateInto(folder, join(packed, "chromium.br")),
    inflateInto(folder, join(packed, "al2023.tar.br")),
    inflateInto(folder, join(packed, "fonts.tar.br")),
    writeFile(
      join(folder, "fonts.conf"),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
    ),
  ]);
  return executable;
}

/** The package unpacks into the machine's temporary folder, which it looks up when it is called. */
function inflateInto(folder: string, archive: string): Promise<string> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  const done = inflate(archive);
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  return done;
}
