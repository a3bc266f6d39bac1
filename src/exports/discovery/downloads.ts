import { LIST_NAMES } from "../api/files.ts";
import { TABLE_NAMES } from "../tables/tables.ts";

/** A file that holds all of the data or all of one kind, at an address that stays. */
export interface Download {
  /** Path from the root of the site. */
  path: string;
  /** Media type (IANA). */
  type: string;
  /** What people call the format. */
  format: string;
}

const json = (name: string): Download => ({ path: `/api/v1/${name}.json`, type: "application/json", format: "JSON" });
const csv = (name: string): Download => ({ path: `/data/${name}.csv`, type: "text/csv", format: "CSV" });

/** Everything in one file, whatever an analyst opens first. */
export const BUNDLES: readonly Download[] = [
  { path: "/data/tracker.zip", type: "application/zip", format: "ZIP" },
  { path: "/data/tracker.sqlite", type: "application/vnd.sqlite3", format: "SQLite" },
  { path: "/data/datapackage.json", type: "application/json", format: "Data Package" },
];

export const TABLES: readonly Download[] = TABLE_NAMES.map(csv);
export const LISTS: readonly Download[] = LIST_NAMES.map(json);

/** Every file with all of the data, or with all of one kind. */
export const DOWNLOADS: readonly Download[] = [...BUNDLES, ...TABLES, ...LISTS];
