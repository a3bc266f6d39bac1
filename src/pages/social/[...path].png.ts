import type { APIRoute, GetStaticPaths } from "astro";
import { socialDrawing } from "../../exports/social-image.ts";
import { paint } from "../../site/canvas.ts";
import { getDataset, getWords } from "../../site/data.ts";
import { textWidth } from "../../site/fonts.ts";
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
  new Response(await pngOf(paint(socialDrawing(props.card(), textWidth))), {
    headers: { "Content-Type": "image/png" },
  });
