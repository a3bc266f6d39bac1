import type { APIRoute, GetStaticPaths } from "astro";
import { recordFile } from "../../../../exports/api/files.ts";
import { getDataset } from "../../../../site/data.ts";
import { getExports } from "../../../../site/exports.ts";
import type { TrackerRecord } from "../../../../tracker/dataset.ts";

export const getStaticPaths = (async () => {
  const { countries, organisations } = await getDataset();
  const records = [...countries, ...organisations];
  return records.map((record) => ({ params: { folder: record.folder, id: record.id }, props: { record } }));
}) satisfies GetStaticPaths;

/** One state or organisation with its events and sources. */
export const GET: APIRoute<{ record: TrackerRecord }> = async ({ props }) =>
  Response.json(recordFile(await getExports(), props.record));
