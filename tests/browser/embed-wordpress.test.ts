/* The address of a page in a line of its own in WordPress becomes a frame of the right height that leads to the site. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { follow, fits, frameOf, inside, visitHost } from "./hosts.ts";
import { eventually, real } from "./site.ts";
import { itself } from "./wordpress-itself.ts";
import { documented } from "./wordpress.ts";

const height = async (page: Page) => (await page.locator("iframe").boundingBox())!.height;

for (const { name: host, post, script, skip = false } of [documented, itself]) {
  for (const [path, name, leads] of [
    ["", "China", "/countries/china/"],
    ["on/2025-07-03/", "China", "/countries/china/"],
    ["timeline/", "China", "/countries/china/"],
    ["countries/china/", "Who recognises the Islamic Emirate of Afghanistan?", "/"],
    ["organisations/united-nations/", "Who recognises the Islamic Emirate of Afghanistan?", "/"],
  ] as const) {
    test(`${host}: /${path} is a frame, and a click opens the site's page in its place`, { skip }, async () => {
      await visitHost({ html: (await post(path)) + script }, async (page) => {
        const frame = await inside(page);
        await eventually(async () => assert.ok((await fits(page)) || (await height(page)) === 1000));
        await follow(page, frame, name, leads);
        assert.equal(page.context().pages().length, 1);
      });
    });
  }

  test(`${host}: a frame of a state is exactly as high as its content`, { skip }, async () => {
    await visitHost({ html: (await post("countries/china/")) + script }, async (page) => {
      const frame = await inside(page);
      const content = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await eventually(async () => assert.equal(await height(page), content));
    });
  });

  test(`${host}: the link to the full page opens it in place, where no tab can be opened`, { skip }, async () => {
    await visitHost(
      { html: (await post("countries/china/")) + script },
      async (page) => {
        await (await inside(page)).locator("footer a").click();
        await eventually(async () => assert.equal(page.url(), `${await real()}countries/china/`));
      },
      { remark: /^console: Blocked opening/ },
    );
  });

  test(`${host}: a source, which can't be opened there, leads to the page that links it`, { skip }, async () => {
    await visitHost(
      { html: (await post("")) + script },
      async (page) => {
        const row = (await inside(page)).getByRole("row").filter({ hasText: "China" });
        await row.getByRole("link").last().click();
        await eventually(async () => assert.equal(page.url(), `${await real()}countries/china/`));
      },
      { remark: /^console: Blocked opening/ },
    );
  });

  test(`${host}: a click opens the site's page however long that takes`, { skip }, async () => {
    await visitHost({ html: (await post("")) + script }, async (page) => {
      await page.context().route("**/countries/china/", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await route.continue();
      });
      await follow(page, await inside(page), "China", "/countries/china/");
    });
  });
}

test("where the host's script is not there, secret and colours go along within the frame", async () => {
  const html = await frameOf(`embed/table/?theme=dark#?secret=aB3dE5fG7h`, 'sandbox="allow-scripts"');
  await visitHost({ html }, async (page) => {
    await follow(page, await inside(page), "China", `/embed/country/china/?theme=dark#?secret=aB3dE5fG7h`);
  });
});
