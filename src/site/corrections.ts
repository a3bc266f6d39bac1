import type { Dataset } from "../tracker/dataset.ts";
import type { CorrectionsFile } from "../tracker/schema/prose.ts";

/** A correction, and what names it on its page and in feeds. */
export type NamedCorrection = CorrectionsFile["corrections"][number] & { id: string };

/** The corrections, newest first. From the second of a day and record on, ids are numbered, oldest first. */
export function namedCorrections({ corrections }: Dataset): NamedCorrection[] {
  const seen = new Map<string, number>();
  const named = (corrections?.corrections ?? []).toReversed().map((correction) => {
    const base = `${correction.date}-${correction.record.replaceAll("/", "-")}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...correction, id: count === 1 ? base : `${base}-${count}` };
  });
  return named.toReversed();
}
