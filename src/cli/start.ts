/** `npm start`: builds the site and serves it, as any static host would, on `PORT` (4321 when left out). */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
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
  const status = await build(["--out", out, "--quiet"]);
  if (status !== 0) return status;
  const missing = await readFile(join(out, "404.html"));
  const serve = sirv(out, { etag: true, dev: false });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (!path.startsWith(base)) response.writeHead(302, { location: base }).end();
    else {
      request.url = path.slice(base.length - 1);
      serve(
        request,
        response,
        () => void response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing),
      );
    }
  });
  return new Promise((resolve) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message,
      );
      resolve(1);
    });
    server.listen(port, () => console.log(`The site is at http://localhost:${port}${base}  (Ctrl+C ends it)`));
  });
}
