/** What a Markdown text may hold, and what to write instead of the rest. */
import type { Token, Tokens } from "marked";
import { isSafeLink, tokensOf, walkTokens, type MarkdownMode } from "../../tracker/markdown.ts";
import { looseMarks, type MarkdownFault } from "./loose-marks.ts";
import { htmlAdvice, tagOf } from "../messages/html-advice.ts";
import { HIDDEN } from "../yaml/hidden-characters.ts";

const INLINE = new Set(["text", "escape", "em", "strong", "link", "citation", "codespan"]);
const BLOCK = new Set([
  ...INLINE,
  "paragraph",
  "space",
  "list",
  "list_item",
  "heading",
  "blockquote",
  "table",
  "hr",
  "br",
  "code",
]);

/** What is wrong with one token, or undefined. */
function fault(token: Token, mode: MarkdownMode): string | undefined {
  if (token.type === "code" && (token as Tokens.Code).codeBlockStyle === "indented")
    return "a line with four spaces or more before it is shown as the code of a program. Delete the spaces.";
  if (token.type === "image") return "images are not allowed. Link to the page that shows it: [words](https://…).";
  if (token.type === "link" && !isSafeLink((token as Tokens.Link).href)) {
    return "a link must start with https://, http://, mailto: or / (a page of this site).";
  }
  if (makesHidden(token))
    return "an invisible control character is not allowed. Delete what stands from &# to the semicolon.";
  if (token.type === "citation" && token["key"] === "")
    return "a citation needs the key of a source: [^ap-2025-07-03].";
  if (token.type === "heading" && (token as Tokens.Heading).depth === 1)
    return "a heading starts with ##; # is the page's title.";
  if (mode === "inline" && !INLINE.has(token.type))
    return `${NAMES[token.type] ?? "this"} is not allowed in a single line of text.`;
  if (mode === "block" && !BLOCK.has(token.type)) return `${NAMES[token.type] ?? "this"} is not allowed here.`;
  return undefined;
}

/** Whether a reference such as `&#x202E;` becomes a character that nobody sees. */
function makesHidden(token: Token): boolean {
  return token.type === "text" && String(token.text).search(HIDDEN) >= 0 && token.raw.search(HIDDEN) < 0;
}

/** The most characters of a text: of a line, and of a page or note. Longer ones take the lexer too long. */
const MOST = { inline: 1500, block: 60_000 };
/** The most of one paragraph, list or table; and the most levels of brackets. */
const MOST_PARAGRAPH = 20_000;
const MOST_DEPTH = 20;

/** The tokens of a text, or why it is not read. That a line is too long, its schema says. */
function readTokens(text: string, mode: MarkdownMode): { tokens?: Token[]; fault?: string } {
  const tooLong = (most: number) => `has ${text.length} characters; ${most} are the most. Shorten it.`;
  if (text.length > MOST[mode]) return mode === "inline" ? {} : { fault: `This text ${tooLong(MOST[mode])}` };
  if (text.split(/\n[ \t]*\n/).some(({ length }) => length > MOST_PARAGRAPH))
    return { fault: `A paragraph here has more than ${MOST_PARAGRAPH} characters. Divide it by empty lines.` };
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    depth = bracket === "[" ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > MOST_DEPTH) return { fault: TOO_DEEP };
  }
  try {
    return { tokens: tokensOf(text, mode) };
  } catch {
    // The lexer calls itself for each level of quotations and lists, and a few thousand are too many for it.
    return { fault: TOO_DEEP };
  }
}

const TOO_DEEP = "This text can't be read: it is nested too deeply.";

/** Keys that a text cites, as far as that can be seen without reading it. */
const keysIn = (text: string) => [
  ...new Set([...text.matchAll(/\[\^([a-z0-9-]{1,80})\]/g)].map(([, key = ""]) => key)),
];

const NAMES: Record<string, string> = {
  br: "a line break",
  del: "strike-through (~)",
  def: "a link definition",
  checkbox: "a check box",
};

/**
 * Checks a Markdown text.
 * @param text the author's text
 * @returns faults in reading order, and the keys cited, each once
 */
export function checkMarkdown(text: string, mode: MarkdownMode): { faults: MarkdownFault[]; cited: string[] } {
  const faults: MarkdownFault[] = [];
  const cited = new Set<string>();
  const seen = new Map<string, number>();
  const { tokens, fault: unread } = readTokens(text, mode);
  if (!tokens) return { faults: unread ? [{ snippet: "", nth: 0, message: unread }] : [], cited: keysIn(text) };
  const loose = looseMarks(tokens);
  const opened: string[] = [];
  const places = new Map<string, number>();
  walkTokens(tokens, (token) => {
    const snippet = token.raw.split("\n", 1)[0]!.trim();
    const nth = seen.get(snippet) ?? 0;
    const at = token.type === "html" ? text.indexOf(snippet, (places.get(snippet) ?? -1) + 1) : 0;
    const message = token.type === "html" ? htmlFault(text, snippet, at, mode, opened) : fault(token, mode);
    places.set(snippet, at);
    if (message !== undefined) {
      faults.push({ snippet, nth, message: snippet === "" ? message : `${quote(snippet)}: ${message}` });
      seen.set(snippet, nth + 1);
    } else if (token.type === "citation") cited.add(token["key"] as string);
  });
  return { faults: [...faults, ...loose], cited: [...cited] };
}

/** What is wrong with HTML; nothing for the end of a tag whose beginning has been told. */
function htmlFault(text: string, snippet: string, at: number, mode: MarkdownMode, opened: string[]) {
  const tag = tagOf(snippet);
  const begun = opened.lastIndexOf(tag.slice(1));
  if (tag.startsWith("/") && begun >= 0) {
    opened.splice(begun, 1);
    return undefined;
  }
  opened.push(tag);
  return htmlAdvice(text.slice(at), mode === "block");
}

const quote = (text: string) => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
