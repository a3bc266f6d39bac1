/**
 * `npm start`: builds the site and serves it, as any static host would, on `PORT` (4321 when left out) of `HOST` (this
 * machine alone when left out; 0.0.0.0 for all that can reach it).
 */
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { build } from "./build.ts";
import { readPort } from "./port.ts";

/** Builds and serves. Gives 1 when the content has problems or the port is taken, else never ends by itself. */
export async function start(args: string[]): Promise<number> {
  const { out } = parseArgs({ args, options: { out: { type: "string", default: "dist" } } }).values;
  const port = readPort();
  if (port === undefined) return 1;
  const base = `/${process.env["BASE"] ?? ""}/`.replaceAll(/\/+/g, "/");
  process.env["SITE"] ??= `http://localhost:${port}`;
  // The port is taken first: whoever started this twice shall not wait for a build to learn it.
  const server = createServer((_request, response) => void response.writeHead(503).end());
  const taken = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once("error", resolve);
    server.listen(port, process.env["HOST"] ?? "localhost", () => resolve(undefined));
  });
  if (taken) {
    const hint = `Port ${port} is taken. Choose another: PORT=4322 npm start`;
    console.error(taken.code === "EADDRINUSE" ? hint : taken.message);
    return 1;
  }
  const status = await build(["--out", out, "--quiet"]);
  if (status !== 0) {
    server.close();
    return status;
  }
  server.removeAllListeners("request").on("request", await site(out, base));
  console.log(`The site is at http://localhost:${port}${base}  (Ctrl+C ends it)`);
  return new Promise(() => undefined);
}

/** Answers as a static host does: files below the base path, the page for missing addresses, the base for the rest. */
async function site(out: string, base: string): Promise<RequestListener> {
  const missing = await readFile(join(out, "404.html"));
  const serve = sirv(out, { etag: true, dev: false });
  return (request, response) => {
    const path = request.url ?? "/";
    if (!path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = path.slice(base.length - 1);
    const notFound = () => void response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing);
    serve(request, response, notFound);
  };
}
