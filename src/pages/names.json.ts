import type { APIRoute } from "astro";
import { getDataset } from "../site/data.ts";
import { namesByRow } from "../site/names.ts";

/** Names for the table's search, fetched when a reader first goes to the field, so that no page carries them. */
export const GET: APIRoute = async () => Response.json(namesByRow(await getDataset()));
