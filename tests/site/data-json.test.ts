/* The files for programs: every one follows its published schema, and says what the content says. */
import assert from "node:assert/strict";
import test from "node:test";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { asOf } from "./content.ts";
import { fileAt, jsonAt, type RecordJson } from "./data.ts";
import { filesOf } from "./html.ts";
import { based, harbour, rooted } from "./sites.ts";

interface Envelope {
  schema_version: string;
  data_as_of: string;
  version: string;
  licence: string;
  total: number;
}

/** Which schema a file of the API follows. */
function kindOf(path: string): string {
  const [folder, name] = path.replace("api/v1/", "").split("/");
  if (name === undefined) return folder!.replace(".json", "");
  return { countries: "country", organisations: "organisation", on: "on" }[folder!]!;
}

for (const [name, make] of Object.entries({ rooted, based, harbour })) {
  test(`every file of the API follows its schema: ${name}`, async () => {
    const site = await make();
    const files = filesOf(site.folder).filter((path) => path.startsWith("api/v1/"));
    const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true }));
    const kinds = new Set<string>();
    for (const path of files) {
      const kind = kindOf(path);
      kinds.add(kind);
      const schema = jsonAt<{ $id: string }>(site, `schema/api/v1/${kind}.json`);
      assert.equal(schema.$id, `${site.origin}${site.base}schema/api/v1/${kind}.json`);
      const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
      assert.ok(validate(jsonAt(site, path)), `${path}: ${ajv.errorsText(validate.errors)}`);
    }
    assert.deepEqual([...kinds].sort(), [
      "claims",
      "corrections",
      "countries",
      "country",
      "events",
      "notes",
      "on",
      "organisation",
      "organisations",
      "sources",
      "steps",
      "tracker",
    ]);
    assert.equal(filesOf(site.folder).filter((path) => path.startsWith("schema/api/v1/")).length, kinds.size);
  });
}

test("a file of the future, with one more field and one more word, follows the schema of today", async () => {
  const site = await rooted();
  const ajv = formats.default(new Ajv2020({ allErrors: true, strict: true }));
  const validate = ajv.compile(jsonAt<object>(site, "schema/api/v1/countries.json"));
  const file = jsonAt<{ countries: Record<string, unknown>[] }>(site, "api/v1/countries.json");
  const [first] = file.countries;
  assert.ok(first);
  const later = { ...file, more: 1, countries: [{ ...first, standing: "guest", capital: { name: "Somewhere" } }] };
  assert.ok(validate(later), ajv.errorsText(validate.errors));
  const broken = { ...file, countries: [{ ...first, name: undefined }] };
  assert.ok(!validate(JSON.parse(JSON.stringify(broken))));
});

test("every file says which content it is made from, and counts what it lists", async () => {
  const site = await rooted();
  const files = filesOf(site.folder).filter((path) => path.startsWith("api/v1/"));
  const heads = files.map((path) => jsonAt<Envelope>(site, path));
  assert.deepEqual([...new Set(heads.map(({ schema_version: version }) => version))], ["1.0"]);
  assert.deepEqual([...new Set(heads.map(({ licence }) => licence))], ["CC-BY-4.0"]);
  assert.equal(new Set(heads.map(({ version }) => version)).size, 1);
  assert.match(heads[0]!.version, /^[0-9a-f]{12}$/);
  assert.deepEqual([...new Set(heads.map(({ data_as_of: day }) => day))], [asOf]);
  for (const list of ["countries", "organisations", "events", "sources"]) {
    const file = jsonAt<Envelope & Record<string, unknown[]>>(site, `api/v1/${list}.json`);
    assert.equal(file.total, file[list]!.length, list);
  }
});

test("another content has another version", async () => {
  const [one, other] = [await rooted(), await harbour()].map((site) => jsonAt<Envelope>(site, "api/v1/tracker.json"));
  assert.notEqual(one!.version, other!.version);
});

test("states without a record are listed, and nothing is said of them", async () => {
  const { countries } = jsonAt<{ countries: RecordJson[] }>(await rooted(), "api/v1/countries.json");
  const none = countries.filter(({ recorded }) => !recorded);
  assert.ok(none.length > 50);
  for (const { id, facets } of none) {
    assert.equal(id, null);
    assert.ok(
      Object.values(facets).every(
        ({ value, event, sources }) => value === null && event === null && sources.length === 0,
      ),
    );
  }
  const members = countries.filter(({ standing }) => standing === "member").length;
  assert.equal(members, 192);
  assert.ok(!countries.some(({ code }) => code === "AF"));
});

test("the file of a day holds the table of that day", async () => {
  const site = await rooted();
  const day = jsonAt<{ date: string; countries: RecordJson[] }>(site, "api/v1/on/2025-07-03.json");
  assert.equal(day.date, "2025-07-03");
  assert.equal(day.countries.find(({ code }) => code === "RU")?.facets["status"]?.value, "recognised");
  const days = filesOf(site.folder).filter((path) => path.startsWith("api/v1/on/"));
  const before = jsonAt<{ countries: RecordJson[] }>(site, days[days.indexOf("api/v1/on/2025-07-03.json") - 1]!);
  assert.notEqual(before.countries.find(({ code }) => code === "RU")?.facets["status"]?.value, "recognised");
});

test("hostile texts are texts in JSON too", async () => {
  const site = await harbour();
  assert.doesNotThrow(() => JSON.parse(fileAt(site, "api/v1/countries.json")));
  const { organisations, countries } = {
    ...jsonAt<{ organisations: RecordJson[] }>(site, "api/v1/organisations.json"),
    ...jsonAt<{ countries: RecordJson[] }>(site, "api/v1/countries.json"),
  };
  assert.ok(organisations.length > 0);
  assert.ok(countries.some(({ name }) => name === `Île d'"Or" & <Fils> 🏝️`));
});
