/** What to write instead of HTML, for somebody who pasted it. */

/** Tags with a form in Markdown: from the words between them, and the address of a link, to what to write. */
const FORMS: Record<string, (words: string, address: string) => string> = {
  b: (words) => `**${words}**`,
  strong: (words) => `**${words}**`,
  i: (words) => `*${words}*`,
  em: (words) => `*${words}*`,
  cite: (words) => `*${words}*`,
  a: (words, address) => `[${words}](${address})`,
};

/** Tags that stand for themselves in a text of several lines. */
const BLOCKS: Record<string, string> = {
  br: "Delete it; an empty line begins a new paragraph.",
  p: "Delete it; an empty line begins a new paragraph.",
  li: 'Begin each line of a list with "- " instead.',
  ul: 'Begin each line of a list with "- " instead.',
  ol: 'Begin each line of a list with "1. " instead.',
  h2: "Begin the line of a heading with ## instead.",
  h3: "Begin the line of a heading with ### instead.",
  blockquote: 'Begin each line of a quotation with "> " instead.',
};

/** Tags that people know: whatever else stands between < and > may be no HTML at all. */
const OTHERS =
  /^(?:div|span|u|s|sup|sub|small|big|font|center|img|table|t[rdh]|hr|h[1-6]|script|style|code|pre|q|section|iframe)$/;

/** The name of a tag, with a slash where it is an end; empty for a comment. */
export const tagOf = (raw: string): string => /^<(\/?[a-z][a-z0-9]*)/i.exec(raw)?.[1]?.toLowerCase() ?? "";

/**
 * Says what to write instead of a tag.
 * @param text from the tag on
 * @param lines whether the text may have several lines
 */
export function htmlAdvice(text: string, lines: boolean): string {
  const tag = tagOf(text);
  const form = FORMS[tag];
  const [, attributes = "", words = ""] = new RegExp(`^<${tag}\\b([^>]*)>([^<]*)</${tag}>`, "i").exec(text) ?? [];
  const address = /href\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? "https://…";
  const what = "marks of web pages (HTML) are not read here.";
  if (form) return `${what} Write ${form(words.trim() || "words", address)} instead.`;
  if (tag === "" || tag.startsWith("/")) return `${what} Delete it.`;
  if (lines && BLOCKS[tag] !== undefined) return `${what} ${BLOCKS[tag]}`;
  if (BLOCKS[tag] === undefined && !OTHERS.test(tag)) return `${what} Delete it, or write &lt; for a plain <.`;
  return words.trim() === "" ? `${what} Delete it.` : `${what} Delete <${tag}> and </${tag}>, and keep the words.`;
}
