import { readdirSync } from "node:fs";

/** Languages of the interface: each file of `src/words`, by its name. */
export const LANGUAGES: readonly string[] = readdirSync("src/words")
  .map((name) => name.replace(/\.ts$/, ""))
  .sort();
