import type { APIRoute } from "astro";
import { atomFeed } from "../exports/atom.ts";
import { CONTENT_LICENCE } from "../exports/licence.ts";
import { getDataset, getWords } from "../site/data.ts";
import { siteFeed } from "../site/feeds.ts";

/** The newest events and corrections of all records. */
export const GET: APIRoute = async () => {
  const dataset = await getDataset();
  const feed = { ...siteFeed(dataset, getWords(dataset)), licence: CONTENT_LICENCE };
  return new Response(atomFeed(feed), { headers: { "Content-Type": "application/atom+xml" } });
};
