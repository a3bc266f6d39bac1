import type { APIRoute, GetStaticPaths } from "astro";
import { atomFeed } from "../../../exports/atom.ts";
import { CONTENT_LICENCE } from "../../../exports/licence.ts";
import { getDataset, getWords } from "../../../site/data.ts";
import { recordFeed } from "../../../site/feeds.ts";
import type { TrackerRecord } from "../../../tracker/dataset.ts";

export const getStaticPaths = (async () => {
  const { countries, organisations } = await getDataset();
  const records = [...countries, ...organisations];
  return records.map((record) => ({ params: { folder: record.folder, id: record.id }, props: { record } }));
}) satisfies GetStaticPaths;

/** Every event of a record, and the corrections of it. */
export const GET: APIRoute<{ record: TrackerRecord }> = async ({ props: { record } }) => {
  const dataset = await getDataset();
  const feed = { ...recordFeed(dataset, record, getWords(dataset)), licence: CONTENT_LICENCE };
  return new Response(atomFeed(feed), { headers: { "Content-Type": "application/atom+xml" } });
};
