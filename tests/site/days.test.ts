/* Each day of change has a page with the table of that evening, and they form one chain. */
import assert from "node:assert/strict";
import test, { before } from "node:test";
import { asOf, bodies, corrections, nameOf, records, states, tracker } from "./content.ts";
import { changes, eventPath, inWords, pageDays, shown, type Change } from "./fold.ts";
import { all, attribute, one, pageAt, pagesOf, text, type Element } from "./html.ts";
import { rooted, type Site } from "./sites.ts";
import { expectedRows, rowsOf } from "./tables.ts";

let site: Site;
before(async () => {
  site = await rooted();
});

const byDay = Map.groupBy(records.flatMap(changes), ({ day }) => day);
const days = [...byDay.keys()].sort();
const page = (day: string) => pageAt(site, `/on/${day}/`).root;

/** A change as a line says it: with its date where that is not the page's day. */
const line = ({ record, event, facet, from, to }: Change) => {
  const label = (value: string | undefined) => shown(facet, value);
  const { label: question } = tracker.facets[facet]!;
  const { date } = event;
  const given = /^[\d-]{10}$/.test(date) ? "" : ` (counts from that day; the source gives ${inWords(date)})`;
  return `${eventPath(record, event)} ${nameOf(record)}: ${question}: ${label(from)} → ${label(to)}${given}`;
};
const lines = (list: Element) => all(list, "li").map((item) => `${attribute(one(item, "a"), "href")} ${text(item)}`);

test("the days with a page are those on which a facet changed, and those that a correction keeps", () => {
  const paths = pagesOf(site).flatMap(({ path }) => /^\/on\/(.+)\/$/.exec(path)?.[1] ?? []);
  assert.ok(days.length > 50);
  assert.deepEqual(paths.toSorted(), pageDays());
});

test("a day that a correction keeps has its table, says that nothing changed on it, and leads to the correction", () => {
  const kept = pageDays().filter((day) => !byDay.has(day));
  assert.ok(kept.length >= 2);
  for (const day of kept) {
    const root = page(day);
    const section = all(root, "section").find((one) => attribute(one, "aria-labelledby") === "changed")!;
    assert.match(text(section), /Nothing is recorded as having changed on this day any more/);
    const links = all(section, "a").map((link) => attribute(link, "href"));
    const names = corrections.corrections.filter((one) => one.days?.includes(day)).map(({ record }) => record);
    assert.equal(links.length, names.length, day);
    for (const [i, link] of links.entries()) assert.ok(link!.includes(names[i]!.replaceAll("/", "-")), day);
    const [before, after] = [days.findLast((other) => other < day), days.find((other) => other > day)];
    const around = all(root, ".around a").map((link) => attribute(link, "href"));
    assert.deepEqual(around, [`/on/${before}/`, `/on/${after}/`]);
    const rows = all(root, "table.records").flatMap(rowsOf);
    assert.deepEqual(rows, all(page(before!), "table.records").flatMap(rowsOf), day);
  }
});

test("each day's page says what changed that day", () => {
  for (const day of days) {
    const expected = byDay.get(day)!.map(line);
    assert.deepEqual(lines(one(page(day), "ul.changes")).toSorted(), expected.toSorted(), day);
    assert.equal(text(one(page(day), "h1")), `As of ${inWords(day)}`);
  }
});

test("each day's page says until when its table stood so, where that is not the day alone", () => {
  const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  for (const [i, day] of days.entries()) {
    const said = all(page(day), "main p.quiet").map(text).join("\n");
    const [, until] = /^The table stood so up to and including (.+)\.$/m.exec(said) ?? [];
    const last = days[i + 1] === undefined ? asOf : before(days[i + 1]!);
    assert.equal(until, last === day ? undefined : inWords(last), day);
  }
});

test("the list of days has every change, newest day first", () => {
  const index = pageAt(site, "/on/").root;
  const entries = all(index, "dl.days div");
  const listed = entries.map((entry) => attribute(one(entry, "dt a"), "href"));
  assert.deepEqual(
    listed,
    days.toReversed().map((day) => `/on/${day}/`),
  );
  const expected = days.toReversed().flatMap((day) => byDay.get(day)!.map(line));
  assert.deepEqual(entries.flatMap(lines).toSorted(), expected.toSorted());
});

for (const [what, list, empty] of [
  ["states", states, 0],
  ["organisations", bodies, 1],
] as const) {
  test(`each day's table of ${what} is what the events until then come to`, () => {
    for (const day of days) {
      const known = list.filter((record) => changes(record).some((change) => change.day <= day));
      const tables = all(page(day), "table.records").map(rowsOf);
      const folder = `/${what === "states" ? "countries" : what}/`;
      const shownRows = tables.filter((rows) => rows.some(({ path }) => path.startsWith(folder))).flat();
      assert.deepEqual(shownRows, expectedRows(known, day), day);
      assert.ok(tables.length <= 1 + empty + 1);
    }
  });
}

const { since } = tracker.subject;
const early = days.filter((day) => day < since);
const EARLY =
  "This is a day before 15 August 2021, from which on states are counted. The table shows what earlier events left behind.";

test("a day before the government came about says so, and counts nobody who does not recognise it", () => {
  assert.ok(early.length > 3);
  for (const day of early) {
    const heading = `As of ${inWords(day)}`;
    const { root } = pageAt(site, `/on/${day}/`);
    assert.equal(text(one(root, "p.answer")), EARLY);
    assert.ok(text(one(root, "main")).includes("Of all other states nothing was recorded."));
    assert.doesNotMatch(text(root), /\d+ other|UN member|None of/, day);
    for (const tag of ["meta[name=description]", "meta[property=og:description]", "meta[property=og:image:alt]"])
      assert.equal(attribute(one(root, tag), "content"), `${heading}. ${EARLY}`);
    assert.match(text(one(root, ".citation")), new RegExp(`^“${heading}, before 15 August 2021”, `));
    const frame = pageAt(site, `/embed/on/${day}/`).root;
    assert.equal(text(one(frame, "p.answer")), EARLY);
    assert.equal(attribute(one(frame, "meta[name=description]"), "content"), `${heading}. ${EARLY}`);
    assert.match(text(all(frame, "tbody th").at(-1)!), /^all (other )?states$/);
    assert.doesNotMatch(text(one(frame, "main")), /\d+ other|None of/, day);
  }
});

test("each later day's page counts the states that its table does not show", () => {
  for (const day of days.filter((one) => one >= since)) {
    assert.match(text(one(page(day), "p.answer")), / of 192 other UN member states/);
    const rows = all(page(day), "table.records tr")
      .flatMap((row) => attribute(row, "data-k") ?? [])
      .filter((key) => /^[A-Z]{2}$/.test(key));
    assert.ok(
      text(one(page(day), "main")).includes(`Of all ${194 - rows.length} other states nothing was recorded.`),
      day,
    );
  }
});

for (const [rel, order] of [
  ["next", days],
  ["prev", days.toReversed()],
] as const) {
  test(`links to the ${rel} day lead through all days`, () => {
    const walked: string[] = [];
    for (let path: string | undefined = `/on/${order[0]!}/`; path !== undefined;) {
      assert.ok(walked.length < days.length, "the way goes in a circle");
      walked.push(path.slice(4, -1));
      const links: Element[] = all(pageAt(site, path).root, `.around a[rel=${rel}]`);
      assert.ok(links.length <= 1);
      path = links[0] && attribute(links[0], "href");
    }
    assert.deepEqual(walked, order);
  });
}

test("a reader who picks a day is given the days that there are", () => {
  for (const path of ["/", "/on/", `/on/${days[0]!}/`]) {
    const picker = one(pageAt(site, path).root, "day-picker");
    assert.deepEqual(attribute(picker, "data-days")?.split(" "), days);
  }
});
