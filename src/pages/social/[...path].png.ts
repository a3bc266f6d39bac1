import type { APIRoute, GetStaticPaths } from "astro";
import { socialSvg } from "../../exports/social-image.ts";
import { getDataset, getWords } from "../../site/data.ts";
import { textOutline, textWidth } from "../../site/fonts.ts";
import { pngOf } from "../../site/png.ts";
import { socialPages } from "../../site/social.ts";

export const getStaticPaths = (async () => {
  const dataset = await getDataset();
  return socialPages(dataset, getWords(dataset)).map(({ path, card }) => ({
    params: { path: path.slice("/social/".length, -".png".length) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

type Props = { card: ReturnType<typeof socialPages>[number]["card"] };

/** The picture that is shown where somebody shares a page. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await pngOf(socialSvg(props.card(), { width: textWidth, outline: textOutline })), {
    headers: { "Content-Type": "image/png" },
  });
