/* What the search of the table knows: every state under all its names, in every language that there is. */
import assert from "node:assert/strict";
import test, { before } from "node:test";
import countries from "world-countries";
import { codes, nameOf, states } from "./content.ts";
import { jsonAt } from "./data.ts";
import { all, attribute, pageAt, text } from "./html.ts";
import { rooted } from "./sites.ts";

/** What can be typed for the row of a key: its name in the page, and its further names. */
let known: Map<string, string[]>;
/** The names of those that have no row. */
let unlisted: Record<string, string>;
before(async () => {
  const site = await rooted();
  const names = jsonAt<Record<string, string>>(site, "names.json");
  const rows = all(pageAt(site, "/").root, "record-table [data-k]");
  known = new Map(
    rows.map((row) => {
      const key = attribute(row, "data-k")!;
      return [key, [text(all(row, "th")[0] ?? row), ...(names[key] ?? "").split("|")]];
    }),
  );
  for (const key of known.keys()) assert.ok(key in names, key);
  unlisted = Object.fromEntries(Object.entries(names).filter(([key]) => !known.has(key)));
});

test("every state has a row, with its name in every language of world-countries, its codes and other spellings", () => {
  const lacking: string[] = [];
  let languages = 0;
  for (const country of countries.filter(({ cca2 }) => codes.includes(cca2))) {
    const names = known.get(country.cca2);
    assert.ok(names, country.name.common);
    const translations = Object.values(country.translations);
    languages = Math.max(languages, translations.length);
    for (const name of [
      country.name.common,
      country.name.official,
      ...translations.flatMap(({ common, official }) => [common, official]),
      ...Object.values(country.name.native ?? {}).map(({ common }) => common),
      ...country.altSpellings,
      country.cca3,
    ]) {
      if (name && !names[0]!.startsWith(name) && !names.includes(name)) lacking.push(`${country.cca2}: ${name}`);
    }
  }
  assert.ok(languages >= 20);
  assert.deepEqual(lacking, []);
});

test("every record is known by its name and by the id in its address", () => {
  for (const record of states) {
    const id = record.path.split("/")[2]!;
    const names = known.get(record.code ?? id)!;
    assert.ok(names[0]!.startsWith(nameOf(record)), record.file);
    assert.ok(names.includes(id), record.file);
  }
});

test("states that are not listed are known by their usual name, so that a search can say why it finds none", () => {
  const codes = countries.map(({ cca2 }) => cca2 as string).filter((code) => !known.has(code));
  assert.deepEqual(Object.keys(unlisted).toSorted(), codes.toSorted());
  assert.match(unlisted["TW"]!, /^Taiwan\|/);
  assert.match(unlisted["AF"]!, /^Afghanistan\|/);
});

test("organisations are known by their abbreviations, and where the languages know them, in those", () => {
  assert.ok(known.get("european-union")!.includes("EU"));
  assert.ok(known.get("european-union")!.includes("Europäische Union"));
});
