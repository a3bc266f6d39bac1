/** `datapackage.json` after Data Package v2 (datapackage.org): types, keys, title and licence of the CSV files. */
import { LICENCE, SCHEMA_VERSION } from "../api/schema.ts";
import type { ExportContext } from "../context.ts";
import { CONTENT_LICENCE } from "../licence.ts";
import type { Column } from "./columns.ts";
import type { DataTable } from "./tables.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The description of the tables, as an object to be written as JSON. */
export function dataPackage({ dataset, version, address }: ExportContext, tables: readonly DataTable[]): object {
  const { title, description } = dataset.tracker;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: "recognition-tracker",
    title,
    description: `${description} As of ${dataset.asOf}. A text that starts with = + - @, a tab or a line end has an apostrophe in front, against spreadsheets that would run it.`,
    homepage: address("/"),
    version: `${SCHEMA_VERSION}+${version}`,
    licenses: [{ name: LICENCE, path: CONTENT_LICENCE, title: "Creative Commons Attribution 4.0" }],
    resources: tables.map(({ name, columns, key }) => ({
      $schema: `${PROFILES}/dataresource.json`,
      name,
      path: `${name}.csv`,
      type: "table",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        $schema: `${PROFILES}/tableschema.json`,
        fields: columns.map(field),
        ...(key === undefined ? {} : { primaryKey: [key] }),
        missingValues: [""],
      },
    })),
  };
}

/** A column as Table Schema has it. Lists stay texts, joined by spaces. */
function field({ name, type, format, nullable, words, description }: Column): object {
  const list = type === "list" ? " Joined by spaces." : "";
  const kind = format === "date" ? "date" : type === "list" ? "string" : type;
  const constraints = {
    ...(nullable || type === "list" ? {} : { required: true }),
    ...(words && kind === "string" ? { enum: words } : {}),
  };
  return { name, type: kind, description: `${description}${list}`, constraints };
}
