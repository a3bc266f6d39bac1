/** `npm start`: builds the site and serves it, as any static host would, on `PORT` (4321 when left out). */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import sirv from "sirv";
import { build } from "./build.ts";

/** Builds and serves. Gives 1 when the content has problems or the port is taken, else never ends by itself. */
export async function start(args: string[]): Promise<number> {
  const port = Number(process.env["PORT"] ?? 4321);
  const base = (process.env["BASE"] ?? "/").replace(/\/*$/, "/");
  process.env["SITE"] ??= `http://localhost:${port}`;
  const status = await build([...args, "--quiet"]);
  if (status !== 0) return status;
  const missing = await readFile("dist/404.html");
  const serve = sirv("dist", { etag: true, dev: false });
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
