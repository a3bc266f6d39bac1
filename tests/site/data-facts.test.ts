/*
 * JSON, CSV and the database carry the same facts, and those are the facts of the content: every field of every file of
 * the API is compared with the content, and every column of every table with the files. One that nobody compares is a
 * difference.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import test from "node:test";
import { asOf, records } from "./content.ts";
import { jsonAt, rowsAt } from "./data.ts";
import { expectedDay, expectedRecord } from "./expected-files.ts";
import { expectedBeside, expectedLists } from "./expected.ts";
import { pageDays } from "./fold.ts";
import { filesOf } from "./html.ts";
import { harbour, rooted, type Site } from "./sites.ts";

type Json = Record<string, unknown>;

/** What a file holds beside what every file says of itself, which is looked at here. */
function body(site: Site, path: string, total: number): Json {
  const { schema_version: format, data_as_of: day, version, licence, total: n, ...rest } = jsonAt<Json>(site, path);
  assert.deepEqual([format, day, licence, n], ["1.0", asOf, "CC-BY-4.0", total], path);
  assert.match(String(version), /^[0-9a-f]{12}$/);
  return rest;
}

for (const [name, expected] of Object.entries(expectedLists)) {
  test(`every field of ${name}.json is what the content says`, async () => {
    const list = expected();
    const found = body(await rooted(), `api/v1/${name}.json`, Array.isArray(list) ? list.length : 1);
    assert.deepEqual(found, { [name]: list, ...expectedBeside[name] });
  });
}

test("every field of the file of each record is what the content says", async () => {
  const site = await rooted();
  for (const record of records)
    assert.deepEqual(body(site, `api/v1${record.path.slice(0, -1)}.json`, 1), expectedRecord(record), record.path);
});

test("every field of the file of each day is what the content says", async () => {
  const site = await rooted();
  for (const day of pageDays()) {
    const expected = expectedDay(day) as { countries: Json[]; organisations: Json[] };
    const total = expected.countries.length + expected.organisations.length;
    assert.deepEqual(body(site, `api/v1/on/${day}.json`, total), expected, day);
  }
});

test("no file of the API is left out", async () => {
  const site = await rooted();
  const compared = [
    ...Object.keys(expectedLists).map((name) => `${name}.json`),
    ...records.map(({ path }) => `${path.slice(1, -1)}.json`),
    ...pageDays().map((day) => `on/${day}.json`),
  ];
  const files = filesOf(site.folder).filter((file) => file.startsWith("api/"));
  assert.deepEqual(files, compared.map((file) => `api/v1/${file}`).sort());
});

const TABLES = Object.keys(expectedLists).filter((name) => name !== "tracker");

/** An object as a row: inner names joined, `value` left out, lists joined by spaces. */
function rowOf(entry: Json, outer: readonly string[] = []): [column: string, value: unknown][] {
  return Object.entries(entry).flatMap(([name, value]) => {
    const path = [...outer, name];
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return rowOf(value as Json, path);
    const words = path.filter((word, i) => word !== "facets" && !(word === "value" && i === path.length - 1));
    return [[words.join("_").replaceAll("-", "_"), Array.isArray(value) ? value.join(" ") : value]];
  });
}

/** A cell of a table: spreadsheets would run what looks like a formula. */
const cell = (value: unknown) => {
  const text = value === null ? "" : String(value as string);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

for (const [name, make] of Object.entries({ rooted, harbour })) {
  const rowsOf = async (table: string) =>
    jsonAt<Record<string, Json[]>>(await make(), `api/v1/${table}.json`)[table]!.map((entry) =>
      Object.fromEntries(rowOf(entry)),
    );

  for (const table of TABLES) {
    test(`every column of ${table}.csv is what the file of the API says: ${name}`, async () => {
      const expected = await rowsOf(table);
      const found = rowsAt(await make(), `data/${table}.csv`);
      assert.deepEqual(
        found,
        expected.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(value)]))),
      );
    });
  }

  test(`every table and column of the database is what the files of the API say: ${name}`, async () => {
    const site = await make();
    const database = new DatabaseSync(join(site.folder, "data/tracker.sqlite"), { readOnly: true });
    const all = (sql: string) =>
      database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }));
    try {
      const joins: string[] = [];
      for (const table of TABLES) {
        const expected = (await rowsOf(table)).map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([column, value]) => [column, typeof value === "boolean" ? Number(value) : value]),
          ),
        );
        assert.deepEqual(all(`SELECT * FROM ${table} ORDER BY rowid`), expected, table);
        if (!expected.some(({ sources }) => typeof sources === "string")) continue;
        const one = table.slice(0, -1);
        joins.push(`${one}_sources`);
        const pairs = expected.flatMap((row) =>
          String(row["sources"])
            .split(" ")
            .filter(Boolean)
            .map((source) => `${String(row["id"] ?? row["record"])} ${source}`),
        );
        const joined = all(`SELECT ${one} || ' ' || source AS pair FROM ${one}_sources`).map(({ pair }) => pair);
        assert.deepEqual(joined.toSorted(), pairs.toSorted(), one);
      }
      const names = all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").map((row) => row["name"]);
      assert.deepEqual(names, [...TABLES, ...joins, "about"].sort());
      const { tracker, ...envelope } = jsonAt<Json & { tracker: Json }>(site, "api/v1/tracker.json");
      const about = Object.fromEntries(all("SELECT name, value FROM about").map((row) => [row["name"], row["value"]]));
      const { schema_version, data_as_of, version, licence } = envelope;
      const { title, question } = tracker;
      const address = `${site.origin}${site.base}data/`;
      assert.deepEqual(about, { title, question, data_as_of, address, licence, schema_version, version });
      assert.deepEqual(all("PRAGMA foreign_key_check"), []);
    } finally {
      database.close();
    }
  });
}
