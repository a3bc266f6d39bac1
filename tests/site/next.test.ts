/* The page of who may follow shows the steps and last words that the content has, and stands only where it names a precedent. */
import assert from "node:assert/strict";
import test from "node:test";
import { asOf, nameOf, states, tracker } from "./content.ts";
import { allSteps } from "./expected-steps.ts";
import { changes, heldOn, shown } from "./fold.ts";
import { all, attribute, filesOf, one, pageAt, text } from "./html.ts";
import { harbour, rooted } from "./sites.ts";

const page = async () => pageAt(await rooted(), "/next/").root;
const rows = async () => all(one(await page(), "table.steps tbody"), "tr");

test("each step of each state below the answer is a link to its event, in the column of the step", async () => {
  const steps = Object.values(tracker.next!.steps).map(({ label }) => label);
  const found = (await rows()).flatMap((row) =>
    all(row, "[data-step] a").map((link) => attribute(link, "href")!.replace(/^\/(.+)\/#/, "$1#")),
  );
  const yes = states.filter((record) => heldOn(record, tracker.ladder)?.value === tracker.answer.value);
  const expected = allSteps().filter(({ record }) => !yes.some(({ path }) => path === `/${String(record)}/`));
  assert.deepEqual(found.toSorted(), expected.map(({ event }) => String(event)).toSorted());
  for (const row of await rows())
    assert.deepEqual(
      all(row, "[data-step]").map((cell) => attribute(cell, "data-step")),
      steps,
    );
});

test("rows stand by rung, then by the steps that hold, and say how many", async () => {
  const rungs = Object.keys(tracker.facets[tracker.ladder]!.values);
  const order = (await rows()).map((row) => {
    const record = states.find((state) => nameOf(state) === text(one(row, "th a")))!;
    const value = heldOn(record, tracker.ladder)?.value;
    assert.equal(text(one(row, ".value")), shown(tracker.ladder, value));
    const holding = allSteps().filter((step) => `/${String(step["record"])}/` === record.path && step["holds"]).length;
    assert.equal(text(one(row, "th small")), `${holding} of ${Object.keys(tracker.next!.steps).length}`);
    return [value === undefined ? rungs.length : rungs.indexOf(value), -holding] as const;
  });
  assert.deepEqual(
    order,
    order.toSorted(([a, m], [b, n]) => a - b || m - n),
  );
});

test("the last word is the newest event of a state that speaks of recognising", async () => {
  for (const row of await rows()) {
    const record = states.find((state) => nameOf(state) === text(one(row, "th a")))!;
    const word = record.events.findLast(({ sets }) => sets?.["stance"] !== undefined);
    assert.equal(text(one(row, ".word")) === "", word === undefined, record.path);
    if (word) assert.equal(attribute(one(row, ".word time"), "datetime"), word.date.replace("~", ""));
  }
});

test("the precedent's steps were taken before it answered yes, each with a source", async () => {
  const precedent = states.find(({ path }) => path === `/countries/${tracker.next!.precedent}/`)!;
  const yes = changes(precedent).find(({ to }) => to === tracker.answer.value)!.day;
  const items = all(one(await page(), ".precedent"), "li");
  const labels = items.flatMap((item) => text(one(item, "strong")).split(" · "));
  assert.deepEqual(
    labels.toSorted(),
    Object.values(tracker.next!.steps)
      .map(({ label }) => label)
      .toSorted(),
  );
  for (const item of items) {
    assert.ok(attribute(one(item, "time"), "datetime")! < yes);
    assert.ok(all(item, "p a").length > 0);
  }
  assert.ok(yes <= asOf);
});

test("a subject without a precedent has no such page and no link to it", async () => {
  const site = await harbour();
  assert.deepEqual(
    filesOf(site.folder).filter((file) => /(^|\/)next\b/.test(file)),
    [],
  );
  assert.equal(all(pageAt(site, "/").root, "nav a[href='/next/']").length, 0);
});
