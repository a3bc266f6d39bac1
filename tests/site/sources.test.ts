/* Each source is listed once with all that rests on it, and each claim has its verdict. */
import assert from "node:assert/strict";
import test, { before } from "node:test";
import { claims, corrections, prose, records, tracker, type SourceFile } from "./content.ts";
import { eventPath, inWords } from "./fold.ts";
import { all, attribute, one, pageAt, text, type Element } from "./html.ts";
import { rooted, type Site } from "./sites.ts";

let site: Site;
before(async () => {
  site = await rooted();
});

const cited = (...texts: (string | undefined)[]) =>
  texts.flatMap((words) => [...(words ?? "").matchAll(/\[\^([^\]]+)\]/g)].map(([, key]) => key!));

/** Addresses of sources with the places that cite each. */
function uses(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (sources: Record<string, SourceFile> = {}, keys: readonly string[], place: string) => {
    for (const key of keys) {
      const { url } = sources[key]!;
      found.set(url, (found.get(url) ?? new Set()).add(place));
    }
  };
  for (const record of records) {
    for (const event of record.events) {
      const keys = [...event.sources, ...cited(event.summary, event.dispute, event.ahead)];
      add(record.sources, keys, eventPath(record, event));
    }
    add(record.sources, cited(record.note), `${record.path}#note`);
  }
  for (const { id, finding, sources = [] } of claims.claims) {
    add(claims.sources, [...sources, ...cited(finding)], `/claims/#${id}`);
  }
  for (const { path, sources } of prose) add(sources, Object.keys(sources ?? {}), path);
  add(tracker.sources, Object.keys(tracker.sources), "/#unrecorded");
  add(corrections.sources, Object.keys(corrections.sources ?? {}), "/corrections/");
  return found;
}

const rows = () => all(pageAt(site, "/sources/").root, "table.sources tbody tr");
const address = (row: Element) => attribute(one(row, "th a"), "href")!;

test("each source is listed once, with every place that rests on it", () => {
  const listed = rows().map((row) => [address(row), all(row, "li a").map((link) => attribute(link, "href")!)] as const);
  assert.equal(new Set(listed.map(([url]) => url)).size, listed.length);
  const expected = [...uses()].map(([url, places]) => [url, [...places].sort()]);
  assert.ok(expected.length > 300);
  assert.deepEqual(new Map(listed.map(([url, places]) => [url, places.toSorted()])), new Map(expected as never));
});

test("sources stand newest first, a month or year by its first day, and the caption says so", () => {
  const first = (row: Element) => `${attribute(one(row, "time"), "datetime")!}-01-01`.slice(0, 10);
  const listed = rows().map(first);
  assert.deepEqual(listed, listed.toSorted().toReversed());
  const caption = text(one(pageAt(site, "/sources/").root, "table.sources caption"));
  assert.equal(caption, "Sources, newest first; where only a month or year is known, by its first day");
});

test("each source is listed with its title, publisher and day", () => {
  const byUrl = new Map(
    [...records, claims, corrections, tracker, ...prose]
      .flatMap(({ sources = {} }) => Object.values(sources))
      .map((source) => [source.url, source]),
  );
  for (const row of rows()) {
    const source = byUrl.get(address(row))!;
    const [date, publisher] = all(row, "td").map(text);
    assert.equal(text(one(row, "th a")), source.title.trim().replace(/\s+/g, " "));
    assert.ok(publisher!.startsWith(source.publisher), source.url);
    assert.equal(date, inWords(source.published));
  }
});

test("a source has a copy in an archive, or a way to look for one", () => {
  for (const row of rows()) {
    const archive = attribute(one(row, "th small a"), "href")!;
    assert.ok(archive.includes(address(row)), archive);
    assert.equal(new URL(archive).protocol, "https:");
  }
});

test("each claim is answered with its verdict and its sources, and the verdicts are counted", () => {
  const page = pageAt(site, "/claims/").root;
  const items = all(page, "ol.claims li");
  assert.deepEqual(
    items.map((item) => [attribute(item, "id"), attribute(item, "data-verdict")]),
    claims.claims.map(({ id, verdict }) => [id, verdict]),
  );
  for (const [i, { verdict, finding, sources = [] }] of claims.claims.entries()) {
    assert.match(text(one(items[i]!, ".verdict")), new RegExp(`${verdict}$`, "i"));
    const keys = new Set([...sources, ...cited(finding)]);
    assert.ok(all(items[i]!, "[role=doc-noteref]").length >= keys.size, claims.claims[i]!.id);
  }
  const count = (verdict: string) => claims.claims.filter((claim) => claim.verdict === verdict).length;
  const tally = `${count("confirmed")} confirmed, ${count("corrected")} corrected, ${count("unsupported")} without support.`;
  assert.ok(text(one(page, "article")).includes(tally));
});
