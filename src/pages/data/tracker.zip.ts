import type { APIRoute } from "astro";
import { archiveBytes } from "../../site/bundles.ts";
import { fileResponse, getExports } from "../../site/exports.ts";

export const GET: APIRoute = async () => fileResponse(archiveBytes(await getExports()), "application/zip");
