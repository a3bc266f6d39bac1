/** The published files of a site, read as programs read them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Site } from "./sites.ts";

/** What the tests look at in the value of a facet. */
export interface FacetJson {
  value: string | null;
  label: string;
  since: string | null;
  since_precision: string | null;
  since_about: boolean | null;
  event: string | null;
  sources: string[];
}

export interface RecordJson {
  id: string | null;
  code?: string | null;
  name: string;
  standing?: string;
  recorded?: boolean;
  facets: Record<string, FacetJson>;
}

/** A file of the site as text, by its path from the root. */
export const fileAt = ({ folder }: Site, path: string): string => readFileSync(join(folder, path), "utf8");
export const bytesAt = ({ folder }: Site, path: string): Buffer => readFileSync(join(folder, path));
export const jsonAt = <Shape>(site: Site, path: string): Shape => JSON.parse(fileAt(site, path)) as Shape;

/** The rows of a table under the names of its columns. */
export const rowsAt = (site: Site, path: string): Record<string, string>[] =>
  parse(bytesAt(site, path), { columns: true, record_delimiter: "\r\n" });
