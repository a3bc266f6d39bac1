/* The canonical form of every real and fixture file: no value changes, and any order of keys and events leads to it. */
import assert from "node:assert/strict";
import test from "node:test";
import { stringify } from "yaml";
import { openContent } from "../../../../src/io/load.ts";
import { canonicalFile, schemasFor } from "../../../../src/authoring/format/canonical-file.ts";
import { readDate } from "../../../../src/tracker/dates.ts";
import { openFiles, readTracker, type Pass } from "../../../../src/authoring/read/files.ts";
import { FRONT_MATTER } from "../../../../src/authoring/read/page.ts";
import { parseYaml } from "../../../../src/authoring/yaml/file.ts";
import { seeded, shuffled } from "../../seeded.ts";

type Tree = Record<string, unknown>;

const CONTENTS = ["content", "tests/fixtures/harbour/content"];

/** The files of a content folder, with the function that puts them into form. */
async function opened(folder: string) {
  const { root, files, context } = await openContent(folder, "2026-11-22");
  const pass: Pass = openFiles(root, files, context);
  const schemaOf = schemasFor(readTracker(pass)!);
  const form = (path: string, text: string, kind: (typeof pass.files)[number]["place"]["kind"]) => {
    const { text: found, problems } = canonicalFile(path, text, schemaOf(kind)!);
    assert.deepEqual(problems, [], path);
    return found;
  };
  return { files: pass.files, form };
}

const dataOf = (text: string) => parseYaml("x", FRONT_MATTER.exec(text)?.[1] ?? text).data as Tree;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** The keys of all groups whose order says nothing, in another order; events of different days too. */
function jumbled(value: unknown, random: () => number, name = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => jumbled(item, random));
    return name === "events" ? anyOrder(items as Tree[], random) : items;
  }
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, jumbled(inner, random, key)] as const);
  const fixed = ["sources", "facets", "values", "kinds", "observers"].includes(name);
  return Object.fromEntries(fixed ? entries : shuffled(entries, random));
}

function anyOrder(events: Tree[], random: () => number): Tree[] {
  const last = (event: Tree) => {
    const date = readDate(String(event["date"]));
    return typeof date === "string" ? "" : date.end;
  };
  const days = shuffled([...new Set(events.map(last))], random);
  return days.flatMap((day) => events.filter((event) => last(event) === day));
}

const LITERAL = { schema: "failsafe", blockQuote: "literal" } as const;

for (const folder of CONTENTS) {
  test(`${folder}: no value changes, and a second run changes nothing`, async () => {
    const { files, form } = await opened(folder);
    assert.ok(files.length > 5);
    for (const { path, place, text } of files) {
      const once = form(path, text, place.kind);
      assert.deepEqual(dataOf(once), dataOf(text), path);
      assert.equal(form(path, once, place.kind), once, path);
      assert.equal(form(path, text.replaceAll("\n", "\r\n"), place.kind), once, `${path} with CRLF`);
      assert.ok(once.endsWith("\n") && !/[^\n]\s+$/.test(once.slice(0, -1)), path);
    }
  });

  test(`${folder}: any order of keys and events and any style lead back to the canonical text`, async () => {
    const { files, form } = await opened(folder);
    const random = seeded(20_261_122);
    for (const { path, place, text } of files.filter(({ place }) => place.kind === "record")) {
      // Folded texts and comments have a form of their own, which data does not keep.
      const canonical = form(path, stringify(dataOf(text), LITERAL), place.kind);
      for (let round = 0; round < 3; round++) {
        const quoted = random() < 0.5 ? "QUOTE_DOUBLE" : "PLAIN";
        const options = { defaultStringType: quoted, collectionStyle: random() < 0.3 ? "flow" : "block" } as const;
        const other = stringify(jumbled(dataOf(canonical), random), { ...LITERAL, ...options });
        assert.notEqual(other, canonical);
        assert.equal(form(path, other, place.kind), canonical, path);
      }
    }
  });
}

test("the content of this tracker is in its canonical form", async () => {
  const { files, form } = await opened("content");
  const others = files.filter(
    ({ path, place, text }) => place.kind !== "guide" && form(path, text, place.kind) !== text,
  );
  assert.deepEqual(
    others.map(({ path }) => path),
    [],
    "Run: npm run format",
  );
});
