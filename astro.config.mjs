// @ts-check
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { filesInDevelopment } from "./src/site/files/in-development.ts";
import { ORIGIN, ROOT } from "./src/site/addresses/origin.ts";

/** Pages made to be framed say the same as others, and are not listed. */
const framed = new URL(`${ROOT}embed/`, ORIGIN).href;

export default defineConfig({
  site: ORIGIN,
  base: ROOT,
  srcDir: "src",
  trailingSlash: "always",
  // All pages but those made to be framed have one stylesheet, which is fetched once and kept.
  build: { inlineStylesheets: "never", concurrency: 4 },
  integrations: [filesInDevelopment(), sitemap({ filter: (page) => page === framed || !page.startsWith(framed) })],
  devToolbar: { enabled: false },
  // Scripts are files of their own: pages share them, and the policy of a page names no hash for each.
  vite: { build: { assetsInlineLimit: 0 } },
});
