/** What is kept of a run, so that the next one need not ask everything again. */
import { z } from "zod";
import { isDay, shiftDay, type Day } from "../../tracker/dates.ts";
import { Answer, verdictOf } from "./answer.ts";

const Entry = z.strictObject({
  answer: Answer,
  /** The day on which it was asked. */
  asked: z.string().refine(isDay),
  /** The first day of an unbroken row of unclear answers. */
  unclearSince: z.string().refine(isDay).optional(),
});

/** Answers by address. */
export const Memory = z.record(z.string(), Entry);
export type Memory = z.infer<typeof Memory>;

/** A host that has given no clear answer for so many days is gone. */
export const PATIENCE = 7;

/** An answer that need not be asked again: the page was there today or yesterday. All others deserve a second chance. */
export function remembered(memory: Memory, url: string, today: Day): Answer | undefined {
  const entry = memory[url];
  return entry && entry.asked >= shiftDay(today, -1) && verdictOf(entry.answer) === "alive" ? entry.answer : undefined;
}

/** Puts an answer into the memory. */
export function remember(memory: Memory, url: string, answer: Answer, today: Day): void {
  // That no name can be looked up says more of this machine than of the host.
  const counts = verdictOf(answer) === "unclear" && answer.fault !== "no-network";
  const since = counts ? (memory[url]?.unclearSince ?? today) : undefined;
  memory[url] = { answer, asked: today, ...(since === undefined ? {} : { unclearSince: since }) };
}

/** Since when an address has given no clear answer, where that is longer than patience. */
export function lostSince(memory: Memory, url: string, today: Day): Day | undefined {
  const since = memory[url]?.unclearSince;
  return since !== undefined && since <= shiftDay(today, -PATIENCE) ? since : undefined;
}
