/** Content texts as HTML, with their citations as numbered references of the page. */
import type { NoteRef, Notes } from "../../tracker/notes.ts";
import { escapeHtml, plainText, renderMarkdown, type MarkdownMode } from "../../tracker/markdown.ts";
import { sourceOf } from "../../tracker/dataset.ts";
import type { Sources } from "../../tracker/schema/source.ts";
import { url } from "../addresses/addresses.ts";

export { plainText };

type Cites = { sources?: Sources | undefined };

/** The superscript numbers behind a statement. */
export function refsHtml(refs: readonly NoteRef[]): string {
  if (refs.length === 0) return "";
  const links = refs.map(({ number, id, note }) => `<a href="#${note}" id="${id}" role="doc-noteref">${number}</a>`);
  return `<sup>${links.join(" ")}</sup>`;
}

/** Cites sources of a record or page by their keys, and gives the superscript numbers. */
export function citeHtml(notes: Notes, from: Cites, keys: readonly string[]): string {
  return refsHtml(keys.map((key) => notes.cite(sourceOf(from, key))));
}

/** A line of Markdown that names the publishers of its sources and links to them, for pages without notes. */
export function namingHtml(from: Cites, text: string): string {
  const cite = (key: string) => {
    const { url: href, publisher } = sourceOf(from, key);
    return ` (<a href="${escapeHtml(href)}">${escapeHtml(publisher)}</a>)`;
  };
  return renderMarkdown(text, "inline", { cite, link: url });
}

/** A Markdown text of a record or page. */
export function proseHtml(notes: Notes, from: Cites, text: string, mode: MarkdownMode): string {
  return renderMarkdown(text, mode, { cite: (key) => citeHtml(notes, from, [key]), link: url, isTaken });
}

/** Ids that pages with prose have themselves: of their parts, references, notes and events. */
const isTaken = (id: string) =>
  /^(?:(?:ref|note)-\d.*|\d{4}-.*|content|cite|events|find|history|last-word|note|notes|search|table)$/.test(id);
