import { createHash } from "node:crypto";

/** What a page carries inline, letter by letter, and what it needs besides. */
interface Inlined {
  styles: string[];
  scripts?: string[];
  /** Whether it also loads styles, scripts and data of the site. */
  loads?: boolean;
  /** Whether it shows pages of the site in frames. */
  frames?: boolean;
}

/**
 * A Content Security Policy (CSP level 3) for a `<meta>`, so that it holds on hosts that send no headers: nothing but
 * the site's own files and what stands in the page, told by its hash. Who may frame a page can only be said in a header.
 */
export function contentPolicy({ styles, scripts = [], loads = false, frames = false }: Inlined): string {
  const own = loads ? ["'self'"] : [];
  const directives: [string, string[]][] = [
    ["default-src", ["'none'"]],
    ["script-src", [...own, ...scripts.map(hash)]],
    ["style-src", [...own, ...styles.map(hash)]],
    ["img-src", ["'self'"]],
    ["connect-src", own],
    ["frame-src", frames ? ["'self'"] : []],
    ["form-action", ["'self'"]],
    ["base-uri", ["'none'"]],
  ];
  return directives.flatMap(([name, from]) => (from.length === 0 ? [] : [`${name} ${from.join(" ")}`])).join("; ");
}

/** Pages of a kind carry the same. */
const known = new Map<string, string>();

function hash(text: string): string {
  const hashed = known.get(text) ?? `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  known.set(text, hashed);
  return hashed;
}
