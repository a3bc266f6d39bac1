/* Feeds are what RFC 4287 asks for, whatever their texts are. */
import assert from "node:assert/strict";
import test from "node:test";
import { parseAtomFeed } from "feedsmith";
import { atomFeed, type Feed } from "../../../src/exports/feeds/atom.ts";
import { HOSTILE, tame } from "../../hostile-texts.ts";
import { named, readXml, vocabulary } from "../../xml-tree.ts";

const ENTRY: Feed["entries"][number] = {
  name: "/countries/red-island/2021-07-01-treaty",
  title: "Red Island, 1 July 2021: Treaty",
  page: "https://tracker.example/countries/red-island/#2021-07-01-treaty",
  updated: "2021-07-02",
  category: { term: "treaty", label: "Treaty" },
  summary: "It was signed.",
  sources: [{ url: "https://wire.example/1", title: "Signed", language: "en" }],
};
const FEED: Feed = {
  host: "tracker.example",
  name: "/feed.atom",
  title: "Harbour Passports",
  subtitle: "What changed",
  language: "en",
  author: "Harbour Passports",
  licence: "https://licence.example/",
  self: "https://tracker.example/feed.atom",
  page: "https://tracker.example/",
  updated: "2021-07-02",
  entries: [ENTRY],
};
const withText = (text: string): Feed => ({
  ...FEED,
  title: text,
  subtitle: text,
  author: text,
  entries: [
    {
      ...ENTRY,
      title: text,
      summary: text,
      category: { term: text, label: text },
      sources: [{ ...ENTRY.sources[0]!, title: text }],
    },
  ],
});

test("a feed reader gets every part", () => {
  const feed = parseAtomFeed(atomFeed(FEED));
  assert.equal(feed.id, "tag:tracker.example,2026:/feed.atom");
  assert.equal(feed.title?.value, "Harbour Passports");
  assert.equal(feed.updated, "2021-07-02T12:00:00Z");
  assert.deepEqual(feed.authors, [{ name: "Harbour Passports" }]);
  const entry = feed.entries![0]!;
  assert.equal(entry.id, "tag:tracker.example,2026:/countries/red-island/2021-07-01-treaty");
  assert.equal(entry.title?.value, ENTRY.title);
  assert.equal(entry.summary?.value, ENTRY.summary);
  assert.equal(entry.published, "2021-07-02T12:00:00Z");
  assert.equal(entry.updated, "2021-07-02T12:00:00Z");
  assert.deepEqual(entry.categories, [{ term: "treaty", label: "Treaty" }]);
  assert.deepEqual(
    entry.links?.map(({ rel, href, hreflang, title }) => ({ rel, href, hreflang, title })),
    [
      { rel: "alternate", href: ENTRY.page, hreflang: undefined, title: undefined },
      { rel: "via", href: "https://wire.example/1", hreflang: "en", title: "Signed" },
    ],
  );
});

test("hostile texts are texts", () => {
  const usual = vocabulary(readXml(atomFeed(FEED)));
  for (const text of HOSTILE) {
    const root = readXml(atomFeed(withText(text)));
    assert.deepEqual(vocabulary(root), usual);
    for (const name of ["title", "subtitle", "summary", "name"]) {
      for (const element of named(root, name)) assert.equal(tame(element.text), tame(text), name);
    }
    const via = named(root, "link").find(({ attributes }) => attributes["rel"] === "via")!;
    assert.equal(tame(via.attributes["title"]!), tame(text));
  }
});

test("addresses have no character that an IRI may not have", () => {
  const url = `https://wire.example/a b/[c]{d}|e^\`?q=<"x">&y='z'|[1]#f\\g`;
  const root = readXml(atomFeed({ ...FEED, entries: [{ ...ENTRY, sources: [{ url, title: "a", language: "en" }] }] }));
  for (const { attributes } of named(root, "link")) assert.doesNotMatch(attributes["href"]!, /[[\]\\^`{|}"<>\s]/);
});
