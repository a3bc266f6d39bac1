/* Another subject is another content folder: the code names neither the one at hand nor any state. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import countries from "world-countries";
import { parseYaml } from "../../../src/authoring/yaml/file.ts";
import { SOURCES } from "./source-files.ts";

/** Words of the subject's name that any code may have. */
const COMMON = new Set(["of", "the", "and", "state", "republic", "government"]);

/** State names that are words of another kind, and where they come from. */
const OTHER_MEANING: Readonly<Record<string, string>> = { Georgia: "a typeface in lists of fonts" };

interface SubjectFile {
  subject: { name: string; short: string };
}

const { subject } = parseYaml("content/tracker.yaml", readFileSync("content/tracker.yaml", "utf8")).data as SubjectFile;
const subjectWords = `${subject.name} ${subject.short}`
  .toLowerCase()
  .split(/[^\p{L}]+/u)
  .filter((word) => word !== "" && !COMMON.has(word));

/** Files in which a pattern stands, in the path or the text. */
const naming = (pattern: RegExp) =>
  SOURCES.flatMap(({ path, text }) => {
    const found = pattern.exec(`${path}\n${text}`);
    return found ? [`${path}: ${found[0]}`] : [];
  });

test("the code has no word of the subject", () => {
  assert.ok(subjectWords.length > 0);
  for (const word of subjectWords) assert.deepEqual(naming(new RegExp(`(?<!\\p{L})${word}`, "iu")), []);
  assert.deepEqual(naming(/afghan|taliban|emirate|kabul/i), []);
});

test("the code names no state of the world", () => {
  const names = countries.map(({ name }) => name.common).filter((name) => !Object.hasOwn(OTHER_MEANING, name));
  assert.ok(names.length > 190);
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  assert.deepEqual(naming(new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, "iu")), []);
});
