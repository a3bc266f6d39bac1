import type { APIRoute } from "astro";
import { databaseBytes } from "../../site/bundles.ts";
import { fileResponse, getExports } from "../../site/exports.ts";

export const GET: APIRoute = async () => fileResponse(databaseBytes(await getExports()), "application/vnd.sqlite3");
