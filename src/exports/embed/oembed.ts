/** oEmbed 1.0 (https://oembed.com): what a site says of a page so that others can embed it by its address alone. */
import { escapeHtml } from "../../tracker/markdown.ts";
import { plainLine } from "./plain-line.ts";

/** A page made to be framed; sizes in pixels. */
export interface Frame {
  src: string;
  title: string;
  width: number;
  height: number;
}

/** An answer of the type "rich". */
export interface OembedAnswer {
  type: "rich";
  version: "1.0";
  title: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const DAY = 86_400;

/** The answer for a page: a frame alone, with the attributes that careful hosts keep. */
export function oembedAnswer(
  { src, title, width, height }: Frame,
  provider: { name: string; url: string },
  picture: { url: string; width: number; height: number },
): OembedAnswer {
  const name = plainLine(title);
  return {
    type: "rich",
    version: "1.0",
    title: name,
    provider_name: plainLine(provider.name),
    provider_url: provider.url,
    cache_age: DAY,
    html: `<iframe src="${escapeHtml(src)}" width="${width}" height="${height}" frameborder="0" style="max-width:100%" title="${escapeHtml(name)}"></iframe>`,
    width,
    height,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}
