/* Policies and headers hold in a browser. */
import assert from "node:assert/strict";
import test from "node:test";
import { frameOf, inside, visitHost } from "./hosts.ts";
import { eventually, real, realPages, visit } from "./site.ts";

test("a script or style that gets into a page does not run", () =>
  visit(
    "countries/pakistan/",
    async (page) => {
      await page.evaluate(() => {
        document.body.insertAdjacentHTML("beforeend", `<img src="data:," alt="" onerror="document.title='run'">`);
        document.body.insertAdjacentHTML("beforeend", "<p id='probe' style='color: rgb(1, 2, 3)'>probe</p>");
        const script = document.createElement("script");
        script.textContent = "document.title = 'run'";
        document.body.append(script);
      });
      assert.notEqual(await page.title(), "run");
      const colour = await page.locator("#probe").evaluate((element) => getComputedStyle(element).color);
      assert.notEqual(colour, "rgb(1, 2, 3)");
    },
    { remark: /Content Security Policy/ },
  ));

test("no page of the site asks for what its policy forbids, or tells anything in the console", async () => {
  const paths = await realPages();
  assert.ok(paths.length > 500);
  await visit("", async (page) => {
    for (const path of paths) await page.goto(new URL(path, await real()).href);
  });
});

test("ordinary pages can't be framed by others, pages made for it can", async () => {
  const html = (await frameOf("")) + (await frameOf("embed/table/"));
  await visitHost(
    { html },
    async (page) => {
      assert.match(await (await inside(page, 1)).locator("h1").innerText(), /\?$/);
      await eventually(async () => {
        const frame = await (await page.locator("iframe").first().elementHandle())!.contentFrame();
        assert.match(frame!.url(), /^chrome-error:/);
      });
    },
    { remark: /frame|chrome-error|ERR_BLOCKED_BY_RESPONSE/i },
  );
});

test("citations are copied by a press on a button", () =>
  visit("countries/pakistan/", async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".page-foot summary").click();
    for (const [name, copied] of [
      ["Copy: Cite this page", /^“Pakistan”, Recognition Tracker, /],
      ["Copy: Wikipedia", /^\{\{cite web \|title=Pakistan /],
    ] as const) {
      await page.getByRole("status").evaluateAll((all) => all.forEach((status) => (status.textContent = "")));
      await page.getByRole("button", { name, exact: true }).click();
      await eventually(async () => assert.equal(await page.locator("copy-text [role=status]").innerText(), "Copied"));
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), copied);
    }
  }));
