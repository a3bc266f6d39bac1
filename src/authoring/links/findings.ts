/** What a check of links found, told at the lines where the addresses stand. */
import type { Day } from "../../tracker/dates.ts";
import { sortProblems, type Problem } from "../messages/problems.ts";
import type { LinksFile } from "./schema.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Address } from "./address.ts";
import { verdictOf, type Answer } from "./answer.ts";
import { hostOf, judge } from "./judge.ts";
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
  const alive = (url: string) => {
    const answer = answers.get(url);
    return answer !== undefined && verdictOf(answer) === "alive";
  };
  for (const address of addresses) {
    const answer = answers.get(address.url);
    if (!answer) continue;
    const lost = lostSince(memory, address.url, today);
    const listed = hosts?.data["refuse-programs"][hostOf(address.url)];
    const judged = judge(address, answer, { lost, listed, saved: address.copies.some(alive) });
    if (!judged) continue;
    const { list, message, search } = judged;
    const wayback = search === true ? { search: `https://web.archive.org/web/*/${address.url}` } : {};
    found[list].push(...address.places.map((place) => ({ ...place, message, url: address.url, ...wayback })));
  }
  for (const list of Object.keys(found) as (keyof Findings)[]) found[list] = sortProblems(found[list]) as Finding[];
  return found;
}

/** Listed hosts that no address has. */
function unusedHosts(addresses: readonly Address[], hosts: HostList | undefined): Problem[] {
  const used = new Set(addresses.map(({ url }) => hostOf(url)));
  if (!hosts) return [];
  return Object.keys(hosts.data["refuse-programs"])
    .filter((host) => !used.has(host))
    .map((host) =>
      hosts.file.problem(["refuse-programs"], `No source is at ${host}. Delete the entry.`, { onKey: host }),
    );
}
