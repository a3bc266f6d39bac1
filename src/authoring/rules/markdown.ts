/** What a Markdown text may hold, and what to write instead of the rest. */
import type { Token, Tokens } from "marked";
import { isSafeLink, tokensOf, walkTokens, type MarkdownMode } from "../../tracker/markdown.ts";
import { htmlAdvice, tagOf } from "../messages/html-advice.ts";
import { HIDDEN } from "../yaml/hidden-characters.ts";

/** A fault in a Markdown text: the text it stands at, and which occurrence of that text it is (from 0). */
export interface MarkdownFault {
  snippet: string;
  nth: number;
  message: string;
}

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
  let tokens: Token[];
  try {
    tokens = tokensOf(text, mode);
  } catch {
    // The lexer calls itself for each level of quotations and lists, and a few thousand are too many for it.
    return {
      faults: [{ snippet: "", nth: 0, message: "This text can't be read: it is nested too deeply." }],
      cited: [],
    };
  }
  const opened: string[] = [];
  walkTokens(tokens, (token) => {
    const snippet = token.raw.split("\n", 1)[0]!.trim();
    const nth = seen.get(snippet) ?? 0;
    const message = token.type === "html" ? htmlFault(text, snippet, nth, mode, opened) : fault(token, mode);
    if (message !== undefined) {
      faults.push({ snippet, nth, message: snippet === "" ? message : `${quote(snippet)}: ${message}` });
      seen.set(snippet, nth + 1);
    } else if (token.type === "citation") cited.add(token["key"] as string);
  });
  return { faults, cited: [...cited] };
}

/** What is wrong with HTML; nothing for the end of a tag whose beginning has been told. */
function htmlFault(text: string, snippet: string, nth: number, mode: MarkdownMode, opened: string[]) {
  const tag = tagOf(snippet);
  const begun = opened.lastIndexOf(tag.slice(1));
  if (tag.startsWith("/") && begun >= 0) {
    opened.splice(begun, 1);
    return undefined;
  }
  opened.push(tag);
  const at = text.split(snippet, nth + 1).join(snippet).length;
  return htmlAdvice(text.slice(at), mode === "block");
}

const quote = (text: string) => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
