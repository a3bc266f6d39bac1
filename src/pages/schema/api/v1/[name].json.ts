import type { APIRoute, GetStaticPaths } from "astro";
import { schemaFile, schemaNames } from "../../../../exports/api/schema-files.ts";
import { getDataset } from "../../../../site/data.ts";
import { getExports } from "../../../../site/exports.ts";

export const getStaticPaths = (async () =>
  schemaNames((await getDataset()).tracker).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of a kind of file of the API. */
export const GET: APIRoute = async ({ params }) => Response.json(schemaFile(await getExports(), params["name"]!));
