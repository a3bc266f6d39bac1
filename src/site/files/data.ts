/** The data: the API, the tables, and all of it in one file. */
import { dayFile, LIST_NAMES, listFile, recordFile } from "../../exports/api/files.ts";
import { schemaFile, schemaNames } from "../../exports/api/schema-files.ts";
import { citationFile } from "../../exports/cite/citation-file.ts";
import { csvFile } from "../../exports/tables/csv.ts";
import { dataPackage } from "../../exports/tables/data-package.ts";
import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import { TABLE_NAMES } from "../../exports/tables/tables.ts";
import { archiveBytes, databaseBytes } from "./bundles.ts";
import { daysOf } from "../content/corrections.ts";
import { exportsOf, tablesOf } from "./exports.ts";
import { jsonFile, type SiteFile } from "./site-file.ts";

/** Every file of the data. */
export function dataFiles(dataset: Dataset): SiteFile[] {
  const context = exportsOf(dataset);
  return [
    ...LIST_NAMES.map((name) => jsonFile(`/api/v1/${name}.json`, () => listFile(context, name))),
    ...allRecords(dataset).map((record) =>
      jsonFile(`/api/v1/${record.folder}/${record.id}.json`, () => recordFile(context, record)),
    ),
    ...daysOf(dataset).map((day) => jsonFile(`/api/v1/on/${day}.json`, () => dayFile(context, day))),
    ...schemaNames(dataset.tracker).map((name) =>
      jsonFile(`/schema/api/v1/${name}.json`, () => schemaFile(context, name)),
    ),
    ...TABLE_NAMES.map((name) => ({
      path: `/data/${name}.csv`,
      type: "text/csv; charset=utf-8",
      content: () => csvFile(tablesOf(context).find((table) => table.name === name)!),
    })),
    jsonFile("/data/datapackage.json", () => dataPackage(context, tablesOf(context))),
    { path: "/data/CITATION.cff", type: "application/yaml; charset=utf-8", content: () => citationFile(context) },
    { path: "/data/tracker.sqlite", type: "application/vnd.sqlite3", content: () => databaseBytes(context) },
    { path: "/data/tracker.zip", type: "application/zip", content: () => archiveBytes(context) },
  ];
}
