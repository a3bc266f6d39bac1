/** How each command is called: what `--help` prints, and what a misspelt flag is measured by. */
import { didYouMean } from "../authoring/messages/suggest.ts";

/** A way to call a command. */
export interface Usage {
  /** What stands behind `npm run`. */
  call: string;
  does: string;
  /** Flags and what they do; `--date 2025-07-03` names one that takes a value. */
  flags?: readonly (readonly [flag: string, does: string])[];
  examples: readonly string[];
  /** Ways to call a part of it. */
  parts?: Readonly<Record<string, Usage>>;
}

const EVENT = [
  ["--date 2025-07-03", "when it happened"],
  ["--kind …", "what kind of event it was"],
  ["--set status=…", "a value that it sets; may stand several times"],
  ["--summary …", "what happened, in one sentence"],
  ["--certainty claimed", "or disputed, with --disputes … and --dispute …"],
  ["--id handover", "a word for its address, where an event of that day has the same kind"],
  ["--ahead …", "who announced it, where a source is older"],
] as const;

const SOURCE = [
  ["--url https://…", "the address of its source"],
  ["--title …", "the title as published"],
  ["--publisher …", "who wrote it; --via … who carried it"],
  ["--publisher-is press", "what an unknown publisher is"],
  ["--published 2025-07-03", "when it was published"],
  ["--language en", "the language of the page"],
  ["--archived https://web.archive.org/…", "an archived copy"],
  ["--key …", "the key for citing, instead of publisher and date"],
] as const;

const RECORD = [
  ["--name …", "another name than the usual one"],
  ["--in-sentence …", 'the name inside a sentence, where it has "the"'],
  ["--note …", "what the relation rests on"],
] as const;

const NEW: Usage = {
  call: "new -- country | organisation | event | source",
  does: "Adds a state, an organisation, an event or a source. What no flag gives is asked. Nothing is overwritten.",
  examples: [
    'new -- country "Northern Isles"',
    'new -- organisation "United Nations"',
    "new -- event northern-isles",
    "new -- source northern-isles https://www.example.org/news/1",
    "new -- country --help",
  ],
  parts: {
    country: {
      call: "new -- country <code or name>",
      does: "Writes the file of a state, with its first event and that event's source.",
      flags: [...EVENT, ...SOURCE, ...RECORD],
      examples: ['new -- country "Northern Isles"', "new -- country RU --date 2025-07-03"],
    },
    organisation: {
      call: "new -- organisation <name>",
      does: "Writes the file of an organisation, with its first event and that event's source.",
      flags: [...EVENT, ...SOURCE, ...RECORD, ["--short UN", "its usual abbreviation"]],
      examples: ['new -- organisation "United Nations" --short UN'],
    },
    event: {
      call: "new -- event <id of a record>",
      does: "Adds an event to a record. The id is the name of its file without .yaml.",
      flags: [...EVENT, ["--cite …", "the key of a source that the file has; may stand several times"], ...SOURCE],
      examples: ["new -- event northern-isles", "new -- event northern-isles --date 2025-07-03"],
    },
    source: {
      call: "new -- source <id of a record> <address>",
      does: "Adds a source to an event of a record.",
      flags: [["--event 2025-07-03-talks", "the event that it carries"], ...SOURCE],
      examples: ["new -- source northern-isles https://www.example.org/news/1"],
    },
  },
};

export const USAGES: Readonly<Record<string, Usage>> = {
  new: NEW,
  check: {
    call: "check [-- <files>]",
    does: "Tells every problem of the content, or of the files named, with line, column and what to write instead.",
    flags: [
      ["--fix", "repairs before it looks what can only be meant one way"],
      ["--report", "tells after it what each record rests on"],
    ],
    examples: ["check", "check -- --fix", "check -- content/countries/northern-isles.yaml"],
  },
  format: {
    call: "format [-- <files>]",
    does: "Puts the content into its usual form: order of fields and events, quotation marks, blank lines.",
    flags: [["--check", "only looks, as npm run format:check does for everything"]],
    examples: ["format", "format:check"],
  },
  diff: {
    call: "diff -- <base> [<head>]",
    does: "Tells what a change of the content means: from a branch or commit to another, or to the files as they are.",
    flags: [
      ["--markdown", "writes it as a comment of a pull request has it"],
      ["--json", "writes it for programs"],
    ],
    examples: ["diff -- main", "diff -- main my-branch"],
  },
  links: {
    call: "links",
    does: "Asks whether every source is still there, and tells the line of each that is not. It takes some minutes.",
    flags: [
      ["--fresh", "asks also what was asked of late"],
      ["--json", "writes it for programs"],
    ],
    examples: ["links", "links -- --fresh"],
  },
};

/** The usage that some arguments ask for: of a command, or of a part of it. */
export function usageFor(command: string, args: readonly string[]): Usage | undefined {
  const usage = Object.hasOwn(USAGES, command) ? USAGES[command] : undefined;
  const part = args.find((arg) => !arg.startsWith("-")) ?? "";
  return usage?.parts && Object.hasOwn(usage.parts, part) ? usage.parts[part] : usage;
}

/** A usage in lines for a terminal. */
export function usageText({ call, does, flags = [], examples }: Usage): string {
  const width = Math.max(0, ...flags.map(([flag]) => flag.length));
  return [
    does,
    "",
    `  npm run ${call}`,
    ...(flags.length === 0 ? [] : ["", ...flags.map(([flag, what]) => `  ${flag.padEnd(width)}  ${what}`)]),
    "",
    examples.length === 1 ? "Example:" : "Examples:",
    ...examples.map((example) => `  npm run ${example}`),
  ].join("\n");
}

/** The names of the flags of a command and all its parts, without hyphens. */
export function flagsOf({ flags = [], parts = {} }: Usage): string[] {
  const own = flags.flatMap(([flag, does]) =>
    [...`${flag} ${does}`.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = ""]) => name),
  );
  return [...new Set([...own, ...Object.values(parts).flatMap(flagsOf)])];
}

/** What to say of arguments that a command can't read. */
export function argumentFault(command: string, args: readonly string[], message: string): string {
  const usage = usageFor(command, args);
  const flag = /'(?:-\w, )?--?([^' ]+)/.exec(message)?.[1];
  if (!usage) return message;
  const help = `npm run ${command} -- ${usage === USAGES[command] ? "" : `${usage.call.split(" ")[2]} `}--help tells all that there is.`;
  if (flag === undefined || !message.startsWith("Unknown option"))
    return `${message.split(". To specify")[0]}. ${help}`;
  const meant = didYouMean(flag, flagsOf(usage)).replace(/"(.*)"/, "--$1");
  return `There is no flag --${flag}.${meant} ${help}`;
}

/**
 * A flag that npm took for one of its own, because no `--` stood before it: it hands it on in the environment.
 * Gives what to write instead, or undefined.
 */
export function swallowedFlag(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const usage = Object.hasOwn(USAGES, command) ? USAGES[command] : undefined;
  if (!usage || env["npm_lifecycle_event"] !== command) return undefined;
  const given = (name: string) => env[`npm_config_${name.replaceAll("-", "_")}`];
  // npm has a setting "key" itself.
  const flag = flagsOf(usage).find((name) => name !== "key" && given(name) !== undefined);
  if (flag === undefined) return undefined;
  const value = given(flag) === "true" ? [] : [given(flag)];
  const call = ["npm run", command, "--", ...args, `--${flag}`, ...value].join(" ");
  return `npm kept --${flag} for itself. Put two hyphens before everything that is meant for the command: ${call}`;
}
