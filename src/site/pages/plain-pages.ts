/** The pages that belong to no record and no day: what they are called and what they hold, for heads and pictures. */
import type { Dataset } from "../../tracker/dataset.ts";
import type { Words } from "../../words/en.ts";
import { sourceUses } from "../content/derived.ts";
import { plainText } from "../content/prose.ts";
import { nextDescription, nextView } from "./next.ts";

/** A page, as it is shown where somebody shares it; `path` has slashes at both ends. */
export interface PlainPage {
  path: string;
  title: string;
  description: string;
}

/** Every page but the front page, the pages of records and those of days. */
export function plainPages(dataset: Dataset, words: Words): PlainPage[] {
  const { claims, pages } = dataset;
  const { timeline, events, days, sources, corrections, data, edit, embed } = words;
  return [
    ...(nextView(dataset)
      ? [{ path: "/next/", title: words.next.title, description: nextDescription(dataset, words) }]
      : []),
    { path: "/timeline/", title: timeline.title, description: timeline.intro },
    { path: "/events/", title: events.title, description: events.intro },
    { path: "/map/", title: words.map.title, description: words.map.intro },
    { path: "/on/", title: days.title, description: days.intro },
    { path: "/sources/", title: sources.title, description: sources.intro(sourceUses(dataset).length) },
    {
      path: "/claims/",
      title: words.claims.title,
      description: claims ? plainText(claims.about).slice(0, 300) : words.claims.title,
    },
    ...pages.map(({ id, title, description }) => ({ path: `/${id}/`, title, description })),
    { path: "/corrections/", title: corrections.title, description: corrections.intro },
    { path: "/data/", title: data.title, description: data.description },
    { path: "/edit/", title: edit.title, description: edit.description },
    { path: "/embed/", title: embed.title, description: embed.description },
  ];
}

/** The one at a path. */
export function plainPage(path: string, dataset: Dataset, words: Words): PlainPage {
  return plainPages(dataset, words).find((page) => page.path === path)!;
}
