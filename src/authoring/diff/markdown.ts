/** A comparison as a comment on a pull request. Its words come from strangers, so all of them are escaped. */
import type { DateWords } from "../../tracker/dates.ts";
import { oneLine, sectionsOf, type DiffReport } from "./report.ts";

/**
 * GitHub takes 65,536 characters; the rest is left for whoever puts something around it. Counted as bytes of UTF-8,
 * which are never fewer, because some tools on the way count so.
 */
export const MOST_BYTES = 60_000;
/** One line that is longer says no more. Escaping makes a character up to nine. */
const MOST_IN_LINE = 1_500;

/**
 * Text that is only text in GitHub's Markdown: no HTML, no emphasis, no link, and nobody is mentioned. GitHub looks for
 * mentions, numbers of issues, commits and addresses after a backslash or an entity has been read, so a space of no
 * width breaks them up.
 */
export function escapeForGitHub(text: string): string {
  return oneLine(text)
    .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character]!)
    .replace(/[\\`*_{}[\]()#+.!|~$:^=-]/g, "\\$&")
    .replace(/@|\\#(?=\d)|\bGH\\-(?=\d)|\b(?:https?|ftp)\\:|\bwww\b/gi, "$&&#8203;")
    .replace(/\b(?=[0-9a-f]{7,40}\b)[0-9a-f]{6}/gi, "$&&#8203;");
}

/** The comment, of at most `most` bytes; a last line says what did not fit. */
export function markdownReport(report: DiffReport, words: DateWords, most = MOST_BYTES): string {
  const { intro, sections } = sectionsOf(report, words);
  const line = (text: string) => escapeForGitHub(text.length > MOST_IN_LINE ? `${text.slice(0, MOST_IN_LINE)}…` : text);
  const blocks = sections.flatMap(({ title, lines }) => [
    `\n### ${line(title)}\n`,
    ...lines.map((text) => `- ${line(text)}`),
  ]);
  const shown = [intro.map(line).join("\n")];
  let room = most - size(shown[0]!) - size(CUT) - MARGIN;
  for (const [i, block] of blocks.entries()) {
    room -= size(block) + 1;
    if (room < 0) return `${shown.join("\n")}\n\n${CUT.replace("%", String(leftOut(blocks.slice(i))))}\n`;
    shown.push(block);
  }
  return `${shown.join("\n")}\n`;
}

const CUT = "% more lines did not fit here; `npm run diff` shows them all.";

/** For line ends around the last line and the digits of its number. */
const MARGIN = 10;

const encoder = new TextEncoder();
const size = (text: string) => encoder.encode(text).length;

const leftOut = (blocks: readonly string[]) => blocks.filter((block) => block.startsWith("- ")).length;
