/* The address of a page in a line of its own in WordPress becomes a frame of the right height that leads to the site. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { follow, fits, frameOf, inside, origin, visitHost } from "./hosts.ts";
import { eventually, real } from "./site.ts";
import { discover, filterAnswer, HOST_SCRIPT } from "./wordpress.ts";

const SECRET = "aB3dE5fG7h";

/** The post that WordPress makes of the address of a page. */
async function post(path: string): Promise<string> {
  const html = await (await fetch((await real()) + path)).text();
  // The site was built for another host than the one it is tried on.
  const here = async (address: string) => (await origin()) + new URL(address).pathname;
  const answer = (await (await fetch(await here(discover(html)))).json()) as { type: string; html: string };
  const src = /src="([^"]*)"/.exec(answer.html)![1]!;
  const frame = filterAnswer({ ...answer, html: answer.html.replace(src, await here(src)) }, SECRET);
  assert.ok(frame);
  return frame;
}

const height = async (page: Page) => (await page.locator("iframe").boundingBox())!.height;

for (const [path, name, leads] of [
  ["", "China", "/countries/china/"],
  ["on/2025-07-03/", "China", "/countries/china/"],
  ["timeline/", "China", "/countries/china/"],
  ["countries/china/", "Who recognises the Islamic Emirate of Afghanistan?", "/"],
  ["organisations/united-nations/", "Who recognises the Islamic Emirate of Afghanistan?", "/"],
] as const) {
  test(`/${path} in WordPress is a frame, and a click opens the site's page in its place`, async () => {
    await visitHost({ html: (await post(path)) + HOST_SCRIPT }, async (page) => {
      const frame = await inside(page);
      await eventually(async () => assert.ok((await fits(page)) || (await height(page)) === 1000));
      await follow(page, frame, name, leads);
      assert.equal(page.context().pages().length, 1);
    });
  });
}

test("in WordPress a frame of a state is exactly as high as its content", async () => {
  await visitHost({ html: (await post("countries/china/")) + HOST_SCRIPT }, async (page) => {
    const frame = await inside(page);
    const content = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await eventually(async () => assert.equal(await height(page), content));
  });
});

test("the link to the full page below a table opens it in WordPress, where no tab can be opened", async () => {
  await visitHost(
    { html: (await post("countries/china/")) + HOST_SCRIPT },
    async (page) => {
      await (await inside(page)).locator("footer a").click();
      await eventually(async () => assert.equal(page.url(), `${await real()}countries/china/`));
    },
    { remark: /^console: Blocked opening/ },
  );
});

test("where the host's script is not there, secret and colours go along within the frame", async () => {
  const html = await frameOf(`embed/table/?theme=dark#?secret=${SECRET}`, 'sandbox="allow-scripts"');
  await visitHost({ html }, async (page) => {
    await follow(page, await inside(page), "China", `/embed/country/china/?theme=dark#?secret=${SECRET}`);
  });
});

test("in WordPress a click opens the site's page however long that takes", async () => {
  await visitHost({ html: (await post("")) + HOST_SCRIPT }, async (page) => {
    await page.context().route("**/countries/china/", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await follow(page, await inside(page), "China", "/countries/china/");
  });
});
