import type { APIRoute, GetStaticPaths } from "astro";
import { oembedAnswer } from "../../exports/oembed.ts";
import { fullUrl, oembedPath } from "../../site/addresses.ts";
import { EMBED_WIDTH, embedName, type Embed } from "../../site/embed.ts";
import { embedGroups } from "../../site/embeds.ts";
import { startPage } from "../../site/page.ts";
import { socialPath } from "../../site/social.ts";

/** An answer for each page that can be embedded by its address. */
export const getStaticPaths = (async () => {
  const { dataset, words, say } = await startPage();
  const embeds = embedGroups(dataset, words, say).flatMap((group) => group.embeds);
  return embeds.flatMap((embed) => {
    const page = oembedPath(embed.page)?.slice("/oembed/".length, -".json".length);
    return page === undefined ? [] : [{ params: { page }, props: { embed } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embed }> = async ({ props: { embed } }) => {
  const { dataset, tracker, words } = await startPage();
  const { path, page, height } = embed;
  const frame = {
    src: fullUrl(path),
    title: embedName(embed, dataset, words),
    width: EMBED_WIDTH,
    height,
  };
  const picture = { url: fullUrl(socialPath(page)), width: 1200, height: 630 };
  return Response.json(oembedAnswer(frame, { name: tracker.title, url: fullUrl("/") }, picture));
};
