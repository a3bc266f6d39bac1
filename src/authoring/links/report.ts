/** The findings of a check of links, for a terminal and for other programs. */
import { formatProblem } from "../messages/problems.ts";
import type { Finding, Findings } from "./findings.ts";

/** How much was asked. */
export interface Tally {
  addresses: number;
  /** Of which an answer of the last day was at hand. */
  remembered: number;
}

const TITLES: readonly (readonly [keyof Findings, string])[] = [
  ["moved", "Moved"],
  ["excused", "Gone or refused, and provided for"],
  ["unclear", "No clear answer yet"],
  ["unused", "Hosts listed for nothing"],
  ["refused", "Refused"],
  ["dead", "Dead"],
];

/** Whether the content needs a change: the exit status is 1 then. */
export const fails = ({ dead, refused, unused }: Findings): boolean => dead.length + refused.length + unused.length > 0;

/** Lines for a terminal, the gravest last, because that is where one looks. */
export function linksText(findings: Findings, tally: Tally): string {
  const blocks = TITLES.flatMap(([list, title]) => {
    const lines = (findings[list] as Finding[]).flatMap((finding) => [
      formatProblem(finding),
      ...(finding.search === undefined ? [] : [`    copies: ${finding.search}`]),
    ]);
    return lines.length === 0 ? [] : [`${title}\n${lines.join("\n")}`];
  });
  return [...blocks, summary(findings, tally)].join("\n\n");
}

function summary(findings: Findings, { addresses, remembered }: Tally): string {
  const { dead, refused, unused, unclear } = findings;
  const known = remembered === 0 ? "" : `, ${remembered} of them known from the last run`;
  const urls = (list: Finding[]) => new Set(list.map(({ url }) => url)).size;
  const counts = [
    `${urls(dead)} dead`,
    `${urls(refused)} refused`,
    `${urls(unclear)} unclear`,
    ...(unused.length === 0 ? [] : [`${unused.length} listed for nothing`]),
  ];
  return `${addresses === 1 ? "1 address" : `${addresses} addresses`}${known}: ${counts.join(", ")}.`;
}

/** The same as data; `ok` is false when the content needs a change. */
export function linksJson(findings: Findings, tally: Tally): string {
  const data = { ok: !fails(findings), summary: summary(findings, tally), ...tally, ...findings };
  return JSON.stringify(data, undefined, 2);
}
