/** XML written so that no text can become markup: every value in a template is escaped, unless it is markup itself. */
import { escapeHtml } from "../../tracker/markdown.ts";

/** Finished XML. Only {@link xml} makes it. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | undefined | readonly (Markup | undefined)[];

/**
 * Makes XML from a template; interpolated texts are good as content and as attributes in double quotes.
 * Nothing is written for undefined.
 */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.map((part, i) => part + written(values[i])).join("") };
}

function written(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeHtml(plainCharacters(value));
  return "markup" in value ? value.markup : value.map(written).join("");
}

/**
 * A text without what no XML 1.0 document may hold (controls, halves of surrogate pairs, non-characters) and without
 * the marks that turn the direction of whatever follows them.
 */
export function plainCharacters(text: string): string {
  return text.toWellFormed().replace(UNFIT, "").replace(BREAKS, " ");
}
const UNFIT =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const BREAKS = /[\u0085\u2028\u2029]/g;
