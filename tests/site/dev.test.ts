/* `npm run dev`: every save of an editor shows in the page, be it right or wrong. */
import assert from "node:assert/strict";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { openDev, type DevServer } from "./dev-server.ts";
import { copyProject } from "./project.ts";
import { HARBOUR } from "./sites.ts";

let content: string;
let server: DevServer;
before(async () => {
  const project = copyProject("dev", HARBOUR);
  // Beside the project, where nothing but the loader watches it.
  content = `${project}-content`;
  renameSync(join(project, "content"), content);
  server = await openDev(project, content);
});
after(() => server.close());

const RECORD = "countries/salt-coast.yaml";
const PAGE = "/countries/salt-coast/";
const source = readFileSync(join(HARBOUR, RECORD), "utf8");
const save = (file: string, text: string) => writeFileSync(join(content, file), text);
const remove = (file: string) => rmSync(join(content, file));

test("the pages show", async () => {
  for (const path of ["/", PAGE, "/timeline/", "/sources/"]) assert.equal((await server.ask(path)).status, 200);
});

test("the files that are no pages are there, each with its type", async () => {
  const types = {
    "/api/v1/events.json": "application/json",
    "/countries/salt-coast/feed.atom": "application/atom+xml",
    "/badge/count.svg": "image/svg+xml",
    "/social/countries/salt-coast.png": "image/png",
    "/data/events.csv": "text/csv; charset=utf-8",
    "/robots.txt": "text/plain; charset=utf-8",
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await fetch(server.origin + path);
    assert.deepEqual([status, headers.get("content-type")], [200, type], path);
  }
  assert.equal((await server.ask("/api/v1/nothing.json")).status, 404);
});

test("a good save shows in the page", async () => {
  save(RECORD, source.replace("promised nothing", "promised the moon"));
  await server.shows(PAGE, ({ text }) => text.includes("A minister spoke of Harbour passports and promised the moon."));
});

test("a bad save is told over the page and in the terminal, with its place", async () => {
  save(RECORD, source.replace("date: 2018-11-11", "date: 2018-11-31"));
  const message = 'events[0].date: "2018-11-31" is not a date: that month has 30 days.';
  await server.tells(PAGE, `${content}/${RECORD}:4:11  ${message}`);
  await server.tells("/", "1 problem in 1 of 11 files.");
});

test("the good save brings the page back", async () => {
  save(RECORD, source);
  const { status } = await server.shows(PAGE, ({ text }) => text.includes("promised nothing"));
  assert.equal(status, 200);
});

test("a new file is a new page, and a deleted one is gone", async () => {
  const file = "countries/new-shore.yaml";
  const path = "/countries/new-shore/";
  save(file, source.replace("name: Salt Coast", "name: New Shore"));
  await server.shows(path, ({ text }) => text.includes("<h1>New Shore</h1>"));
  await server.shows("/", ({ text }) => text.includes(path));
  await server.shows("/api/v1/countries/new-shore.json", ({ text }) => text.includes('"New Shore"'));
  remove(file);
  await server.shows("/", ({ status, text }) => status === 200 && !text.includes(path));
  await server.shows(path, ({ status }) => status === 404);
});

test("a file that does not belong there is told, and the page is back once it is gone", async () => {
  save("countries/notes.txt", "To do.");
  await server.tells("/", `${content}/countries/notes.txt:1:1`);
  remove("countries/notes.txt");
  await server.shows(PAGE, ({ status, text }) => status === 200 && text.includes("promised nothing"));
});
