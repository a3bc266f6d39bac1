/*
 * What was published stays: addresses that people link to and cite, names and types that programs read. The lists stand
 * in tests/published. Lines are added to them, never taken away.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { asOf, records, states, tracker } from "./content.ts";
import { changes } from "./fold.ts";
import { fileAt, jsonAt } from "./data.ts";
import { filesOf } from "./html.ts";
import { rooted, type Site } from "./sites.ts";

const listed = (name: string) =>
  readFileSync(`tests/published/${name}.txt`, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));

const exists = ({ folder }: Site, path: string) => {
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile();
};

/** What stands for the words in angle brackets. */
const FILLED: Readonly<Record<string, string[]>> = {
  "<record>": listed("records"),
  "<country>": listed("records")
    .filter((record) => record.startsWith("countries/"))
    .map((record) => record.slice(10)),
  "<organisation>": listed("records")
    .filter((record) => record.startsWith("organisations/"))
    .map((record) => record.slice(14)),
  "<rung>": Object.keys(tracker.facets[tracker.ladder]!.values),
  "<day>": [...new Set(records.flatMap(changes).map(({ day }) => day))],
};

test("every address that was published is still there", async () => {
  const site = await rooted();
  const addresses = listed("addresses").flatMap((address) => {
    const word = /<[a-z]+>/.exec(address)?.[0];
    return word === undefined ? [address] : FILLED[word]!.map((value) => address.replace(word, value));
  });
  assert.ok(addresses.length > 500);
  assert.deepEqual(
    addresses.filter((address) => !exists(site, address)),
    [],
  );
});

test("every record that was published is still there under its id", () => {
  const now = new Set(records.map(({ path }) => path.slice(1, -1)));
  assert.ok(states.length >= 60 && asOf > "2026-11-22");
  assert.deepEqual(
    listed("records").filter((record) => !now.has(record)),
    [],
  );
});

interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  format?: string;
}

/** Every field below a schema with its type: `countries[].name string`. */
function fieldsOf(schema: JsonSchema, path: string): string[] {
  const choices = schema.anyOf ?? [schema];
  const types = choices.flatMap(({ type = "string" }) => type).sort();
  const own = path === "" ? [] : [`${path} ${types.join("|")}`];
  const inner = choices.flatMap(({ properties, items }) => [
    ...Object.entries(properties ?? {}).flatMap(([name, field]) =>
      fieldsOf(field, path === "" ? name : `${path}.${name}`),
    ),
    ...(items ? fieldsOf(items, `${path}[]`) : []),
  ]);
  return [...own, ...inner];
}

test("every field of the API that was published is still there, with its type", async () => {
  const site = await rooted();
  const schemas = filesOf(site.folder).filter((file) => file.startsWith("schema/api/v1/"));
  const json = schemas.flatMap((file) =>
    fieldsOf(jsonAt<JsonSchema>(site, file), "").map((field) => `${file.slice(14, -5)}: ${field}`),
  );
  const tables = ["countries", "organisations", "events", "sources"].flatMap((table) =>
    fileAt(site, `data/${table}.csv`)
      .split("\r\n", 1)[0]!
      .split(",")
      .map((column) => `${table}.csv: ${column}`),
  );
  const now = new Set([...json, ...tables]);
  const known = listed("fields");
  assert.deepEqual(
    known.filter((field) => !now.has(field)),
    [],
    "published fields are gone or have another type",
  );
  assert.deepEqual(
    [...now].filter((field) => !known.includes(field)),
    [],
    "new fields: add these lines to tests/published/fields.txt",
  );
});
