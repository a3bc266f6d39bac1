import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Days on which generated events lie: few, so that the number of dated pages does not grow with the records. */
const DAYS = Array.from({ length: 10 }, (_, i) => `20${15 + i}-0${(i % 9) + 1}-1${i % 9}`);
export const PASSPORTS = ["accepted", "with-visa", "turned-away"];
const DECISIONS = 5;

/** What a generated state does with passports since the last of its decisions. */
export const passportOf = (i: number): string => decision(i, DECISIONS - 1);
const decision = (i: number, k: number) => PASSPORTS[(i + k) % PASSPORTS.length]!;

/** Writes a content folder with any number of records: the fixture's vocabulary, five events and three sources each. */
export async function generateContent(folder: string, records: number): Promise<void> {
  await cp("tests/fixtures/harbour/content", folder, { recursive: true });
  await mkdir(join(folder, "countries"), { recursive: true });
  for (let i = 0; i < records; i++) await writeFile(join(folder, "countries", `coast-${i}.yaml`), record(i));
}

function record(i: number): string {
  const days = [...Array(DECISIONS).keys()].map((k) => DAYS[(i + 2 * k) % DAYS.length]!).sort();
  const sources = ["a", "b", "c"];
  return [
    `name: Coast ${i}`,
    "checked: 2026-11-22",
    "note: |",
    `  Coast ${i} has *said little* about the matter.[^a] What it did is on record.[^b]`,
    "events:",
    ...days.flatMap((day, k) => [
      `  - date: ${day}`,
      "    kind: remark",
      `    summary: The port authority of coast ${i} took its decision number ${k} and told the gazette.`,
      `    sets: {passport: ${decision(i, k)}}`,
      `    sources: [${sources[k % 3]}, ${sources[(k + 1) % 3]}]`,
    ]),
    "sources:",
    ...sources.flatMap((key) => [
      `  ${key}:`,
      `    title: Report ${key} of coast ${i}`,
      "    publisher: Gazette of the Coasts",
      "    published: 2026-01-01",
      `    url: https://gazette.example.org/coast-${i}/${key}`,
      "    language: en",
    ]),
    "",
  ].join("\n");
}
