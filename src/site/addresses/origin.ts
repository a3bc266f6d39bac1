/** Where the site will stand: `SITE=https://example.org BASE=/tracker/ npm run build`. */
const { SITE = "http://localhost:4321", BASE = "/" } = process.env;

/** Its origin. */
export const ORIGIN = SITE;

/** The path of its root, with a slash at both ends. */
export const ROOT = `/${BASE}/`.replaceAll(/\/+/g, "/");
