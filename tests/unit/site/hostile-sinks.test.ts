/*
 * Texts of strangers in each place that they are written to. The check refuses many of these texts; what writes them
 * must not rely on that. Feeds, badges, pictures and JSON-LD have the same in tests of their own.
 */
import assert from "node:assert/strict";
import test from "node:test";
import { addAttribute, escapeHTML } from "astro/runtime/server/index.js";
import { parse } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { bibtex } from "../../../src/exports/cite/bibtex.ts";
import { citationFile } from "../../../src/exports/cite/citation-file.ts";
import { CITE_FORMATS } from "../../../src/exports/cite/formats.ts";
import { pageItem, sourceItem } from "../../../src/exports/cite/item.ts";
import { ris } from "../../../src/exports/cite/ris.ts";
import { wikipedia } from "../../../src/exports/cite/wikipedia.ts";
import { frameCode } from "../../../src/exports/embed/code.ts";
import { oembedAnswer } from "../../../src/exports/embed/oembed.ts";
import { csvFile } from "../../../src/exports/tables/csv.ts";
import { dataTables } from "../../../src/exports/tables/tables.ts";
import { databaseFile } from "../../../src/site/files/database.ts";
import { escapeHtml, renderMarkdown } from "../../../src/tracker/markdown.ts";
import { HOSTILE } from "../../hostile-texts.ts";
import { rawText, readTree, within } from "../../site/tree.ts";
import { readSample } from "../sample.ts";

const dataset = readSample().dataset!;
/** What no line may hold that stands among others. */
const UNRULY = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

test("HTML: a text is text, whoever escapes it", () => {
  for (const text of HOSTILE) {
    for (const escaped of [escapeHtml(text), String(escapeHTML(text))]) {
      const root = readTree(`<p>${escaped}</p>`);
      assert.equal([...within(root)].length, 1);
      assert.equal(rawText(root), text);
    }
  }
});

test("attributes: a text stays in its quotes", () => {
  for (const text of HOSTILE) {
    for (const written of [` title="${escapeHtml(text)}"`, String(addAttribute(text, "title"))]) {
      const [element, ...others] = [...within(readTree(`<p${written}></p>`))];
      assert.equal(others.length, 0);
      assert.deepEqual([...element!.attributes], [["title", text]]);
    }
  }
});

test("Markdown: no element but those of Markdown, and no script", () => {
  for (const text of HOSTILE) {
    const html = renderMarkdown(text, "inline", { cite: () => "", link: (path) => path });
    assert.doesNotMatch(html, /<(?!\/?(code|em|strong|a)[ >])/);
    assert.doesNotMatch(html, /<[^>]* on\w+=/);
  }
});

/** The content with a text wherever a title, a name or a carrier stands. */
const withText = (text: string) => ({
  ...dataset,
  tracker: { ...dataset.tracker, title: text, description: text },
  countries: dataset.countries.map((record) => ({
    ...record,
    name: text,
    sources: Object.fromEntries(
      Object.entries(record.sources).map(([key, source]) => [
        key,
        { ...source, title: text, publisher: text, via: text },
      ]),
    ),
  })),
});
const contextOf = (text: string) => ({
  dataset: withText(text),
  version: "0",
  address: (path: string) => `https://tracker.example${path}`,
});

test("CSV: a text is one cell, and none runs as a formula", () => {
  for (const text of HOSTILE) {
    for (const table of dataTables(contextOf(text))) {
      const bytes = Buffer.from(csvFile(table));
      const rows = parse<Record<string, string>>(bytes, { columns: true, record_delimiter: "\r\n" });
      assert.equal(rows.length, table.rows.length);
      for (const [i, row] of rows.entries()) {
        for (const [at, cell] of Object.values(row).entries()) {
          const whole = String(table.rows[i]![at] ?? "").toWellFormed();
          assert.equal(cell, /^[=+\-@\t\r]/.test(whole) ? `'${whole}` : whole);
        }
      }
    }
  }
});

test("SQLite: a text is a value", () => {
  for (const text of HOSTILE)
    assert.ok(databaseFile(dataTables(contextOf(text)), { title: text.toWellFormed() }).length > 1000);
});

test("oEmbed and code to copy: one frame, its title in one line", () => {
  const frame = { src: "https://tracker.example/embed/", width: 600, height: 400 };
  const picture = { url: "https://tracker.example/social/index.png", width: 1200, height: 630 };
  for (const text of HOSTILE) {
    const answer = oembedAnswer({ ...frame, title: text }, { name: text, url: "https://tracker.example/" }, picture);
    const elements = [...within(readTree(answer.html))];
    assert.deepEqual([elements.length, elements[0]!.name], [1, "iframe"]);
    for (const line of [answer.title, answer.provider_name, elements[0]!.attributes.get("title")!])
      assert.doesNotMatch(line, UNRULY);
    const code = frameCode({ ...frame, title: text }, "https://tracker.example/", text);
    const names = [...within(readTree(code))].map(({ name }) => name);
    assert.deepEqual(names, ["figure", "iframe", "figcaption", "a"]);
    assert.doesNotMatch(code.replaceAll("\n", ""), UNRULY);
  }
});

for (const text of HOSTILE) {
  test(`citations: nothing breaks out of a form: ${JSON.stringify(text.slice(0, 30))}`, () => {
    const [source] = Object.values(dataset.countries[0]!.sources);
    const page = { title: text, path: "/a/", address: "https://a.example/", checked: "2026-11-22" };
    for (const item of [
      sourceItem("key", { ...source!, title: text, publisher: text, via: text }),
      pageItem(withText(text).tracker, page),
    ]) {
      for (const { write } of CITE_FORMATS) assert.doesNotMatch(write(item).replaceAll("\n", ""), UNRULY);
      assert.match(ris(item), /^TY {2}- ELEC\n(?:(?!TY|ER)[A-Z][A-Z\d] {2}- .*\n)+ER {2}- $/);
      assert.match(bibtex(item), /^@online\{[\w-]+,\n(?: {2}\w+ = (?:\{.*\}|[a-z]{3}),\n)+\}$/);
      assert.doesNotMatch(wikipedia(item).slice(2, -2).replaceAll("{{!}}", ""), /[{}[\]<>]|'''|~~~/);
      const [read] = JSON.parse(CITE_FORMATS.find(({ name }) => name === "CSL-JSON")!.write(item)) as unknown[];
      assert.deepEqual(read, item);
    }
  });
}

test("CITATION.cff: a text is one value", () => {
  for (const text of HOSTILE) {
    const read = parseYaml(citationFile(contextOf(text))) as Record<string, unknown>;
    assert.equal(String(read["abstract"]).toWellFormed(), text.toWellFormed());
    assert.equal(Object.keys(read).length, 10);
  }
});
