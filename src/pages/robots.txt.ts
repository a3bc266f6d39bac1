import type { APIRoute } from "astro";
import { fullUrl } from "../site/addresses.ts";

/** Everybody may read everything, and the sitemap says where everything is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullUrl("/sitemap-index.xml")}\n`);
