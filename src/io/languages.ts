import { readdirSync } from "node:fs";
import type { Words } from "../words/en.ts";

/** Languages of the interface: each file of `src/words`, by its name. */
export const LANGUAGES: readonly string[] = readdirSync("src/words")
  .map((name) => name.replace(/\.ts$/, ""))
  .sort();

/** The words of the interface in one of them. */
export async function wordsIn(language: string): Promise<Words> {
  const { default: words } = (await import(`../words/${language}.ts`)) as { default: Words };
  return words;
}
