/** The only user of `astro:content`: what pages show comes from here. */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { getEntry } from "astro:content";
import type { Dataset } from "../../tracker/dataset.ts";
import { formatProblems } from "../../authoring/messages/problems.ts";
import type { Words } from "../../words/en.ts";

// The module that the loader has, which only Node itself can give.
const { lastReading } = createRequire(resolve("package.json"))(
  "./src/io/reading.ts",
) as typeof import("../../io/reading.ts");

/** The checked content. While it has problems (in development only), the page shows them instead. */
export async function getDataset(): Promise<Dataset> {
  // Astro notices by its store that pages have changed. In a build nothing changes.
  if (import.meta.env.DEV) await getEntry("tracker", "dataset");
  const { dataset, problems, filesRead } = await lastReading();
  if (dataset) return dataset;
  // The development server shows the lines around `loc`, and opens the file there.
  const [first] = problems;
  const loc = first && { file: resolve(first.file), line: first.line, column: first.column };
  throw Object.assign(new Error(formatProblems(problems, filesRead)), { loc });
}

const languages = import.meta.glob<Words>("../../words/*.ts", { eager: true, import: "default" });

/** The interface's words in the language of the tracker, which the check has found among those there are. */
export function getWords({ tracker }: Dataset): Words {
  return languages[`../../words/${tracker.language}.ts`]!;
}

/** Address of the repository: the tracker's own, or the one whose workflow builds the site. */
export function repositoryOf({ tracker }: Dataset): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return tracker.repository ?? (server !== undefined && name !== undefined ? `${server}/${name}` : undefined);
}
