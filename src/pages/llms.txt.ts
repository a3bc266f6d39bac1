import type { APIRoute } from "astro";
import { DOWNLOADS } from "../exports/downloads.ts";
import { llmsText } from "../exports/llms.ts";
import { fullUrl } from "../site/addresses.ts";
import { mainPages } from "../site/all-pages.ts";
import { answerText } from "../site/answer.ts";
import { feedPath } from "../site/feeds.ts";
import { startPage } from "../site/page.ts";

/** What the site is and where its data are, in a few lines of text. */
export const GET: APIRoute = async () => {
  const { dataset, tracker, words, say } = await startPage();
  const answer = `${words.site.asOf(say(dataset.asOf))}: ${answerText(dataset, dataset.asOf, words)}`;
  const pages = mainPages(dataset, words).map(({ path, name }) => ({ name, address: fullUrl(path) }));
  const files = DOWNLOADS.map(({ path, format }) => ({
    name: `${path.split("/").at(-1)} (${format})`,
    address: fullUrl(path),
  }));
  const data = [
    ...files,
    { name: words.feed.link, address: fullUrl(feedPath()) },
    { name: words.llms.sitemap, address: fullUrl("/sitemap-index.xml") },
  ];
  const lists = [
    { heading: words.llms.pages, links: pages },
    { heading: words.llms.data, links: data },
  ];
  return new Response(llmsText(tracker.title, [tracker.description, answer], lists));
};
