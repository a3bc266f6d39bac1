/* Heights are told to hosts, and the site's script believes nobody else. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { frameOf, inside, script, visitHost } from "./hosts.ts";
import { eventually, real, visit } from "./site.ts";

/** Keeps what frames say to the host. */
const LISTEN = "<script>const said=[];addEventListener('message',({data})=>said.push(data))</script>";
const said = (page: Page): Promise<Record<string, unknown>[]> => page.evaluate("said");
const heightOf = async (page: Page) => (await page.locator("iframe").first().boundingBox())!.height;
const BORDER = 4;

test("the height is told in whole pixels when the frame has loaded, when it changes, and when it is asked for", async () => {
  const html = LISTEN + (await frameOf("embed/country/china/"));
  await visitHost({ html }, async (page) => {
    const frame = await inside(page);
    const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const last = async () => (await said(page)).at(-1);
    const told = async () =>
      assert.deepEqual(await last(), { type: "recognition-tracker:height", height: await content() });
    await eventually(told);
    await page.locator("iframe").evaluate((element) => (element.style.width = "260px"));
    await eventually(async () => assert.ok((await said(page)).length > 1));
    await eventually(told);
    const before = (await said(page)).length;
    await page.locator("iframe").evaluate((element: HTMLIFrameElement) => {
      element.contentWindow!.postMessage({ message: "ready" }, "*");
    });
    await eventually(async () => assert.equal((await said(page)).length, before + 1));
  });
});

test("a frame that was there before the script is fitted too", async () => {
  await visitHost({ html: await frameOf("embed/country/china/") }, async (page) => {
    await inside(page);
    const before = await heightOf(page);
    await page.addScriptTag({ url: /src="([^"]+)/.exec(await script())![1]! });
    await eventually(async () => assert.notEqual(await heightOf(page), before));
  });
});

test("frames of others, and messages from anybody but the frame, change nothing", async () => {
  const stranger = `<iframe srcdoc="<script>parent.postMessage({type:'recognition-tracker:height',height:3000},'*')</script>" title="Another"></iframe>`;
  const html = (await frameOf("embed/country/china/")) + stranger + LISTEN + (await script());
  await visitHost({ html }, async (page) => {
    await eventually(async () => assert.ok((await said(page)).some(({ height }) => height === 3000)));
    const fitted = async () => assert.ok((await said(page)).some(({ height }) => height !== 3000));
    await eventually(fitted);
    const before = await heightOf(page);
    await page.evaluate("postMessage({ type: 'recognition-tracker:height', height: 5000 }, '*')");
    await eventually(async () => assert.ok((await said(page)).some(({ height }) => height === 5000)));
    assert.equal(await heightOf(page), before);
    assert.equal(
      await page
        .locator("iframe")
        .nth(1)
        .evaluate((element) => element.style.height),
      "",
    );
  });
});

test("a height beyond reason is cut to a sane one", async () => {
  const html = (await frameOf("embed/country/china/")) + (await script());
  await visitHost({ html }, async (page) => {
    const frame = await inside(page);
    const tell = (height: unknown) =>
      frame.evaluate((value) => parent.postMessage({ type: "recognition-tracker:height", height: value }, "*"), height);
    for (const [height, shown] of [
      [1e9, 20_000],
      [-5, 100],
      [0.2, 100],
    ] as const) {
      await tell(height);
      await eventually(async () => assert.equal(await heightOf(page), shown + BORDER));
    }
    for (const nothing of ["a lot", null, { valueOf: 1 }, Number.NaN]) await tell(nothing);
    await tell(321.2);
    await eventually(async () => assert.equal(await heightOf(page), 322 + BORDER));
  });
});

test("the height in the code holds the page to within a line or two, or is the most that hosts allow, and wastes little", () =>
  visit(
    "embed/",
    async (page) => {
      const rows = await page
        .locator("tr[data-height]")
        .evaluateAll((all: HTMLElement[]) =>
          all.map((row) => [row.querySelector("a")!.pathname.slice(1), Number(row.dataset["height"])]),
        );
      // Days are many and alike.
      for (const [path, given] of rows.filter(([path], i) => !String(path).startsWith("embed/on/") || i % 10 === 0)) {
        await page.goto((await real()) + path);
        const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
        assert.ok(given === 1000 || needed <= Number(given) + 40, `${path} needs ${needed} of ${given}`);
        assert.ok(given === 1000 || needed >= Number(given) - 160, `${path} needs only ${needed} of ${given}`);
        if (given === 1000) assert.ok(needed > 850, `${path} needs only ${needed}`);
      }
    },
    { width: 600 },
  ));
