/* Which words changed, and which changes come first. */
import assert from "node:assert/strict";
import test from "node:test";
import { wordingOf, wordingText } from "../../../../src/authoring/diff/wording.ts";
import { byWeight } from "../../../../src/authoring/diff/weight.ts";
import type { Change } from "../../../../src/authoring/diff/change.ts";
import { textReport } from "../../../../src/authoring/diff/report.ts";
import en from "../../../../src/words/en.ts";
import { reportOn } from "./diff-sample.ts";

const said = (was: string, now: string) => wordingText(wordingOf(was, now));

test("a word that goes, comes or changes is shown with the words around it", () => {
  assert.equal(said("He has not met them.", "He has met them."), "“has not met” → “has met”");
  assert.equal(said("He met them.", "He never met them."), "“He met” → “He never met”");
  assert.equal(said("On 3 July they met.", "On 4 July they met."), "“On 3 July” → “On 4 July”");
  assert.equal(said("They met", "They met twice"), "“met” → “met twice”");
});

test("what turns the meaning comes first, then the rest in its order", () => {
  const was = "In May the envoy came. He was received. It is not a recognition.";
  const now = "In June the envoy came. He was greeted. It is a recognition.";
  assert.equal(said(was, now), "“is not a” → “is a”; “In May the” → “In June the”; “was received.” → “was greeted.”");
  for (const word of ["never", "without", "only", "no", "doesn’t", "nor", "formally"]) {
    assert.ok(wordingOf(`They ${word} agree.`, "They agree.").turns, word);
  }
  assert.equal(wordingOf("They note it now.", "They see it now.").turns, false);
});

test("keys of citations and line breaks are no words", () => {
  assert.equal(said("A note.[^a-1]\nMore.", "A note.[^b-2] More."), "");
});

test("many changes are cut, and so is a long one", () => {
  const text = (letter: string) => Array.from({ length: 7 }, (_, i) => `${letter}${i} and so on.`).join(" ");
  assert.match(said(text("a"), text("b")), /; and in 3 more places$/);
  const [, long = ""] = said("Short.", `Short. ${"word ".repeat(100)}`).split(" → ");
  assert.equal(long.length, 163);
});

test("answers come before dates, certainty, sources, turned words and others", () => {
  const event = { of: "event", date: "2024", kind: "Visit" } as const;
  const term = { id: "x", label: "X" };
  const source = { title: "T", publisher: "P", published: "2024", url: "https://a.example/1" };
  const reworded = (was: string, now: string): Change => ({
    type: "reworded",
    subject: event,
    field: "summary",
    was,
    now,
  });
  const changed = (field: string, was: string, now: string): Change => ({
    type: "changed",
    subject: event,
    field,
    was,
    now,
  });
  const address = (now: string): Change => ({
    type: "changed",
    subject: { of: "source", ...source },
    field: "url",
    was: source.url,
    now,
  });
  const inOrder: Change[] = [
    { type: "state", facet: term, was: term, now: term, since: null, newSources: 0 },
    changed("date", "2024", "2025"),
    changed("certainty", "confirmed", "claimed"),
    address("https://b.example/1"),
    reworded("He did not.", "He did."),
    reworded("He came.", "He went."),
  ];
  assert.deepEqual(byWeight(inOrder.toReversed()), inOrder);
  const [first] = byWeight([address("https://a.example/2"), reworded("He did not.", "He did.")]);
  assert.equal(first?.type, "reworded");
});

test("a hundred problems do not bury a change", () => {
  const report = reportOn({});
  const problems = Array.from({ length: 100 }, (_, i) => ({
    file: "a.yaml",
    line: i + 1,
    column: 1,
    message: "Wrong.",
  }));
  const lines = (head: typeof problems) =>
    textReport({ ...report, problems: { base: [], head } }, en.dates).split("\n");
  assert.ok(lines(problems).includes("  and 90 more, which npm run check tells"));
  assert.ok(!lines(problems).includes("  a.yaml:11:1  Wrong."));
  assert.ok(lines(problems.slice(0, 10)).includes("  a.yaml:10:1 Wrong."));
});
