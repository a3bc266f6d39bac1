/**
 * `_headers` for hosts that read it (Cloudflare Pages, Netlify and others): what a `<meta>` can't say. It is made from
 * what was built, as which pages there are depends on the content.
 */

/** A file or folder at the top of the built site. */
export interface TopEntry {
  name: string;
  folder: boolean;
}

type Headers = Readonly<Record<string, string>>;

const ALL: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};
/** Pages are not to be framed: whoever frames them could make a reader press what he does not see. */
const ALONE: Headers = { "Content-Security-Policy": "frame-ancestors 'none'", "X-Frame-Options": "DENY" };
/** Pages that let in only what says that it may be there (Cross-Origin-Embedder-Policy) are let have it. */
const LOADED: Headers = { "Cross-Origin-Resource-Policy": "cross-origin" };
const FRAMED: Headers = { "Content-Security-Policy": "frame-ancestors *", ...LOADED };
const SHARED: Headers = { "Access-Control-Allow-Origin": "*", ...LOADED };
/** Names of files in this folder hold a hash of their content. */
const KEPT: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };

const FOLDERS: Readonly<Record<string, Headers>> = {
  _astro: KEPT,
  embed: FRAMED,
  api: SHARED,
  schema: SHARED,
  badge: SHARED,
  oembed: SHARED,
  social: SHARED,
  data: { ...SHARED, ...ALONE },
  map: { ...SHARED, ...ALONE },
  // Their feeds are shared. Not all hosts read a rule for a path that ends alike, and the pages are as public.
  countries: { ...SHARED, ...ALONE },
  organisations: { ...SHARED, ...ALONE },
};
const FILES: Readonly<Record<string, Headers>> = {
  "feed.atom": SHARED,
  "embed.js": SHARED,
  "map.svg": SHARED,
  "map.png": SHARED,
  "404.html": ALONE,
};

/** Headers of a path; one that ends in `*` stands for all below it. */
export type HeaderRule = readonly [path: string, headers: Headers];

/**
 * What to send with which paths. Rules never overlap but for the first, as hosts differ in what they do then.
 * @param entries what stands at the top of the built site
 * @param base path below which the site lives, with slashes at both ends
 */
export function headerRules(entries: readonly TopEntry[], base: string): HeaderRule[] {
  const rules = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, folder }): HeaderRule[] => {
      if (folder) return [[`${base}${name}/*`, FOLDERS[name] ?? ALONE]];
      const headers = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
      return headers ? [[base + name, headers]] : [];
    });
  return [[`${base}*`, ALL], [base, ALONE], ...rules];
}

/** The headers of a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Headers {
  const matching = rules.filter(([rule]) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule));
  return Object.assign({}, ...matching.map(([, headers]) => headers)) as Headers;
}

/** The text of `_headers`. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
