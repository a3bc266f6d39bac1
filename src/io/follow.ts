/** Asks for one address: follows redirects to their end, tries HEAD and then GET, and says why a request failed. */
import type { Dispatcher } from "undici";
import type { Answer } from "../authoring/links/answer.ts";
import { Cookies } from "./cookies.ts";

export type Method = "HEAD" | "GET";
export type Response = Pick<Dispatcher.ResponseData, "statusCode" | "headers">;
type Send = (url: URL, method: Method, cookie: string) => Promise<Response>;

const MOST_REDIRECTS = 10;

/**
 * Follows one address to its end.
 * @param send sends one request, and throws when no answer comes
 */
export async function follow(start: string, send: Send): Promise<Answer> {
  const redirects: Answer["redirects"] = [];
  const seen = new Set<string>();
  const cookies = new Cookies();
  let url = new URL(start);
  for (;;) {
    // A page may set a cookie and ask for itself again, to see whether it comes back.
    const request = `${url.href} ${cookies.for(url)}`;
    if (seen.has(request) || seen.size > MOST_REDIRECTS) return { fault: "endless", redirects };
    seen.add(request);
    const response = await answerOf(url, (at, method) => send(at, method, cookies.for(at)));
    if (typeof response === "string") return { fault: response, redirects };
    const { statusCode: status, headers } = response;
    cookies.keep(url, headers["set-cookie"]);
    const next = REDIRECTS.has(status) ? [headers["location"]].flat()[0] : undefined;
    if (next === undefined) return { status, redirects };
    const target = URL.parse(next, url);
    if (!target || !/^https?:$/.test(target.protocol)) return { fault: "elsewhere", redirects };
    if (target.href !== url.href) redirects.push({ to: target.href, permanent: status === 301 || status === 308 });
    url = target;
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** HEAD costs least. Many hosts answer it wrongly or not at all, so anything but success is asked again with GET. */
async function answerOf(url: URL, send: (url: URL, method: Method) => Promise<Response>) {
  const head = await send(url, "HEAD").catch(() => undefined);
  if (head && (head.statusCode < 400 || head.statusCode === 429)) return head;
  return send(url, "GET").catch(faultOf);
}

/** Why a request failed. */
function faultOf(error: unknown): NonNullable<Answer["fault"]> {
  const { code = "", cause } = error as { code?: string; cause?: { code?: string } };
  const name = code === "" ? (cause?.code ?? "") : code;
  if (name === "ENOTFOUND") return "no-host";
  if (name === "EAI_AGAIN") return "no-network";
  if (/TIMEDOUT|TIMEOUT/.test(name)) return "timeout";
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/.test(name)) return "certificate";
  if (/ECONNREFUSED|UNREACH|NETDOWN|HOSTDOWN/.test(name)) return "no-connection";
  if (/ECONNRESET|EPIPE|UND_ERR_SOCKET/.test(name)) return "broken-off";
  return "garbled";
}
