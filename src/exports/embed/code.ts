/** Code for other people's pages, to copy. */
import { escapeHtml } from "../../tracker/markdown.ts";
import type { Frame } from "./oembed.ts";
import { plainLine } from "./plain-line.ts";

/**
 * A frame as HTML. Where frames are not allowed, its caption still says what it shows, as of when, and where.
 * @param page address of the ordinary page
 * @param date in words, where the title does not say it
 */
export function frameCode({ src, title, width, height }: Frame, page: string, date?: string): string {
  const name = escapeHtml(plainLine(title));
  const when = date === undefined ? "" : `, ${escapeHtml(plainLine(date))}`;
  return `<figure style="margin:0">
  <iframe src="${escapeHtml(src)}" title="${name}" width="${width}" height="${height}" style="width:100%;border:0" loading="lazy"></iframe>
  <figcaption><a href="${escapeHtml(page)}">${name}</a>${when}</figcaption>
</figure>`;
}

/** The line that makes frames fit their height. */
export const scriptCode = (src: string): string => `<script async src="${escapeHtml(src)}"></script>`;

/** A badge that leads to a page, as Markdown. */
export function badgeCode(badge: string, title: string, page: string): string {
  const name = plainLine(title).replace(/[\\`*_[\]<>&!]/g, "\\$&");
  return `[![${name}](${badge})](${page})`;
}
