/** What a check of links found, told at the lines where the addresses stand. */
import type { Day } from "../../tracker/dates.ts";
import { sortProblems, type Problem } from "../messages/problems.ts";
import type { LinksFile } from "./schema.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Address } from "./address.ts";
import { verdictOf, wordAnswer, type Answer } from "./answer.ts";
import { lostSince, type Memory } from "./memory.ts";

/** A finding at a line. `search` is where the Wayback Machine lists its copies. */
export interface Finding extends Problem {
  url: string;
  search?: string;
}

/** Findings by what they ask of an editor. */
export interface Findings {
  /** Asks for another address; the check fails. */
  dead: Finding[];
  /** Asks to open the page in a browser; the check fails until the host is listed or the source replaced. */
  refused: Finding[];
  /** Entries of the list of hosts that no address needs; the check fails. */
  unused: Problem[];
  /** Asks for nothing yet. */
  unclear: Finding[];
  /** Asks for a look: the page answers under another address. */
  moved: Finding[];
  /** Gone or refused, and provided for: an archived copy stands beside it, or the host is listed. */
  excused: Finding[];
}

/** The list of hosts with the file it stands in. */
export interface HostList {
  file: YamlFile;
  data: LinksFile;
}

/** The host of an address. */
export const hostOf = (url: string) => URL.parse(url)?.hostname ?? "";

/**
 * Sorts the answers by what they ask of an editor.
 * @param answers by address; an address without one was not asked
 * @param memory of earlier runs and this one
 */
export function findingsOf(
  addresses: readonly Address[],
  answers: ReadonlyMap<string, Answer>,
  memory: Memory,
  hosts: HostList | undefined,
  today: Day,
): Findings {
  const found: Findings = {
    dead: [],
    refused: [],
    unused: unusedHosts(addresses, hosts),
    unclear: [],
    moved: [],
    excused: [],
  };
  const alive = (url: string) => answers.has(url) && verdictOf(answers.get(url)!) === "alive";
  for (const address of addresses) {
    const answer = answers.get(address.url);
    if (!answer) continue;
    const lost = lostSince(memory, address.url, today);
    const listed = hosts?.data["refuse-programs"][hostOf(address.url)];
    const [list, message, search] = judge(address, answer, { lost, listed, saved: address.copies.find(alive) });
    if (list === undefined) continue;
    const wayback = search ? { search: `https://web.archive.org/web/*/${address.url}` } : {};
    found[list].push(...address.places.map((place) => ({ ...place, message, url: address.url, ...wayback })));
  }
  for (const list of Object.keys(found) as (keyof Findings)[]) found[list] = sortProblems(found[list]) as Finding[];
  return found;
}

type Judgement = [list: Exclude<keyof Findings, "unused"> | undefined, message: string, search: boolean];

/** Where an answer belongs, what to say of it, and whether to look for a copy. */
function judge(
  { url, places }: Address,
  answer: Answer,
  known: { lost: Day | undefined; listed: string | undefined; saved: string | undefined },
): Judgement {
  const says = wordAnswer(answer);
  // A host that is listed may be silent to programs for ever.
  const lost = known.listed === undefined ? known.lost : undefined;
  const verdict = lost === undefined ? verdictOf(answer) : "dead";
  const archived = places.every(({ field }) => field?.endsWith(".archived") ?? false);
  if (verdict === "alive") return judgeRedirects(url, answer);
  if (known.saved !== undefined) return ["excused", `${url}: ${says}; its archived copy is there.`, false];
  if (verdict === "dead") {
    const since = lost === undefined ? "" : ` since ${lost}`;
    const advice = archived ? "Archive the page anew" : 'Add a copy as "archived", or cite another source';
    return ["dead", `${url}: ${says}${since}. ${advice}.`, true];
  }
  if (known.listed !== undefined) return ["excused", `${url}: ${says}; the host is listed: ${known.listed}`, false];
  if (verdict === "unclear") return ["unclear", `${url}: ${says}. The next run asks again.`, false];
  return [
    "refused",
    `${url}: ${says}. Open it in a browser. If it opens, add ${hostOf(url)} to links.yaml with the reason; if not, cite another source.`,
    true,
  ];
}

function judgeRedirects(url: string, { redirects }: Answer): Judgement {
  const target = redirects.at(-1)?.to;
  if (target === undefined) return [undefined, "", false];
  const path = (address: string) => URL.parse(address)?.pathname ?? "/";
  if (path(target) === "/" && path(url) !== "/") {
    return ["moved", `${url}: leads to a front page, ${target}. The text is probably gone; look for it.`, true];
  }
  if (redirects.every(({ permanent }) => permanent)) {
    return ["moved", `${url}: has moved for good to ${target}. Write that address if it shows the same text.`, false];
  }
  return ["moved", `${url}: leads to ${target} for the time being. Nothing needs to change.`, false];
}

/** Listed hosts that no address has. */
function unusedHosts(addresses: readonly Address[], hosts: HostList | undefined): Problem[] {
  const used = new Set(addresses.map(({ url }) => hostOf(url)));
  return Object.keys(hosts?.data["refuse-programs"] ?? {})
    .filter((host) => !used.has(host))
    .map((host) =>
      hosts!.file.problem(["refuse-programs"], `No source is at ${host}. Delete the entry.`, { onKey: host }),
    );
}
