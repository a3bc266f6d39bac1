/**
 * What WordPress does with the address of a page in a line of its own, where it does not know the site: as documented for
 * `wp_oembed_get`, `wp_filter_oembed_result` and its script for hosts, written anew from that.
 */
import assert from "node:assert/strict";
import { origin } from "./hosts.ts";
import { real } from "./site.ts";

/** A WordPress, as far as it embeds pages of others. */
export interface WordPress {
  name: string;
  /** The HTML of a post whose only line is the address of a page of the site; `path` has no slash at its start. */
  post: (path: string) => Promise<string>;
  /** The script that it adds to a page with such a post. */
  script: string;
  /** Why it cannot be tried here. */
  skip?: string;
}

/** What it reads of a page at most. */
const READ = 150 * 1024;

/** The address of the oEmbed answer that a page names in its head. */
function discover(html: string): string {
  const head = html.slice(0, READ).split("</head>")[0]!;
  const link = /<link [^>]*type="application\/json\+oembed"[^>]*>/.exec(head)?.[0];
  const address = /href="([^"]*)"/.exec(link ?? "")?.[1];
  assert.ok(address);
  return address;
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/** Takes away all tags and attributes that are not allowed. */
function strip(html: string): string {
  return html.replace(/<(\/?)(\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g, (_, end: string, name: string, rest: string) => {
    const allowed = ALLOWED[name];
    if (!allowed) return "";
    const kept = [...rest.matchAll(/\s+([\w-]+)(?:="[^"]*")?/g)].filter(([, key]) => allowed.includes(key!));
    return `<${end}${name}${kept.map(([text]) => text).join("")}>`;
  });
}

/** The HTML of a post for an answer of an unknown provider; undefined where it has no frame and is dropped. */
function filterAnswer(answer: { type: string; html: string }, secret: string): string | undefined {
  if (answer.type !== "rich" && answer.type !== "video") return undefined;
  const frame = /<iframe[^>]*><\/iframe>/.exec(strip(answer.html))?.[0];
  return frame
    ?.replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace("<iframe", '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** Its script for hosts: hears heights and links from frames that know their secret. */
const HOST_SCRIPT = `<script>
addEventListener("message", ({ data, source }) => {
  if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (frame.contentWindow !== source) continue;
    if (data.message === "height") frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    if (data.message !== "link" || document.activeElement !== frame) continue;
    if (new URL(data.value).host === new URL(frame.src).host) top.location.href = data.value;
  }
});
addEventListener("DOMContentLoaded", () => {
  for (const frame of document.querySelectorAll("iframe.wp-embedded-content"))
    frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
});
</script>`;

const SECRET = "aB3dE5fG7h";

async function post(path: string): Promise<string> {
  const html = await (await fetch((await real()) + path)).text();
  // The site was built for another host than the one it is tried on.
  const here = async (address: string) => (await origin()) + new URL(address).pathname;
  const answer = (await (await fetch(await here(discover(html)))).json()) as { type: string; html: string };
  const src = /src="([^"]*)"/.exec(answer.html)![1]!;
  const frame = filterAnswer({ ...answer, html: answer.html.replace(src, await here(src)) }, SECRET);
  assert.ok(frame);
  return frame;
}

export const documented: WordPress = { name: "WordPress as documented", post, script: HOST_SCRIPT };
