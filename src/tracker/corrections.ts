import type { Dataset } from "./dataset.ts";
import { once } from "./once.ts";
import type { CorrectionsFile } from "./schema/prose.ts";

/** A correction, and what names it on its page, in feeds and in data. */
export type NamedCorrection = CorrectionsFile["corrections"][number] & { id: string };

/** The corrections, newest first. From the second of a day and record on, ids are numbered, oldest first. */
export const namedCorrections = once(({ corrections }: Dataset): NamedCorrection[] => {
  const seen = new Map<string, number>();
  const named = (corrections?.corrections ?? []).toReversed().map((correction) => {
    const base = `${correction.date}-${correction.record.replaceAll("/", "-")}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...correction, id: count === 1 ? base : `${base}-${count}` };
  });
  return named.toReversed();
});
