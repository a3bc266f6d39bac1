/* New entries in existing texts: comments, order and line ends stay. */
import assert from "node:assert/strict";
import test from "node:test";
import { addToRecord, composeRecord } from "../../../../src/authoring/new/compose.ts";
import { sourceKey } from "../../../../src/authoring/new/source-key.ts";
import { RECORD_SCHEMA } from "../format/canonical-form.ts";
import { RECORD, SAMPLE } from "../../sample-files.ts";

const NEWS = {
  title: "Talks: round two",
  publisher: "Herald",
  published: "2003-05-02",
  url: "https://herald.example/2",
  language: "en",
};
const TALKS = { date: "2003-05-01", kind: "remark", summary: "They talked.", sources: ["herald-2003"] };
const add = (text: string, addition: Parameters<typeof addToRecord>[2]) =>
  addToRecord(RECORD, text, addition, "2026-11-22", RECORD_SCHEMA);

test("an event and its source take their places by date, and comments stay with their entries", () => {
  const text = SAMPLE[RECORD]!.replace("  - date: 2004", "  # The treaty\n  - date: 2004")
    .replace("    sources: [herald-1998]", "    sources: [herald-1998] # page 1")
    .replace("  gazette-2004:", "  # Official\n  gazette-2004:");
  const found = add(text, { event: TALKS, sources: { "herald-2003": NEWS } });
  const event = `  - date: 2003-05-01
    kind: remark
    summary: They talked.
    sources: [herald-2003]
`;
  const source = `  herald-2003:
    title: "Talks: round two"
    publisher: Herald
    published: 2003-05-02
    url: https://herald.example/2
    language: en
`;
  const sorted = text
    .replace("  # The treaty", `${event}  # The treaty`)
    .replace("  # Official", `${source}  # Official`);
  // The sample has one pair of fields out of the usual order.
  const usual = (from: string) => from.replace(/( {4}archived: .*\n)( {4}language: en\n)/, "$2$1");
  assert.equal(found, usual(sorted));
});

test("line ends stay as they are", () => {
  const text = SAMPLE[RECORD]!.replaceAll("\n", "\r\n");
  const found = add(text, { event: TALKS, sources: { "herald-2003": NEWS } });
  assert.doesNotMatch(found, /[^\r]\n/);
});

test("the day of checking moves only when something newer comes in", () => {
  assert.match(add(SAMPLE[RECORD]!, { event: TALKS, sources: { "herald-2003": NEWS } }), /^checked: 2022-06-30$/m);
  const newer = { ...NEWS, published: "2024" };
  assert.match(add(SAMPLE[RECORD]!, { event: TALKS, sources: { "herald-2003": newer } }), /^checked: 2026-11-22$/m);
});

test("a source is cited by an event that is there", () => {
  const found = add(SAMPLE[RECORD]!, { cite: { event: 1, keys: ["herald-2003"], ahead: "Said before." }, sources: {} });
  assert.match(found, /^ {4}sources: \[gazette-2004, herald-2004, herald-2003\]\n {4}ahead: Said before\.$/m);
});

test("a new source stands behind all that are not newer", () => {
  const keys = (published: string) =>
    add(SAMPLE[RECORD]!, { event: TALKS, sources: { new: { ...NEWS, published } } }).match(/^ {2}[a-z]+(-\d{4})?:$/gm);
  const [old, gazette, herald, own] = ["  herald-1998:", "  gazette-2004:", "  herald-2004:", "  new:"];
  assert.deepEqual(keys("1990"), [own, old, gazette, herald]);
  assert.deepEqual(keys("2004-02"), [old, gazette, own, herald]);
  assert.deepEqual(keys("2004-03-01"), [old, gazette, herald, own]);
});

test("a new record comes out in canonical form, without what was not answered", () => {
  const record = { sources: { a: NEWS }, events: [TALKS], checked: "2026-11-22", code: "RI", name: undefined };
  const found = composeRecord("x.yaml", record, RECORD_SCHEMA, "# yaml-language-server: $schema=x\n");
  assert.ok(
    found.startsWith(
      "# yaml-language-server: $schema=x\ncode: RI\nchecked: 2026-11-22\nevents:\n  - date: 2003-05-01\n",
    ),
  );
});

test("a key is made of publisher and date, and never one that is taken", () => {
  assert.equal(sourceKey("Le Monde", "2025-07-04~", new Set()), "le-monde-2025-07-04");
  assert.equal(sourceKey("AP", "2025", new Set(["ap-2025", "ap-2025-2"])), "ap-2025-3");
  assert.equal(sourceKey("新华社", "2025", new Set()), "source-2025");
});
