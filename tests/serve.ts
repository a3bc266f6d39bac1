/** A web server for a built site, as static hosts behave. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sirv from "sirv";
import { headerRules, headersFor } from "./headers.ts";

/** A running server; `origin` has no slash at its end, `url` is the address of the home page. */
export interface Served {
  origin: string;
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on a free port of this machine. Addresses without a file get `404.html` with status 404, and all are
 * sent with what `_headers` says.
 * @param folder what `astro build` wrote
 * @param base path under which the site lives, with slashes at both ends
 */
export async function serve(folder: string, base = "/"): Promise<Served> {
  const missing = await readFile(join(folder, "404.html")).catch(() => "Not found");
  const rules = headerRules(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing);
    };
    const path = request.url ?? "/";
    for (const [name, value] of headersFor(rules, path.replace(/[?#].*/, ""))) response.setHeader(name, value);
    if (!path.startsWith(base)) return notFound();
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      // A browser keeps connections open; they would hold the process.
      server.closeAllConnections();
    });
  return { origin, url: `${origin}${base}`, close };
}
