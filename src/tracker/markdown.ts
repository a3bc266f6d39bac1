/**
 * The only renderer of Markdown. Content comes from strangers: what is not allowed is a problem with a place, found by
 * {@link checkMarkdown} before anything is rendered, and the renderer escapes it all the same.
 */
import { htmlAdvice, tagOf } from "./html-advice.ts";
import { Marked, type Token, type Tokens, type TokenizerAndRendererExtension } from "marked";
import { HIDDEN } from "./hidden-characters.ts";

/** Inline: emphasis, links, code and citations. Block: also paragraphs, lists, headings, quotations and tables. */
export type MarkdownMode = "inline" | "block";

/** A fault in a Markdown text: the text it stands at, and which occurrence of that text it is (from 0). */
export interface MarkdownFault {
  snippet: string;
  nth: number;
  message: string;
}

/** How citations and site-relative links become HTML. Both are trusted to return safe text. */
export interface MarkdownOutput {
  /** HTML of the reference to a source. */
  cite: (key: string) => string;
  /** Address of a page of this site for a path such as `/method/`. */
  link: (path: string) => string;
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

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

const citation: TokenizerAndRendererExtension = {
  name: "citation",
  level: "inline",
  start: (text) => text.indexOf("[^"),
  tokenizer: (text) => {
    // With spaces too: a key misspelt so must be told, not shown as text.
    const match = /^\[\^([^\]]*)\]/.exec(text);
    return match ? { type: "citation", raw: match[0], key: (match[1] ?? "").replace(/\s+/g, " ") } : undefined;
  },
};

const lexer = new Marked({ extensions: [citation] });

function tokensOf(text: string, mode: MarkdownMode): Token[] {
  return mode === "inline" ? lexer.Lexer.lexInline(text, lexer.defaults) : lexer.lexer(text);
}

function isSafeLink(href: string): boolean {
  // A browser reads /\ as //, the beginning of an address elsewhere.
  if (/^(\/(?![/\\])|#)/.test(href)) return true;
  return /^(https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}

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
  lexer.walkTokens(tokens, (token) => {
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

/** Renders a checked text as HTML. Whatever {@link checkMarkdown} objects to comes out as plain text. */
export function renderMarkdown(text: string, mode: MarkdownMode, output: MarkdownOutput): string {
  const titles = new Map<string, number>();
  const marked = new Marked({
    extensions: [{ ...citation, renderer: (token) => output.cite(token["key"] as string) }],
    renderer: {
      html: ({ text: raw }) => escapeHtml(raw),
      image: ({ raw }) => escapeHtml(raw),
      del: ({ raw }) => escapeHtml(raw),
      checkbox: ({ raw }) => escapeHtml(raw),
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        if (!isSafeLink(href)) return inner;
        return `<a href="${escapeHtml(href.startsWith("/") ? output.link(href) : href)}">${inner}</a>`;
      },
      heading({ depth, tokens, text: title }) {
        const level = Math.max(depth, 2);
        const word = headingId(title);
        const count = (titles.get(word) ?? 0) + 1;
        titles.set(word, count);
        const id = count === 1 ? word : `${word}-${count}`;
        return `<h${level} id="${id}">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
    },
  });
  return (mode === "inline" ? marked.parseInline(text, { async: false }) : marked.parse(text, { async: false })).trim();
}

/** `What we don't know` → `what-we-dont-know`, for links to a section. */
export function headingId(title: string): string {
  const word = title
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
  return word.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "section";
}

/** A text without its markup and citations, for titles, lists and search engines. */
export function plainText(text: string): string {
  const words = (tokens: Token[]): string =>
    tokens
      .map((token) => {
        if (token.type === "citation") return "";
        const inner = "tokens" in token ? token.tokens : undefined;
        return inner ? words(inner) : "text" in token && typeof token.text === "string" ? token.text : token.raw;
      })
      .join("");
  return words(tokensOf(text, "inline")).replace(/\s+/g, " ").trim();
}
