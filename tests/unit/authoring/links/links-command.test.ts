/* `npm run links` on content whose sources are all on this machine. */
import assert from "node:assert/strict";
import dns from "node:dns";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before, beforeEach, mock } from "node:test";
import { links } from "../../../../src/cli/links.ts";
import { answers, HASTY, startServer, type LinkServer } from "./link-server.ts";

let temporary: string;
let folder: string;
let server: LinkServer;
let urls: string[];

/** The server under the name of a host on the web, as sources have. */
const named = (origin: string) => origin.replace("127.0.0.1", "pages.example");

/** Leads every source of the content to the server: `https://herald.example/a` → `http://pages.example:4000/herald.example/a`. */
async function leadHere(): Promise<void> {
  const found = new Set<string>();
  await replaceIn(folder, (text) =>
    text.replace(/^ +archived: .*\n/gm, "").replace(/^( +url: )https?:\/\/(\S+)$/gm, (_, key: string, rest: string) => {
      const url = `${named(server.origin)}/${rest}`;
      found.add(url);
      return `${key}${url}`;
    }),
  );
  urls = [...found];
}

/** Changes the text of every file below a folder. */
async function replaceIn(root: string, change: (text: string) => string): Promise<void> {
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) await writeFile(path, change(await readFile(path, "utf8")));
  }
}

before(async () => {
  mock.method(dns, "lookup", (_host: string, { all }: dns.LookupOptions, answer: (...args: unknown[]) => void) =>
    all ? answer(null, [{ address: "127.0.0.1", family: 4 }]) : answer(null, "127.0.0.1", 4),
  );
  server = await startServer();
  temporary = await mkdtemp(join(tmpdir(), "links-"));
  folder = join(temporary, "content");
  await cp("tests/fixtures/harbour/content", folder, { recursive: true });
  await leadHere();
});
after(async () => {
  mock.restoreAll();
  await server.close();
  await rm(temporary, { recursive: true });
});
beforeEach(() => {
  server.asked.length = 0;
  for (const path of Object.keys(server.paths)) delete server.paths[path];
});

/** Runs the command and gives what it prints. */
async function run(t: test.TestContext, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const log = t.mock.method(console, "log", (text: string) => void out.push(text));
  const error = t.mock.method(console, "error", (text: string) => void err.push(text));
  const state = join(temporary, "cache", "links.json");
  const status = await links(["--content", folder, "--state", state, ...args], HASTY).finally(() => {
    log.mock.restore();
    error.mock.restore();
  });
  return { status, out: out.join("\n"), err: err.join("\n"), state };
}

const pathOf = (url: string) => new URL(url).pathname;

test("each address is asked once, and an all-clear ends with 0", async (t) => {
  const { status, out } = await run(t, "--fresh");
  assert.equal(status, 0);
  assert.equal(out, `${urls.length} addresses: 0 dead, 0 refused, 0 unclear.`);
  assert.deepEqual(server.asked.sort(), urls.map((url) => `HEAD ${pathOf(url)}`).sort());
});

test("a dead link is told at its line and ends with 1, and the next run asks for nothing else", async (t) => {
  const [dead = ""] = urls;
  server.paths[pathOf(dead)] = answers(404);
  const firstRun = await run(t, "--fresh");
  assert.equal(firstRun.status, 1);
  assert.match(firstRun.out, /^Dead\n/);
  const [, file = "", line] = /^(\S+?):(\d+):\d+ {2}sources\.\S+\.url: /m.exec(firstRun.out) ?? [];
  assert.ok((await readFile(file, "utf8")).split("\n")[Number(line) - 1]?.includes(`url: ${dead}`));
  server.asked.length = 0;
  server.paths[pathOf(dead)] = answers(200);
  const second = await run(t);
  assert.deepEqual(server.asked, [`HEAD ${pathOf(dead)}`]);
  assert.equal(second.status, 0);
  assert.match(
    second.out,
    new RegExp(`^${urls.length} addresses, ${urls.length - 1} of them known from the last run: `),
  );
});

test("a run that was broken off is taken up where it was", async (t) => {
  const { state } = await run(t, "--fresh");
  const memory = JSON.parse(await readFile(state, "utf8")) as Record<string, unknown>;
  for (const url of urls.slice(2)) delete memory[url];
  await writeFile(state, JSON.stringify(memory));
  server.asked.length = 0;
  await run(t);
  assert.deepEqual(
    server.asked.sort(),
    urls
      .slice(2)
      .map((url) => `HEAD ${pathOf(url)}`)
      .sort(),
  );
});

test("a memory that can't be read, and one that is not wanted, are none", async (t) => {
  const { state } = await run(t, "--fresh");
  await writeFile(state, "{broken");
  server.asked.length = 0;
  await run(t);
  assert.equal(server.asked.length, urls.length);
  await run(t, "--fresh");
  assert.equal(server.asked.length, 2 * urls.length);
});

test("as data the result is all that stands on stdout", async (t) => {
  server.paths[pathOf(urls[0]!)] = answers(301, { location: "/elsewhere" });
  const { status, out } = await run(t, "--fresh", "--json");
  const data = JSON.parse(out) as { ok: boolean; moved: { url: string }[] };
  assert.equal(status, 0);
  assert.equal(data.ok, true);
  assert.equal(data.moved[0]?.url, urls[0]);
});

test("a listed host may refuse, is asked only once for each page, and one listed for nothing is told", async (t) => {
  const list = join(folder, "links.yaml");
  await writeFile(list, "refuse-programs:\n  pages.example: Opens in a browser.\n  nobody.example: Opens.\n");
  t.after(() => rm(list));
  for (const url of urls) server.paths[pathOf(url)] = answers(503, { "retry-after": "1" });
  const { status, out } = await run(t, "--fresh");
  assert.equal(status, 1);
  assert.match(
    out,
    /\nHosts listed for nothing\n\S+links\.yaml:3:3 {2}\S+: No source is at nobody\.example\. Delete the entry\.\n/,
  );
  assert.match(out, /: it answers 503; the host is listed: Opens in a browser\.\n/);
  assert.deepEqual(new Set(server.asked).size, server.asked.length);
});

test("where nothing answers at all the machine is in doubt, not the links", async (t) => {
  const gone = await startServer();
  await gone.close();
  const elsewhere = join(temporary, "elsewhere");
  await cp(folder, elsewhere, { recursive: true });
  await replaceIn(elsewhere, (text) => text.replaceAll(named(server.origin), named(gone.origin)));
  const { status, out, err } = await run(t, "--fresh", "--content", elsewhere);
  assert.deepEqual({ status, out }, { status: 1, out: "" });
  assert.equal(err, "No address answers; for the first, the host takes no connection. Is this machine online?");
});

test("of content with problems what can be read is asked for", async (t) => {
  const stray = join(folder, "stray.txt");
  await writeFile(stray, "");
  t.after(() => rm(stray));
  const { status, err } = await run(t, "--fresh");
  assert.equal(status, 0);
  assert.equal(err, "The content has problems, so some addresses may be missing here: npm run check tells which.");
});
