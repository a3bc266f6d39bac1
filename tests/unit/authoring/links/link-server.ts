/** Servers on this machine that behave as hosts on the web do, good and bad. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Manners } from "../../../../src/io/ask.ts";

/** Answers one request; `nth` counts the requests of its method and path, from 1. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage, nth: number) => void;

export interface LinkServer {
  /** `http://127.0.0.1:4000` */
  origin: string;
  /** Behaviour by path; any other path is a page that is there. */
  paths: Record<string, Behaviour>;
  /** What was asked: `HEAD /page`. */
  asked: string[];
  close: () => Promise<void>;
}

/** Patience for tests: a host that is slow is slow after a moment, and a long wait is short. */
export const HASTY: Partial<Manners> = { timeout: 400, retries: 2, backOff: 1, longestWait: 20 };

/** Answers with a status and headers. */
export const answers =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, headers).end();

/** Behaves in one way for the first request of a method, and in another from then on. */
export const first =
  (once: Behaviour, then: Behaviour): Behaviour =>
  (response, request, nth) =>
    (nth === 1 ? once : then)(response, request, nth);

/** Treats HEAD and GET in different ways. */
export const byMethod =
  (head: Behaviour, get: Behaviour): Behaviour =>
  (response, request, nth) =>
    (request.method === "HEAD" ? head : get)(response, request, nth);

/** Starts a server on a free port. */
export async function startServer(paths: Record<string, Behaviour> = {}): Promise<LinkServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const line = `${request.method} ${pathname}`;
    asked.push(line);
    const behave = started.paths[pathname] ?? answers(200);
    behave(response, request, asked.filter((other) => other === line).length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const started: LinkServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return started;
}
