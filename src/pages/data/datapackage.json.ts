import type { APIRoute } from "astro";
import { dataPackage } from "../../exports/table/data-package.ts";
import { getExports, tablesOf } from "../../site/exports.ts";

export const GET: APIRoute = async () => {
  const context = await getExports();
  return Response.json(dataPackage(context, tablesOf(context)));
};
