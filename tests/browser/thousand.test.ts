/* A tracker of another subject with a thousand states, below a base path. */
import assert from "node:assert/strict";
import test from "node:test";
import { eventually, large, MANY, visit } from "./site.ts";
import { PASSPORTS, passportOf } from "../bench/generate.ts";
import { head, names, showsOnly } from "./table.ts";

test("a thousand states filter exactly, one after the other and together", () =>
  visit(
    "",
    async (page) => {
      const all = await names(page);
      assert.ok(all.length > MANY);
      await page.locator(".filters summary").click();
      for (const value of PASSPORTS) {
        const expected = [...Array(MANY).keys()].filter((i) => passportOf(i) === value).map((i) => `Coast ${i}`);
        assert.ok(expected.length > MANY / 5);
        await page.locator("select[name=passport]").selectOption(value);
        await eventually(async () => {
          const shown = await names(page);
          assert.deepEqual(new Set(shown.filter((name) => name.startsWith("Coast "))), new Set(expected));
          assert.ok(shown.length < expected.length + 10);
        });
      }
      await page.locator("select[name=passport]").selectOption("");
      await eventually(async () => assert.deepEqual(await names(page), all));
    },
    { site: large },
  ));

test("of a name typed faster than the rows can follow, the last letter counts", () =>
  visit(
    "",
    async (page) => {
      await page.getByRole("searchbox").pressSequentially("coast 99", { delay: 0 });
      await showsOnly(page, ["Coast 99"]);
      await page.getByRole("searchbox").fill("");
      await page.getByRole("searchbox").fill("coast 512");
      await showsOnly(page, ["Coast 512"]);
    },
    { site: large },
  ));

test("a thousand names sort by their numbers", () =>
  visit(
    "",
    async (page) => {
      await head(page, "State").click();
      const coasts = (await names(page)).filter((name) => name.startsWith("Coast "));
      assert.deepEqual(
        coasts,
        [...Array(MANY).keys()].map((i) => `Coast ${i}`),
      );
    },
    { site: large },
  ));
