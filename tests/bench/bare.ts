import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/**
 * Writes the yardstick of the build: an Astro site with one template that writes as many pages, of the same average
 * size, from a text that is already HTML.
 */
export async function writeBareSite(folder: string, pages: number, bytes: number): Promise<void> {
  await mkdir(join(folder, "src/pages"), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  await writeFile(join(folder, "astro.config.mjs"), "export default {};");
  const page = `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, i) => ({ params: { id: String(i) } }));
const text = "<p>Some text</p>".repeat(${Math.ceil(bytes / 16)});
---
<!doctype html>
<html lang="en"><head><title>{Astro.params.id}</title></head><body set:html={text} /></html>
`;
  await writeFile(join(folder, "src/pages/[id].astro"), page);
}

/** The yardstick of the check: a plain loop that reads every file and parses its YAML, and does nothing with it. */
export const PLAIN_LOOP = `
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
const folder = process.argv[1] + "/countries/";
for (const name of readdirSync(folder)) parse(readFileSync(folder + name, "utf8"), { schema: "failsafe" });
`;
