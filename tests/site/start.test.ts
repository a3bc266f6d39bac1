/* `npm start` serves what it built as a host would, and says in one sentence why it can't. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import { delimiter, join } from "node:path";
import test from "node:test";
import { copyProject, ended, run, start, until } from "./project.ts";
import { HARBOUR } from "./sites.ts";

/** A server that has a port of this machine to itself. */
function occupy(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const close = (server: Server) => new Promise((resolve) => server.close(resolve));
const folder = copyProject("start", HARBOUR);

/** Addresses at which other machines may reach this one. */
const outerAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);

test("on a port that is taken, start says so in one sentence", async () => {
  const server = await occupy();
  const port = portOf(server);
  const { status, out, err } = await run(folder, ["start"], { PORT: String(port) }).finally(() => close(server));
  assert.equal(status, 1);
  assert.equal(out, "");
  assert.match(err, new RegExp(`^Port ${port} is taken\\. [^\\n]+\\n$`));
});

test("a port that is none is named in one sentence", async () => {
  for (const [command, port] of [
    ["start", "many"],
    ["dev", "70000"],
    ["start", "-1"],
  ] as const) {
    const { status, out, err } = await run(folder, [command], { PORT: port });
    assert.deepEqual([status, out], [1, ""]);
    assert.match(err, new RegExp(`^PORT is "${port}", and that is not a port\\. [^\\n]+\\n$`));
  }
});

/** Texts are compressed, and everything has the headers that `_headers` names. */
async function servesAsHosts(home: string): Promise<void> {
  const ask = (path: string, headers: Record<string, string>) => fetch(home + path, { headers });
  for (const encoding of ["br", "gzip"]) {
    for (const path of ["", "?q=red", "api/v1/events.json", "data/events.csv", "feed.atom"]) {
      const response = await ask(path, { "accept-encoding": encoding });
      assert.equal(response.headers.get("content-encoding"), encoding, path);
      assert.equal(response.headers.get("vary"), "Accept-Encoding", path);
      assert.ok((await response.text()).length > 1000, path);
    }
  }
  const plain = await ask("", { "accept-encoding": "identity" });
  assert.equal(plain.headers.get("content-encoding"), null);
  assert.equal(plain.headers.get("x-frame-options"), "DENY");
  assert.equal(plain.headers.get("x-content-type-options"), "nosniff");
  const part = await ask("data/events.csv", { "accept-encoding": "br", range: "bytes=0-9" });
  assert.deepEqual([part.status, part.headers.get("content-encoding")], [206, null]);
  assert.equal((await part.text()).length, 10);
  assert.equal((await ask("?q=red", {})).headers.get("x-frame-options"), "DENY");
  const shared = await ask("api/v1/events.json", {});
  assert.equal(shared.headers.get("access-control-allow-origin"), "*");
  assert.equal((await ask(".build-files", {})).status, 404);
}

test("started, the site is there for this machine alone, below its path, and a missing page has a page of its own", async () => {
  const free = await occupy();
  const port = portOf(free);
  await close(free);
  const child = start(folder, ["src/cli/run.mjs", "start", "--out", "site"], { PORT: String(port), BASE: "tracker" });
  const end = ended(child);
  try {
    const address = `http://localhost:${port}`;
    const page = await until(
      () => fetch(`${address}/tracker/countries/red-island/`),
      (response) => response.ok,
      child,
    );
    assert.match(await page.text(), /<h1>Red Island<\/h1>/);
    for (const outer of outerAddresses()) await assert.rejects(fetch(`http://${outer}:${port}/tracker/`), outer);
    const root = await fetch(address, { redirect: "manual" });
    assert.deepEqual([root.status, root.headers.get("location")], [302, "/tracker/"]);
    await servesAsHosts(`${address}/tracker/`);
    const missing = await fetch(`${address}/tracker/countries/atlantis/`);
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /Page not found/);
  } finally {
    child.kill();
  }
  const { out, err } = await end;
  assert.equal(err, "");
  assert.match(out, new RegExp(`^The site is at http://localhost:${port}/tracker/ [^\\n]*\\n$`));
});

const NEEDS = /^This needs Node 22\.18 or newer, and this is \d+\.\d+\.\d+\. Run "npm ci" [^\n]+\n$/;

test("told that it is an old one, Node is refused in one sentence", async () => {
  for (const version of ["18.20.8", "20.19.5", "22.17.1"]) {
    const versions = `{ value: { ...process.versions, node: "${version}" } }`;
    const old = `data:text/javascript,Object.defineProperty(process, "versions", ${encodeURIComponent(versions)})`;
    for (const command of ["check", "build", "start"]) {
      const { status, out, err } = await ended(start(folder, ["--import", old, "src/cli/run.mjs", command]));
      assert.deepEqual([status, out], [1, ""]);
      assert.match(err, NEEDS);
      assert.ok(err.includes(version));
    }
  }
});

/** A Node on the path that is older than what the project runs on. */
const oldNode = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "node"))
  .filter((path) => existsSync(path))
  .find(
    (path) => Number.parseInt(spawnSync(path, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout, 10) < 22,
  );

test("an old Node is refused in one sentence", { skip: oldNode === undefined && "no old Node here" }, async () => {
  const { status, err } = await ended(start(folder, ["src/cli/run.mjs", "check"], {}, oldNode));
  assert.equal(status, 1);
  assert.match(err, NEEDS);
});
