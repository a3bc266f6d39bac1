/* What pages made to be framed say is what the content comes to, and what the ordinary pages say. */
import assert from "node:assert/strict";
import test from "node:test";
import { asOf, bodies, codes, nameOf, records, states, tracker } from "./content.ts";
import { changes, heldOn, inWords } from "./fold.ts";
import { all, attribute, isFramed, one, pageAt, pagesOf, text, type Page } from "./html.ts";
import { rooted } from "./sites.ts";

const idOf = (path: string) => path.split("/")[2]!;

test("the framed table has every state on a rung, and one row for all others with their number and sources", async () => {
  const { root } = pageAt(await rooted(), "/embed/table/");
  const rows = all(one(root, "tbody"), "tr");
  const names = rows.map((row) => text(one(row, "th")).replace(/ (UN observer state|Not a UN member state)$/, ""));
  const recorded = states.filter((state) => heldOn(state, tracker.ladder));
  const others = codes.length - recorded.filter(({ code }) => code !== undefined && codes.includes(code)).length;
  assert.deepEqual(names.slice(0, -1).toSorted(), recorded.map(nameOf).toSorted());
  assert.equal(names.at(-1), `${others} other states`);
  const links = all(rows.at(-1)!, "a").map((link) => attribute(link, "href"));
  assert.deepEqual(
    links.toSorted(),
    Object.values(tracker.sources)
      .map(({ url }) => url)
      .toSorted(),
  );
});

test("the framed timeline has a lane for every state that ever stood on a rung, and counts the others", async () => {
  const { root } = pageAt(await rooted(), "/embed/timeline/");
  const lanes = all(root, ".lanes li").map((lane) => text(one(lane, "a")));
  const stood = states.filter((state) => changes(state).some(({ facet }) => facet === tracker.ladder));
  assert.deepEqual(lanes.toSorted(), stood.map(nameOf).toSorted());
  const others = codes.length - stood.filter(({ code }) => code !== undefined && codes.includes(code)).length;
  assert.equal(text(all(root, "section p").at(-1)!), `All ${others} other states: Not recorded.`);
});

test("the framed table of all states has all of them", async () => {
  const { root } = pageAt(await rooted(), "/embed/table/all/");
  const unlisted = states.filter(({ code }) => code === undefined || !codes.includes(code)).length;
  assert.equal(all(one(root, "tbody"), "tr").length, codes.length + unlisted);
});

test("each framed table of a rung or region has the rows that the framed table has of it", async () => {
  const site = await rooted();
  const rowsOf = (path: string) =>
    all(one(pageAt(site, path).root, "tbody"), "tr")
      .filter((row) => all(row, "th a").length > 0)
      .map(text);
  const whole = rowsOf("/embed/table/");
  const rungs = Object.keys(tracker.facets[tracker.ladder]!.values).flatMap((rung) => rowsOf(`/embed/table/${rung}/`));
  assert.deepEqual(rungs, whole);
  const regions = ["africa", "americas", "asia", "europe", "oceania"];
  const parts = regions.flatMap((region) => rowsOf(`/embed/table/region/${region}/`));
  assert.deepEqual(parts.toSorted(), whole.toSorted());
});

/** Names, answers and dates of the rows of a table. */
const facts = (page: Page) =>
  all(page.root, "table tbody tr")
    .map((row) => [all(row, "th a")[0], ...all(row, "td")])
    .flatMap(([name, answer, since]) =>
      name && answer && since
        ? [
            [
              text(name),
              text(answer),
              all(since, "time")
                .map((time) => attribute(time, "datetime"))
                .join(),
            ],
          ]
        : [],
    );

test("framed tables say what the pages that they stand for say of states on a rung", async () => {
  const site = await rooted();
  for (const day of new Set(records.flatMap(changes).map((change) => change.day))) {
    const page = pageAt(site, `/on/${day}/`);
    const bodyNames = new Set(bodies.map(nameOf));
    const none = text(one(pageAt(site, "/embed/table/").root, "[data-rung=unset]"));
    const expected = facts(page).filter(([name, answer]) => !bodyNames.has(name!) && answer !== none);
    assert.deepEqual(facts(pageAt(site, `/embed/on/${day}/`)), expected, day);
  }
});

test("a framed record has each facet with its answer and all sources of it", async () => {
  const site = await rooted();
  for (const record of records) {
    const kind = record.path.startsWith("/countries/") ? "country" : "organisation";
    const { root } = pageAt(site, `/embed/${kind}/${idOf(record.path)}/`);
    const full = all(pageAt(site, record.path).root, "table.facets tbody tr");
    const rows = all(root, "tbody tr");
    assert.equal(rows.length, Object.keys(tracker.facets).length);
    for (const [i, row] of rows.entries()) {
      assert.equal(text(one(row, ".value")), text(one(full[i]!, ".value")), record.path);
      if (all(row, "time").length > 0) assert.ok(all(row, "a").length > 0, record.path);
    }
    const urls = new Set(Object.values(record.sources).map(({ url }) => url));
    for (const link of all(root, "tbody a")) assert.ok(urls.has(attribute(link, "href")!));
    assert.equal(
      text(one(root, ".answer")),
      text(one(pageAt(site, record.path).root, ".answer")).replace(/^[^\p{L}]+ /u, ""),
    );
  }
});

test("framed pages speak of the day of the site, or of their own", async () => {
  for (const { root, path } of pagesOf(await rooted()).filter(isFramed)) {
    const day = /\/on\/(.+)\/$/.exec(path)?.[1] ?? asOf;
    assert.ok(text(one(root, "footer")).startsWith(`As of ${inWords(day)} ·`), path);
  }
});
