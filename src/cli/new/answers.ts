import type { Question } from "../../authoring/new/question.ts";
import type { Terminal } from "./prompt.ts";
import { Refusal } from "../../io/refusal.ts";

/** Answers from flags and, where somebody sits at a terminal, from prompts. */
export interface Answers {
  /** A sound answer; undefined where there is none, which {@link Answers.settle} tells unless it may be so. */
  ask: (question: Question) => Promise<string | undefined>;
  /** All values of a flag that may stand several times. */
  all: (flag: string) => string[];
  has: (flag: string) => boolean;
  /** Tells that an answer is wrong. */
  complain: (flag: string, message: string) => void;
  /** Whether somebody can be asked. */
  interactive: boolean;
  /** Throws a {@link Refusal} that names every wrong and every missing flag. */
  settle: () => void;
}

/** @param values flags as they were given */
export function answersFrom(
  values: Readonly<Record<string, string | string[] | undefined>>,
  terminal?: Terminal,
): Answers {
  const wrong: string[] = [];
  const missing: Question[] = [];
  const one = (flag: string) => (typeof values[flag] === "string" ? values[flag] : undefined);
  const ask = async (question: Question): Promise<string | undefined> => {
    const flagged = one(question.flag);
    const fault = flagged === undefined ? undefined : question.fault(flagged);
    if (flagged !== undefined && fault === undefined) return flagged;
    if (terminal) {
      if (fault !== undefined) terminal.output.write(`--${question.flag}: ${fault}\n`);
      return (await import("./prompt.ts")).prompt(question, terminal);
    }
    if (fault !== undefined) wrong.push(`--${question.flag}: ${fault}`);
    else if (question.preset !== undefined) return question.preset;
    else if (question.optional !== true) missing.push(question);
    return undefined;
  };
  const settle = () => {
    const lines = missing.length === 0 ? [] : ["These flags are missing, and nobody can be asked here:"];
    lines.push(...missing.map(usageOf));
    if (wrong.length + lines.length > 0) throw new Refusal([...wrong, ...lines].join("\n"));
  };
  return {
    ask,
    all: (flag) => [values[flag] ?? []].flat(),
    has: (flag) => values[flag] !== undefined,
    complain: (flag, message) => wrong.push(`--${flag}: ${message}`),
    interactive: terminal !== undefined,
    settle,
  };
}

/** `  --language en   The language of the page, as a two-letter code.` */
function usageOf({ flag, example, words, ask }: Question): string {
  const sample = words ? words.map(({ value }) => value).join("|") : JSON.stringify(example ?? "…");
  return `  --${flag}${flag.includes(" ") ? "=" : " "}${sample}\n      ${ask}`;
}
