import type { APIRoute, GetStaticPaths } from "astro";
import { dayFile } from "../../../../exports/api/files.ts";
import { getDataset } from "../../../../site/data.ts";
import { daysOf } from "../../../../site/corrections.ts";
import { getExports } from "../../../../site/exports.ts";

export const getStaticPaths = (async () => {
  const days = daysOf(await getDataset());
  return days.map((day) => ({ params: { day } }));
}) satisfies GetStaticPaths;

/** Where everybody stood at the end of a day. */
export const GET: APIRoute = async ({ params }) => Response.json(dayFile(await getExports(), params["day"]!));
