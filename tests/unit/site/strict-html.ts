/** A reader of HTML that accepts less than any browser: whatever it can't account for is a failure. */
import assert from "node:assert/strict";

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>/g;

/** Attributes that rendered Markdown may have, by tag. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "p em strong pre ul li blockquote table thead tbody tr hr br sup".split(" ").map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(["h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, ["id"]])),
  a: ["href"],
  code: ["class"],
  ol: ["start"],
  th: ["align"],
  td: ["align"],
};

/** Addresses of all links, as a browser would follow them from a page of the site; fails at anything that is not plain. */
export function linksIn(html: string, page = "https://site.example/base/page/"): string[] {
  const links: string[] = [];
  const text = html.replace(TAG, (tag, _slash: string, name: string, attributes: string) => {
    assert.ok(Object.hasOwn(ALLOWED, name), `${tag} in ${html}`);
    for (const [, attribute = "", value = ""] of attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
      assert.ok(ALLOWED[name]?.includes(attribute), `${attribute} of ${tag} in ${html}`);
      if (attribute === "href") links.push(new URL(decode(value), page).href);
    }
    return "";
  });
  assert.doesNotMatch(text, /[<>]/, html);
  for (const link of links) assert.match(link, /^(https?:\/\/|mailto:)/, html);
  return links;
}

/** The references that the renderer writes. */
function decode(value: string): string {
  return value
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
