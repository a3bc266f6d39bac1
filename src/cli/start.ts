/**
 * `npm start`: builds the site and serves it, as any static host would, on `PORT` (4321 when left out) of `HOST` (this
 * machine alone when left out; 0.0.0.0 for all that can reach it).
 */
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import compression from "@polka/compression";
import sirv from "sirv";
import { headersFor } from "../exports/discovery/headers.ts";
import { Refusal } from "../io/refusal.ts";
import { portFrom, ROOT } from "../site/addresses/origin.ts";
import { buildInto, headersOf } from "./build.ts";

/** Builds and serves. Gives 1 when the content has problems or the port is taken, else never ends by itself. */
export async function start(args: string[]): Promise<number> {
  const { out } = parseArgs({ args, options: { out: { type: "string", default: "dist" } } }).values;
  const port = portFrom(process.env);
  // The port is taken first: whoever started this twice shall not wait for a build to learn it.
  const server = createServer((_request, response) => void response.writeHead(503).end());
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, process.env["HOST"] || "localhost", done);
  }).catch((error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} is taken. Choose another: PORT=4322 npm start`;
    throw new Refusal(error.code === "EADDRINUSE" ? taken : error.message);
  });
  try {
    const status = await buildInto(out, true);
    if (status !== 0) return status;
    server.removeAllListeners("request").on("request", await siteListener(out));
    console.log(`The site is at http://localhost:${port}${ROOT}  (Ctrl+C ends it)`);
    return await new Promise(() => undefined);
  } finally {
    server.close();
  }
}

/** Answers as a static host does: files below the base path, the page for missing addresses, the base for the rest. */
async function siteListener(out: string): Promise<RequestListener> {
  const missing = await readFile(join(out, "404.html"));
  const rules = await headersOf(out);
  const serve = sirv(out, { etag: true, dev: false });
  const compress = compression({ brotli: true, level: 6, mimes: /text|javascript|json|xml/ });
  return (request, response) => {
    const path = request.url ?? "/";
    if (!path.startsWith(ROOT)) {
      response.writeHead(302, { location: ROOT }).end();
      return;
    }
    const headers = { vary: "Accept-Encoding", ...headersFor(rules, path.replace(/[?#].*/s, "")) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    request.url = path.slice(ROOT.length - 1);
    const notFound = () => void response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing);
    const answer = () => void serve(request, response, notFound);
    // A part of a file is counted in its own bytes.
    if (request.headers.range === undefined) compress(request, response, answer);
    else answer();
  };
}
