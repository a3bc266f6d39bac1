/** One address: redirects to their end, HEAD and then GET, and why no answer came. */
import type { Dispatcher } from "undici";
import type { Answer } from "../authoring/links/answer.ts";

export type Method = "HEAD" | "GET";
export type Response = Pick<Dispatcher.ResponseData, "statusCode" | "headers">;
type Send = (url: URL, method: Method) => Promise<Response>;

const MOST_REDIRECTS = 10;

/**
 * Follows one address to its end.
 * @param send sends one request, and throws when no answer comes
 */
export async function follow(start: string, send: Send): Promise<Answer> {
  const redirects: Answer["redirects"] = [];
  const seen = new Set<string>();
  let url = new URL(start);
  for (;;) {
    if (seen.has(url.href) || seen.size > MOST_REDIRECTS) return { fault: "endless", redirects };
    seen.add(url.href);
    const response = await answerOf(url, send);
    if (typeof response === "string") return { fault: response, redirects };
    const { statusCode: status, headers } = response;
    const next = REDIRECTS.has(status) ? [headers["location"]].flat()[0] : undefined;
    if (next === undefined) return { status, redirects };
    const target = URL.parse(next, url);
    if (!target || !/^https?:$/.test(target.protocol)) return { fault: "elsewhere", redirects };
    redirects.push({ to: target.href, permanent: status === 301 || status === 308 });
    url = target;
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** HEAD costs least. Many hosts answer it wrongly or not at all, so anything but success is asked again with GET. */
async function answerOf(url: URL, send: Send) {
  const head = await send(url, "HEAD").catch(() => undefined);
  if (head && (head.statusCode < 400 || head.statusCode === 429)) return head;
  return send(url, "GET").catch(faultOf);
}

/** The reason why no answer came. */
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
