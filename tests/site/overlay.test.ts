/* What an editor sees in the browser while `npm run dev` runs: no key pressed there, the open page follows each save. */
import assert from "node:assert/strict";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, before } from "node:test";
import type { Page } from "playwright-core";
import { openBrowser, type OpenBrowser } from "../browser/chromium.ts";
import { openDev, type DevServer } from "./dev-server.ts";
import { copyProject } from "./project.ts";
import { HARBOUR } from "./sites.ts";

const RECORD = "countries/salt-coast.yaml";
const PAGE = "/countries/salt-coast/";
const source = readFileSync(join(HARBOUR, RECORD), "utf8");

let content: string;
let server: DevServer;
let opened: OpenBrowser;
let page: Page;
before(async () => {
  const project = copyProject("overlay", HARBOUR);
  content = `${project}-content`;
  renameSync(join(project, "content"), content);
  [server, opened] = await Promise.all([openDev(project, content), openBrowser()]);
  page = await opened.browser.newPage();
  await page.goto(server.origin.replace("localhost", "127.0.0.1") + PAGE);
});
after(async () => {
  await opened.close();
  await server.close();
});

const save = (text: string, file = RECORD) => writeFileSync(join(content, file), text);
const shows = (text: string) => page.locator(".history").getByText(text).waitFor({ state: "visible" });

test("a save refreshes the open page", async () => {
  await shows("promised nothing");
  save(source.replace("promised nothing", "promised the moon"));
  await shows("promised the moon");
});

test("a mistake shows its message in the open page, with its place", async () => {
  save(source.replace("date: 2018-11-11", "date: 2018-11-31"));
  const overlay = page.locator("vite-error-overlay");
  const message = 'events[0].date: "2018-11-31" is not a date: that month has 30 days.';
  await overlay.getByText(message).first().waitFor({ state: "visible" });
  const words = await overlay.evaluate((element) => element.shadowRoot!.textContent);
  assert.match(words, /salt-coast\.yaml:4:11/);
});

test("mending it brings the page back", async () => {
  save(source);
  await shows("promised nothing");
  assert.equal(await page.locator("vite-error-overlay").count(), 0);
});

test("a file added and deleted again comes to the open table and goes", async () => {
  await page.goto(`${server.origin.replace("localhost", "127.0.0.1")}/`);
  save(source.replace("name: Salt Coast", "name: New Shore"), "countries/new-shore.yaml");
  await page.getByRole("link", { name: "New Shore" }).first().waitFor();
  rmSync(join(content, "countries/new-shore.yaml"));
  await page.getByRole("link", { name: "New Shore" }).first().waitFor({ state: "detached" });
});
