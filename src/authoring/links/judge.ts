/** What an answer asks of an editor. */
import type { Day } from "../../tracker/dates.ts";
import type { Address } from "./address.ts";
import { verdictOf, wordAnswer, type Answer } from "./answer.ts";
import { destinationOf } from "./destination.ts";

/** Where an answer belongs, what to say about it, and whether to look for a copy. */
export interface Judgement {
  list: "dead" | "refused" | "unclear" | "moved" | "excused";
  message: string;
  search?: boolean;
}

/** What else is known of an address. */
export interface Known {
  /** Since when it has given no clear answer, where that is too long. */
  lost: Day | undefined;
  /** Why its host is listed as one that refuses programs. */
  listed: string | undefined;
  /** Whether an archived copy beside it is there. */
  saved: boolean;
}

/** The host of an address. */
export const hostOf = (url: string) => URL.parse(url)?.hostname ?? "";

/** Judges an answer; undefined where all is well. */
export function judge(address: Address, answer: Answer, { lost, listed, saved }: Known): Judgement | undefined {
  const { url, places } = address;
  const target = answer.redirects.at(-1)?.to ?? url;
  const destination = destinationOf(url, target);
  const verdict = verdictOf(answer);
  if (verdict === "alive" && destination === undefined) return movedFor(url, answer);
  if (verdict === "alive" && destination !== "missing" && destination !== "login") return astray(url, target, answer);
  // A page for missing addresses, or one that asks who is there, is an answer of its own.
  const says = verdict === "alive" ? leadsTo(target, destination === "missing") : wordAnswer(answer);
  if (saved) return { list: "excused", message: `${url}: ${says}; its archived copy is there.` };
  // A host that is listed may be silent to programs for ever.
  const since = listed === undefined && lost !== undefined ? ` since ${lost}` : "";
  if (verdict === "dead" || destination === "missing" || since !== "") {
    const archived = places.every(({ field }) => field?.endsWith(".archived") ?? false);
    const advice = archived ? "Archive the page anew" : 'Add a copy as "archived", or cite another source';
    return { list: "dead", message: `${url}: ${says}${since}. ${advice}.`, search: true };
  }
  if (listed !== undefined) return { list: "excused", message: `${url}: ${says}; the host is listed: ${listed}` };
  if (verdict === "unclear") return { list: "unclear", message: `${url}: ${says}. The next run asks again.` };
  const advice = `Open it in a browser. If it opens, add ${hostOf(url)} to links.yaml with the reason; if not, cite another source.`;
  return { list: "refused", message: `${url}: ${says}. ${advice}`, search: true };
}

const leadsTo = (target: string, missing: boolean) =>
  `it leads to ${missing ? "a page for missing addresses" : "a page to log in"}, ${target}`;

/** The same host answers under another address. */
function movedFor(url: string, { redirects }: Answer): Judgement | undefined {
  const target = redirects.at(-1)?.to;
  if (target === undefined) return undefined;
  const message = redirects.every(({ permanent }) => permanent)
    ? `${url}: has moved for good to ${target}. Write that address if it shows the same text.`
    : `${url}: leads to ${target} for the time being. Nothing needs to change.`;
  return { list: "moved", message };
}

/** A front page, or another host. */
function astray(url: string, target: string, { redirects }: Answer): Judgement {
  const isOther = hostOf(url) !== hostOf(target);
  if (destinationOf(url, target) === "front") {
    const whose = isOther ? "the front page of another host" : "a front page";
    const message = `${url}: leads to ${whose}, ${target}. The text is probably gone; look for it.`;
    return { list: "moved", message, search: true };
  }
  const how = redirects.every(({ permanent }) => permanent) ? "has moved for good to" : "leads to";
  return { list: "moved", message: `${url}: ${how} another host, ${target}. Look whether it shows the same text.` };
}
