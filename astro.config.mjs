// @ts-check
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

/** Where the site will stand: `SITE=https://example.org BASE=/tracker/ npm run build`. */
const { SITE = "http://localhost:4321", BASE = "/" } = process.env;

/** Pages made to be framed say the same as others, and are not listed. */
const framed = new URL(`${BASE.replace(/\/?$/, "/")}embed/`, SITE).href;

export default defineConfig({
  site: SITE,
  base: BASE,
  srcDir: "src",
  trailingSlash: "always",
  // All pages but those made to be framed have one stylesheet, which is fetched once and kept.
  // Pictures are rendered in other threads while pages are made.
  build: { inlineStylesheets: "never", concurrency: 4 },
  integrations: [sitemap({ filter: (page) => page === framed || !page.startsWith(framed) })],
  devToolbar: { enabled: false },
  // Scripts are files of their own: pages share them, and the policy of a page names no hash for each.
  vite: { build: { assetsInlineLimit: 0 } },
});
