/** The guide for editors as Markdown: the same text for the content folder and for the site. */
import type { Geography } from "../../tracker/geography.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { guideGroups, guideRecords, type GuideField, type GuideList } from "./fields.ts";
import type { GroupName } from "./sample.ts";

/** The prose around what the schema and the check say. All are Markdown, except the words of tables and lists. */
export interface GuideWords {
  title: string;
  /** How to change a fact, up to a record as it should be. */
  start: string;
  /** Before a record with slips. */
  slips: string;
  /** Before what the check says of it. */
  said: string;
  /** How to work on one's own computer, and all fields. */
  rest: string;
  groups: Record<GroupName, string>;
  required: string;
  optional: string;
  good: string;
  bad: string;
  word: string;
  meaning: string;
}

/** The guide without its title. */
export function guideMarkdown(tracker: TrackerFile, geography: Geography, words: GuideWords): string {
  const { good, bad, lines } = guideRecords(tracker, geography);
  const groups = guideGroups(tracker, geography).flatMap(({ name, description, fields }) => [
    `## ${words.groups[name]}`,
    plain(description),
    ...fields.flatMap((field) => fieldMarkdown(field, words)),
  ]);
  const record = [
    words.start,
    fenced(good, "yaml"),
    words.slips,
    fenced(bad, "yaml"),
    words.said,
    fenced(lines, "text"),
  ];
  return `${[...record, words.rest, ...groups].map((block) => block.trim()).join("\n\n")}\n`;
}

function fieldMarkdown({ name, description, required, lists, good, bad }: GuideField, words: GuideWords): string[] {
  const lines = [
    ...good.map((line) => listItem(words.good, line, [])),
    ...bad.map(({ shown, messages }) => listItem(words.bad, shown, messages)),
  ];
  return [
    `### ${code(name)}`,
    `${plain(description)} *${required ? words.required : words.optional}*`,
    lines.join("\n"),
    ...lists.flatMap((list) => listMarkdown(list, list.name === name, words)),
  ];
}

/** A line or several of YAML under a mark, and what the check says of it. */
function listItem(mark: string, shown: string, messages: readonly string[]): string {
  const said = messages.map((message) => `*${plain(message)}*`).join("\\\n");
  const item = shown.includes("\n")
    ? `${mark}\n${fenced(shown, "yaml")}\n${said}`
    : `${mark} ${code(shown)}${said === "" ? "" : `\\\n${said}`}`;
  return `- ${item.trim().replaceAll("\n", "\n  ")}`;
}

function listMarkdown({ name, description, words: list }: GuideList, own: boolean, words: GuideWords): string[] {
  const rows = list.map(([word, meaning]) => `| ${code(word)} | ${plain(meaning)} |`);
  const table = [`| ${words.word} | ${words.meaning} |`, "| --- | --- |", ...rows].join("\n");
  return own ? [table] : [`${code(name)}: ${plain(description)}`, table];
}

/** Text that means nothing to Markdown, nor an address that would become a link. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~&!]|(?<=https?):(?=\/\/)|(?<=\bwww)\./g, "\\$&");

/** A code span around any text. */
function code(text: string): string {
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

const fenced = (text: string, language: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
