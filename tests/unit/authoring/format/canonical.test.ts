/* The order of keys and events in the canonical form, and which files have it. */
import assert from "node:assert/strict";
import test from "node:test";
import { canonicalText } from "../../../../src/authoring/format/canonical.ts";
import { ClaimsFile } from "../../../../src/tracker/schema/prose.ts";
import { TrackerFile } from "../../../../src/tracker/schema/tracker.ts";
import { form, RECORD_SCHEMA } from "./canonical-form.ts";
import { SAMPLE, TRACKER } from "../../sample-files.ts";

test("keys stand in the order of the schema, whatever it is", () => {
  const text = `sources:
  a:
    language: en
    url: https://a.example/
    title: T
    published: 2020
    publisher: P
events:
  - sources: [a]
    sets: {consulate: open, passport: accepted}
    summary: S.
    kind: treaty
    date: 2020
checked: 2022-01-01
code: RI
`;
  assert.equal(
    form(text),
    `code: RI
checked: 2022-01-01
events:
  - date: 2020
    kind: treaty
    summary: S.
    sets: {passport: accepted, consulate: open}
    sources: [a]
sources:
  a:
    title: T
    publisher: P
    published: 2020
    url: https://a.example/
    language: en
`,
  );
});

test("unknown keys stand last and are not lost", () => {
  assert.equal(form("colour: blue\ncode: RI\n"), "code: RI\ncolour: blue\n");
});

test("sources keep the order that their editors gave them", () => {
  const text = "sources:\n  z:\n    title: Z z\n  a:\n    title: A a\n";
  assert.equal(form(text), text);
});

test("events stand by their last day, those of one day as they stood", () => {
  const text = `events:
  - date: 2021
    kind: a
  - date: 2020-05-31
    kind: b
  - date: 2020-05
    kind: c
  - date: 2021-12-31
    kind: d
`;
  const kinds = [...form(text).matchAll(/kind: (\w)/g)].map(([, kind]) => kind);
  assert.deepEqual(kinds, ["b", "c", "a", "d"]);
});

test("events stay as they stand while one has no date", () => {
  const text = "events:\n  - date: 2021\n    kind: a\n  - date: 3 May\n    kind: b\n  - date: 2019\n    kind: c\n";
  assert.equal(form(text), text);
});

test("a file that is no YAML is left alone, with its message", () => {
  const text = "code: RI\n\tchecked: 2020-01-01\r\n";
  const found = canonicalText("content/x.yaml", text, RECORD_SCHEMA);
  assert.equal(found.text, text);
  assert.equal(found.problems.length, 1);
  assert.equal(found.problems[0]?.line, 2);
});

test("groups of the vocabulary keep their lines, names of observers one line", () => {
  const found = form(SAMPLE[TRACKER]!, TrackerFile);
  assert.match(found, /^subject:\n {2}name: Free Harbour\n {2}short: the Harbour\n {2}code: FH$/m);
  assert.match(found, /^ {2}observers: \{IS: The Ice Shelf\}$/m);
});

test("claims have the order of their schema too", () => {
  const found = form("claims:\n  - sources: [a]\n    verdict: confirmed\n    id: x\nabout: A b.\n", ClaimsFile);
  assert.equal(found, "about: A b.\nclaims:\n  - id: x\n    verdict: confirmed\n    sources: [a]\n");
});
