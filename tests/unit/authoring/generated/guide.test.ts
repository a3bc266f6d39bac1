/* The guide for editors: what it calls good passes the check, and what it calls bad is told once, by the check itself. */
import assert from "node:assert/strict";
import test from "node:test";
import { geography } from "../../../../src/io/geography.ts";
import { loadTracker } from "../../../../src/io/load-tracker.ts";
import { guideGroups, guideRecords } from "../../../../src/authoring/guide/fields.ts";
import { guideMarkdown } from "../../../../src/authoring/guide/markdown.ts";
import { groupsOf, problemsOf, sampleOf, withValue } from "../../../../src/authoring/guide/sample.ts";
import { renderMarkdown } from "../../../../src/tracker/markdown.ts";
import { checkMarkdown } from "../../../../src/authoring/rules/markdown.ts";
import { formatProblem } from "../../../../src/authoring/messages/problems.ts";
import { keysAt } from "../../../../src/authoring/messages/schema-at.ts";
import type { TrackerFile } from "../../../../src/tracker/schema/tracker.ts";
import en from "../../../../src/words/en.ts";

/** Fields that are only right beside others. */
const beside = ({ disputes = {} }: TrackerFile): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  disputes: { certainty: "disputed", dispute: "One says so." },
  dispute: { certainty: "disputed", disputes: Object.keys(disputes)[0] ?? "rank" },
  ahead: { date: "2025-07-04" },
});

for (const content of ["content", "tests/fixtures/harbour/content"]) {
  const tracker = (await loadTracker(content)).tracker!;
  const groups = guideGroups(tracker, geography);

  test(`${content}: the sample that the guide shows is sound`, () => {
    assert.deepEqual(problemsOf(tracker, geography, sampleOf(tracker)).map(formatProblem), []);
  });

  test(`${content}: every field has a good value and a bad one, and the check says one thing of the bad one`, () => {
    for (const { name, description, fields } of groups) {
      assert.ok(description.length > 5, name);
      for (const field of fields) {
        assert.ok(field.good.length > 0 && field.good[0] !== "", `${name}.${field.name} has no good value`);
        assert.ok(field.bad.length > 0, `${name}.${field.name} has no bad value`);
        for (const { shown, messages } of field.bad)
          assert.equal(messages.length, 1, `${shown}: ${messages.join("\n")}`);
        assert.equal(
          new Set([...field.good, ...field.bad.map(({ shown }) => shown)]).size,
          field.good.length + field.bad.length,
        );
      }
    }
  });

  test(`${content}: every good line passes the check`, () => {
    const sample = sampleOf(tracker);
    for (const [name, group] of Object.entries(groupsOf(tracker))) {
      const fields = groups.find((one) => one.name === name)!.fields;
      assert.deepEqual(
        fields.map((field) => field.name),
        keysAt(group.schema, group.at),
      );
      for (const { name: field, good } of fields) {
        for (const line of good.filter((one) => !one.includes("\n"))) {
          let file = withValue(sample[group.file], group, field, line.slice(field.length + 2));
          for (const [other, value] of Object.entries(beside(tracker)[field] ?? {}))
            file = withValue(file, group, other, value);
          const found = problemsOf(tracker, geography, { ...sample, [group.file]: file });
          assert.deepEqual(found.map(formatProblem), [], line);
        }
      }
    }
  });

  test(`${content}: the guide has each field, each word and its meaning, and is plain Markdown`, () => {
    const text = guideMarkdown(tracker, geography, en.edit);
    assert.deepEqual(checkMarkdown(text, "block"), { faults: [], cited: [] });
    for (const { fields } of groups) for (const { name } of fields) assert.ok(text.includes(`### \`${name}\``), name);
    const html = renderMarkdown(text, "block", { cite: () => assert.fail(), link: (path) => path });
    for (const facet of Object.values(tracker.facets)) {
      for (const [value, { meaning }] of Object.entries(facet.values)) {
        assert.ok(html.includes(`<td><code>${value}</code></td>`), value);
        assert.ok(html.includes(meaning), meaning);
      }
    }
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]),
      ["https://nodejs.org/"],
    );
  });
}

test("the record with slips is told in full, as the check prints it", async () => {
  const { lines } = guideRecords((await loadTracker("content")).tracker!, geography);
  assert.deepEqual(lines.split("\n"), [
    'content/countries/northland.yaml:5:11  events[0].date: "3 July 2025" is not a date. Did you mean 2025-07-03?',
    'content/countries/northland.yaml:7:5  events[0].sumary: "sumary" is not a field of an event. Did you mean "summary"?',
    'content/countries/northland.yaml:12:5  sources.ap-2025-07-03: "publisher" is missing from a source. Who wrote it: the agency, newspaper, ministry. Add for example: publisher: Associated Press',
    "3 problems in 1 of 1 file.",
  ]);
});

test("the guide calls the link to a file's editor by its name", () => {
  assert.ok(en.edit.start.includes(`“${en.record.edit}”`));
});
