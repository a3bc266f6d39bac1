/* The page of data documents every field of every file, and says of it what the published schema says. */
import assert from "node:assert/strict";
import test from "node:test";
import { tracker } from "./content.ts";
import { fileAt, jsonAt } from "./data.ts";
import { all, filesOf, one, pageAt, text, type Element } from "./html.ts";
import { based, harbour, rooted, type Site } from "./sites.ts";
import { pathsOf, type JsonSchema } from "./schemas.ts";

/** Words of the page for a type of JSON Schema. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  integer: "number",
  object: "object",
};

/** Captions of the tables of objects by the field that holds such an object; one of a list ends in []. */
const OBJECTS: Readonly<Record<string, string>> = {
  "countries[]": "A state",
  country: "A state",
  "organisations[]": "An organisation",
  organisation: "An organisation",
  "events[]": "An event",
  "sources[]": "A source",
  "notes[]": "A note",
  "claims[]": "A claim",
  "corrections[]": "A correction",
  "steps[]": "A step of a state",
  tracker: "The tracker",
};

/** What is said of a field: its type in words, and what it means. */
function saying({ type, anyOf, items, format, description = "" }: JsonSchema): [type: string, meaning: string] {
  const choices = anyOf ?? [{ type, items, format }];
  const types = choices.flatMap((choice) => choice.type ?? "string");
  const inner = choices.find((choice) => choice.type !== "null")!;
  const kind = types.find((one) => one !== "null")!;
  const list = inner.items?.properties ? "list of objects" : "list of texts";
  const word = kind === "array" ? list : inner.format === "date" ? "day" : TYPES[kind]!;
  return [word + (types.includes("null") ? ", or null" : ""), description];
}

/** The rows of the tables of fields under their captions. */
function documented(root: Element): Map<string, Map<string, [type: string, meaning: string]>> {
  const rows = (table: Element) =>
    all(table, "tbody tr").map((row): [string, [string, string]] => {
      const [type, meaning] = all(row, "td").map(text);
      return [text(one(row, "th")), [type!, meaning!]];
    });
  return new Map(all(root, "table.fields").map((table) => [text(one(table, "caption")), new Map(rows(table))]));
}

/** Where the page tells of a field: the caption of a table, and the field's name there. */
function placeOf(file: string, path: string): [caption: string, name: string] {
  const [outer = "", ...inner] = path.split(".");
  if (inner.length === 0) {
    const own = `${file}, beside the fields of every file`;
    return [
      ["schema_version", "data_as_of", "version", "licence", "total"].includes(outer) ? "Every file" : own,
      outer,
    ];
  }
  if (inner[0] === "facets" && inner.length > 2) return ["What is recorded on a question", inner.slice(2).join(".")];
  const recordSource = outer === "sources[]" && file !== "sources";
  return [recordSource ? "A source in the file of a record" : OBJECTS[outer]!, inner.join(".")];
}

const schemas = (site: Site) => filesOf(site.folder).filter((path) => path.startsWith("schema/api/v1/"));

for (const [name, make] of Object.entries({ rooted, based, harbour })) {
  test(`every field of every file is documented as its schema has it: ${name}`, async () => {
    const site = await make();
    const page = documented(pageAt(site, "/data/").root);
    let compared = 0;
    for (const path of schemas(site)) {
      const file = path.slice(14, -5);
      for (const [field, schema] of pathsOf(jsonAt<JsonSchema>(site, path))) {
        if (field.endsWith("[]")) continue;
        const [caption, called] = placeOf(file, field);
        const row = page.get(caption)?.get(called);
        assert.ok(row, `${file}: ${field} is not told under "${caption}"`);
        const [type, meaning] = saying(schema);
        assert.equal(row[0], type, `${file}: ${field}`);
        assert.ok(meaning.length > 5 && row[1].startsWith(meaning), `${file}: ${field}: ${row[1]}`);
        compared++;
      }
    }
    assert.ok(compared > 150);
  });
}

test("the page documents no field that no file has", async () => {
  const site = await rooted();
  const known = new Set(
    schemas(site).flatMap((path) =>
      pathsOf(jsonAt<JsonSchema>(site, path)).map(([field]) => placeOf(path.slice(14, -5), field).join(": ")),
    ),
  );
  const told = [...documented(pageAt(site, "/data/").root)].flatMap(([caption, rows]) =>
    [...rows.keys()].map((field) => `${caption}: ${field}`),
  );
  assert.deepEqual(
    told.filter((field) => !known.has(field)),
    [],
  );
  assert.ok(told.includes(`An event: sets.${tracker.ladder}`));
});

test("the page leads to every file with all of something, and to every schema", async () => {
  const site = await rooted();
  const { html } = pageAt(site, "/data/");
  const files = filesOf(site.folder).filter((path) => /^(data|api\/v1|schema\/api\/v1)\/[^/]+\.\w+$/.test(path));
  const missing = files.filter((path) => path !== "data/index.html" && !html.includes(`href="/${path}"`));
  assert.deepEqual(missing, ["data/CITATION.cff"]);
  assert.ok(fileAt(site, "data/CITATION.cff").includes("/data/"));
});
