import type { Readable, Writable } from "node:stream";
import { isCancel, log, select, text } from "@clack/prompts";
import type { Question } from "../../authoring/new/question.ts";
import { Refusal } from "../../io/refusal.ts";

/** Where an editor sits: their keys and what they see. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** The choice of nothing among the words of a closed list. */
const NOTHING = { value: "", label: "–", hint: "nothing" };

/**
 * Asks an editor, and asks again until the answer is sound. Gives undefined for no answer to what is optional.
 * Throws a {@link Refusal} when the editor breaks off.
 */
export async function prompt(question: Question, terminal: Terminal): Promise<string | undefined> {
  let begun = question.preset;
  for (;;) {
    const answer = await (question.words ? choose(question, terminal) : type(question, begun, terminal));
    if (isCancel(answer)) throw new Refusal("Nothing was written.");
    const trimmed = (answer ?? "").trim();
    if (trimmed === "" && question.optional) return undefined;
    const fault = question.words ? undefined : question.fault(trimmed);
    if (fault === undefined) return trimmed === "" ? undefined : trimmed;
    log.warn(fault, terminal);
    begun = begin(trimmed, fault);
  }
}

/** What stands there when the question is asked again: the answer that was meant, a long text to mend, or nothing. */
function begin(refused: string, fault: string): string | undefined {
  const meant = /Did you mean "?([^"]+?)"?\?/.exec(fault)?.[1];
  return meant ?? (refused.length > LONG ? refused : undefined);
}

/** Nobody wants to type a sentence anew for one wrong word. */
const LONG = 40;

const choose = (question: Question, terminal: Terminal) =>
  select({
    ...terminal,
    message: question.ask,
    options: question.optional ? [NOTHING, ...question.words!] : question.words!,
    maxItems: 12,
    ...(question.preset === undefined ? {} : { initialValue: question.preset }),
  });

const type = (question: Question, begun: string | undefined, terminal: Terminal) =>
  text({
    ...terminal,
    message: question.optional ? `${question.ask} (Enter: nothing)` : question.ask,
    ...(question.example === undefined ? {} : { placeholder: question.example }),
    ...(begun === undefined ? {} : { initialValue: begun }),
  });
