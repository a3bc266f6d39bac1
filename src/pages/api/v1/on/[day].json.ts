import type { APIRoute, GetStaticPaths } from "astro";
import { dayFile } from "../../../../exports/api/files.ts";
import { getDataset } from "../../../../site/data.ts";
import { changesOf } from "../../../../site/derived.ts";
import { getExports } from "../../../../site/exports.ts";

export const getStaticPaths = (async () => {
  const days = [...changesOf(await getDataset()).keys()];
  return days.map((day) => ({ params: { day } }));
}) satisfies GetStaticPaths;

/** Where everybody stood at the end of a day. */
export const GET: APIRoute = async ({ params }) => Response.json(dayFile(await getExports(), params["day"]!));
