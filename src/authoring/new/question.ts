import { readDate } from "../../tracker/dates.ts";
import { notAWord } from "../messages/explain.ts";
import { checkMarkdown } from "../rules/markdown.ts";
import { metaOf, wordsAt, type Schema } from "../messages/schema-at.ts";

/** One thing to ask an editor. */
export interface Question {
  /** The name of its flag, without the hyphens. */
  flag: string;
  /** What is asked for, in one sentence. */
  ask: string;
  /** An answer as it may be. */
  example?: string | undefined;
  /** The answers of a closed list, with what each means. */
  words?: { value: string; label: string; hint?: string }[];
  /** May stay without an answer. */
  optional?: boolean;
  /** The answer when nothing else is said. */
  preset?: string | undefined;
  /** What is wrong with an answer, or undefined. */
  fault: (answer: string) => string | undefined;
}

/** What a field of a schema asks for. Every answer is judged by the schema itself. */
export function fieldQuestion(flag: string, schema: Schema, more: Partial<Question> = {}): Question {
  const bare = schema.def.type === "optional" ? (schema.def as unknown as { innerType: Schema }).innerType : schema;
  const { description = "", examples = [] } = metaOf(bare);
  const { meanings = {} } = metaOf(bare) as { meanings?: Record<string, string> };
  const words = wordsAt(bare)?.map((value) => ({ value, label: value, hint: meanings[value] ?? "" }));
  return {
    flag,
    ask: description.split("\n", 1)[0] ?? "",
    example: examples[0],
    ...(words ? { words } : {}),
    optional: schema !== bare,
    fault: (answer) => {
      if (words && !words.some(({ value }) => value === answer)) return notAWord(answer, wordsAt(bare) ?? []);
      const result = bare.safeParse(answer);
      return result.success ? undefined : result.error.issues[0]?.message;
    },
    ...more,
  };
}

/** A question that has one more rule. */
export function withRule(question: Question, rule: (answer: string) => string | undefined): Question {
  return { ...question, fault: (answer) => question.fault(answer) ?? rule(answer) };
}

/** A date that must not lie after a day. */
export const notAfter = (today: string) => (answer: string) => {
  const date = readDate(answer);
  return typeof date !== "string" && date.start > today ? `${answer} is after ${today}, today.` : undefined;
};

/** A text whose Markdown must be sound. */
export const soundMarkdown = (answer: string) => checkMarkdown(answer, "inline").faults[0]?.message;
