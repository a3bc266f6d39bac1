/** Notes whatever a page should not do. */
import type { BrowserContext } from "playwright-core";

/**
 * Gives a list that grows by a line with every message in the console, uncaught error, failed request, and request to
 * another server.
 * @param homes addresses of the home pages of the site, and of one that frames it
 * @param missing an address that is meant to be missing
 */
export function watch(context: BrowserContext, homes: readonly string[], missing?: string): string[] {
  const troubles: string[] = [];
  const gone = missing?.split("#")[0];
  context.on("console", (message) => {
    if (message.location().url.split("#")[0] !== gone) troubles.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => void troubles.push(`error: ${error.error().message}`));
  context.on("request", (request) => {
    if (!homes.some((home) => request.url().startsWith(home))) troubles.push(`request: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // Whoever leaves a page ends what it is still fetching.
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") troubles.push(`failed: ${request.url()} ${why}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== gone)
      troubles.push(`status ${response.status()}: ${response.url()}`);
  });
  return troubles;
}
