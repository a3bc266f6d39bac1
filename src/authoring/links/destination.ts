/** What kind of page an address leads to when it does not lead to its text. */

export type Destination = "missing" | "login" | "front" | "other-host" | undefined;

const MISSING = /\/(?:(?:page|error)[_-]?)?(?:404|410|not[_-]?found|missing)(?:[_-]?(?:page|error))?(?:\.\w+)?\/?$/i;
const LOGIN =
  /(?:^|\/)(?:log-?in|sign-?in|sign-?up|sso|oauth2?|auth|authenticate|register|subscribe|paywall)(?:[/.]|$)/i;
const LOGIN_HOST = /^(?:log-?in|sign-?in|auth|sso|accounts?|id)\./i;
/** The root of a host, or of one of its languages. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|home\/?|(?:index|default|home)\.\w+)?$/i;

/** What stands at the end of an address's redirects: undefined where it may be the same text. */
export function destinationOf(start: string, end: string): Destination {
  const [from, to] = [URL.parse(start), URL.parse(end)];
  if (!from || !to) return undefined;
  if (MISSING.test(to.pathname) && !MISSING.test(from.pathname)) return "missing";
  if (isLogin(to) && !isLogin(from)) return "login";
  if (FRONT.test(to.pathname) && !FRONT.test(from.pathname) && to.search === "") return "front";
  return bare(from) === bare(to) ? undefined : "other-host";
}

const isLogin = ({ hostname, pathname }: URL) => LOGIN.test(pathname) || LOGIN_HOST.test(hostname);
const bare = ({ hostname }: URL) => hostname.replace(/^www\./, "");
