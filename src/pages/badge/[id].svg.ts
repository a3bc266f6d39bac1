import type { APIRoute, GetStaticPaths } from "astro";
import { badgeSvg, type Badge } from "../../exports/badge.ts";
import { badgesOf } from "../../site/badges.ts";
import { getDataset, getWords } from "../../site/data.ts";
import { textWidth } from "../../site/fonts.ts";

export const getStaticPaths = (async () => {
  const dataset = await getDataset();
  return [...badgesOf(dataset, getWords(dataset))].map(([id, badge]) => ({ params: { id }, props: { badge } }));
}) satisfies GetStaticPaths;

/** The rung of a state or organisation, or the answer to the question, as a badge. */
export const GET: APIRoute<{ badge: Badge }> = ({ props: { badge } }) =>
  new Response(badgeSvg(badge, textWidth), { headers: { "Content-Type": "image/svg+xml" } });
