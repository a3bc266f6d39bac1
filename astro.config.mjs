// @ts-check
import { defineConfig } from "astro/config";

/** Where the site will stand: `SITE=https://example.org BASE=/tracker/ npm run build`. */
const { SITE = "http://localhost:4321", BASE = "/" } = process.env;

export default defineConfig({
  site: SITE,
  base: BASE,
  srcDir: "src",
  trailingSlash: "always",
  // All pages but those made to be framed have one stylesheet, which is fetched once and kept.
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  // Scripts are files of their own: pages share them, and the policy of a page names no hash for each.
  vite: { build: { assetsInlineLimit: 0 } },
});
