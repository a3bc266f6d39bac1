import type { APIRoute, GetStaticPaths } from "astro";
import { csvFile } from "../../exports/table/csv.ts";
import { TABLE_NAMES } from "../../exports/table/tables.ts";
import { fileResponse, getExports, tablesOf } from "../../site/exports.ts";

export const getStaticPaths = (() => TABLE_NAMES.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

/** All states, organisations, events or sources as a table. */
export const GET: APIRoute = async ({ params }) => {
  const table = tablesOf(await getExports()).find(({ name }) => name === params["table"])!;
  return fileResponse(csvFile(table), "text/csv; charset=utf-8");
};
