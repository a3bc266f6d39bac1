/** What others show of the site: pictures, badges, feeds and answers for embedding. */
import { atomFeed } from "../../exports/feeds/atom.ts";
import { badgeSvg } from "../../exports/pictures/badge.ts";
import { CONTENT_LICENCE } from "../../exports/licence.ts";
import { oembedAnswer } from "../../exports/embed/oembed.ts";
import { SOCIAL_HEIGHT, SOCIAL_WIDTH, socialDrawing } from "../../exports/pictures/social-image.ts";
import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import { partialDate, wordDate, type Day } from "../../tracker/dates.ts";
import type { Words } from "../../words/en.ts";
import { fullUrl, oembedPath } from "../addresses/addresses.ts";
import { badgesOf } from "./badges.ts";
import { paint } from "../pictures/canvas.ts";
import { EMBED_WIDTH, embedName, type Embed } from "../embeds/embed.ts";
import { embedGroups } from "../embeds/embeds.ts";
import { feedPath, recordFeed, siteFeed } from "./feeds.ts";
import { textWidth } from "../pictures/fonts.ts";
import { pngOf } from "../pictures/png.ts";
import { socialPages, socialPath } from "../pictures/social.ts";
import { jsonFile, type SiteFile } from "./site-file.ts";

/** Every file that is shown elsewhere. */
export function sharingFiles(dataset: Dataset, words: Words): SiteFile[] {
  // Nearly a megabyte each: cleaning up after thousands of pictures would take as long as painting them.
  const memory = new Uint8Array((SOCIAL_WIDTH + 1) * SOCIAL_HEIGHT);
  return [
    ...socialPages(dataset, words).map(({ path, card }) => ({
      path,
      type: "image/png",
      content: () => pngOf(paint(socialDrawing(card(), textWidth), memory)),
    })),
    ...[...badgesOf(dataset, words)].map(([id, badge]) => ({
      path: `/badge/${id}.svg`,
      type: "image/svg+xml",
      content: () => badgeSvg(badge, textWidth),
    })),
    feedFile(feedPath(), () => siteFeed(dataset, words)),
    ...allRecords(dataset).map((record) => feedFile(feedPath(record), () => recordFeed(dataset, record, words))),
    ...oembedFiles(dataset, words),
  ];
}

const feedFile = (path: string, feed: () => ReturnType<typeof siteFeed>): SiteFile => ({
  path,
  type: "application/atom+xml",
  content: () => atomFeed({ ...feed(), licence: CONTENT_LICENCE }),
});

/** An answer for each page that can be embedded by its address. */
function oembedFiles(dataset: Dataset, words: Words): SiteFile[] {
  const say = (day: Day) => wordDate(partialDate(day), words.dates);
  const embeds = embedGroups(dataset, words, say).flatMap((group) => group.embeds);
  return embeds.flatMap((embed) => {
    const path = oembedPath(embed.page);
    return path === undefined ? [] : jsonFile(path, () => oembed(dataset, words, embed));
  });
}

function oembed(dataset: Dataset, words: Words, embed: Embed) {
  const { path, page, height } = embed;
  const picture = { url: fullUrl(socialPath(page)), width: 1200, height: 630 };
  const frame = { src: fullUrl(path), title: embedName(embed, dataset, words), width: EMBED_WIDTH, height };
  return oembedAnswer(frame, { name: dataset.tracker.title, url: fullUrl("/") }, picture);
}
