/* The schemas for editors say what the check says, as far as a schema can. */
import assert from "node:assert/strict";
import test from "node:test";
import { loadTracker } from "../../../../src/io/load-tracker.ts";
import { DATE_PATTERN, DAY_PATTERN, isDay, readDate } from "../../../../src/tracker/dates.ts";
import { editorSchemas, type EditorSchema } from "../../../../src/authoring/generated/json-schema.ts";

const { tracker } = await loadTracker("tests/fixtures/harbour/content");
const schemas = editorSchemas(tracker!);

/** Every schema in a schema, with the way to it. */
function allIn(schema: EditorSchema, path: string): [string, EditorSchema][] {
  const { properties = {}, items, additionalProperties: values, propertyNames: names } = schema;
  const inner = { ...properties, ...(items ? { "[]": items } : {}), ...(names ? { "(key)": names } : {}) };
  const all = Object.entries({ ...inner, ...(typeof values === "object" ? { "*": values } : {}) });
  return [[path, schema], ...all.flatMap(([name, one]) => allIn(one as EditorSchema, `${path}.${name}`))];
}
const everything = Object.entries(schemas).flatMap(([name, schema]) => allIn(schema, name));
const at = (path: string) => everything.find(([one]) => one === path)?.[1] ?? {};

test("there is a schema of each kind of file, in the version that all editors read", () => {
  assert.deepEqual(Object.keys(schemas), [
    "tracker.json",
    "country.json",
    "claims.json",
    "corrections.json",
    "links.json",
    "publishers.json",
  ]);
  for (const schema of Object.values(schemas)) assert.equal(schema.$schema, "http://json-schema.org/draft-07/schema#");
});

test("every group of fields refuses others", () => {
  const groups = everything.filter(([, { properties }]) => properties);
  assert.ok(groups.length > 15);
  assert.deepEqual(
    groups.filter(([, schema]) => schema.additionalProperties !== false).map(([path]) => path),
    [],
  );
});

test("everything an editor can write is described, and no word of the code's own is left", () => {
  for (const [path, schema] of everything) {
    assert.ok((schema.description ?? "").length > 5, path);
    for (const own of ["noun", "meanings", "examples", "default"]) assert.equal(own in schema, false, `${path} ${own}`);
  }
});

test("the words of a list have their meanings from the tracker, one each", () => {
  const passport = at("country.json.events.[].sets.passport");
  assert.deepEqual(passport.enum, ["accepted", "with-visa", "turned-away"]);
  assert.deepEqual(passport["enumDescriptions"], [
    "Accepted. Holders enter as holders of any passport do.",
    "With a visa. Holders enter with a visa on a separate sheet.",
    "Turned away. Holders are sent back, and a source says so.",
  ]);
  const kinds = at("country.json.events.[].kind");
  assert.deepEqual(kinds.enum?.slice(-3), ["consulate-shut", "remark", "shipwreck"]);
  assert.deepEqual((kinds["enumDescriptions"] as string[]).slice(-3), [
    "Consulate shut. It must set consulate.",
    "Remark.",
    "Shipwreck. Background: it sets nothing.",
  ]);
  for (const [path, schema] of everything.filter(([, { enum: words }]) => words && typeof words[0] === "string")) {
    assert.equal((schema["enumDescriptions"] as string[]).length, schema.enum?.length, path);
  }
});

test("examples stand in the description, also of dates", () => {
  assert.match(at("country.json.events.[].date").description ?? "", / For example: 2025-07-03, 2025-07 or 2025~$/);
  assert.match(at("country.json.sources.*.publisher").description ?? "", / For example: Associated Press$/);
});

test("a number where a text may look like one is taken, and no truth value is offered for a text", () => {
  assert.deepEqual(at("country.json.events.[].date").type, ["string", "number"]);
  assert.deepEqual(at("country.json.sources.*.title").type, ["string", "number"]);
  assert.equal(at("country.json.checked").type, "string");
  assert.equal(at("country.json.sources.*.url").type, "string");
  assert.deepEqual(at("tracker.json.kinds.*.background").enum, [true, "true"]);
});

test("the patterns of dates let every date through, and of what is none only days that a month lacks", () => {
  const two = (n: number) => String(n).padStart(2, "0");
  for (const year of ["0999", "1000", "2024", "9999"]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}`;
        const found = readDate(text);
        const fine = typeof found !== "string" || / that month has (28|29|30) days/.test(found);
        if (day > 31 || day === 0) assert.equal(typeof found, "string");
        assert.equal(new RegExp(DATE_PATTERN).test(text), fine && day > 0 && day <= 31, text);
        assert.equal(new RegExp(DAY_PATTERN).test(text), new RegExp(DATE_PATTERN).test(text), text);
        if (isDay(text)) assert.match(text, new RegExp(DAY_PATTERN));
      }
    }
  }
  for (const text of ["2025", "2025-07", "2025~", "2025-07~", "2025-07-03~"]) {
    assert.notEqual(typeof readDate(text), "string");
    assert.match(text, new RegExp(DATE_PATTERN));
    assert.doesNotMatch(text, new RegExp(DAY_PATTERN));
  }
});
