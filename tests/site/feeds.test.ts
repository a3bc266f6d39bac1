/* Feeds: every event of the content, as a feed reader sees it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { parseAtomFeed } from "feedsmith";
import { readXml } from "../xml-tree.ts";
import { asOf, corrections, nameOf, records, tracker, type EventFile, type RecordFile } from "./content.ts";
import { eventIds, eventPath, inWords, lastDay } from "./fold.ts";
import { all, attribute, byId, filesOf, isFramed, one, pageAt, pagesOf } from "./html.ts";
import { based, harbour, rooted, type Site } from "./sites.ts";

function feedAt(site: Site, file: string) {
  const source = readFileSync(join(site.folder, file), "utf8");
  readXml(source);
  const feed = parseAtomFeed(source);
  return { ...feed, entries: (feed.entries ?? []) as Required<NonNullable<typeof feed.entries>[number]>[] };
}
type Entry = ReturnType<typeof feedAt>["entries"][number];

const linkOf = ({ links }: Entry, rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href!);
const feeds = (site: Site) => filesOf(site.folder).filter((file) => file.endsWith(".atom"));

/** The day on which an event came into the tracker; where none is given, that of its newest source. */
const published = (record: RecordFile, { added, sources }: EventFile) =>
  added ??
  sources
    .map((key) => lastDay(record.sources[key]!.published, record.checked))
    .sort()
    .at(-1)!;

test("the feed of a record has each of its events, with its day, words, sources and place on the page", async () => {
  const site = await rooted();
  for (const record of records) {
    const { entries } = feedAt(site, `${record.path.slice(1)}feed.atom`);
    const corrected = corrections.corrections.filter((one) => `/${one.record}/` === record.path).length;
    assert.equal(entries.length, record.events.length + corrected, record.path);
    for (const event of record.events) {
      const entry = entries.find((one) => linkOf(one, "alternate")[0] === site.origin + eventPath(record, event))!;
      assert.ok(entry, eventPath(record, event));
      assert.equal(entry.id, `tag:tracker.example,2026:${record.path}${eventIds(record).get(event)}`);
      assert.equal(entry.title.value, `${nameOf(record)}, ${inWords(event.date)}: ${tracker.kinds[event.kind]!.label}`);
      assert.equal(entry.published, `${published(record, event)}T12:00:00Z`);
      assert.equal(entry.updated, entry.published);
      assert.deepEqual(
        linkOf(entry, "via").map((href) => new URL(href).href),
        event.sources.map((key) => new URL(record.sources[key]!.url).href),
      );
      if (event.certainty === "claimed") assert.match(entry.summary.value!, /Claimed by one side\./);
      if (event.dispute !== undefined) assert.match(entry.summary.value!, /Disputed: /);
      for (const [facet, value] of Object.entries(event.sets ?? {})) {
        const { label, values } = tracker.facets[facet]!;
        assert.ok(entry.summary.value!.includes(`${label}: ${values[value]!.label}`), entry.id);
      }
    }
  }
});

for (const [name, make] of Object.entries({ rooted, based, harbour })) {
  test(`feeds lead to themselves, their pages and places there, newest first and never ahead of the day: ${name}`, async () => {
    const site = await make();
    const at = site.origin + site.base;
    for (const file of feeds(site)) {
      const { entries, id, updated, links, authors } = feedAt(site, file);
      assert.equal(id, `tag:${new URL(site.origin).hostname},2026:${site.base}${file}`);
      assert.ok(authors![0]!.name);
      assert.equal(links!.find(({ rel }) => rel === "self")!.href, at + file);
      const days = entries.map((entry) => entry.updated);
      assert.deepEqual(days, days.toSorted().toReversed());
      assert.equal(updated, days[0]);
      if (name !== "harbour") assert.ok(updated! <= `${asOf}T12:00:00Z`);
      assert.equal(new Set(entries.map((entry) => entry.id)).size, entries.length);
      for (const entry of entries) {
        const { pathname, hash } = new URL(linkOf(entry, "alternate")[0]!);
        const page = pagesOf(site).find(({ path }) => path === pathname)!;
        assert.ok(byId(page.root, hash.slice(1)), entry.id);
      }
    }
  });

  test(`each page leads to the feed of what it shows: ${name}`, async () => {
    const site = await make();
    for (const { root, path } of pagesOf(site).filter((page) => !isFramed(page))) {
      const own = `${path}feed.atom`;
      const found = all(root, "link[type=application/atom+xml]").map((link) => attribute(link, "href"));
      const record = /\/(countries|organisations)\/[^/]+\/$/.test(path);
      assert.deepEqual(found, [record ? own : `${site.base}feed.atom`]);
    }
    assert.ok(one(pageAt(site, "/").root, `main a[href^=${site.base}feed.atom]`));
  });
}

test("the feed of the site has the newest hundred of all entries, by the names that they have in other feeds", async () => {
  const site = await rooted();
  const { entries } = feedAt(site, "feed.atom");
  const others = feeds(site)
    .filter((file) => file !== "feed.atom")
    .flatMap((file) => feedAt(site, file).entries);
  assert.equal(entries.length, Math.min(100, others.length));
  const known = new Map(others.map((entry) => [entry.id, entry]));
  for (const entry of entries) assert.deepEqual(entry, known.get(entry.id));
  const shown = new Set(entries.map(({ id }) => id));
  const oldest = entries.at(-1)!.updated;
  for (const { id, updated } of others) assert.ok(shown.has(id) || updated <= oldest, id);
});

test("a correction is an entry of the site and of its record", async () => {
  const site = await harbour();
  for (const file of ["feed.atom", "countries/red-island/feed.atom"]) {
    const entry = feedAt(site, file).entries.find(({ id }) => id.includes("/corrections/"))!;
    assert.equal(entry.id, "tag:tracker.example,2026:/corrections/2022-07-01-countries-red-island");
    assert.equal(entry.title.value, "Red Island, 1 July 2022: Correction");
    assert.equal(entry.updated, "2022-07-01T12:00:00Z");
    assert.match(entry.summary.value!, /^Was: The treaty was dated 1 March 2004\. Now: .* Why: /);
    assert.deepEqual(linkOf(entry, "alternate"), [`${site.origin}/corrections/#2022-07-01-countries-red-island`]);
    assert.deepEqual(linkOf(entry, "via"), ["https://herald.example/2004/03/01/signed"]);
  }
});
