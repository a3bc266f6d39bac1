/* Names and citations that a build, a table or a page could not hold. */
import assert from "node:assert/strict";
import test from "node:test";
import { renderMarkdown } from "../../../../src/tracker/markdown.ts";
import { countrySchema, organisationSchema } from "../../../../src/exports/api/schema.ts";
import { columnsOf } from "../../../../src/exports/tables/columns.ts";
import { edited, linesFor, readSample } from "../../sample.ts";
import { RECORD, SAMPLE, TRACKER } from "../../sample-files.ts";

test("an event cites no two keys of one address", () => {
  const twin = `  herald-again:
    title: Signed
    publisher: Herald
    via: Coast Wire
    published: 2004-03-01
    url: https://www.herald.example/signed/
    language: en
`;
  const text = edited(RECORD, "herald-2004]", "herald-2004, herald-again]") + twin;
  assert.deepEqual(linesFor({ [RECORD]: text }), [
    `${RECORD}:14:42  events[1].sources[2]: "herald-again" has the same address as "herald-2004". Cite one of them.`,
  ]);
});

const named = (facet: string) => {
  const text = SAMPLE[TRACKER] ?? "";
  return {
    [TRACKER]: text.replace(
      "facets:\n",
      () =>
        `facets:\n  ${facet}:\n    label: L\n    question: Q?\n    unset: {label: U, glyph: "·", meaning: M.}\n    values:\n      a: {label: A, glyph: "a", meaning: M.}\n`,
    ),
  };
};

test("a facet has no name of a column", () => {
  for (const facet of ["region", "name", "sources", "newest-source", "passport-since", "passport-sources"]) {
    const [line = ""] = linesFor(named(facet));
    assert.match(line, /The tables of data have a column "[a-z_]+" already\. Choose another word\.$/, facet);
  }
  assert.deepEqual(linesFor(named("since")), []);
  assert.match(linesFor(named("constructor"))[0] ?? "", /"constructor" means something to programs/);
});

test("no column of a table has the name of a facet that passes", () => {
  for (const facet of ["since", "label", "event", "value", "passports"]) {
    const { dataset } = readSample(named(facet));
    assert.ok(dataset, facet);
    for (const schema of [countrySchema(dataset.tracker), organisationSchema(dataset.tracker)]) {
      const names = columnsOf(schema).map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, names.join());
    }
  }
});

test("every column that a table has without facets is refused as the name of one", () => {
  const { dataset } = readSample();
  assert.ok(dataset);
  for (const schema of [countrySchema, organisationSchema]) {
    const names = columnsOf(schema(dataset.tracker)).map(({ name }) => name);
    for (const name of names.filter((one) => !one.startsWith("sets_") && one !== "passport")) {
      assert.notDeepEqual(linesFor(named(name.replaceAll("_", "-"))), [], name);
    }
  }
});

test("a key that programs take for something else is refused, not lost", () => {
  const lines = linesFor({ [RECORD]: edited(RECORD, "sources:\n  herald-1998:", "sources:\n  __proto__:") });
  assert.match(lines.join("\n"), /"__proto__" means something to programs and can't be a key/);
});

test("no two headings have one id, nor one that the page has", () => {
  const output = { cite: () => "", link: (path: string) => path, isTaken: (id: string) => id === "history" };
  const html = renderMarkdown("## A\n\n## A\n\n## A 2\n\n## History", "block", output);
  assert.deepEqual(
    [...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id),
    ["a", "a-2", "a-2-2", "history-2"],
  );
});
