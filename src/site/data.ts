/** The only user of `astro:content`: what pages show comes from here. */
import { getEntry } from "astro:content";
import type { Dataset } from "../tracker/dataset.ts";
import type { Words } from "../words/en.ts";

interface Stored {
  dataset: Dataset | undefined;
  failure: string | undefined;
  /** Where the first problem is. */
  place: { file: string; line: number; column: number } | undefined;
}

/** The checked content. While it has problems (in development only), the page shows them instead. */
export async function getDataset(): Promise<Dataset> {
  const stored = (await getEntry("tracker", "dataset"))?.data as Stored | undefined;
  if (stored?.dataset) return stored.dataset;
  // The development server shows the lines around `loc`, and opens the file there.
  throw Object.assign(new Error(stored?.failure ?? "The content was not read."), { loc: stored?.place });
}

const languages = import.meta.glob<Words>("../words/*.ts", { eager: true, import: "default" });

/** The interface's words in the language of the tracker, which the check has found among those there are. */
export function getWords({ tracker }: Dataset): Words {
  return languages[`../words/${tracker.language}.ts`]!;
}

/** Address of the repository: the tracker's own, or the one whose workflow builds the site. */
export function repositoryOf({ tracker }: Dataset): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return tracker.repository ?? (server !== undefined && name !== undefined ? `${server}/${name}` : undefined);
}
