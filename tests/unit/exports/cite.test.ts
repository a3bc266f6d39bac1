/* Citations, read back by a citation library, and what hostile texts do to them: nothing. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import { bibtex } from "../../../src/exports/cite/bibtex.ts";
import { CITE_FORMATS } from "../../../src/exports/cite/formats.ts";
import { pageItem, sourceItem, type CiteItem } from "../../../src/exports/cite/item.ts";
import { ris } from "../../../src/exports/cite/ris.ts";
import { wikipedia } from "../../../src/exports/cite/wikipedia.ts";
import { partialDate } from "../../../src/tracker/dates.ts";
import type { Source } from "../../../src/tracker/schema/source.ts";
import type { TrackerFile } from "../../../src/tracker/schema/tracker.ts";

interface Parsed {
  title: string;
  author: { literal?: string; family?: string }[];
  URL: string;
  issued: { "date-parts": number[][] };
}

const require = createRequire(import.meta.url);
const { Cite } = require("@citation-js/core") as { Cite: new (text: string) => { data: Parsed[] } };
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");

const source = (change: Partial<Source> = {}): Source => ({
  title: "Moscow recognises new government",
  publisher: "Associated Press",
  published: partialDate("2025-07-03"),
  url: "https://www.example.org/news/1",
  language: "en",
  ...change,
});
const item = (change: Partial<Source> = {}) => sourceItem("ap-2025-07-03", source(change));

test("a source in each form", () => {
  const cited = item({ via: "Star Tribune", published: partialDate("2025-07") });
  assert.equal(
    wikipedia(cited),
    "{{cite web |title=Moscow recognises new government |url=https://www.example.org/news/1 |website=Star Tribune |publisher=Associated Press |date=July 2025}}",
  );
  assert.equal(
    bibtex(cited),
    [
      "@online{ap-2025-07-03,",
      "  title = {{Moscow recognises new government}},",
      "  author = {{Associated Press}},",
      "  howpublished = {Star Tribune},",
      "  year = {2025},",
      "  url = {https://www.example.org/news/1},",
      "  language = {en},",
      "  month = jul,",
      "}",
    ].join("\n"),
  );
  assert.equal(
    ris(cited),
    "TY  - ELEC\nID  - ap-2025-07-03\nTI  - Moscow recognises new government\nAU  - Associated Press\nT2  - Star Tribune\nPY  - 2025\nDA  - 2025/07//\nUR  - https://www.example.org/news/1\nLA  - en\nER  - ",
  );
});

test("Wikipedia gets days, months, years and rough dates as it takes them, and the archived copy", () => {
  const date = (written: string) =>
    /\|date=([^|}]*)/.exec(wikipedia(item({ published: partialDate(written) })))?.[1]?.trim();
  assert.deepEqual(["2025-07-03", "2025-07", "2025", "2025~", "2025-07~"].map(date), [
    "2025-07-03",
    "July 2025",
    "2025",
    "c. 2025",
    "July 2025",
  ]);
  const archived = "https://web.archive.org/web/20250703120000/https://www.example.org/news/1";
  assert.match(
    wikipedia(item({ archived })),
    / \|archive-url=https:\/\/web\S+ \|archive-date=2025-07-03 \|url-status=live\}\}$/,
  );
  assert.match(wikipedia(item({ language: "fa" })), / \|language=fa\}\}$/);
});

test("a page is cited as issued on the day of the last check", () => {
  const tracker = { title: "Recognition Tracker", language: "en" } as TrackerFile;
  const page = {
    title: "Northland",
    path: "/countries/northland/",
    address: "https://tracker.example/countries/northland/",
  };
  const cited = pageItem(tracker, { ...page, checked: "2026-11-22" });
  assert.equal(cited.id, "tracker-countries-northland-2026-11-22");
  assert.equal(
    wikipedia(cited),
    "{{cite web |title=Northland |url=https://tracker.example/countries/northland/ |website=Recognition Tracker |date=2026-11-22}}",
  );
});

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "100 % & $5 #1 under_score ~tilde ^hat \\back {brace} }",
  "}} {{delete}} | [[link]] '''bold''' <ref>x</ref> ~~~~",
  "line\none\r\nTY  - BOOK\nER  - ",
  "\u202Eright to left\u202C and \u0007bell",
  "قال الكاتب — ספר — 港町 🏝️",
];

for (const title of HOSTILE) {
  test(`nothing in a title breaks a form: ${JSON.stringify(title)}`, () => {
    const cited = item({ title, publisher: title });
    const one = cited.title;
    assert.doesNotMatch(one, /[\p{Cc}\u202a-\u202e]/u);
    const records = ris(cited).split("\n");
    assert.equal(records.filter((line) => line.startsWith("TY  - ")).length, 1);
    assert.equal(records.filter((line) => line === "ER  - ").length, 1);
    const template = wikipedia(cited).slice(2, -2).replaceAll("{{!}}", "");
    assert.doesNotMatch(template, /[{}[\]<>]|'''|~~~/);
    assert.equal(template.split("|").length, 5);
    assert.deepEqual(JSON.parse(CITE_FORMATS.find(({ name }) => name === "CSL-JSON")!.write(cited)), [cited]);
  });
}

/** A title without what the reader takes for markup of its own. */
const letters = (text: string) => text.replace(/<[^>]*>/g, "").replace(/[^\p{L}\p{N}]/gu, "");

for (const [form, write] of Object.entries({ bibtex, ris, csl: (one: CiteItem) => JSON.stringify([one]) })) {
  test(`a citation library reads what we write: ${form}`, () => {
    for (const title of ["Moscow recognises new government", ...HOSTILE.slice(1)]) {
      const cited = item({ title, url: "https://www.example.org/a_b%20c?x=1&y=2#z" });
      const [read] = new Cite(write(cited)).data;
      assert.equal(letters(read!.title), letters(cited.title), form);
      assert.equal(read!.URL, cited.URL);
      assert.deepEqual(read!.issued["date-parts"][0], [2025, 7, 3]);
    }
  });
}
