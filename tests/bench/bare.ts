import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FileKind } from "./measure.ts";

/**
 * Writes the yardstick of the build: an Astro site that writes as many files of each kind, of the same average size.
 * Pages come from one template and a text that is already HTML, other files from one endpoint a kind and bytes that are
 * already there, so that what is measured is Astro alone.
 */
export async function writeBareSite(folder: string, kinds: readonly FileKind[]): Promise<void> {
  await mkdir(join(folder, "src/pages"), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  await writeFile(join(folder, "astro.config.mjs"), "export default {};");
  for (const kind of kinds) {
    const [name, source] = kind.extension === "html" ? ["[id].astro", template(kind)] : endpoint(kind);
    await writeFile(join(folder, "src/pages", name), source);
  }
}

const paths = ({ extension, count }: FileKind) =>
  `export const getStaticPaths = () =>
  Array.from({ length: ${count} }, (_, i) => ({ params: { id: "file-${extension}-" + i } }));`;

const template = (kind: FileKind) => `---
${paths(kind)}
const text = "<p>Some text</p>".repeat(${Math.ceil(kind.average / 16)});
---
<!doctype html>
<html lang="en"><head><title>{Astro.params.id}</title></head><body set:html={text} /></html>
`;

const endpoint = (kind: FileKind): [string, string] => [
  `[id]${kind.extension && `.${kind.extension}`}.js`,
  `${paths(kind)}
const bytes = new Uint8Array(${kind.average}).fill(32);
export const GET = () => new Response(bytes);
`,
];

/** The yardstick of the check: a plain loop that reads every file and parses its YAML, and does nothing with it. */
export const PLAIN_LOOP = `
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
const folder = process.argv[1] + "/countries/";
for (const name of readdirSync(folder)) parse(readFileSync(folder + name, "utf8"), { schema: "failsafe" });
`;
