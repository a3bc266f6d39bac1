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
  // Links are written for a static host, so one stylesheet is fetched once and kept.
  // Pictures are rendered in other threads while pages are made.
  build: { inlineStylesheets: "never", concurrency: 4 },
  integrations: [sitemap({ filter: (page) => page === framed || !page.startsWith(framed) })],
  devToolbar: { enabled: false },
  vite: { build: { cssCodeSplit: false } },
});
