/* What the search of the table knows: every state under all its names, in every language that there is. */
import assert from "node:assert/strict";
import test, { before } from "node:test";
import countries from "world-countries";
import { codes, nameOf, states } from "./content.ts";
import { jsonAt } from "./data.ts";
import { all, attribute, one, pageAt, text } from "./html.ts";
import { rooted } from "./sites.ts";

/** What can be typed for the row of a key: its name in the page, and its further names. */
let known: Map<string, string[]>;
before(async () => {
  const site = await rooted();
  const names = jsonAt<Record<string, string>>(site, "names.json");
  const rows = all(pageAt(site, "/").root, "record-table tbody tr");
  known = new Map(
    rows.map((row) => {
      const key = attribute(row, "data-k")!;
      return [key, [text(one(row, "th")), ...(names[key] ?? "").split("|")]];
    }),
  );
  assert.deepEqual(new Set(Object.keys(names)), new Set(known.keys()));
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
