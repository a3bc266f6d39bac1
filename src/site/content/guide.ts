import { geography } from "../../io/geography.ts";
import type { Dataset } from "../../tracker/dataset.ts";
import { guideMarkdown } from "../../authoring/guide/markdown.ts";
import { renderMarkdown } from "../../tracker/markdown.ts";
import type { Words } from "../../words/en.ts";
import { url } from "../addresses/addresses.ts";

/** The guide for editors as HTML, for the vocabulary of this tracker. It cites nothing. */
export function guideHtml({ tracker }: Dataset, { edit }: Words): string {
  return renderMarkdown(guideMarkdown(tracker, geography, edit), "block", { cite: () => "", link: url });
}

/** What hosts do with frames, as HTML. */
export function hostsHtml({ embed }: Words): string {
  return renderMarkdown(embed.hosts, "block", { cite: () => "", link: url });
}
