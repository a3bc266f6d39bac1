/* The tables for analysts: CSV as spreadsheets and statistics read it, with the facts that the JSON files have. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { bytesAt, fileAt, jsonAt, rowsAt } from "./data.ts";
import { harbour, rooted } from "./sites.ts";

const TABLES = ["countries", "organisations", "events", "sources", "notes", "claims", "corrections", "steps"] as const;
const SITES = Object.entries({ rooted, harbour });

for (const [name, make] of SITES) {
  test(`tables are CSV after RFC 4180, without a byte order mark: ${name}`, async () => {
    const site = await make();
    for (const table of TABLES) {
      const bytes = bytesAt(site, `data/${table}.csv`);
      assert.notEqual(bytes[0], 0xef, table);
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      assert.ok(text.endsWith("\r\n"), table);
      const outside = text.replace(/"(?:[^"]|"")*"/g, "");
      assert.doesNotMatch(outside, /(^|[^\r])\n/, table);
      const [head] = text.split("\r\n");
      assert.match(head!, /^[a-z][a-z_]*(,[a-z][a-z_0-9]*)*$/);
    }
  });

  test(`no cell starts a formula: ${name}`, async () => {
    const site = await make();
    for (const table of TABLES) {
      for (const cell of rowsAt(site, `data/${table}.csv`).flatMap((row) => Object.values(row))) {
        assert.doesNotMatch(cell, /^[=+\-@\t\r]/, table);
      }
    }
  });

  test(`a Data Package reader finds the package sound and reads every row by its types: ${name}`, async () => {
    const site = await make();
    const { Package } = createRequire(import.meta.url)("datapackage") as {
      Package: { load: (path: string, options: object) => Promise<DataPackage> };
    };
    const descriptor = jsonAt<{ $schema: string; resources: { schema: { fields: { description: string }[] } }[] }>(
      site,
      "data/datapackage.json",
    );
    assert.equal(descriptor.$schema, "https://datapackage.org/profiles/2.0/datapackage.json");
    const found = await Package.load(join(site.folder, "data/datapackage.json"), {
      basePath: join(site.folder, "data"),
    });
    assert.deepEqual(found.errors, []);
    assert.ok(found.valid);
    assert.deepEqual(found.resourceNames, TABLES);
    for (const table of TABLES) {
      const read = await found.getResource(table).read({ keyed: true });
      assert.equal(read.length, rowsAt(site, `data/${table}.csv`).length, table);
    }
    const fields = descriptor.resources.flatMap(({ schema }) => schema.fields);
    assert.ok(fields.every(({ description }) => description.length > 5));
  });

  test(`the archive holds the tables and lists as they are published: ${name}`, async () => {
    const site = await make();
    const packed = unzipSync(bytesAt(site, "data/tracker.zip"));
    const lists = ["tracker", ...TABLES].map((name) => `${name}.json`);
    const tables = [...TABLES.map((name) => `${name}.csv`), "datapackage.json", "CITATION.cff"];
    assert.deepEqual(Object.keys(packed).sort(), [...tables, ...lists.map((file) => `json/${file}`)].sort());
    for (const file of tables)
      assert.equal(strFromU8(packed[file]!).trimEnd(), fileAt(site, `data/${file}`).trimEnd(), file);
    for (const file of lists)
      assert.deepEqual(JSON.parse(strFromU8(packed[`json/${file}`]!)), jsonAt(site, `api/v1/${file}`), file);
  });
}

interface DataPackage {
  valid: boolean;
  errors: Error[];
  resourceNames: string[];
  getResource: (name: string) => { read: (options: object) => Promise<unknown[]> };
}
