/* The tables for analysts: CSV as spreadsheets and statistics read it, with the facts that the JSON files have. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { bytesAt, fileAt, jsonAt, rowsAt, type EventJson, type RecordJson, type SourceJson } from "./data.ts";
import { harbour, rooted } from "./sites.ts";

const TABLES = ["countries", "organisations", "events", "sources"] as const;
const SITES = Object.entries({ rooted, harbour });

/** A text as a table has it: spreadsheets would run what looks like a formula. */
const guarded = (text: string | null) => (text !== null && /^[=+\-@\t\r]/.test(text) ? `'${text}` : (text ?? ""));
const plain = (value: boolean | string | null) => (value === null ? "" : String(value));

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
      assert.match(head!, /^[a-z][a-z_]*(,[a-z][a-z_]*)*$/);
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

  test(`tables and JSON say the same: ${name}`, async () => {
    const site = await make();
    const { countries } = jsonAt<{ countries: RecordJson[] }>(site, "api/v1/countries.json");
    const rows = rowsAt(site, "data/countries.csv");
    assert.equal(rows.length, countries.length);
    for (const [i, { id, code, name: called, facets }] of countries.entries()) {
      const row = rows[i]!;
      assert.deepEqual([row["id"], row["code"], row["name"]], [id ?? "", guarded(code ?? null), guarded(called)]);
      for (const [facet, held] of Object.entries(facets)) {
        const column = facet.replaceAll("-", "_");
        const { [column]: value, [`${column}_since`]: since, [`${column}_event`]: event } = row;
        assert.deepEqual([value, since, event], [held.value ?? "", held.since ?? "", held.event ?? ""], called);
        assert.equal(row[`${column}_sources`], held.sources.join(" "));
        assert.equal(row[`${column}_since_about`], plain(held.since_about));
      }
    }
  });

  test(`events and sources are the same in both: ${name}`, async () => {
    const site = await make();
    const { events } = jsonAt<{ events: EventJson[] }>(site, "api/v1/events.json");
    assert.deepEqual(
      rowsAt(site, "data/events.csv").map(({ id, date, summary, certainty, dispute, sources }) => [
        id,
        date,
        summary,
        certainty,
        dispute,
        sources,
      ]),
      events.map(({ id, date, summary, certainty, dispute, sources }) => [
        id,
        date,
        guarded(summary),
        certainty,
        guarded(dispute),
        sources.join(" "),
      ]),
    );
    const { sources } = jsonAt<{ sources: SourceJson[] }>(site, "api/v1/sources.json");
    assert.deepEqual(
      rowsAt(site, "data/sources.csv").map(({ url, title, publisher, via, events: used }) => [
        url,
        title,
        publisher,
        via,
        used,
      ]),
      sources.map(({ url, title, publisher, via, events: used }) => [
        url,
        guarded(title),
        guarded(publisher),
        guarded(via),
        used.join(" "),
      ]),
    );
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
    for (const file of ["countries.csv", "events.csv", "datapackage.json", "CITATION.cff"]) {
      assert.equal(strFromU8(packed[file]!).trimEnd(), fileAt(site, `data/${file}`).trimEnd(), file);
    }
    assert.deepEqual(JSON.parse(strFromU8(packed["json/events.json"]!)), jsonAt(site, "api/v1/events.json"));
  });
}

interface DataPackage {
  valid: boolean;
  errors: Error[];
  resourceNames: string[];
  getResource: (name: string) => { read: (options: object) => Promise<unknown[]> };
}
