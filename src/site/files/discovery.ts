/** What programs look for first, and the names that the table's search knows. */
import { DOWNLOADS } from "../../exports/discovery/downloads.ts";
import { llmsText } from "../../exports/discovery/llms.ts";
import type { Dataset } from "../../tracker/dataset.ts";
import { partialDate, wordDate } from "../../tracker/dates.ts";
import type { Words } from "../../words/en.ts";
import { fullUrl } from "../addresses/addresses.ts";
import { mainPages } from "../addresses/all-pages.ts";
import { answerText } from "../pages/answer.ts";
import { feedPath } from "./feeds.ts";
import { namesByRow } from "../content/names.ts";
import { jsonFile, type SiteFile } from "./site-file.ts";

const TEXT = "text/plain; charset=utf-8";

/** Every file that says where things are, or what they are called. */
export function discoveryFiles(dataset: Dataset, words: Words): SiteFile[] {
  return [
    // Fetched when a reader first goes to the field of the search, so that no page carries them.
    jsonFile("/names.json", () => namesByRow(dataset)),
    // Everybody may read everything, and the sitemap says where everything is.
    {
      path: "/robots.txt",
      type: TEXT,
      content: () => `User-agent: *\nAllow: /\n\nSitemap: ${fullUrl("/sitemap-index.xml")}\n`,
    },
    { path: "/llms.txt", type: TEXT, content: () => llms(dataset, words) },
  ];
}

/** What the site is and where its data are, in a few lines of text. */
function llms(dataset: Dataset, words: Words): string {
  const { tracker, asOf } = dataset;
  const date = wordDate(partialDate(asOf), words.dates);
  const answer = `${words.site.asOf(date)}: ${answerText(dataset, asOf, words)}`;
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
  return llmsText(
    tracker.title,
    [tracker.description, answer],
    [
      { heading: words.llms.pages, links: pages },
      { heading: words.llms.data, links: data },
    ],
  );
}
