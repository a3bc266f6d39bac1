/**
 * The only renderer of Markdown. Content comes from strangers: the check finds what is not allowed before anything is
 * rendered, and the renderer escapes it all the same.
 */
import { decodeHTML } from "entities";
import { Marked, type Token, type TokenizerAndRendererExtension } from "marked";

/** Inline: emphasis, links, code and citations. Block: also paragraphs, lists, headings, quotations and tables. */
export type MarkdownMode = "inline" | "block";

/** How citations and site-relative links become HTML. Both are trusted to return safe text. */
export interface MarkdownOutput {
  /** HTML of the reference to a source. */
  cite: (key: string) => string;
  /** Address of a page of this site for a path such as `/method/`. */
  link: (path: string) => string;
  /** Whether the page around the text has something of its own with this id. */
  isTaken?: (id: string) => boolean;
}

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

/** The tokens of a text, citations among them. Throws a RangeError where the text is nested too deeply. */
export function tokensOf(text: string, mode: MarkdownMode): Token[] {
  return mode === "inline" ? lexer.Lexer.lexInline(text, lexer.defaults) : lexer.lexer(text);
}

/** Whether a link leads to a page of this site, the web or a mailbox. */
export function isSafeLink(href: string): boolean {
  // A browser reads /\ as //, the beginning of an address elsewhere.
  if (/^(\/(?![/\\])|#)/.test(href)) return true;
  return /^(https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}

/** Calls a function for each token of a text, outer ones first. */
export function walkTokens(tokens: Token[], visit: (token: Token) => void): void {
  lexer.walkTokens(tokens, visit);
}

/** The keys of sources that a text cites, each once, in reading order. */
export function citedIn(text: string, mode: MarkdownMode): string[] {
  const cited = new Set<string>();
  walkTokens(tokensOf(text, mode), (token) => {
    if (token.type === "citation") cited.add(String(token["key"]));
  });
  return [...cited];
}

/** Renders a checked text as HTML. Whatever the check objects to comes out as plain text. */
export function renderMarkdown(text: string, mode: MarkdownMode, output: MarkdownOutput): string {
  const ids = new Set<string>();
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
        let id = word;
        for (let count = 2; ids.has(id) || output.isTaken?.(id) === true; count++) id = `${word}-${count}`;
        ids.add(id);
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

/** A text without its markup, citations and references such as &amp;, for titles, lists and search engines. */
export function plainText(text: string): string {
  const words = (tokens: Token[]): string =>
    tokens
      .map((token) => {
        if (token.type === "citation") return "";
        const inner = "tokens" in token ? token.tokens : undefined;
        if (inner) return words(inner);
        const own = "text" in token && typeof token.text === "string" ? token.text : token.raw;
        return token.type === "text" ? decodeHTML(own) : own;
      })
      .join("");
  return words(tokensOf(text, "inline")).replace(/\s+/g, " ").trim();
}
