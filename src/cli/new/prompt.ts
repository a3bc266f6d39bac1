import { isCancel, select, text } from "@clack/prompts";
import type { Question } from "../../tracker/new/question.ts";
import { Refusal, type Terminal } from "./answers.ts";

/** The choice of nothing among the words of a closed list. */
const NOTHING = { value: "", label: "–", hint: "nothing" };

/**
 * Asks an editor, and asks again until the answer is sound. Gives undefined for no answer to what is optional.
 * Throws a {@link Refusal} when the editor breaks off.
 */
export async function prompt(question: Question, terminal: Terminal): Promise<string | undefined> {
  const answer = question.words
    ? await select({
        ...terminal,
        message: question.ask,
        options: question.optional ? [NOTHING, ...question.words] : question.words,
        maxItems: 12,
        ...(question.preset === undefined ? {} : { initialValue: question.preset }),
      })
    : await text({
        ...terminal,
        message: question.optional ? `${question.ask} (Enter: nothing)` : question.ask,
        ...(question.example === undefined ? {} : { placeholder: question.example }),
        ...(question.preset === undefined ? {} : { initialValue: question.preset }),
        validate: (typed) => {
          const answer = (typed ?? "").trim();
          return answer === "" && question.optional ? undefined : question.fault(answer);
        },
      });
  if (isCancel(answer)) throw new Refusal("Nothing was written.");
  const trimmed = (answer ?? "").trim();
  return trimmed === "" ? undefined : trimmed;
}
