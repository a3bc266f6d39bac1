import type { APIRoute } from "astro";
import { citationFile } from "../../exports/cite/citation-file.ts";
import { fileResponse, getExports } from "../../site/exports.ts";

export const GET: APIRoute = async () =>
  fileResponse(citationFile(await getExports()), "application/yaml; charset=utf-8");
