/** What came back from an address, and what that says about the link. */
import { z } from "zod";

/** Why the request failed. */
const FAULTS = [
  "no-host",
  "no-network",
  "no-connection",
  "timeout",
  "broken-off",
  "certificate",
  "endless",
  "elsewhere",
  "garbled",
] as const;

/** An answer: a status, or the reason why there is none, after these redirects. */
export const Answer = z.strictObject({
  status: z.number().optional(),
  fault: z.enum(FAULTS).optional(),
  redirects: z.array(z.strictObject({ to: z.string(), permanent: z.boolean() })),
});
export type Answer = z.infer<typeof Answer>;

/**
 * alive: the page is there; dead: it is not; refused: the host does not talk to programs; unclear: it may be there
 * again tomorrow.
 */
export type Verdict = "alive" | "dead" | "refused" | "unclear";

/** Statuses by which hosts turn programs away, whether or not the page is there; 999 is LinkedIn's own. */
const REFUSALS = new Set([401, 402, 403, 405, 406, 407, 418, 451, 501, 999]);
/** Statuses that may be others tomorrow, besides all from 500. */
const PASSING = new Set([408, 421, 423, 425, 429]);
const DEAD_FAULTS = new Set<Answer["fault"]>(["no-host", "certificate", "endless", "elsewhere"]);

/** What an answer says about the link. */
export function verdictOf({ status, fault }: Answer): Verdict {
  if (fault !== undefined) return DEAD_FAULTS.has(fault) ? "dead" : "unclear";
  if (status === undefined) return "unclear";
  if (status >= 200 && status < 400) return "alive";
  if (REFUSALS.has(status)) return "refused";
  return PASSING.has(status) || status >= 500 ? "unclear" : "dead";
}

const FAULT_WORDS: Readonly<Record<(typeof FAULTS)[number], string>> = {
  "no-host": "there is no such host",
  "no-network": "the host’s name can’t be looked up",
  "no-connection": "the host takes no connection",
  timeout: "the host does not answer in time",
  "broken-off": "the host breaks the connection off",
  certificate: "the host’s certificate is not valid",
  endless: "it redirects without end",
  elsewhere: "it redirects to something that is no web page",
  garbled: "the host’s answer can’t be read",
};

const STATUS_WORDS: Readonly<Record<number, string>> = { 404: "not found", 410: "gone", 429: "too many requests" };

/** "it answers 404 (not found)" */
export function wordAnswer({ status, fault }: Answer): string {
  if (fault !== undefined) return FAULT_WORDS[fault];
  const words = STATUS_WORDS[status ?? 0];
  return `it answers ${status}${words === undefined ? "" : ` (${words})`}`;
}
