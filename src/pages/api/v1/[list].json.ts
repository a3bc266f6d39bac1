import type { APIRoute, GetStaticPaths } from "astro";
import { LIST_NAMES, listFile, type ListName } from "../../../exports/api/files.ts";
import { getExports } from "../../../site/exports.ts";

export const getStaticPaths = (() => LIST_NAMES.map((list) => ({ params: { list } }))) satisfies GetStaticPaths;

/** All states, organisations, events or sources, or the vocabulary. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(listFile(await getExports(), params["list"] as ListName));
