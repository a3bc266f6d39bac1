/** Asks whether a page is there, with as little traffic as that takes. */
import pLimit, { type LimitFunction } from "p-limit";
import { Agent, interceptors, request } from "undici";
import type { Answer } from "../authoring/links/answer.ts";
import { follow, type Method, type Response } from "./follow.ts";

/** How patient and how polite to be; times in milliseconds. */
export interface Manners {
  /** Requests under way at once: at one host, and at all. */
  perHost: number;
  atAll: number;
  /** For a connection, and then for an answer. */
  timeout: number;
  /** How often to ask again after 429, 5xx and faults of the network. */
  retries: number;
  /** The wait before the first retry; each further one is three times as long. */
  backOff: number;
  /** No wait is longer, whatever Retry-After says. */
  longestWait: number;
  /** Who is asking, for the User-Agent. */
  agent: string;
}

/** What no server minds. */
export const MANNERS: Manners = {
  perHost: 2,
  atAll: 8,
  timeout: 20_000,
  retries: 3,
  backOff: 1_000,
  longestWait: 60_000,
  agent: "link-check",
};

const MOST_BODY_BYTES = 64 * 1024;
const RETRIED = [429, 500, 502, 503, 504];
/** undici's own list is without time-outs and failed look-ups. */
const PASSING_FAULTS = [
  "ECONNRESET",
  "ECONNREFUSED",
  "ENETDOWN",
  "ENETUNREACH",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "EPIPE",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
];

/** Asks for pages, a few at a time. */
export interface Asker {
  /** @param once don't insist: neither retry nor wait */
  ask(url: string, once?: boolean): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts asking. Close it afterwards, or its connections keep the process alive. */
export function createAsker(manners: Manners): Asker {
  const { timeout, retries, backOff, longestWait } = manners;
  const plain = new Agent({ connect: { timeout }, headersTimeout: timeout, bodyTimeout: timeout });
  const retry = (statusCodes: number[], errorCodes: string[]) =>
    plain.compose(
      interceptors.retry({
        maxRetries: retries,
        minTimeout: backOff,
        timeoutFactor: 3,
        maxTimeout: longestWait,
        statusCodes,
        errorCodes,
        throwOnError: false,
      }),
    );
  // After a HEAD that went wrong comes a GET anyway; only a host that asks for time gets it at once.
  const patient = { HEAD: retry([429, 503], []), GET: retry(RETRIED, PASSING_FAULTS) };
  const inTurn = turns(manners);
  const send = (url: URL, method: Method, cookie: string, once: boolean): Promise<Response> =>
    inTurn(url.host, async () => {
      const dispatcher = once ? plain : patient[method];
      const headers = { "user-agent": manners.agent, accept: "*/*", ...(cookie === "" ? {} : { cookie }) };
      const { statusCode, headers: received, body } = await request(url, { method, dispatcher, headers });
      await body.dump({ limit: MOST_BODY_BYTES }).catch(() => undefined);
      return { statusCode, headers: received };
    });
  return {
    ask: (url, once = false) => follow(url, (at, method, cookie) => send(at, method, cookie, once)),
    close: () => plain.destroy(),
  };
}

/** Limits what is under way at each host and in all. */
function turns({ perHost, atAll }: Manners) {
  const hosts = new Map<string, LimitFunction>();
  const all = pLimit(atAll);
  return <T>(host: string, task: () => Promise<T>): Promise<T> => {
    const own = hosts.get(host) ?? pLimit(perHost);
    hosts.set(host, own);
    return own(() => all(task));
  };
}
