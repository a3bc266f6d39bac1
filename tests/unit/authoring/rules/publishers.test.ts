/* What publishers are is said once: the check tells who is missing in the list, and who is there for nothing. */
import assert from "node:assert/strict";
import test from "node:test";
import { edited, linesFor, readSample, type Files } from "../../sample.ts";
import { RECORD, SAMPLE } from "../../sample-files.ts";

const LIST = "content/publishers.yaml";
const KINDS = "official, agency, press, research, state-media or party";

/** The publishers of the sample, as the list has them. */
const names = [
  ...new Set(
    Object.values(SAMPLE)
      .join("\n")
      .match(/(?<=publisher: ).+/g),
  ),
];
const listOf = (kinds: Readonly<Record<string, string>>) =>
  `publishers:\n${Object.entries(kinds)
    .map(([name, kind]) => `  ${name}: ${kind}\n`)
    .join("")}`;
const ALL = Object.fromEntries(names.map((name) => [name, "press"]));
const kindsIn = (files: Files) => {
  const island = readSample(files).dataset?.countries.find(({ path }) => path === RECORD);
  return Object.values(island?.sources ?? {}).map(({ kind }) => kind);
};

test("without a list no source needs a kind, and one that has it keeps it", () => {
  assert.deepEqual(linesFor({}), []);
  const own = edited(RECORD, "publisher: Gazette", "publisher: Gazette\n    kind: official");
  assert.deepEqual(kindsIn({ [RECORD]: own }), [undefined, "official", undefined]);
});

test("a source has the kind of its publisher, unless it names its own", () => {
  const list = listOf({ ...ALL, Herald: "agency" });
  assert.deepEqual(kindsIn({ [LIST]: list }), ["agency", "press", "agency"]);
  const own = edited(RECORD, "publisher: Gazette", "publisher: Gazette\n    kind: official");
  assert.deepEqual(kindsIn({ [LIST]: list, [RECORD]: own }), ["agency", "official", "agency"]);
});

test("a publisher that the list lacks is told once, with the nearest that it has", () => {
  const { Herald, ...others } = ALL;
  assert.deepEqual(linesFor({ [LIST]: listOf({ ...others, Heralds: Herald! }) }), [
    `content/countries/red-island.yaml:18:16  sources.herald-1998.publisher: "Herald" is not in content/publishers.yaml. Did you mean "Heralds"? Add it there with what it is: ${KINDS}.`,
    `content/publishers.yaml:${names.length + 1}:3  publishers.Heralds: No source is by "Heralds". Delete it.`,
  ]);
});

test("a kind is one of the list", () => {
  assert.deepEqual(
    linesFor({ [LIST]: listOf({ ...ALL, Herald: "state media" }) }).map((line) => line.replace(/^.*?  /, "")),
    [
      `publishers.Herald: "state media" is not one of the words allowed here. Did you mean "state-media"? Write ${KINDS}.`,
    ],
  );
});
