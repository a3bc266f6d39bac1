/*
 * Pages made to be framed, in pages of another origin of every kind: they can be read, nothing sticks out, nothing is
 * said in the console, and a click on a state leads to a page of the site.
 */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { follow, fits, frameOf, inside, origin, script, visitHost } from "./hosts.ts";
import { eventually, type Visit } from "./site.ts";

const TABLE = "embed/table/";

/** Where a click on a state leads: to its page beside the host, or within the frame. */
const BESIDE = "/countries/china/";
const WITHIN = "/embed/country/china/";

/** What Chromium says of any frame with scripts where the host forbids them, allows too much, or forbids popups. */
const OF_SANDBOX = /^console: (?:Blocked (?:script execution|opening)|An iframe which has both)/;

/** Attributes of the frame, and what happens in it. */
const FRAMES: readonly { attributes: string; leads: string; told: boolean }[] = [
  { attributes: "", leads: BESIDE, told: true },
  { attributes: 'sandbox="allow-scripts allow-same-origin allow-popups"', leads: BESIDE, told: true },
  { attributes: 'sandbox="allow-scripts"', leads: WITHIN, told: true },
  { attributes: 'sandbox=""', leads: WITHIN, told: false },
];

async function readable(page: Page, n = 0): Promise<void> {
  const frame = await inside(page, n);
  assert.ok((await frame.getByRole("row").count()) > 20);
  assert.match(await frame.locator("body").innerText(), /As of \d+ \w+ \d{4} · \d+ sources/);
}

for (const { attributes, leads, told } of FRAMES) {
  const name = attributes === "" ? "a plain frame" : `a frame with ${attributes}`;

  test(`${name} is read, and a click on a state leads to ${leads}`, async () => {
    await visitHost(
      { html: await frameOf(TABLE, attributes) },
      async (page) => {
        await readable(page);
        await follow(page, await inside(page), "China", leads);
      },
      { remark: OF_SANDBOX },
    );
  });

  test(`${name} is ${told ? "as high as its content" : "as high as it was given"} where the site's script is`, async () => {
    await visitHost(
      { html: (await frameOf(TABLE, attributes)) + (await script()) },
      async (page) => {
        if (told) await eventually(async () => assert.ok(await fits(page)));
        else await readable(page);
        const { height } = (await page.locator("iframe").boundingBox())!;
        assert.equal(height > 500, told, `${height} px`);
      },
      { remark: OF_SANDBOX },
    );
  });
}

test("where popups are forbidden and the origin is not, a click leads on within the frame", async () => {
  const html = await frameOf(TABLE, 'sandbox="allow-scripts allow-same-origin"');
  const look = (page: Page) => inside(page).then((frame) => follow(page, frame, "China", WITHIN));
  await visitHost({ html }, look, { remark: OF_SANDBOX });
});

test("within a frame, the page of a state leads to the table and shows the address of the full page", async () => {
  await visitHost(
    { html: await frameOf(TABLE, 'sandbox=""') },
    async (page) => {
      const frame = await inside(page);
      await follow(page, frame, "China", WITHIN);
      await frame.getByRole("heading", { name: "China" }).waitFor();
      const full = frame.locator("footer a");
      assert.equal(await full.innerText(), await full.getAttribute("href"));
      assert.match(await full.innerText(), /\/countries\/china\/$/);
      assert.equal(await full.getAttribute("target"), "_blank");
      await follow(page, frame, "Who recognises the Islamic Emirate of Afghanistan?", "/embed/table/");
    },
    { remark: OF_SANDBOX },
  );
});

test("a host with a strict policy needs to allow nothing but the frame, and the script if it is wanted", async () => {
  const site = await origin();
  const policy = `default-src 'none'; img-src data:; frame-src ${site}`;
  await visitHost({ html: await frameOf(TABLE), policy }, async (page) => {
    await readable(page);
    await follow(page, await inside(page), "China", BESIDE);
  });
  const html = (await frameOf(TABLE)) + (await script());
  await visitHost({ html, policy: `${policy}; script-src ${site}` }, async (page) => {
    await eventually(async () => assert.ok(await fits(page)));
  });
});

test("ten frames on a page each get their own height", async () => {
  const paths = ["table/", "table/all/", "timeline/", "country/china/", "country/oman/", "table/refused/"];
  const more = ["organisation/united-nations/", "on/2025-07-03/", "table/region/europe/", "country/canada/"];
  const frames = await Promise.all([...paths, ...more].map((path) => frameOf(`embed/${path}`)));
  await visitHost({ html: (await script()) + frames.join("") }, async (page) => {
    const heights = new Set<number>();
    for (const n of frames.keys()) {
      await eventually(async () => assert.ok(await fits(page, n), String(n)));
      heights.add((await page.locator("iframe").nth(n).boundingBox())!.height);
    }
    assert.ok(heights.size > 7);
    await follow(page, await inside(page, 0), "China", BESIDE);
  });
});

test("a script that is blocked is not missed", async () => {
  const html = (await frameOf(TABLE)) + (await script());
  await visitHost({ html }, async (page) => {
    await page.context().route("**/embed.js", (route) => route.fulfill({ body: "" }));
    await page.reload();
    await readable(page);
    assert.equal((await page.locator("iframe").boundingBox())!.height, 404);
    await follow(page, await inside(page), "China", BESIDE);
  });
});

test("without any scripts a frame is read, and a click leads on within it", async () => {
  const html = (await frameOf(TABLE)) + (await script());
  const how: Visit = { scripts: false };
  await visitHost(
    { html },
    async (page) => {
      const frame = page.frameLocator("iframe");
      assert.ok((await frame.getByRole("row").count()) > 20);
      await frame.getByRole("link", { name: "China", exact: true }).click();
      await frame.getByRole("heading", { name: "China" }).waitFor();
    },
    how,
  );
});

test("a frame follows the reader's colours whatever the host has, or those that its address asks for", async () => {
  const dark = "<style>:root{color-scheme:dark}body{background:#000}</style>";
  const frames = [await frameOf(TABLE), await frameOf(`${TABLE}?theme=light`), await frameOf(`${TABLE}?theme=dark`)];
  const paper = async (page: Page, n: number) =>
    (await inside(page, n)).evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [LIGHT, DARK] = ["rgb(253, 252, 248)", "rgb(20, 23, 26)"];
  await visitHost({ html: dark + frames.join("") }, async (page) => {
    await eventually(async () =>
      assert.deepEqual([await paper(page, 0), await paper(page, 1), await paper(page, 2)], [LIGHT, LIGHT, DARK]),
    );
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual([await paper(page, 0), await paper(page, 1), await paper(page, 2)], [DARK, LIGHT, DARK]);
    await follow(page, await inside(page, 2), "China", BESIDE);
  });
});

test("a frame in a column of 250 px or 1,200 px never scrolls sideways", async () => {
  const paths = ["table/", "country/china/", "timeline/", "on/2025-07-03/"];
  for (const width of [250, 1200]) {
    const frames = await Promise.all(paths.map((path) => frameOf(`embed/${path}`, `style="width:${width}px"`)));
    await visitHost({ html: frames.join("") + (await script()) }, async (page) => {
      for (const n of frames.keys()) {
        const frame = await inside(page, n);
        const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        assert.equal(await frame.evaluate(over), 0, `${paths[n]} ${width}`);
        await eventually(async () => assert.ok(await fits(page, n)));
      }
      await follow(page, await inside(page), "China", BESIDE);
    });
  }
});
