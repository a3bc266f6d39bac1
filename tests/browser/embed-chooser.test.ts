/* The page on embedding: whatever is chosen is shown as it will look, with the code for it. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { eventually, large, visit } from "./site.ts";

const EMBED = "embed/";
const code = async (page: Page, way: string) => (await page.locator(`[data-way=${way}] pre`).textContent()) ?? "";
const choose = (page: Page, field: "embed" | "theme", label: string) =>
  field === "embed"
    ? page.locator("input[name=embed]").fill(label)
    : page.locator("select[name=theme]").selectOption({ label });
const shown = (page: Page) => page.frames()[1]!;

test("all that the list has is offered", () =>
  visit(EMBED, async (page) => {
    const offered = await page
      .locator("#embeds option")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    const listed = await page.locator("tr[data-height] th").allTextContents();
    assert.deepEqual(offered, [...new Set(listed)]);
    assert.ok(offered.length > 150);
  }));

test("a name half typed changes nothing, and capitals don't count", () =>
  visit(EMBED, async (page) => {
    const before = await code(page, "script");
    await choose(page, "embed", "chin");
    assert.equal(await code(page, "script"), before);
    await choose(page, "embed", "china");
    assert.match(await code(page, "script"), /\/embed\/country\/china\/"/);
  }));

test("a width is in the code and in what is shown, until it is taken back", () =>
  visit(EMBED, async (page) => {
    const width = async () => (await page.locator("iframe").boundingBox())!.width;
    const full = await width();
    await page.getByRole("button", { name: "300 px" }).click();
    assert.equal(await width(), 300);
    assert.match(await code(page, "script"), /style="width:100%;max-width:300px;border:0"/);
    await page.getByRole("button", { name: "300 px" }).click();
    assert.equal(await width(), full);
    assert.doesNotMatch(await code(page, "script"), /max-width/);
  }));

test("a state, a rung, a region or a day that is chosen is shown, with its code", () =>
  visit(EMBED, async (page) => {
    for (const [label, path] of [
      ["China", "/embed/country/china/"],
      ["No official ties", "/embed/table/refused/"],
      ["Europe", "/embed/table/region/europe/"],
      ["As of 3 July 2025", "/embed/on/2025-07-03/"],
      ["All states", "/embed/table/all/"],
    ] as const) {
      await choose(page, "embed", label);
      await eventually(async () => assert.equal(new URL(shown(page).url()).pathname, path));
      for (const way of ["frame", "script"]) assert.ok((await code(page, way)).includes(`${path}"`), way);
      assert.match(await code(page, "script"), /<\/figure>\n<script async src="[^"]+\/embed\.js"><\/script>$/);
      assert.doesNotMatch(await code(page, "frame"), /<script/);
    }
  }));

test("an address alone is offered where a page of its own has it, and a badge where there is one", () =>
  visit(EMBED, async (page) => {
    await page.getByText("Without a script, by address alone, or as a badge").click();
    const visible = async () => [
      await page.locator("[data-way=oembed]").isVisible(),
      await page.locator("[data-way=badge]").isVisible(),
    ];
    await choose(page, "embed", "China");
    assert.deepEqual(await visible(), [true, true]);
    assert.match(await code(page, "oembed"), /\/countries\/china\/$/);
    assert.match(await code(page, "badge"), /^\[!\[China – .+\]\(.+\/badge\/china\.svg\)\]\(.+\/countries\/china\/\)$/);
    await choose(page, "embed", "As of 3 July 2025");
    assert.deepEqual(await visible(), [true, false]);
    await choose(page, "embed", "Europe");
    assert.deepEqual(await visible(), [false, false]);
  }));

test("the colours chosen are in the code and in what is shown", () =>
  visit(EMBED, async (page) => {
    const paper = () => shown(page).evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await choose(page, "theme", "dark");
    await eventually(async () => assert.equal(await paper(), "rgb(20, 23, 26)"));
    assert.ok((await code(page, "frame")).includes('/embed/table/?theme=dark"'));
    await choose(page, "embed", "China");
    await eventually(async () => assert.ok(shown(page).url().endsWith("/embed/country/china/?theme=dark")));
    await choose(page, "theme", "match the reader’s device");
    assert.doesNotMatch(await code(page, "frame"), /theme/);
  }));

test("what is shown is as high as it will be, and choosing is no step of the reader's way back", () =>
  visit(EMBED, async (page) => {
    const steps = await page.evaluate(() => history.length);
    for (const label of ["China", "Timeline", "No official ties"]) {
      await choose(page, "embed", label);
      await eventually(async () =>
        assert.ok(
          await shown(page).evaluate(
            () =>
              document.readyState === "complete" &&
              Math.ceil(document.body.getBoundingClientRect().height) === innerHeight,
          ),
          label,
        ),
      );
    }
    assert.equal(await page.evaluate(() => history.length), steps);
  }));

test("code is copied where the browser lets pages copy", () =>
  visit(EMBED, async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy: Frame and script", exact: true }).click();
    await eventually(async () =>
      assert.equal(await page.locator("[data-way=script] [role=status]").innerText(), "Copied."),
    );
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page, "script"));
  }));

test("below a base path and for another subject, what is chosen is shown as well", () =>
  visit(
    EMBED,
    async (page) => {
      const name = `Île d'"Or" & <Fils> 🏝️`;
      await choose(page, "embed", name);
      await eventually(async () => assert.equal(await shown(page).locator("h1").innerText(), name));
      assert.match(await code(page, "frame"), /title="Île d&#39;&quot;Or&quot; &amp; &lt;Fils&gt; 🏝️ – [^"]+\?"/);
    },
    { site: large },
  ));

test("without scripts the list has the address and the code of each", () =>
  visit(
    EMBED,
    async (page) => {
      const rows = page.locator("tr[data-height]");
      assert.ok((await rows.count()) > 50);
      await page.getByText(/^States \(\d+\)$/).click();
      await rows.filter({ hasText: "China" }).locator("summary").click();
      const shownCode = rows.filter({ hasText: "China" }).locator("pre");
      assert.ok(await shownCode.isVisible());
      assert.match(await shownCode.innerText(), /<iframe src=".+\/embed\/country\/china\/"/);
      for (const way of ["frame", "script", "oembed", "badge"]) assert.notEqual(await code(page, way), "");
    },
    { scripts: false },
  ));
