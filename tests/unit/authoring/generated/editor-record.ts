/** What the tests of editors' help share: a sound record, and the settings that an editor finds in the project. */
import { readFileSync } from "node:fs";

/** The settings of the project for VS Code. */
export const SETTINGS = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as Record<string, unknown>;

/** A record as it stands in `content/countries/`. Tests name lines and columns of it. */
export const RECORD = `# yaml-language-server: $schema=../../public/schema/country.json
code: NO
checked: 2026-11-22
events:
  - date: 2025-07
    kind: talks
    summary: They talked.
    sets: {status: contact}
    sources: [ap-2025]
sources:
  ap-2025:
    title: Talks
    publisher: Associated Press
    published: 2025
    url: https://www.example.org/news/1
    language: en
`;
