/* The check holds what is true of this content today for every later change of it too. */
import assert from "node:assert/strict";
import test from "node:test";
import { parseDocument, type Document } from "yaml";
import { readDataset } from "../../../src/authoring/read/dataset.ts";
import { shiftDay } from "../../../src/tracker/dates.ts";
import { dataset, events, opened } from "./real-content.ts";

/** What the check says after a file was changed: `field: message`. */
function linesAfter(path: string, change: (file: Document) => void): string[] {
  const { root, files, context } = opened;
  const changed = files.map((file) => {
    if (file.path !== path) return file;
    const document = parseDocument(new TextDecoder().decode(file.bytes), { schema: "failsafe" });
    change(document);
    return { path, bytes: new TextEncoder().encode(document.toString({ lineWidth: 0 })) };
  });
  return readDataset(root, changed, context).problems.map(({ field = "", message }) => `${field}: ${message}`);
}

const { record, event } = events.find(({ event }) => Object.keys(event.sets).length > 0)!;
const at = ["events", record.events.indexOf(event)] as const;
const [key = ""] = event.sources;
const only = (lines: string[], pattern: RegExp) => assert.match(lines.join("\n"), pattern);

test("a change that says nothing new is no problem", () => {
  assert.deepEqual(
    linesAfter(record.path, () => undefined),
    [],
  );
});

test("an event that sets something can't be claimed", () => {
  only(
    linesAfter(record.path, (file) => file.setIn([...at, "certainty"], "claimed")),
    /\.sets: A claimed event sets nothing/,
  );
});

test("background can't set anything", () => {
  const kinds = Object.keys(dataset.tracker.kinds).filter((kind) => dataset.tracker.kinds[kind]?.background);
  assert.ok(kinds.length > 0);
  for (const kind of kinds) {
    only(
      linesAfter(record.path, (file) => file.setIn([...at, "kind"], kind)),
      /\.sets: An event of the kind "\S+" is background and sets nothing/,
    );
  }
});

test("an event can't be without a source", () => {
  const none = linesAfter(record.path, (file) => file.setIn([...at, "sources"], file.createNode([])));
  assert.ok(none.some((line) => line.startsWith(`events[${at[1]}].sources: `)));
  const unknown = linesAfter(record.path, (file) => file.setIn([...at, "sources", 0], "nobody-2025"));
  only(unknown, /"nobody-2025" is not a key under "sources"/);
});

test("no source is newer than the day of checking", () => {
  const yesterday = shiftDay(record.checked, -1);
  const lines = linesAfter(record.path, (file) => {
    file.set("checked", yesterday);
    file.setIn(["sources", key, "published"], record.checked);
  });
  only(lines, new RegExp(`sources\\.${key}\\.published: ${record.checked} is after ${yesterday}`));
});

test("no two states have one code", () => {
  const other = dataset.countries.find(({ path }) => path !== record.path)!;
  only(
    linesAfter(record.path, (file) => file.set("code", other.code)),
    /code: \S+ has the code .. too\./,
  );
});

test("an address that two files cite is described alike", () => {
  const where = new Map<string, string>();
  const shared = [...dataset.countries].flatMap(({ path, sources }) =>
    Object.entries(sources).flatMap(([name, { url }]) => {
      const known = where.get(url);
      where.set(url, path);
      return known === undefined || known === path ? [] : [{ path, name }];
    }),
  );
  const [one] = shared;
  assert.ok(one);
  for (const [field, name] of [
    ["title", "title"],
    ["publisher", "publisher"],
    ["published", "date"],
  ] as const) {
    const value = field === "published" ? "2021" : "Otherwise";
    const lines = linesAfter(one.path, (file) => file.setIn(["sources", one.name, field], value));
    only(lines, new RegExp(`The same address has the ${name} `));
  }
});
