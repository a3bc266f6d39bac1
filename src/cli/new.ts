/** `npm run new`: adds a record, an event or a source, from flags and from what an editor is asked. */
import { parseArgs } from "node:util";
import { localDay } from "../io/load.ts";
import { contentFolder } from "../io/content-folder.ts";
import { Refusal } from "../io/refusal.ts";
import { answersFrom, type Answers } from "./new/answers.ts";
import { type Terminal } from "./new/prompt.ts";
import { openDesk, type Desk } from "./new/desk.ts";
import { newEvent, newSource } from "./new/entry.ts";
import { USAGES, usageText } from "./usage.ts";
import { nearest } from "../authoring/messages/suggest.ts";
import { newCountry, newOrganisation } from "./new/record.ts";

const ADDS: Record<string, (desk: Desk, answers: Answers, ...words: string[]) => Promise<string>> = {
  country: newCountry,
  organisation: newOrganisation,
  event: newEvent,
  source: newSource,
};

const ONE = ["date", "kind", "summary", "id", "certainty", "disputes", "dispute", "ahead", "event"];
const OF_SOURCE = ["url", "title", "publisher", "publisher-is", "via", "published", "language", "archived", "key"];
const OF_RECORD = ["name", "short", "in-sentence", "note", "content", "today"];

/** What to write instead of a first word that names nothing to add. */
function noSuch(what: string, words: readonly string[]): string {
  if (what === "") return usageText(USAGES["new"]!);
  const near = nearest(what, Object.keys(ADDS));
  if (near !== undefined)
    return `There is no "${what}" to add. Did you mean npm run new -- ${[near, ...words].join(" ")}?`;
  const state = [what, ...words].join(" ");
  return `Say first what to add, for example: npm run new -- country ${state}\n\n${usageText(USAGES["new"]!)}`;
}

/** The terminal that the command runs in, unless its input or output goes elsewhere. */
function ownTerminal(): Terminal | undefined {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : undefined;
}

/** Adds an entry and tells where it stands. Throws a {@link Refusal} where nothing was written. */
export async function newEntry(args: string[]): Promise<number> {
  console.log(`Written, and without a problem: ${await addEntry(args, ownTerminal())}`);
  return 0;
}

/**
 * Adds an entry. Nothing is ever overwritten, and nothing written that has problems.
 * @param terminal where somebody can be asked; without one everything must stand in flags
 * @returns the path of the file. Throws a {@link Refusal} where nothing was written
 */
export async function addEntry(args: string[], terminal: Terminal | undefined): Promise<string> {
  const single = [...ONE, ...OF_SOURCE, ...OF_RECORD].map((name) => [name, { type: "string" }] as const);
  const several = ["set", "cite"].map((name) => [name, { type: "string", multiple: true }] as const);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries([...single, ...several]),
  });
  const flags = values as Record<string, string | string[] | undefined>;
  const [what = "", ...words] = positionals;
  const add = Object.hasOwn(ADDS, what) ? ADDS[what] : undefined;
  if (!add) throw new Refusal(noSuch(what, words));
  // A name of several words may stand without quotes.
  const subjects = what === "source" ? words : words.length === 0 ? [] : [words.join(" ")];
  const desk = await openDesk(String(flags["content"] ?? contentFolder()), String(flags["today"] ?? localDay()));
  return add(desk, answersFrom(flags, terminal), ...subjects);
}
