/** A flood of problems of one kind helps nobody and hides the others: the first of them are shown, the rest counted. */
import type { Problem } from "./problems.ts";

/** How many problems of a kind are shown of one file. */
export const MOST_ALIKE = 20;

/** What problems of a kind have in common: the first sentence of the message, without the words it quotes. */
const kindOf = (message: string) =>
  message
    .replace(/"[^"]*"|\d+/g, "")
    .split(/[.?]/, 1)
    .join("");

/**
 * Problems for the first of many faults of one kind. The last of them says how many more there are.
 * @param tell makes the problem of a fault; finding its place and its cure is what takes time
 */
export function forFirst<Fault>(faults: readonly Fault[], tell: (fault: Fault) => Problem | Problem[]): Problem[] {
  const shown = faults.slice(0, MOST_ALIKE);
  const told = shown.flatMap(tell);
  const last = told.at(-1);
  const more = faults.length - shown.length + (last?.more ?? 0);
  return last && more > 0 ? [...told.slice(0, -1), { ...last, more }] : told;
}

/** The same for faults of several kinds, told apart by their messages. */
export function forFirstOfKinds<Fault extends { message: string }>(
  faults: readonly Fault[],
  tell: (fault: Fault) => Problem,
): Problem[] {
  return [...Map.groupBy(faults, ({ message }) => kindOf(message)).values()].flatMap((alike) => forFirst(alike, tell));
}

/** Problems without those that are too many of a kind in their file. */
export function cutAlike(problems: readonly Problem[]): Problem[] {
  const kinds = Map.groupBy(problems, ({ file, message }) => `${file}\0${kindOf(message)}`);
  return [...kinds.values()].flatMap((alike) => forFirst(alike, (problem) => problem));
}
