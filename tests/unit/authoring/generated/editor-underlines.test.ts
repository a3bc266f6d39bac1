/* What is underlined while an editor types, by the server that VS Code, Vim, Emacs and others run for YAML. */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { loadTracker } from "../../../../src/io/load-tracker.ts";
import { editorSchemas } from "../../../../src/authoring/generated/json-schema.ts";
import { RECORD, SETTINGS } from "./editor-record.ts";
import { LanguageServer } from "./language-server.ts";

/** Every YAML file below a content folder. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml"))
    .sort();

/** What is underlined in files of a content folder, all opened at once. */
async function underlinedIn(at: LanguageServer, folder: string, files: readonly string[]): Promise<string[]> {
  const found = files.map(async (path) => {
    const lines = await at.open(`content/${path}`, readFileSync(join(folder, path), "utf8"));
    return lines.map((line) => `${path}:${line}`);
  });
  return (await Promise.all(found)).flat();
}

let server: LanguageServer;
before(async () => (server = await LanguageServer.start(process.cwd(), SETTINGS)));
after(async () => {
  assert.deepEqual(await server.end(), { status: 0, errors: "" }, "the server ends by itself and talked to nobody");
});

let opened = 0;

/** What is underlined in records in which a text stands instead of another, all opened at once. */
function underlined(...changes: [from: string, to: string][]): Promise<string[][]> {
  const found = changes.map(([from, to]) => {
    assert.equal(RECORD.split(from).length, 2, `"${from}" stands once`);
    return server.open(`content/countries/try-${opened++}.yaml`, RECORD.replace(from, to));
  });
  return Promise.all(found);
}

test("nothing is underlined in any file of the content", { timeout: 60_000 }, async () => {
  const files = filesIn("content");
  assert.ok(files.length > 25);
  assert.deepEqual(await underlinedIn(server, "content", files), []);
});

test("a year, a month, a day and about are dates, whatever YAML takes them for", async () => {
  const found = await underlined(
    ["date: 2025-07", "date: 2025"],
    ["date: 2025-07", "date: 2025-07-03"],
    ["date: 2025-07", "date: 2025~"],
    ["title: Talks", "title: 1984"],
  );
  assert.deepEqual(found.flat(), []);
});

test("a wrong value is underlined where it stands", async () => {
  const [date, facet, kind, url, list] = await underlined(
    ["date: 2025-07", "date: 2025-13"],
    ["status: contact", "status: contcat"],
    ["kind: talks", "kind: talk"],
    ["url: https://www", "url: www"],
    ["[ap-2025]", "ap-2025"],
  );
  assert.deepEqual(date, ["5:11 Write it like 2025-07-03, 2025-07 or 2025~."]);
  assert.match(String(facet), /^8:20 Value is not accepted\. Valid values: .*"contact"[^\n]*$/);
  assert.match(String(kind), /^6:11 Value is not accepted\. Valid values: .*"talks"[^\n]*$/);
  assert.deepEqual(url, ["15:10 Write it like https://www.example.org/news/1."]);
  assert.deepEqual(list, ['9:14 Incorrect type. Expected "array".']);
});

test("a misspelt field is underlined, in an event and in a source", async () => {
  const [event, source] = await underlined(["summary:", "sumary:"], ["language:", "lang:"]);
  assert.ok(event?.includes("7:5 Property sumary is not allowed."), event?.join("\n"));
  assert.ok(source?.includes("16:5 Property lang is not allowed."), source?.join("\n"));
});

test("a missing field is told at the entry that lacks it", async () => {
  const found = await underlined(
    ["kind: talks\n    summary", "summary"],
    ["    publisher: Associated Press\n", ""],
    ["checked: 2026-11-22\n", ""],
  );
  const told = [
    '5:5 Missing property "kind".',
    '11:3 Missing property "publisher".',
    '2:1 Missing property "checked".',
  ];
  assert.deepEqual(found.flat(), told);
});

test("another subject has other words, and nothing is underlined in it either", { timeout: 60_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), "subject-"));
  const fixture = "tests/fixtures/harbour/content";
  const { tracker: harbour } = await loadTracker(fixture);
  mkdirSync(join(root, "public/schema"), { recursive: true });
  for (const [name, schema] of Object.entries(editorSchemas(harbour!))) {
    writeFileSync(join(root, "public/schema", name), JSON.stringify(schema));
  }
  cpSync(fixture, join(root, "content"), { recursive: true });
  // No modelines here: the editor's settings say which schema a file has.
  const other = await LanguageServer.start(root, {
    ...SETTINGS,
    "yaml.schemas": Object.fromEntries(
      Object.entries(SETTINGS["yaml.schemas"] as object).map(([path, globs]) => [join(root, path), globs]),
    ),
  });
  try {
    assert.deepEqual(await underlinedIn(other, fixture, filesIn(fixture)), []);
    const items = await other.complete("content/countries", "events:\n  - sets: {passport: ‸}\n");
    assert.deepEqual(items.map(({ label }) => label).sort(), ["accepted", "turned-away", "with-visa"]);
  } finally {
    assert.deepEqual(await other.end(), { status: 0, errors: "" });
    rmSync(root, { recursive: true });
  }
});

test("a server that wants to talk to anybody is stopped, so the others did not", async () => {
  const curious = await LanguageServer.start(process.cwd(), SETTINGS);
  const modeline = "# yaml-language-server: $schema=http://127.0.0.1:9/schema.json";
  await assert.rejects(
    curious.open("content/try.yaml", `${modeline}\na: b\n`),
    /A connection was tried: .*127\.0\.0\.1/,
  );
});
