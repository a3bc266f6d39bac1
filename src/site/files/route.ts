/** In development every file that is no page is made when it is asked for. */
import type { APIRoute, GetStaticPaths } from "astro";
import { getDataset, getWords } from "../content/data.ts";
import { siteFiles } from "./all.ts";
import type { SiteFile } from "./site-file.ts";

export const getStaticPaths = (async ({ routePattern }) => {
  const ending = routePattern.slice(routePattern.lastIndexOf("."));
  const dataset = await getDataset();
  return siteFiles(dataset, getWords(dataset))
    .filter(({ path }) => path.endsWith(ending))
    .map((file) => ({ params: { name: file.path.slice(1, -ending.length) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SiteFile }> = ({ props: { file } }) =>
  new Response(file.content(), { headers: { "Content-Type": file.type } });
