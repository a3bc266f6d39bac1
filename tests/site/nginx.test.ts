/* The configuration that the README links, run by a real nginx where there is one. */
import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { promisify } from "node:util";
import { headerRules, headersFor } from "../headers.ts";
import { fileAt } from "./data.ts";
import { filesOf } from "./html.ts";
import { rooted } from "./sites.ts";

const installed = (() => {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return process.platform === "linux";
  } catch {
    return false;
  }
})();
const skip = installed ? false : "no nginx is installed here";

const STOCK_TYPES = "/etc/nginx/mime.types";
/** Where nginx was installed without its file, the part of it that the site needs. */
const FEW_TYPES =
  "types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; image/png png; application/atom+xml atom; application/zip zip; text/plain txt; text/xml xml; }";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let origin = "";
let stop = async () => undefined as void;
before(async () => {
  if (!installed) return;
  const work = await mkdtemp(join(tmpdir(), "nginx-"));
  // A copy, as files are added to it.
  const folder = join(work, "dist");
  cpSync((await rooted()).folder, folder, { recursive: true });
  const readme = readFileSync("README.md", "utf8");
  const port = await freePort();
  // Its comments would end nothing in the one line of the test.
  const server = readFileSync("tests/site/nginx.conf", "utf8").replace(/^#.*$/gm, "");
  const own = server.replace("listen 8080", `listen 127.0.0.1:${port}`).replace("/srv/tracker/dist", folder);
  assert.notEqual(own, server);
  const [, compress = ""] = /`(find dist [^`]+)`/.exec(readme) ?? [];
  await promisify(execFile)("sh", ["-c", compress.replace("find dist", `find ${folder}`)]);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  // The types that come with nginx, as its own configuration includes them.
  if (existsSync(STOCK_TYPES)) copyFileSync(STOCK_TYPES, join(work, "mime.types"));
  else writeFileSync(join(work, "mime.types"), FEW_TYPES);
  const http = `http { ${paths.join(" ")} access_log off; include mime.types; default_type application/octet-stream; ${own} }`;
  // Started by root, it would read as somebody else what only root may read.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  await writeFile(join(work, "nginx.conf"), `${user} daemon off; pid ${work}/pid; events {} ${http}`);
  const child = spawn("nginx", ["-c", join(work, "nginx.conf"), "-e", join(work, "error.log")], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  origin = `http://127.0.0.1:${port}`;
  stop = async () => {
    child.kill("SIGQUIT");
    await ended;
    rmSync(work, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(readFileSync(join(work, "error.log"), "utf8"));
});
after(() => stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });

test("nginx serves pages compressed beforehand, and again only when they have changed", { skip }, async () => {
  const page = await get("/countries/russia/");
  assert.equal(page.status, 200);
  assert.equal(page.headers.get("content-encoding"), "gzip");
  assert.equal(page.headers.get("vary"), "Accept-Encoding");
  assert.match(await page.text(), /<h1>Russia<\/h1>/);
  const again = await get("/countries/russia/", { "if-none-match": page.headers.get("etag")! });
  assert.equal(again.status, 304);
});

test("nginx lets only embeds be framed, and any program fetch the data", { skip }, async () => {
  const page = (await get("/")).headers;
  assert.deepEqual(
    [page.get("content-security-policy"), page.get("x-frame-options"), page.get("access-control-allow-origin")],
    ["frame-ancestors 'none'", "DENY", null],
  );
  const embed = (await get("/embed/table/")).headers;
  assert.deepEqual([embed.get("content-security-policy"), embed.get("x-frame-options")], ["frame-ancestors *", null]);
  assert.equal(embed.get("cross-origin-resource-policy"), "cross-origin");
  assert.equal(page.get("cross-origin-resource-policy"), "same-origin");
  for (const path of ["/api/v1/countries.json", "/data/events.csv", "/countries/russia/feed.atom", "/embed.js"]) {
    const { headers } = await get(path);
    assert.equal(headers.get("access-control-allow-origin"), "*", path);
    assert.equal(headers.get("cross-origin-resource-policy"), "cross-origin", path);
  }
});

test("nginx shares the files that `_headers` shares", { skip }, async () => {
  const site = await rooted();
  const rules = headerRules(fileAt(site, "_headers"));
  for (const file of filesOf(site.folder).filter((name) => !name.endsWith(".html"))) {
    const told = headersFor(rules, `/${file}`);
    const response = await get(`/${encodeURI(file)}`);
    await response.body?.cancel();
    const origins = [response.headers.get("access-control-allow-origin"), told.get("Access-Control-Allow-Origin")];
    assert.equal(origins[0] ?? undefined, origins[1], file);
  }
});

test("nginx sends each kind of file with its type", { skip }, async () => {
  const [, style = ""] = /href="(\/_astro\/[^"]+\.css)"/.exec(await (await get("/")).text()) ?? [];
  for (const [path, type] of Object.entries({
    "/": "text/html; charset=utf-8",
    [style]: "text/css; charset=utf-8",
    "/embed.js": "application/javascript; charset=utf-8",
    "/api/v1/countries.json": "application/json",
    "/data/events.csv": "text/csv; charset=utf-8",
    "/badge/count.svg": "image/svg+xml",
    "/social/index.png": "image/png",
    "/feed.atom": "application/atom+xml; charset=utf-8",
    "/data/tracker.zip": "application/zip",
    "/data/tracker.sqlite": "application/vnd.sqlite3",
    "/data/CITATION.cff": "application/yaml",
    "/llms.txt": "text/plain; charset=utf-8",
    "/sitemap-index.xml": "text/xml; charset=utf-8",
  })) {
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get("content-type"), type, path);
  }
});

test("nginx keeps files with a hash in their name, and tells what is missing", { skip }, async () => {
  const [, style = ""] = /href="(\/_astro\/[^"]+\.css)"/.exec(await (await get("/")).text()) ?? [];
  assert.equal((await get(style)).headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.equal((await get("/")).headers.get("cache-control"), "no-cache");
  const missing = await get("/countries/nowhere/");
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /Page not found/);
});
