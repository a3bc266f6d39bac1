/** Everything in one file. */
import { LIST_NAMES, listFile } from "../../exports/api/files.ts";
import { citationFile } from "../../exports/cite/citation-file.ts";
import type { ExportContext } from "../../exports/context.ts";
import { csvFile } from "../../exports/tables/csv.ts";
import { dataPackage } from "../../exports/tables/data-package.ts";
import { zipFile } from "../../exports/tables/zip.ts";
import { LICENCE, SCHEMA_VERSION } from "../../exports/api/schema.ts";
import { databaseFile } from "./database.ts";
import { tablesOf } from "./exports.ts";

/** The data as a SQLite database. */
export function databaseBytes(context: ExportContext): Uint8Array<ArrayBuffer> {
  const { dataset, version, address } = context;
  const about = { title: dataset.tracker.title, question: dataset.tracker.question, data_as_of: dataset.asOf };
  const origin = { address: address("/data/"), licence: LICENCE, schema_version: SCHEMA_VERSION, version };
  return new Uint8Array(databaseFile(tablesOf(context), { ...about, ...origin }));
}

/** The tables with their description, the JSON files and the citation in one archive. */
export function archiveBytes(context: ExportContext): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(context);
  const json = (content: object) => `${JSON.stringify(content)}\n`;
  const packed = zipFile([
    ...tables.map((table) => ({ name: `${table.name}.csv`, content: csvFile(table) })),
    { name: "datapackage.json", content: json(dataPackage(context, tables)) },
    { name: "CITATION.cff", content: citationFile(context) },
    ...LIST_NAMES.map((name) => ({ name: `json/${name}.json`, content: json(listFile(context, name)) })),
  ]);
  return new Uint8Array(packed);
}
