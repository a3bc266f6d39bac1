// @ts-check
import { defineConfig } from "astro/config";

/** Where the site will stand: `SITE=https://example.org BASE=/tracker/ npm run build`. */
const { SITE = "http://localhost:4321", BASE = "/" } = process.env;

export default defineConfig({
  site: SITE,
  base: BASE,
  srcDir: "src",
  trailingSlash: "always",
  // Links are written for a static host, so one stylesheet is fetched once and kept.
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  vite: { build: { cssCodeSplit: false } },
});
